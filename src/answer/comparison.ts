// Who restricts and who does not, counted over every importer of which anything is held.
import { firstDay, span } from '../knowledge/dates.ts';
import { compare } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Measure } from '../knowledge/schema.ts';
import type { Query } from '../question/query.ts';
import { unconfirmed } from '../status/announced.ts';
import { productGraph } from '../status/products.ts';
import { STRICTNESS, type Verdict } from '../status/verdict.ts';
import type { Sentence } from './answer.ts';
import { measuresOf, sentence } from './cite.ts';
import { statusWord } from './status-word.ts';
import type { Words } from './words.ts';

/** A line for a comparison over all importers; of those named, each has its own verdict line. */
export function comparisonSentences(
  knowledge: Knowledge,
  words: Words,
  query: Query,
  verdicts: readonly Verdict[],
  day: string,
): Sentence[] {
  if (query.lifts && query.cases[0].at && query.intents.includes('comparison') && query.importers.length === 0)
    return liftings(knowledge, words, span(query.cases[0].at), day);
  if (!query.intents.includes('comparison') || query.importers.length > 0) return [];
  const byImporter = Map.groupBy(verdicts, (v) => v.importer);
  // What meats and eggs need of their own is no restriction on Japan's food as such.
  const graph = productGraph(knowledge);
  const restricts = (v: Verdict): boolean =>
    STRICTNESS[v.status] >= STRICTNESS.conditional ||
    v.within.some((part) => STRICTNESS[part.status] >= STRICTNESS.conditional && !graph.ownAccess(part.product));
  const restricting = [...byImporter].filter(([, own]) => own.some(restricts));
  const free = [...byImporter].filter(([, own]) => !own.some(restricts) && own.some((v) => v.status === 'permitted'));
  const open = byImporter.size - restricting.length - free.length;
  const cited = restricting.flatMap(([, own]) => own.flatMap((v) => v.governing));
  const text = words.say('comparison_all', {
    product: words.list([...new Set(verdicts.map((v) => words.product(v.product)))]),
    count: restricting.length,
    of: String(byImporter.size),
    list: words.list(
      restricting.map(([id, own]) =>
        words.say('comparison_one', { importer: words.importer(id), word: strictest(words, own) }),
      ),
    ),
    free: free.length,
    open: String(open),
  });
  const lead = sentence(knowledge, 'verdict', text, measuresOf(knowledge, [...new Set(cited)]));
  const lifted = words.say('comparison_free', { list: words.list(free.map(([id, own]) => freeName(words, id, own))) });
  const standing = free.flatMap(([, own]) => own.flatMap((v) => v.governing));
  return [
    ...lead,
    ...(free.length > 0 ? sentence(knowledge, 'detail', lifted, measuresOf(knowledge, [...new Set(standing)])) : []),
  ];
}

/** Who gave up the last of its rules in the time asked, by date. */
function liftings(knowledge: Knowledge, words: Words, asked: { first: string; last: string }, day: string): Sentence[] {
  // What is to come is announced, not given up.
  const [first, last] = [asked.first, asked.last < day ? asked.last : day];
  const { starts } = unconfirmed(knowledge);
  const dateOf = (m: Measure): string => {
    const [text, only] = [words.date(m.from ?? ''), starts.get(m)];
    return only ? words.say('event_unconfirmed', { text, announced: words.date(only.announced) }) : text;
  };
  const found = [...knowledge.measures.values()]
    .filter((m) => m.effect === 'permitted' && m.from && firstDay(m.from) >= first && firstDay(m.from) <= last)
    .sort((a, b) => compare(firstDay(a.from ?? ''), firstDay(b.from ?? '')));
  const list = [
    ...new Set(found.map((m) => words.say('age_of', { what: words.importer(m.importer), date: dateOf(m) }))),
  ];
  if (list.length === 0) return [];
  const text = words.say('liftings', {
    from: words.date(first),
    to: words.date(last),
    count: String(list.length),
    list: words.list(list),
  });
  return [
    ...sentence(knowledge, 'verdict', text, found),
    ...found.flatMap((m) => sentence(knowledge, 'voices', words.text(m.summary), [m])),
  ];
}

function strictest(words: Words, verdicts: readonly Verdict[]): string {
  const statuses = verdicts.flatMap((v) => [v.status, ...v.within.map((part) => part.status)]);
  const hardest = statuses.reduce((a, b) => (STRICTNESS[b] > STRICTNESS[a] ? b : a));
  return statusWord(words, hardest, announcedDay(verdicts.filter((v) => v.status === hardest)));
}

/** Free by its act alone is told as that. */
function freeName(words: Words, importer: string, verdicts: readonly Verdict[]): string {
  const announced = announcedDay(verdicts);
  if (announced === undefined) return words.importer(importer);
  return words.say('word_announced', { word: words.importer(importer), date: words.date(announced) });
}

const announcedDay = (verdicts: readonly Verdict[]): string | undefined =>
  verdicts.flatMap((v) => v.announced?.date ?? []).at(-1);
