// A question's text to its Query: names, dates and cues put together, gaps filled from the thread and the place.
import { compare } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent } from '../knowledge/language.ts';
import { code } from '../language/answer-language.ts';
import { detectLanguage } from '../language/detect.ts';
import { fold } from '../language/fold.ts';
import { isAstray } from './astray.ts';
import { collect } from './collect.ts';
import { complete, type ReadOptions, type Said } from './complete.ts';
import { type Cue, findCues } from './cues.ts';
import { askedDate, findDates } from './dates.ts';
import { unknownDestination } from './destination.ts';
import {
  actsOnOf,
  intentsOf,
  outside,
  outsideNames,
  outsidePhrases,
  superlativeOf,
  topicsOf,
  weights,
} from './heard.ts';
import { casesOf, PLAIN, queryOf } from './make.ts';
import type { Pointer, Query } from './query.ts';
import { goesIntoJapan, setAside } from './roles.ts';
import { scopeOf } from './scope.ts';
import { findNames } from './spans.ts';
import { strip } from './strip.ts';
import { isPast } from './tense.ts';
import { searchFacts } from './text-index.ts';
import { type TraceLine, traceOf } from './trace.ts';
import type { Match } from './trie.ts';

/** A Query, and on demand why each span was read as it was. */
export interface Read {
  readonly query: Query;
  readonly trace: () => TraceLine[];
}

/** The text without markup to the Query that it asks; never throws. */
export const readQuestion = (knowledge: Knowledge, question: string, options: ReadOptions): Query =>
  readTraced(knowledge, question, options).query;

export function readTraced(knowledge: Knowledge, question: string, options: ReadOptions): Read {
  const raw = strip(question);
  const text = fold(raw);
  const heard = findCues(knowledge, text);
  const common = new Set(
    heard.filter((m) => m.values.some((v) => v.kind !== 'entry')).flatMap((m) => m.text.split(' ')),
  );
  const names = outsidePhrases(
    findNames(knowledge, raw, text, (word) => common.has(word)),
    heard,
  );
  const cues = outsideNames(heard, names);
  const before = options.context?.cases[0].at?.slice(0, 4);
  const { dates, impossible } = findDates(knowledge, text, options.today, before);
  const flags = new Set(
    cues.flatMap((m) => m.values.flatMap((v) => (v.kind === 'flag' && !setAside(m, cues) ? [v.flag] : []))),
  );
  const language = options.language ?? detectLanguage(knowledge, raw);
  const collected = collect(knowledge, text, names, cues);
  const lost =
    collected.importers.length + collected.elsewhere.length + (options.context?.importers.length ?? 0) === 0
      ? unknownDestination(knowledge, raw, names, (word) => common.has(word))
      : null;
  const named = lost ? { ...collected, elsewhere: [lost] } : collected;
  const at = askedDate(knowledge, text, dates, options.today);
  const said = { ...named, at, actsOn: actsOnOf(cues), intents: intentsOf(cues), topics: topicsOf(cues) };
  const mentions = weights(cues, 'entry');
  const astray =
    goesIntoJapan(names, cues) ||
    (!options.context && isAstray(said, cues, names, Math.max(0, ...mentions.values()), text));
  const scope = astray ? 'out' : scopeOf(said, flags, names, mentions, options.context);
  const read = (query: Query): Read => ({ query, trace: () => traceOf({ names, cues, dates, text }, query) });
  if (scope !== 'in')
    return read(queryOf({ language, scope, intents: [], cases: casesOf([], [], PLAIN), read: said.read }));
  const place =
    options.defaults?.importer ??
    (language === 'en' ? undefined : knowledge.languages.get(code(language))?.questions.importer);
  const filled = complete(knowledge, said, weights(outside(cues, dates), 'entry'), flags, {
    ...options,
    defaults: { importer: place },
  });
  const { importers, products, origins, intents, assumed } = filled;
  const { steps, actsOn } = said;
  const query = queryOf({
    language,
    intents,
    cases: casesOf(importers, products, { origins, steps, actsOn, at: filled.at }),
    topics: said.topics,
    parties: named.parties,
    entries: pointers(mentions),
    hits: OF_STATUS.has(intents[0] ?? 'status') ? [] : hits(knowledge, text),
    series: pointers(weights(cues, 'series')),
    superlative: superlativeOf(cues),
    dates: besideToday(said, dates, cues, options.today),
    impossibleDates: impossible,
    premise: flags.has('lifted') ? 'lifted' : flags.has('still_banned') ? 'banned' : null,
    future: flags.has('future') || (at !== null && at.slice(0, 4) > options.today.slice(0, 4)),
    past: isPast(knowledge, text),
    lifts: flags.has('lifts'),
    statusSaid: said.intents.includes('status'),
    elsewhere: named.elsewhere,
    ingredients: named.ingredients,
    read: said.read,
    assumed,
  });
  return read(query);
}

/** Intents whose answer is a status: a fact stands beside it by its own words or topic, not by full text. */
const OF_STATUS: ReadonlySet<Intent> = new Set(['status', 'list_regions', 'list_products']);

/** Entries that a question points at: more of them point at none. */
const POINTED = 24;
/** Facts that full text may bring up. */
const HITS = 24;

/** The heaviest, in hundredths, so that a query is the same when it was written down and read again. */
const pointers = (weights: ReadonlyMap<string, number>): Pointer[] =>
  [...weights]
    .map(([id, weight]) => ({ id, weight: Math.round(weight * 100) }))
    .sort((a, b) => b.weight - a.weight || compare(a.id, b.id))
    .slice(0, POINTED);

const hits = (knowledge: Knowledge, text: string): Pointer[] =>
  searchFacts(knowledge, text, HITS).map(({ fact, score }) => ({ id: fact.id, weight: Math.round(score * 100) }));

/** "Compare 15 August with today": today is a day as well. */
function besideToday(
  said: Said,
  dates: readonly { at: string }[],
  cues: readonly Match<Cue>[],
  today: string,
): string[] {
  const days = dates.map((d) => d.at);
  return said.intents.includes('comparison') && superlativeOf(cues) === 'latest' ? [...days, today] : days;
}
