// An answer that is longer than a page may be, in parts: each with the sources that are marked on it, so that every mark
// resolves where it stands; the other sources come last.
import type { Answer, AnswerSource, ToldClaim } from '../../../src/say/answer.ts';

/** Sources marked at one claim: the others stand in the list. */
const MARKS = 3;
/** Of the 100 KB of a page, what is left for an answer beside the frame, and markup that is only estimated. */
const ROOM = 75_000;
/** Markup around a claim with its marks, a row, a cell, a source, an entry. */
const AROUND = { claim: 150, row: 20, cell: 12, source: 200, entry: 60 };

type Listed = Pick<Answer, 'short' | 'tables' | 'more' | 'sources'>;
type Part = { readonly [K in keyof Listed]: Listed[K][number][] };
interface Unit {
  readonly size: number;
  readonly cites: readonly string[];
  readonly sources: readonly AnswerSource[];
  readonly into: (part: Part) => void;
  /** Stands with what was asked, however long that is. */
  readonly isFirst: boolean;
}

/** The first sources of a claim, in the order of the answer's own. */
export const marked = (answer: Answer, claim: ToldClaim): readonly AnswerSource[] =>
  answer.sources.filter(({ id }) => claim.sources.includes(id)).slice(0, MARKS);

/** In reading order; what was asked leads the first, and nothing is told twice or left out but for sources. */
export function partsOf(answer: Answer): readonly Answer[] {
  const parts: Part[] = [];
  let part = empty();
  let known = new Set<string>();
  let size = Number.POSITIVE_INFINITY;
  for (const { size: own, cites, sources, into, isFirst } of unitsOf(answer)) {
    const added = (): number =>
      own +
      sources.reduce((sum, one) => sum + (known.has(one.id) ? 0 : sizeOfSource(one)), 0) +
      cites.reduce((sum, id) => sum + (known.has(id) ? 0 : id.length * 2 + AROUND.entry), 0);
    if (parts.length === 0 || (!isFirst && size + added() > ROOM)) {
      part = empty();
      parts.push(part);
      [known, size] = [new Set(), 0];
    }
    size += added();
    for (const id of [...cites, ...sources.map((one) => one.id)]) known.add(id);
    into(part);
    part.sources.push(...sources.filter((one) => !part.sources.includes(one)));
  }
  return parts.map((some) => ({
    ...answer,
    ...some,
    sources: answer.sources.filter((one) => some.sources.includes(one)),
  }));
}

const empty = (): Part => ({ short: [], tables: [], more: [], sources: [] });

function* unitsOf(answer: Answer): Generator<Unit> {
  const told = new Set<AnswerSource>();
  const claim = (one: ToldClaim, of: 'short' | 'more'): Unit => {
    const sources = marked(answer, one);
    for (const source of sources) told.add(source);
    const size = bytes(one.text) + AROUND.claim;
    return { size, cites: one.cites, sources, into: (part) => part[of].push(one), isFirst: of === 'short' };
  };
  for (const one of answer.short) yield claim(one, 'short');
  for (const one of answer.tables) {
    const cells = one.rows.flatMap((row) => row.cells);
    const size = cells.reduce((sum, cell) => sum + bytes(cell) + AROUND.cell, one.rows.length * AROUND.row);
    yield { size, cites: [], sources: [], into: (part) => part.tables.push(one), isFirst: false };
  }
  for (const one of answer.more) yield claim(one, 'more');
  for (const one of answer.sources)
    if (!told.has(one)) yield { size: 0, cites: [], sources: [one], into: () => undefined, isFirst: false };
}

const bytes = (text: string): number => Buffer.byteLength(text);

const sizeOfSource = ({ id, publisher, title, url = '' }: AnswerSource): number =>
  bytes(publisher) + bytes(title) + url.length + id.length * 2 + AROUND.source;
