// A question's text to its Reading: names, dates and cues put together, gaps filled from the thread and the place.
import type { Knowledge } from '../knowledge/knowledge.ts';
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
import type { Reading } from './query.ts';
import { goesIntoJapan, setAside } from './roles.ts';
import { scopeOf } from './scope.ts';
import { findNames } from './spans.ts';
import { strip } from './strip.ts';
import type { Match } from './trie.ts';

export function readQuestion(knowledge: Knowledge, question: string, options: ReadOptions): Reading {
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
  const { dates, impossible } = findDates(knowledge, text, options.today, options.context?.at?.slice(0, 4));
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
  const place =
    options.defaults?.importer ??
    (language === 'en' ? undefined : knowledge.languages.get(code(language))?.questions.importer);
  const query = complete(knowledge, said, weights(outside(cues, dates), 'entry'), scope, flags, {
    ...options,
    defaults: { importer: place },
  });
  return {
    query,
    language,
    topics: said.topics,
    parties: named.parties,
    mentions,
    text,
    scope,
    elsewhere: named.elsewhere,
    statusSaid: said.intents.includes('status'),
    ingredients: named.ingredients,
    premise: flags.has('lifted') ? 'lifted' : flags.has('still_banned') ? 'banned' : null,
    future: flags.has('future') || (at !== null && at.slice(0, 4) > options.today.slice(0, 4)),
    multipleDates: besideToday(said, dates, cues, options.today),
    lifts: flags.has('lifts'),
    impossibleDates: impossible,
    series: weights(cues, 'series'),
    superlative: superlativeOf(cues),
  };
}

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
