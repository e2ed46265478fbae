// An Answer in pages: what must be in the first message, in reading order, and everything else behind "More".
import type { Answer, Caveat, SentencePart } from '../../src/answer/answer.ts';
import type { Words } from '../../src/answer/words.ts';
import { READING } from './limits.ts';
import type { Line, Page, Part, Room } from './page.ts';
import { fillPages } from './pages.ts';
import { split } from './split.ts';

/** Sources marked at a line; the others stand on the last pages. */
const MARKS = 2;

/** All of the answer, in at least one page; every line, row, caveat and source is on some page. */
export function layOut(answer: Answer, words: Words, room: Room): Page[] {
  const order = new Map(answer.sources.map((source, index) => [source.id, index]));
  const marked = (ids: readonly string[]): string[] =>
    [...ids].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).slice(0, MARKS);
  const fitting = (line: Line): Line[] =>
    room.lineCost(line) <= room.line
      ? [line]
      : split(line.text, Math.floor(room.line / 2)).map((text) => ({ ...line, text: text.trim() }));
  const all = linesOf(answer, words)
    .map((line) => ({ ...line, sources: marked(line.sources) }))
    .flatMap(fitting);
  const first = chooseFirst(all, READING);
  const tables = answer.tables.map((table) => ({
    ...table,
    rows: table.rows.map(({ cells, sources }) => ({ cells, sources: marked(sources) })),
  }));
  return fillPages({ all, first, tables }, answer.sources, room);
}

/** Each group of a verdict has a line of its own. Caveats stand where they are needed. */
function linesOf(answer: Answer, words: Words): Line[] {
  const { sentences, caveats } = answer;
  const sentencesOf = (...parts: readonly SentencePart[]): Line[] =>
    sentences
      .filter((s) => parts.includes(s.part))
      .flatMap((line) => line.text.split(words.say('group_separator')).map((text) => ({ ...line, text: text.trim() })));
  const caveatsOf = (...kinds: readonly Caveat['kind'][]): Line[] =>
    caveats.filter((c) => kinds.includes(c.kind)).map((c) => ({ part: c.kind, text: c.text, sources: [] }));
  const verdicts = sentencesOf('verdict');
  return [
    ...(verdicts.length > 0 ? verdicts : [{ part: 'verdict' as const, text: answer.headline, sources: [] }]),
    ...caveatsOf('read', 'assumed', 'language', 'future'),
    ...sentencesOf('paper', 'practice', 'since'),
    ...caveatsOf('imprecise', 'steps'),
    ...sentencesOf('conditions', 'voices'),
    ...caveatsOf('thin', 'gap'),
    ...sentencesOf('age', 'check'),
    ...caveatsOf('stale'),
    ...sentencesOf('detail'),
    ...caveatsOf('about'),
  ];
}

/** What no first message goes without beside the verdict, what matters most first: where there is no room for all, the last go on below. */
const MUST: readonly (readonly Part[])[] = [['age'], ['read', 'assumed', 'language', 'future'], ['check']];
const MUST_BELOW: readonly (readonly Part[])[] = [
  ['paper', 'practice', 'since'],
  ['imprecise', 'steps', 'thin', 'gap'],
  ['about'],
];
/** What comes along while a person still reads it. `stale` repeats what the age says, and stands behind "More". */
const WHILE_READ: readonly Part[] = ['conditions', 'voices'];

/** More groups of a verdict than this wait until its age and the page to check have their place. */
const GROUPS = 8;

/** In the order of their weight, not of reading. */
function chooseFirst(lines: readonly Line[], reading: number): Line[] {
  const groups = lines.filter((line) => line.part === 'verdict');
  const of = (parts: readonly Part[]): Line[] => lines.filter((line) => parts.includes(line.part));
  // Of a period the last stretch, which may be the one that holds today, is not to be the one without a place.
  const chosen = [
    ...groups.slice(0, GROUPS),
    ...MUST.flatMap(of),
    ...groups.slice(GROUPS).reverse(),
    ...MUST_BELOW.flatMap(of),
  ];
  let left = reading - chosen.reduce((sum, line) => sum + line.text.length, 0);
  for (const part of WHILE_READ) {
    for (const [index, line] of lines.filter((l) => l.part === part).entries()) {
      // The first of a part is worth a scroll; an answer of many columns has no room for it all the same.
      if (line.text.length > left && (index > 0 || left < -reading)) break;
      chosen.push(line);
      left -= line.text.length;
    }
  }
  return chosen;
}
