// An Answer in pages: the short answer in the first message, and everything else behind "More", by section.
import { type ClaimKind, type Section, SLOTS, type Slot } from '../../src/plan/claim.ts';
import type { Answer, ToldClaim } from '../../src/say/answer.ts';
import type { Words } from '../../src/say/words.ts';
import type { Line, Page, Room } from './page.ts';
import { fillPages } from './pages.ts';
import { split } from './split.ts';

/** Sources marked at a line; the others stand on the last pages. */
const MARKS = 2;

/** All of the answer, in at least one page; every claim, row and source is on some page. */
export function layOut(answer: Answer, words: Words, room: Room): Page[] {
  // A line's marks point at what it stands on first, and not at what of it is official; at once, at what most stands on.
  const atOnce = coveringAll(answer);
  const marked = (ids: readonly string[]): string[] => {
    const own = ids.filter((id) => atOnce.has(id));
    return (own.length > 0 ? own : ids).slice(0, MARKS);
  };
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
  const inSections = (claims: readonly ToldClaim[], title: (section: Section) => string): Line[] =>
    claims
      .map(({ section, ...claim }, index) => {
        const begins = section !== null && claims[index - 1]?.section !== section;
        return lineOf({ ...claim, section } as ToldClaim, begins && section ? title(section) : '');
      })
      .flatMap(fitting);
  // A section that is told at once was asked for by a button.
  const short = inSections(answer.short, (section) => {
    const name = ASKED_BY[section];
    return words.say(name ? `follow_${name}` : `section_${section}`);
  });
  const more = inSections(answer.more, (section) => words.say(`section_${section}`));
  const tables = answer.tables.map((table) => ({
    ...table,
    rows: table.rows.map(({ cells, sources }) => ({ cells, sources: marked(sources) })),
  }));
  return fillPages({ all: [...short, ...more], first: byWeight(short), tables }, answer.sources, room);
}

/** Sources listed under the short answer, where so few will do. */
const LISTED = 3;

/** As few sources as every claim of the short answer stands on one of, then the likeliest up to three: those in the asker's language first. */
function coveringAll({ short, sources }: Answer): ReadonlySet<string> {
  const chosen = new Set(short.flatMap((claim) => (claim.kind === 'basis' ? (claim.data.source ?? []) : [])));
  const isCovered = (claim: ToldClaim): boolean => claim.sources.some((id) => chosen.has(id));
  let open = short.filter((claim) => claim.sources.length > 0 && !isCovered(claim));
  while (open.length > 0) {
    const counts = sources.map(({ id }) => open.filter((claim) => claim.sources.includes(id)).length);
    const best = sources[counts.indexOf(Math.max(...counts))];
    if (!best || !open.some((claim) => claim.sources.includes(best.id))) break;
    chosen.add(best.id);
    open = open.filter((claim) => !isCovered(claim));
  }
  const [first] = short;
  for (const { id } of sources) if (chosen.size < LISTED && first?.sources.includes(id) === true) chosen.add(id);
  return chosen;
}

/** The button that asks for a section. */
const ASKED_BY = {
  papers: 'conditions',
  prefectures: 'regions',
  timeline: 'timeline',
  sources: 'sources',
  why: null,
  voices: null,
} as const satisfies Record<Section, string | null>;

/** What tells a status in a line; rows of a list go on below it. */
const VERDICTS: ReadonlySet<ClaimKind> = new Set(['verdict', 'groups', 'cases', 'board', 'compared', 'open_case']);

/** Where there is no room for all, a long list goes on behind "More": what it comes to, its age and what to do do not. */
function byWeight(short: readonly Line[]): Line[] {
  const of = (...slots: readonly Slot[]): Line[] =>
    slots.flatMap((slot) => short.filter(({ place }) => place === slot));
  const [first, ...rows] = of('answer');
  // However long the papers are, no verdict waits behind them.
  const statuses = short.filter((line) => line !== first && VERDICTS.has(line.kind));
  const sections = short.filter(({ place }) => !SLOTS.some((slot) => slot === place));
  const all = [first ?? [], statuses, of('age', 'do'), rows, of('basis', 'also'), sections].flat();
  return [...new Set(all)];
}
