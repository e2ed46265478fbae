// A question's text to its Reading: names, dates and cues put together, gaps filled from the thread and the place.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent, Superlative } from '../knowledge/language.ts';
import type { ActsOn, Step, Topic } from '../knowledge/schema.ts';
import { isAstray } from './astray.ts';
import { complete, type ReadOptions, type Said, TELLING } from './complete.ts';
import { type Cue, type Flag, findCues } from './cues.ts';
import { askedDate, findDates } from './dates.ts';
import { unknownDestination } from './destination.ts';
import { fold, strip } from './fold.ts';
import { detectLanguage } from './language.ts';
import { code, type Query, type Reading } from './query.ts';
import { excludedOf, foreignOf, goesIntoJapan, ingredientsOf, isOf, ofJapan, seatsOf, setAside } from './roles.ts';
import { findNames, type Named } from './spans.ts';
import { readSteps } from './steps.ts';
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

type Collected = Omit<Said, 'at' | 'actsOn' | 'intents' | 'topics'>;

function collect(knowledge: Knowledge, text: string, names: readonly Named[], cues: readonly Match<Cue>[]): Collected {
  const seats = seatsOf(names, cues);
  const ingredients = ingredientsOf(names, cues);
  const foreign = foreignOf(knowledge, names, cues);
  const told = names.filter((n) => !seats.includes(n));
  const near = names.filter((n) => n.near);
  return {
    importers: idsOf(
      names.filter((n) => !foreign.includes(n)),
      'importer',
    ),
    products: productsOf(knowledge, text, names, ingredients, cues),
    ingredients: idsOf(ingredients, 'product'),
    origins: originsOf(knowledge, text, told, cues),
    steps: readSteps(told, cues, ingredients, usualStep(knowledge, idsOf(names, 'product'))),
    parties: idsOf(names, 'party'),
    elsewhere: names.flatMap((n) =>
      foreign.includes(n) ? [] : n.targets.filter((t) => t.kind === 'elsewhere').map((t) => t.label),
    ),
    foreign: foreign.length > 0,
    japan: names.some((n) => isOf(n, 'japan')),
    ofJapan: ofJapan(names, text),
    read: near.map((n) => ({
      typed: text.slice(n.start, n.end),
      read: [...new Set(n.targets.map((t) => t.label))].join(' / '),
    })),
  };
}

/** What happens first to such goods: what lives in water is caught, the rest grows. */
function usualStep(knowledge: Knowledge, products: readonly string[]): Step {
  const isUsual = (id: string): boolean => {
    const product = knowledge.products.get(id);
    return product !== undefined && (product.default === true || product.parents.some(isUsual));
  };
  return products.length === 0 || products.some(isUsual) ? 'caught' : 'grown';
}

const idsOf = (names: readonly Named[], kind: string): string[] => [
  ...new Set(names.flatMap((n) => n.targets.filter((t) => t.kind === kind).flatMap((t) => t.ids))),
];

/** Prefectures named, without those set aside; all but those where only what is set aside is named. */
function originsOf(knowledge: Knowledge, text: string, names: readonly Named[], cues: readonly Match<Cue>[]): string[] {
  const excluded = excludedOf(knowledge, text, names, 'origin', cues);
  const kept = names.filter((n) => !excluded.includes(n));
  const sets = kept.flatMap((n) => n.targets.filter((t) => t.kind === 'origin'));
  const single = new Set(sets.filter(({ ids }) => ids.length === 1).flatMap(({ ids }) => ids));
  // "Is Kyoto one of the ten?": a prefecture named beside a set that a rule made is what is asked, and of a region that
  // holds it, it alone.
  const wide = sets
    .filter(({ ids, group }) => ids.length > 1 && (group ? single.size === 0 : !ids.some((id) => single.has(id))))
    .flatMap(({ ids }) => ids);
  const out = new Set(excluded.flatMap((n) => n.targets.flatMap((t) => t.ids)));
  const all = [...knowledge.prefectures.keys()];
  // A part set aside of a prefecture that is named itself leaves the prefecture: 「魚沼以外の新潟」.
  const named = new Set([...single, ...wide.filter((id) => !out.has(id))]);
  if (excluded.length > 0 && named.size === 0) return all.filter((id) => !out.has(id));
  return all.filter((id) => named.has(id));
}

/** "Seafood other than scallops": goods set aside, and what is only in the goods, are not asked for where others are. */
function productsOf(
  knowledge: Knowledge,
  text: string,
  names: readonly Named[],
  ingredients: readonly Named[],
  cues: readonly Match<Cue>[],
): string[] {
  const excluded = excludedOf(knowledge, text, names, 'product', cues);
  const left = idsOf(
    names.filter((n) => !ingredients.includes(n)),
    'product',
  );
  const out = new Set(idsOf(excluded, 'product'));
  // "Anything besides rice": nothing else is named, so the widest goods are meant.
  return left.filter((id) => !out.has(id));
}

function actsOnOf(cues: readonly Match<Cue>[]): ActsOn {
  for (const match of cues) for (const cue of match.values) if (cue.kind === 'acts_on') return cue.actsOn;
  return 'import';
}

/** Intents in the order of how much of the question speaks for each. */
function intentsOf(cues: readonly Match<Cue>[]): Intent[] {
  const weight = new Map<Intent, number>();
  for (const { values, text } of cues) {
    for (const cue of values)
      if (cue.kind === 'intent') weight.set(cue.intent, Math.max(weight.get(cue.intent) ?? 0, text.length));
  }
  const needs = topicsOf(cues).includes('requirement') || actsOnOf(cues) !== 'import' ? 'requirements' : null;
  const rank = (intent: Intent): number => (intent === needs ? -1 : PRIORITY.indexOf(intent));
  return [...weight.keys()].sort((a, b) => rank(a) - rank(b));
}

/** A special question comes before the general one that usually contains it. */
const PRIORITY: readonly Intent[] = [
  'sampling',
  'comparison',
  'list_regions',
  'list_products',
  'trade_data',
  'requirements',
  'reason',
  'timeline',
  'source',
  'definition',
  'status',
];

const topicsOf = (cues: readonly Match<Cue>[]): Topic[] => [
  ...new Set(cues.flatMap((m) => m.values.flatMap((v) => (v.kind === 'topic' ? [v.topic] : [])))),
];

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

/** A name inside a longer word that says it is none: the Nara summit is no place of origin. */
const outsidePhrases = (names: readonly Named[], cues: readonly Match<Cue>[]): Named[] =>
  names.filter(
    (n) =>
      !cues.some(
        (m) =>
          m.values.some((v) => v.kind === 'common') &&
          m.start <= n.start &&
          m.end >= n.end &&
          m.text.length > n.end - n.start,
      ),
  );

/** A cue inside a name is part of the name: 가고시마 is a place, not a 고시. */
const outsideNames = (cues: readonly Match<Cue>[], names: readonly Named[]): Match<Cue>[] =>
  cues.filter((m) => {
    const told = m.values.some((v) => v.kind === 'entry' || v.kind === 'series');
    return (
      told || !names.some((n) => n.start <= m.start && m.end <= n.end && n.end - n.start > m.end - m.start && !n.near)
    );
  });

/** Words that are part of a date name no entry: "June 2025" is when, not what. */
const outside = (cues: readonly Match<Cue>[], dates: readonly { start: number; end: number }[]): Match<Cue>[] =>
  cues.filter((m) => !dates.some((d) => d.start <= m.start && m.end <= d.end));

/** What the question's words point at, with how telling those words are. */
function weights(cues: readonly Match<Cue>[], kind: 'entry' | 'series'): Map<string, number> {
  const found = new Map<string, number>();
  for (const { values } of cues)
    for (const cue of values) if (cue.kind === kind) found.set(cue.id, (found.get(cue.id) ?? 0) + cue.weight);
  return found;
}

/** The longest such word: "highest so far" before "so far". */
function superlativeOf(cues: readonly Match<Cue>[]): Superlative | null {
  let best: { superlative: Superlative; length: number } | null = null;
  for (const { values, text } of cues)
    for (const cue of values)
      if (cue.kind === 'superlative' && text.length > (best?.length ?? 0))
        best = { superlative: cue.superlative, length: text.length };
  return best?.superlative ?? null;
}

function scopeOf(
  said: Said,
  flags: ReadonlySet<Flag>,
  names: readonly Named[],
  mentions: ReadonlyMap<string, number>,
  context: Query | undefined,
): Reading['scope'] {
  // "May I eat what I carry?" is asked of a border, not of a doctor.
  const carried = said.actsOn === 'luggage' && said.products.length > 0 && said.importers.length > 0;
  if (flags.has('opinion') && !carried) return 'opinion';
  if (flags.has('out_of_scope') || flags.has('into_japan')) return 'out';
  if (said.foreign && said.origins.length === 0 && !said.ofJapan) return 'out';
  const named = names.some((n) => n.targets.some((t) => t.kind !== 'party' && t.kind !== 'japan'));
  const strongest = Math.max(0, ...mentions.values());
  const asks = said.intents.length > 0 || said.topics.length > 0;
  if (named || strongest >= TELLING || said.topics.length > 0 || (said.parties.length > 0 && asks)) return 'in';
  if (said.at !== null && asks) return 'in';
  if (context && (said.at !== null || asks)) return 'in';
  const telling = said.intents.some((intent) => intent !== 'status' && intent !== 'definition' && intent !== 'source');
  return telling ||
    (said.japan && asks) ||
    flags.has('future') ||
    (flags.has('all_importers') && asks) ||
    flags.has('lifted') ||
    flags.has('still_banned') ||
    (said.intents.includes('status') && said.at !== null)
    ? 'in'
    : 'out';
}
