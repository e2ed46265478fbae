// Facts as sentences: when one leads, which are told at once, and when what was asked stays open.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent } from '../knowledge/language.ts';
import type { Fact, Measure } from '../knowledge/schema.ts';
import { TELLING } from '../question/complete.ts';
import type { Query } from '../question/query.ts';
import { productGraph } from '../status/products.ts';
import type { Verdict } from '../status/verdict.ts';
import type { Sentence } from './answer.ts';
import { sentence } from './cite.ts';
import { factsAbout } from './fact-index.ts';
import type { Scored } from './facts.ts';
import type { Words } from './words.ts';

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
/** Asked of these, a figure or a text is meant, whatever the status is. */
const BESIDE_STATUS: ReadonlySet<Intent> = new Set(['sampling', 'trade_data', 'definition', 'source']);
/** A fact that scores this much answers the question by itself. */
const TO_THE_POINT = 3.2;
/** A fact that scores this much is what a question without goods and importer is about. */
const TELLS_BY_ITSELF = 5;
/** Asked for paperwork, the conditions lead unless a fact is plainly meant. */
const BESIDE_CONDITIONS = 7;
/** A told fact this close to the best gap still answers; further off, what was asked is the gap. */
const GAP_RATIO = 0.75;
/** A verdict that is known answers too: only a gap that nothing else comes near leaves the question open. */
const GAP_BESIDE_VERDICT = 0.4;
/** Asked of these, what is known of the matter answers, a status all the more, with the gap told beside it. */
const EXPLAINED: ReadonlySet<Intent> = new Set(['definition', 'source']);
/** Facts shown at once where they come this near to the best one; the others stand behind "more". */
const SHOWN = 4;
const NEARLY = 0.6;
/** Facts further off than this are beside the point, behind "more" too. */
const BESIDE_THE_POINT = 0.3;

export function isFactFirst(
  query: Query,
  facts: readonly Scored[],
  verdicts: readonly Verdict[],
  dated: boolean,
): boolean {
  const [primary = 'status'] = query.intents;
  const top = facts[0]?.score ?? 0;
  if (verdicts.length === 0) return true;
  if (query.premise) return false;
  // "What changed since June?" is answered by the list of dates.
  if (dated && query.cases[0].at?.includes('/')) return false;
  // "When did they lift it?" is answered by since when it has been so.
  if (dated && query.lifts && query.importers.length > 0 && !query.assumed.includes('importers')) return false;
  // Where goods or places are named and something is stopped, that comes before any fact on it.
  const named = !query.assumed.includes('products') || query.origins.length > 0;
  const stopped = verdicts.some((v) => v.status === 'banned' || v.status === 'suspended' || v.status === 'unknown');
  if (named && stopped && !BESIDE_STATUS.has(primary)) return false;
  // "Since when may X from Y go to Z?": a whole case is named, and since when is told with its status.
  const whole = query.assumed.length === 0 && query.origins.length > 0 && query.products.length > 0;
  if (primary === 'timeline' && !query.past && whole && query.importers.length > 0) return false;
  if (primary === 'comparison' && query.importers.length > 1) return false;
  // Neither goods nor importer were named: the question is about what the fact tells, not about a status.
  const bare = query.assumed.includes('importers') && query.assumed.includes('products');
  if (bare && top >= TELLS_BY_ITSELF) return true;
  // What is asked is no status by its own words, and a fact answers them.
  const other = primary === 'status' && !query.statusSaid && query.assumed.includes('products');
  if (other && top >= TELLS_BY_ITSELF) return true;
  if (primary === 'requirements') return top >= BESIDE_CONDITIONS;
  return FACT_FIRST.has(primary) && top >= TO_THE_POINT;
}

/** Beside a figure that leads, only what comes nearest is told at once. */
export function factSentences(
  knowledge: Knowledge,
  words: Words,
  facts: readonly Scored[],
  besideFigure = false,
): Sentence[] {
  const best = facts[0]?.score ?? 0;
  const [shown, nearly] = besideFigure ? [2, 0.9] : [SHOWN, NEARLY];
  return facts
    .filter(({ score }) => score >= best * BESIDE_THE_POINT)
    .flatMap(({ fact, score }, index) =>
      sentence(knowledge, index < shown && score >= best * nearly ? 'voices' : 'detail', words.text(fact.statement), [
        fact,
      ]),
    );
}

/** Acts that the question names by their own words, where it asks what they are: they lead, before any fact on them. */
export function namedActs(knowledge: Knowledge, query: Query): Measure[] {
  if (!EXPLAINED.has(query.intents[0] ?? 'status')) return [];
  const best = Math.max(0, ...query.entries.map(({ weight }) => weight));
  const meant = query.entries.filter(({ weight }) => weight >= 100 * TELLING && weight >= best * NEARLY_BEST);
  return meant.flatMap(({ id }) => knowledge.measures.get(id) ?? []);
}

/** As telling as the most telling words of the question. */
const NEARLY_BEST = 0.9;

/** Whether the knowledge holds nothing that settles what was asked. */
export function isOpen(
  primary: Intent,
  verdicts: readonly Verdict[],
  facts: readonly Scored[],
  factFirst: boolean,
): boolean {
  if (factFirst) {
    const told = facts.find((f) => isTold(f.fact));
    const known = verdicts.some((v) => v.status !== 'unknown');
    if (known && EXPLAINED.has(primary)) return false;
    const ratio = known || EXPLAINED.has(primary) ? GAP_BESIDE_VERDICT : GAP_RATIO;
    return !told || told.score < ratio * (facts[0]?.score ?? 0);
  }
  return (
    (primary === 'status' || primary === 'requirements') &&
    verdicts.every((v) => v.status === 'unknown') &&
    !facts.some((f) => f.score >= TO_THE_POINT && isTold(f.fact) && concerns(f.fact, verdicts))
  );
}

/** Beside a status only what is to the point or on a topic asked; beside an unknown one, only what is about its importer. */
export function besideVerdicts(facts: readonly Scored[], verdicts: readonly Verdict[], query: Query): Scored[] {
  const status = (query.intents[0] ?? 'status') === 'status';
  const asked = (fact: Fact): boolean => fact.topic.some((topic) => query.topics.includes(topic));
  const telling = facts.filter((f) => f.score >= TO_THE_POINT || !status || asked(f.fact));
  return verdicts.every((v) => v.status === 'unknown') ? telling.filter((f) => concerns(f.fact, verdicts)) : telling;
}

/** What was looked for and not found on an importer of whose rule nothing is known. */
export function gapsOf(knowledge: Knowledge, facts: readonly Scored[], verdicts: readonly Verdict[]): Scored[] {
  if (verdicts.some((v) => v.status !== 'unknown')) return [];
  const graph = productGraph(knowledge);
  const near = (fact: Fact, product: string): boolean =>
    (fact.about.products ?? []).some((id) => graph.ancestors(product).has(id) || graph.ancestors(id).has(product));
  const score = facts[0]?.score ?? 1;
  const found = verdicts.flatMap((v) =>
    factsAbout(knowledge, v.importer).filter((f) => f.nature === 'gap' && near(f, v.product)),
  );
  return [...new Set(found)]
    .filter((fact) => !facts.some((f) => f.fact === fact))
    .slice(0, GAPS)
    .map((fact) => ({ fact, score }));
}

/** Gaps told beside an unknown status. */
const GAPS = 2;

/** A fact on another importer, or on none, settles nothing where this importer's status is not known. */
const concerns = (fact: Fact, verdicts: readonly Verdict[]): boolean =>
  verdicts.length === 0 || verdicts.some((v) => fact.about.importers?.includes(v.importer) === true);

const isTold = (fact: Fact): boolean => fact.nature !== 'gap';
