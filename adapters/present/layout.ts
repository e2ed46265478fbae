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

/** Where there is no room for all, a long list goes on behind "More": what it comes to, its age and what to do do not. */
function byWeight(short: readonly Line[]): Line[] {
  const of = (...slots: readonly Slot[]): Line[] =>
    slots.flatMap((slot) => short.filter(({ place }) => place === slot));
  const [first, ...rows] = of('answer');
  return [...(first ? [first] : []), ...of('age', 'do'), ...rows, ...of('basis', 'also')];
}
