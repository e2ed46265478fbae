// A Reading to an Answer: verdicts first where a status is asked, facts first where a fact is; then what both stand on.
import { lastDay, span } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent } from '../knowledge/language.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Query, Reading } from '../question/query.ts';
import { importerMeasures } from '../status/reach.ts';
import { resolve, resolvePeriod } from '../status/resolve.ts';
import type { Verdict } from '../status/verdict.ts';
import type { Answer, Sentence, Table } from './answer.ts';
import { aside, elsewhere } from './aside.ts';
import { caveats } from './caveats.ts';
import { answerSources, sentence } from './cite.ts';
import { type Scored, selectFacts } from './facts.ts';
import { followUps } from './follow-ups.ts';
import { listSentences } from './lists.ts';
import { ageSentences, conditionSentence, measuresOf, statusSentences } from './status-sentences.ts';
import { verdictLine } from './verdict-line.ts';
import { type Words, wordsOf } from './words.ts';

/** Intents whose answer opens with a fact, if there is one to the point. */
const FACT_FIRST: ReadonlySet<Intent> = new Set([
  'sampling',
  'trade_data',
  'definition',
  'reason',
  'source',
  'timeline',
  'comparison',
]);
/** A fact that scores this much answers the question by itself. */
const TO_THE_POINT = 3.2;
/** A fact that scores this much is what a question without goods and importer is about. */
const TELLS_BY_ITSELF = 5;
/** A told fact this close to the best gap still answers; further off, what was asked is the gap. */
const GAP_RATIO = 0.75;
/** A verdict that is known answers too: only a gap that nothing else comes near leaves the question open. */
const GAP_BESIDE_VERDICT = 0.4;
/** More verdicts than this are no longer told one by one. */
const MANY = 12;
/** Verdicts told with all that stands under them; of the others the line and the age. */
const TOLD_IN_FULL = 6;
/** Facts shown at once; the rest stand behind "more". */
const SHOWN = 4;

export function compose(knowledge: Knowledge, question: string, reading: Reading, today: string): Answer {
  const words = wordsOf(knowledge, reading.language);
  const { query } = reading;
  const base = {
    question,
    language: reading.language,
    knowledge: { version: knowledge.version.hash, newestSource: knowledge.version.newestSource },
  };
  if (reading.scope !== 'in') return { ...base, ...aside(words, reading, today) };
  if (reading.elsewhere.length > 0 && query.importers.length === 0)
    return { ...base, ...elsewhere(knowledge, words, reading, today) };
  const day = dayOf(query, today);
  const verdicts = verdictsFor(knowledge, reading, day, today);
  const facts = selectFacts(knowledge, reading, 12);
  const primary = query.intents[0] ?? 'status';
  const factFirst = isFactFirst(reading, primary, facts, verdicts);
  const lines = [
    ...(factFirst ? factSentences(knowledge, words, facts, true) : []),
    ...(verdicts.length > 0 ? verdictSentences(knowledge, words, reading, verdicts, !factFirst) : []),
    ...(factFirst
      ? []
      : factSentences(knowledge, words, besideVerdicts(facts, verdicts, primary), verdicts.length === 0)),
  ];
  const sentences = unique(order([...lines, ...listSentences(knowledge, words, reading, verdicts, day)]));
  const tables: Table[] = [];
  const told = [...sentences, ...tables.flatMap((table) => table.rows)];
  const unknown = sentences.length === 0 || isUnknown(primary, verdicts, facts, factFirst);
  const kind = unknown ? 'unknown' : 'answer';
  const lead = sentences.find((s) => s.part === 'verdict')?.text ?? sentences[0]?.text;
  return {
    ...base,
    kind,
    query: { ...query, intents: query.intents },
    asOf: day,
    verdicts,
    headline: lead ?? words.say('unknown_bare'),
    sentences,
    tables,
    caveats: caveats(
      knowledge,
      words,
      reading,
      verdicts,
      facts.map((f) => f.fact).filter((fact) => sentences.some((s) => s.cites.includes(fact.id))),
      { day, today, unknown, told },
    ),
    sources: answerSources(knowledge, told),
    followUps: followUps(knowledge, words, query, day),
  };
}

/** The day verdicts are resolved for: the last day of the date asked, never later than today. */
function dayOf(query: Query, today: string): string {
  if (!query.at) return today;
  const { last } = span(query.at);
  return last > today ? today : last;
}

function verdictsFor(knowledge: Knowledge, reading: Reading, day: string, today: string): Verdict[] {
  const { query } = reading;
  const importers =
    query.importers.length > 0
      ? query.importers
      : query.intents.includes('comparison') && query.products.length > 0
        ? [...knowledge.importers.keys()].filter((id) => importerMeasures(knowledge, id).length > 0)
        : [];
  const products =
    query.products.length > 0 ? query.products : query.intents.includes('list_products') ? roots(knowledge) : [];
  const out: Verdict[] = [];
  for (const importer of importers) {
    for (const product of products.slice(0, 8)) {
      const asked = { importer, product, origins: query.origins, actsOn: query.actsOn, steps: query.steps };
      const period = query.at && query.at.length !== 10 ? span(query.at) : null;
      const days = [...new Set(reading.multipleDates.filter((d) => d.length === 10 && d <= today))];
      if (days.length > 1 && !query.at?.includes('/'))
        for (const d of days) out.push(...resolve(knowledge, asked, lastDay(d)));
      else if (period && asked.steps.length === 0 && period.first <= today)
        out.push(...resolvePeriod(knowledge, asked, period.first, period.last > today ? today : period.last));
      else out.push(...resolve(knowledge, asked, day));
    }
  }
  return out;
}

const roots = (knowledge: Knowledge): string[] => {
  const widest = [...knowledge.products.values()].filter((p) => p.parents.length === 0).map((p) => p.id);
  return widest.slice(0, 1);
};

function isFactFirst(
  reading: Reading,
  primary: Intent,
  facts: readonly Scored[],
  verdicts: readonly Verdict[],
): boolean {
  const top = facts[0]?.score ?? 0;
  if (verdicts.length === 0) return true;
  if (reading.premise) return false;
  // Neither goods nor importer were named: the question is about what the fact tells, not about a status.
  const bare = reading.query.assumed.includes('importers') && reading.query.assumed.includes('products');
  if (bare && top >= TELLS_BY_ITSELF) return true;
  if (primary === 'requirements') return top >= 7;
  return FACT_FIRST.has(primary) && top >= TO_THE_POINT;
}

function factSentences(knowledge: Knowledge, words: Words, facts: readonly Scored[], leads: boolean): Sentence[] {
  const best = facts[0]?.score ?? 0;
  return facts.flatMap(({ fact, score }, index) => {
    const part = index === 0 && leads ? 'verdict' : index < SHOWN && score >= best / 3 ? 'voices' : 'detail';
    return sentence(knowledge, part, words.text(fact.statement), [fact]);
  });
}

function verdictSentences(
  knowledge: Knowledge,
  words: Words,
  reading: Reading,
  verdicts: readonly Verdict[],
  leads: boolean,
): Sentence[] {
  const full = reading.query.intents.includes('list_regions');
  const cited = measuresOf(knowledge, [
    ...new Set(verdicts.flatMap((v) => [...v.governing, ...v.governingOnPaper, ...v.measures, ...v.possible])),
  ]);
  const stopped = verdicts.find((v) => v.status === 'banned' || v.status === 'suspended');
  const open = verdicts.every((v) => v.status === 'conditional' || v.status === 'permitted');
  // Across many importers, what is restricted is told in the line; the rest stands in the verdicts.
  const told = verdicts.length > MANY ? verdicts.filter((v) => v.status !== 'permitted') : verdicts;
  const lines = merged(told)
    .map((v) => verdictLine(words, v, full))
    .join(words.say('group_separator'));
  const premise =
    reading.premise === 'lifted' && stopped
      ? words.say('premise_lifted', { summary: lines })
      : reading.premise === 'banned' && open
        ? words.say('premise_banned', { summary: lines })
        : lines;
  const lead = sentence(knowledge, leads ? 'verdict' : 'detail', premise, cited);
  const needs = reading.query.intents[0] === 'requirements' ? verdicts.flatMap((v) => needed(knowledge, words, v)) : [];
  return [
    ...lead,
    ...needs,
    ...verdicts.slice(0, TOLD_IN_FULL).flatMap((v) => statusSentences(knowledge, words, v)),
    ...verdicts.slice(TOLD_IN_FULL).flatMap((v) => ageSentences(knowledge, words, v)),
  ];
}

/** Groups that differ only in their parts read as one line; their parts are told below it. */
function merged(verdicts: readonly Verdict[]): Verdict[] {
  const lines = Map.groupBy(verdicts, (v) =>
    JSON.stringify([v.importer, v.product, v.status, v.onPaper, v.since, v.from]),
  );
  return [...lines.values()].map((list) => ({
    ...(list[0] as Verdict),
    origins: list.flatMap((v) => v.origins),
    within: list
      .flatMap((v) => v.within)
      .filter((part, i, all) => all.findIndex((o) => o.product === part.product) === i),
  }));
}

/** Asked for the paperwork, each condition is told in full. */
function needed(knowledge: Knowledge, words: Words, verdict: Verdict): Sentence[] {
  const covering = measuresOf(knowledge, verdict.measures);
  return [
    ...conditionSentence(knowledge, words, verdict, covering),
    ...verdict.conditions.flatMap((id) => {
      const condition = knowledge.conditions.get(id);
      return condition
        ? sentence(
            knowledge,
            'conditions',
            words.text(condition.text),
            covering.filter((m) => m.conditions?.includes(id)),
          )
        : [];
    }),
  ];
}

const ORDER: readonly Sentence['part'][] = [
  'verdict',
  'paper',
  'practice',
  'since',
  'conditions',
  'voices',
  'age',
  'check',
  'detail',
];

/** A stable sort into the order a busy exporter reads, with exactly one sentence to lead. */
function order(sentences: readonly Sentence[]): Sentence[] {
  const lead = sentences.find((s) => s.part === 'verdict') ?? sentences[0];
  const rest = sentences
    .filter((s) => s !== lead)
    .map((s) => (s.part === 'verdict' ? { ...s, part: 'voices' as const } : s));
  return [
    ...(lead ? [{ ...lead, part: 'verdict' as const }] : []),
    ...ORDER.flatMap((part) => rest.filter((s) => s.part === part)),
  ];
}

/** The same words on several entries are said once, standing on all of them. */
function unique(sentences: readonly Sentence[]): Sentence[] {
  const said = Map.groupBy(sentences, (s) => s.text);
  return [...said.values()].map((same) => ({
    ...(same[0] as Sentence),
    cites: [...new Set(same.flatMap((s) => s.cites))],
    sources: [...new Set(same.flatMap((s) => s.sources))],
  }));
}

function isUnknown(
  primary: Intent,
  verdicts: readonly Verdict[],
  facts: readonly Scored[],
  factFirst: boolean,
): boolean {
  if (factFirst) {
    const told = facts.find((f) => isTold(f.fact));
    const ratio = verdicts.some((v) => v.status !== 'unknown') ? GAP_BESIDE_VERDICT : GAP_RATIO;
    return !told || told.score < ratio * (facts[0]?.score ?? 0);
  }
  return (
    primary === 'status' &&
    verdicts.every((v) => v.status === 'unknown') &&
    !facts.some((f) => f.score >= TO_THE_POINT && isTold(f.fact) && concerns(f.fact, verdicts))
  );
}

/** Beside a status only what is to the point; beside an unknown one, only what is about its importer. */
function besideVerdicts(facts: readonly Scored[], verdicts: readonly Verdict[], primary: Intent): Scored[] {
  const telling = facts.filter((f) => f.score >= TO_THE_POINT || primary !== 'status');
  return verdicts.every((v) => v.status === 'unknown') ? telling.filter((f) => concerns(f.fact, verdicts)) : telling;
}

/** A fact on another importer, or on none, settles nothing where this importer's status is not known. */
const concerns = (fact: Fact, verdicts: readonly Verdict[]): boolean =>
  verdicts.length === 0 || verdicts.some((v) => fact.about.importers?.includes(v.importer) === true);

const isTold = (fact: Fact): boolean => fact.nature !== 'gap';
