// An Answer in pages: the short answer in the first message, and everything else behind "More", by section.
import type { Slot } from '../../src/plan/claim.ts';
import type { Answer, ToldClaim } from '../../src/say/answer.ts';
import type { Words } from '../../src/say/words.ts';
import type { Line, Page, Room } from './page.ts';
import { fillPages } from './pages.ts';
import { split } from './split.ts';

/** Sources marked at a line; the others stand on the last pages. */
const MARKS = 2;

/** All of the answer, in at least one page; every claim, row and source is on some page. */
export function layOut(answer: Answer, words: Words, room: Room): Page[] {
  const order = new Map(answer.sources.map((source, index) => [source.id, index]));
  const marked = (ids: readonly string[]): string[] =>
    [...ids].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).slice(0, MARKS);
  const lineOf = (claim: ToldClaim, heading: string): Line => ({
    place: claim.slot ?? claim.section ?? 'also',
    kind: claim.kind,
    text: claim.text,
    heading,
    pages: claim.kind === 'check' ? claim.data.pages : [],
    sources: marked(claim.sources),
  });
  const fitting = (line: Line): Line[] =>
    room.lineCost(line) <= room.line
      ? [line]
      : split(line.text, Math.floor(room.line / 2)).map((text, index) => ({
          ...line,
          text: text.trim(),
          heading: index === 0 ? line.heading : '',
        }));
  const short = answer.short.map((claim) => lineOf(claim, '')).flatMap(fitting);
  const more = answer.more
    .map((claim, index, all) => {
      const begins = claim.section !== null && all[index - 1]?.section !== claim.section;
      return lineOf(claim, begins && claim.section ? words.say(`section_${claim.section}`) : '');
    })
    .flatMap(fitting);
  const tables = answer.tables.map((table) => ({
    ...table,
    rows: table.rows.map(({ cells, sources }) => ({ cells, sources: marked(sources) })),
  }));
  return fillPages({ all: [...short, ...more], first: byWeight(short), tables }, answer.sources, room);
}

/** Lines of the answer told before its age and what to do have their place: a list of a hundred goes on below. */
const AT_FIRST = 8;

/** In the order of their weight, not of reading: where there is no room for all, the last go on behind "More". */
function byWeight(short: readonly Line[]): Line[] {
  const of = (...slots: readonly Slot[]): Line[] =>
    slots.flatMap((slot) => short.filter(({ place }) => place === slot));
  const answer = of('answer');
  return [
    ...answer.slice(0, AT_FIRST),
    ...of('age', 'do'),
    // Of a period the last stretch, which may be the one that holds today, is not to be the one without a place.
    ...answer.slice(AT_FIRST).reverse(),
    ...of('basis', 'also'),
  ];
}
