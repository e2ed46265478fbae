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
  return {
    free: (start, end) => !covered.subarray(start, end).includes(1),
    full: (start, end) => !covered.subarray(start, end).includes(0),
    add,
  };
}

/** Share of the letters and digits of a text that is covered, from 0 to 1; all of one that has none. */
export function shareCovered(text: string, spans: Iterable<Span>): number {
  const cover = coverOf(text.length, spans);
  const places = [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
  if (places.length === 0) return 1;
  return places.filter((index) => cover.full(index, index + 1)).length / places.length;
}
