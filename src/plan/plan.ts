// A Query to a Plan: the first intent leads, each intent adds its own, and what every answer must tell comes with it.
import { lastDay } from '../knowledge/dates.ts';
import { compare } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent } from '../knowledge/language.ts';
import type { Fact } from '../knowledge/schema.ts';
import type { Query } from '../question/query.ts';
import { productGraph } from '../status/products.ts';
import type { Verdict } from '../status/verdict.ts';
import { ageClaims, checksOf, oldestOf } from './ages.ts';
import { type Asked, askedOf } from './asked.ts';
import { isBoard } from './board.ts';
import { note } from './cite.ts';
import type { AgeKind, Claim, ClaimKind, Plan } from './claim.ts';
import { clarifyLead } from './clarify.ts';
import { factsOnTopic } from './fact-index.ts';
import { factLead, isFree, isSure, plainLead } from './fact-lead.ts';
import { gapsOf, unsettled } from './facts.ts';
import { factClaim, isOfficial, isSpoken } from './grounds.ts';
import { comparison } from './intents/comparison.ts';
import { definition } from './intents/definition.ts';
import type { IntentPlan } from './intents/intent-plan.ts';
import { listProducts } from './intents/list-products.ts';
import { listRegions } from './intents/list-regions.ts';
import { reason } from './intents/reason.ts';
import { requirements } from './intents/requirements.ts';
import { sampling } from './intents/sampling.ts';
import { source } from './intents/source.ts';
import { status } from './intents/status.ts';
import { timeline } from './intents/timeline.ts';
import { tradeData } from './intents/trade-data.ts';
import { aheadLead, figureLead } from './leads.ts';
import { elsewhere, notesOf } from './notes.ts';
import { withOthers } from './others-asked.ts';
import { withPapers } from './papers-asked.ts';
import { withPassing } from './passing.ts';
import { assembled, type Lead, type Piece } from './piece.ts';
import { THRESHOLDS } from './relevance.ts';
import { settledByPlace } from './settled.ts';
import { statementLead } from './statements.ts';
import { withoutToldWords } from './told-words.ts';
import { ofStops, verdictLead } from './verdict-lead.ts';

const PLANS: Readonly<Record<Intent, IntentPlan>> = {
  status,
  list_regions: listRegions,
  list_products: listProducts,
  requirements,
  sampling,
  timeline,
  reason,
  source,
  comparison,
  definition,
  trade_data: tradeData,
};

/** What an answer tells, with what it was made from; nothing was looked up for what is not ours to answer. */
export interface Planned {
  readonly plan: Plan;
  readonly asked: Asked | null;
  /** Of all that was asked in one breath. */
  readonly verdicts: readonly Verdict[];
}

export function planOf(knowledge: Knowledge, query: Query, today: string): Planned {
  const { lead: first, asked } = ledBy(knowledge, query, today);
  if (asked === null) return { plan: assembled(first, []), asked, verdicts: [] };
  // What answers the first question answers no other.
  const told = new Set(first.answer.flatMap(({ kind, cites }) => (kind === 'statement' ? cites : [])));
  const untold = (list: Query['entries']): Query['entries'] => list.filter(({ id }) => !told.has(id));
  const others = query.next
    .map((one) => ({ ...one, entries: untold(one.entries), hits: untold(one.hits), next: [] }))
    .map((one) => ledBy(knowledge, one, today))
    .filter(({ lead }) => lead.kind !== 'clarify');
  const lead = withOthers(
    first,
    others.map((other) => other.lead),
  );
  const all = [asked, ...others.flatMap((other) => other.asked ?? [])];
  const verdicts = unlike(all.flatMap((one) => one.verdicts));
  const looked = [...all.flatMap(({ facts }) => facts.map(({ fact }) => fact)), ...gapsOf(knowledge, verdicts)];
  // Of importers that nobody named, each has its page where it is asked about.
  const ofAny = isBoard(asked) || query.importers.length === 0;
  const { actsOn } = query.cases[0];
  const privately = actsOn === 'luggage' || actsOn === 'parcel' ? actsOn : undefined;
  const toKnow = all.every(({ primary }) => !OF_SENDING.has(primary));
  const checks = checksOf(knowledge, verdicts, looked, { language: query.language, privately, toKnow, ofAny });
  const isBeside = !OF_STATUS.has(lead.answer[0].kind);
  const aged = ageClaims(knowledge, lastOfEach(ofTold(lead, verdicts)), today, isBeside);
  // Of importers that nobody named the table has the day of each confirmation: what weighs most is told with it, and
  // what is older still.
  const hasEach = isBoard(asked) && lead.tables?.some(({ kind }) => kind === 'comparison') === true;
  const ages = hasEach
    ? aged.filter((one, at) => at === 0 || !IN_TABLE.has(one.data.age) || isOlder(one, aged[0]))
    : aged;
  const plan = assembled(lead, [
    // What was not read is said all the same.
    notesOf({ ...asked, query }, lead),
    ...all.flatMap((one) => addsOf(one)),
    {
      ...agesOf(lead, ages),
      do: checks.first,
      sources: checks.others,
    },
  ]);
  return { plan: withoutToldWords(knowledge, query, plan), asked, verdicts };
}

/** What leads the answer to one question; nothing was looked up where it is not ours, or is asked back. */
interface Led {
  readonly lead: Lead;
  readonly asked: Asked | null;
}

function ledBy(knowledge: Knowledge, query: Query, today: string): Led {
  const alone = (kind: Plan['kind'], line: Claim): Led => ({ lead: { kind, answer: [line] }, asked: null });
  if (query.scope !== 'in')
    return alone('out_of_scope', note(query.scope === 'opinion' ? 'opinion' : 'out_of_scope', {}));
  if (query.term) return alone('answer', note('term', { term: query.term }));
  if (query.elsewhere.length > 0 && query.importers.length === 0) return alone('unknown', elsewhere(knowledge, query));
  const read = askedOf(knowledge, query, today);
  const back = isSure(read) ? null : clarifyLead(knowledge, query);
  const settled = back && settledByPlace(knowledge, query, today);
  if (back && !settled) return { lead: back, asked: null };
  const asked = settled ? askedOf(knowledge, settled, today) : read;
  const lead =
    figureLead(asked) ??
    aheadLead(asked) ??
    statementLead(asked) ??
    plainLead(asked) ??
    overAllLead(asked) ??
    PLANS[asked.primary].lead(asked) ??
    verdictLead(asked) ??
    factLead(asked) ??
    openLead();
  return { lead: withPassing(asked, withPapers(asked, foreseen(asked, lead))), asked };
}

const addsOf = (asked: Asked): readonly Piece[] =>
  [...new Set([asked.primary, ...asked.query.intents])].map((intent) => PLANS[intent].adds(asked));

const unlike = (verdicts: readonly Verdict[]): readonly Verdict[] => [
  ...new Map(verdicts.map((v) => [JSON.stringify(v), v])).values(),
];

/** Of a case asked of several times, what is told of the last of them. */
function lastOfEach(verdicts: readonly Verdict[]): readonly Verdict[] {
  const caseOf = ({ importer, product, origins }: Verdict): string => JSON.stringify([importer, product, origins]);
  const last = new Map<string, string>();
  for (const v of verdicts) if (v.from === null) last.set(caseOf(v), v.day);
  return verdicts.filter((v) => v.from === null || !last.has(caseOf(v)));
}

/** Of goods for whoever takes them, where nothing is plainly meant, each importer is told of. */
function overAllLead(asked: Asked): Lead | null {
  const { query, facts, verdicts } = asked;
  const isOfCase = !query.assumed.includes('products') && query.products.length > 0;
  const isPlain = (facts[0]?.relevance ?? 0) >= THRESHOLDS.plainly;
  return query.importers.length === 0 && verdicts.length === 0 && isOfCase && !isPlain
    ? PLANS.comparison.lead(asked)
    : null;
}

const isOlder = (one: Claim<'age'>, other: Claim<'age'> | undefined): boolean =>
  oldestOf(one) < (other ? oldestOf(other) : '');

/** Ages whose day a table has in the row of each. */
const IN_TABLE: ReadonlySet<AgeKind> = new Set(['old', 'fresh']);

/** Asked of these, something is to be sent; of the others it is to be known. */
const OF_SENDING: ReadonlySet<Intent> = new Set([
  'status',
  'list_regions',
  'list_products',
  'requirements',
  'comparison',
]);

/** Asked of these, what is to come is asked of the rule itself. */
const OF_THE_RULE: ReadonlySet<Intent> = new Set(['status', 'timeline']);

/** "Will it be lifted?": where nothing is announced nobody can know, and that comes first. */
function foreseen(asked: Asked, lead: Lead): Lead {
  const { query, primary, coming } = asked;
  // "Will they take it off me?" asks of the rule as it stands.
  const isOfMove = query.lifts || primary === 'timeline' || query.cases[0].actsOn === 'import';
  // Where nothing stands against the goods, nothing is to come: the day was.
  if (asked.verdicts.length > 0 && isFree(asked)) return lead;
  // Which papers, who issues them and which act it is, is asked of the rule as it stands, whenever it is for.
  if (query.issuer || query.act || query.papers.length > 0) return lead;
  if (!query.future || coming.length > 0 || !OF_THE_RULE.has(primary) || !isOfMove) return lead;
  // Where a fact leads it is the parties' own words already.
  const words = lead.answer.some(({ kind }) => kind === 'statement') ? [] : lastWords(asked);
  const stops = ofStops(asked, lead.answer);
  return { ...lead, answer: [note('unforeseen', {}), ...words, ...(stops.length > 0 ? stops : lead.answer)] };
}

/** What a party said itself or for its office comes before what is told of it, and all that was said before a gap. */
const rankOf = (knowledge: Knowledge, fact: Fact): number => {
  // How far it is known says least.
  if (fact.topic.includes('coverage')) return 0;
  return fact.nature === 'gap' ? 1 : isSpoken(fact) && isOfficial(knowledge, fact) ? 3 : 2;
};

/** What was last said or found of what is to come, on just the importers asked. */
function lastWords({ knowledge, query, verdicts }: Asked): readonly Claim[] {
  const graph = productGraph(knowledge);
  const isNear = (id: string): boolean =>
    query.products.some((own) => graph.ancestors(own).has(id) || graph.ancestors(id).has(own));
  const since = verdicts.reduce((newest, v) => (v.since !== null && v.since > newest ? v.since : newest), '');
  const [newest] = factsOnTopic(knowledge, 'outlook', query.importers)
    .filter(({ about: { importers = [] } }) => importers.some((id) => query.importers.includes(id)))
    .filter(({ about: { products = [] } }) => products.length === 0 || products.some(isNear))
    // What was said before it became so says nothing of what comes of it.
    .filter(({ date }) => date !== undefined && lastDay(date) >= since)
    .sort(
      (a, b) => rankOf(knowledge, b) - rankOf(knowledge, a) || compare(lastDay(b.date ?? ''), lastDay(a.date ?? '')),
    );
  return newest && query.importers.length === 1 ? factClaim(knowledge, newest) : [];
}

/** What tells how something stands. */
const OF_STATUS: ReadonlySet<ClaimKind> = new Set([
  'verdict',
  'groups',
  'group',
  'cases',
  'open_case',
  'board',
  'by_goods',
  'compared',
  'liftings',
  'upcoming',
]);

/** Of these, those that rows beside another lead tell; all where there is no such row. */
function ofTold({ answer, basis = [], also = [] }: Lead, verdicts: readonly Verdict[]): readonly Verdict[] {
  if (OF_STATUS.has(answer[0].kind)) return verdicts;
  const rows = [...answer, ...basis, ...also].flatMap((line) => (line.kind === 'group' ? [line.data] : []));
  const told = verdicts.filter((v) => rows.some((row) => row.importer === v.importer && row.product === v.product));
  return told.length > 0 ? told : verdicts;
}

/** The age of a status stands where that does; rows of a table may go on below, and are not looked at for it. */
function agesOf({ answer, basis = [], also = [] }: Lead, ages: readonly Claim[]): Piece {
  return [...answer, ...basis, ...also].some(({ kind }) => OF_STATUS.has(kind)) ? { age: ages } : { why: ages };
}

const openLead = (): Lead => ({ kind: 'unknown', answer: [unsettled([])] });
