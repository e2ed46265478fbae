// A question's text to its Reading: names, dates and cues put together, gaps filled from the thread and the place.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent, Superlative } from '../knowledge/language.ts';
import type { ActsOn, Topic } from '../knowledge/schema.ts';
import { complete, type ReadOptions, type Said, TELLING } from './complete.ts';
import { type Cue, type Flag, findCues } from './cues.ts';
import { askedDate, findDates } from './dates.ts';
import { fold, strip } from './fold.ts';
import { detectLanguage } from './language.ts';
import { code, type Query, type Reading } from './query.ts';
import { findNames, type Named } from './spans.ts';
import { readSteps } from './steps.ts';
import type { Match } from './trie.ts';

export function readQuestion(knowledge: Knowledge, question: string, options: ReadOptions): Reading {
  const raw = strip(question);
  const text = fold(raw);
  const cues = findCues(knowledge, text);
  const common = new Set(
    cues.filter((m) => m.values.some((v) => v.kind !== 'entry')).flatMap((m) => m.text.split(' ')),
  );
  const names = findNames(knowledge, raw, text, (word) => common.has(word));
  const dates = findDates(knowledge, text, options.today);
  const flags = new Set(cues.flatMap((m) => m.values.flatMap((v) => (v.kind === 'flag' ? [v.flag] : []))));
  const language = options.language ?? detectLanguage(knowledge, raw);
  const named = collect(knowledge, text, names, cues);
  const at = askedDate(knowledge, text, dates, options.today);
  const said = { ...named, at, actsOn: actsOnOf(cues), intents: intentsOf(cues), topics: topicsOf(cues) };
  const mentions = weights(cues, 'entry');
  const scope = scopeOf(said, flags, names, mentions, options.context);
  const place =
    options.defaults?.importer ??
    (language === 'en' ? undefined : knowledge.languages.get(code(language))?.questions.importer);
  const query = complete(knowledge, said, mentions, scope, { ...options, defaults: { importer: place } });
  return {
    query,
    language,
    topics: said.topics,
    parties: named.parties,
    mentions,
    text,
    scope,
    elsewhere: named.elsewhere,
    premise: flags.has('lifted') ? 'lifted' : flags.has('still_banned') ? 'banned' : null,
    future: flags.has('future') || (at !== null && at.slice(0, 4) > options.today.slice(0, 4)),
    multipleDates: dates.map((d) => d.at),
    series: weights(cues, 'series'),
    superlative: superlativeOf(cues),
  };
}

type Collected = Omit<Said, 'at' | 'actsOn' | 'intents' | 'topics'>;

function collect(knowledge: Knowledge, text: string, names: readonly Named[], cues: readonly Match<Cue>[]): Collected {
  const of = (kind: string): string[] => [
    ...new Set(names.flatMap((n) => n.targets.filter((t) => t.kind === kind).flatMap((t) => t.ids))),
  ];
  const places = names.filter((n) => n.targets.some((t) => t.kind === 'origin'));
  const excluded = withJoined(
    places,
    places.filter((n) => isExcluded(n, cues)),
    cues,
  );
  const out = new Set(excluded.flatMap((n) => n.targets.flatMap((t) => t.ids)));
  let origins = originsOf(names).filter((id) => !out.has(id));
  if (excluded.length > 0 && origins.length === 0)
    origins = [...knowledge.prefectures.keys()].filter((id) => !out.has(id));
  const foreignSpans = names.filter(
    (n) => n.targets.some((t) => t.kind === 'importer' || t.kind === 'elsewhere') && isForeignOrigin(n, cues),
  );
  const importers = [
    ...new Set(
      names
        .filter((n) => !foreignSpans.includes(n))
        .flatMap((n) => n.targets.filter((t) => t.kind === 'importer').flatMap((t) => t.ids)),
    ),
  ];
  const read = names
    .filter((n) => n.near)
    .map((n) => ({ typed: text.slice(n.start, n.end), read: [...new Set(n.targets.map((t) => t.label))].join(' / ') }));
  return {
    importers,
    products: withoutExcluded(of('product'), names, cues),
    origins: [...knowledge.prefectures.keys()].filter((id) => origins.includes(id)),
    steps: readSteps(names, cues),
    parties: of('party'),
    elsewhere: names.flatMap((n) =>
      foreignSpans.includes(n) ? [] : n.targets.filter((t) => t.kind === 'elsewhere').map((t) => t.label),
    ),
    foreign: foreignSpans.length > 0,
    japan: of('japan').length > 0,
    read,
  };
}

/** "The ten prefectures … Miyagi oysters": a prefecture named beside a group that holds it is what is asked. */
function originsOf(names: readonly Named[]): string[] {
  const sets = names.flatMap((n) => n.targets.filter((t) => t.kind === 'origin').map((t) => t.ids));
  const single = new Set(sets.filter((ids) => ids.length === 1).flat());
  return [...new Set(sets.filter((ids) => ids.length === 1 || !ids.some((id) => single.has(id))).flat())];
}

/** "Seafood other than scallops": the goods set aside are not asked for, where others are. */
function withoutExcluded(products: string[], names: readonly Named[], cues: readonly Match<Cue>[]): string[] {
  const goods = names.filter((n) => n.targets.some((t) => t.kind === 'product'));
  const out = new Set(goods.filter((n) => isExcluded(n, cues)).flatMap((n) => n.targets.flatMap((t) => t.ids)));
  const kept = products.filter((id) => !out.has(id));
  return kept.length > 0 ? kept : products;
}

function isExcluded(name: Named, cues: readonly Match<Cue>[]): boolean {
  return flagStands(name, cues, 'other_than', 'before') || flagStands(name, cues, 'other_than_after', 'after');
}

/** "Chinese eel", "中国産": what comes from elsewhere is not ours. Cues of this kind hold their own economy's name. */
function isForeignOrigin(name: Named, cues: readonly Match<Cue>[]): boolean {
  return cues.some(
    (m) =>
      m.values.some((v) => v.kind === 'flag' && v.flag === 'foreign_origin') &&
      m.start <= name.start &&
      m.end >= name.end,
  );
}

/** "Other than Fukushima and Miyagi": what is joined to a name set aside is set aside with it. */
function withJoined(all: readonly Named[], excluded: readonly Named[], cues: readonly Match<Cue>[]): Named[] {
  const joins = cues.filter((m) => m.values.some((v) => v.kind === 'flag' && v.flag === 'joins'));
  const out = new Set(excluded);
  const joined = (a: Named, b: Named): boolean =>
    joins.some((j) => j.start >= a.end && j.end <= b.start && b.start - a.end <= j.end - j.start + 2);
  for (let grown = true; grown; ) {
    const more = all.filter((n) => !out.has(n) && [...out].some((o) => joined(o, n) || joined(n, o)));
    for (const name of more) out.add(name);
    grown = more.length > 0;
  }
  return [...out];
}

/** Whether the cue stands directly before or after the name, a particle between them at most. */
function flagStands(name: Named, cues: readonly Match<Cue>[], flag: Flag, side: 'before' | 'after'): boolean {
  return cues.some((m) => {
    if (!m.values.some((v) => v.kind === 'flag' && v.flag === flag)) return false;
    const gap = side === 'before' ? name.start - m.end : m.start - name.end;
    return gap >= 0 && gap <= 3;
  });
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
  'comparison',
  'list_regions',
  'list_products',
  'sampling',
  'trade_data',
  'requirements',
  'reason',
  'definition',
  'timeline',
  'source',
  'status',
];

const topicsOf = (cues: readonly Match<Cue>[]): Topic[] => [
  ...new Set(cues.flatMap((m) => m.values.flatMap((v) => (v.kind === 'topic' ? [v.topic] : [])))),
];

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
  if (flags.has('opinion')) return 'opinion';
  if (flags.has('out_of_scope') || flags.has('into_japan')) return 'out';
  if ((said.foreign || flags.has('foreign_origin')) && said.origins.length === 0 && !said.japan) return 'out';
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
    flags.has('lifted') ||
    flags.has('still_banned') ||
    (said.intents.includes('status') && said.at !== null)
    ? 'in'
    : 'out';
}
