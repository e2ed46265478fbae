// Which letters of a text are part of something known: in time that grows with the text, whatever is in it.

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Cover {
  /** Whether no letter from start to end is covered. */
  free(start: number, end: number): boolean;
  /** Whether every letter from start to end is covered. */
  full(start: number, end: number): boolean;
  add(span: Span): void;
}

export function coverOf(length: number, spans: Iterable<Span>): Cover {
  const covered = new Uint8Array(length);
  const add = ({ start, end }: Span): void => {
    covered.fill(1, start, end);
  };
  for (const span of spans) add(span);
  const isAll = (start: number, end: number, value: 0 | 1): boolean => {
    for (let at = start; at < end; at += 1) if (covered[at] === 1 - value) return false;
    return true;
  };
  return {
    free: (start, end) => isAll(start, end, 0),
    full: (start, end) => isAll(start, end, 1),
    add,
  };
}

/** Share of the letters and digits of a text that is covered, from 0 to 1; all of one that has none. */
export function shareCovered(text: string, spans: Iterable<Span>): number {
  const cover = coverOf(text.length, spans);
  let [all, covered, at] = [0, 0, 0];
  for (const char of text) {
    if (LETTER.test(char)) {
      all += 1;
      covered += Number(cover.full(at, at + 1));
    }
    at += char.length;
  }
  return all === 0 ? 1 : covered / all;
}

const LETTER = /[\p{L}\p{N}]/u;
