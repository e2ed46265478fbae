// Facts that lead an answer, with the status in a line beside them.
import { firstDay, lastDay } from '../knowledge/dates.ts';
import { compare } from '../knowledge/faults.ts';
import type { Intent } from '../knowledge/language.ts';
import type { Fact, Topic } from '../knowledge/schema.ts';
import { productGraph } from '../status/products.ts';
import { isStop } from '../status/verdict.ts';
import { asksAhead } from './ahead.ts';
import type { Asked } from './asked.ts';
import { isBoard } from './board.ts';
import { asksHistory } from './changes.ts';
import type { Claim } from './claim.ts';
import { filed, unsettled } from './facts.ts';
import { yearsOf } from './figures.ts';
import { factClaim } from './grounds.ts';
import { type Meant, meantOf, successorsOf } from './meant.ts';
import { joined, type Lead, leadOf } from './piece.ts';
import { isOfRule, reasonsOf } from './reasons.ts';
import { areGoodsSaid, SHARES, THRESHOLDS } from './relevance.ts';
import { setLead } from './sets.ts';
import { besideFact, YES_OR_NO } from './verdict-lead.ts';

/** From which relevance on a fact comes before the verdict; of the others a status is asked. */
const BEFORE_VERDICT = {
  status: null,
  list_regions: null,
  list_products: null,
  requirements: THRESHOLDS.beforeConditions,
  sampling: THRESHOLDS.toThePoint,
  timeline: THRESHOLDS.toThePoint,
  reason: THRESHOLDS.toThePoint,
  source: THRESHOLDS.beforeConditions,
  comparison: THRESHOLDS.toThePoint,
  definition: THRESHOLDS.toThePoint,
  trade_data: THRESHOLDS.toThePoint,
} as const satisfies Record<Intent, number | null>;

/** Asked of these, a figure or a text is meant, whatever the status is. */
const BESIDE_STATUS: ReadonlySet<Intent> = new Set(['sampling', 'trade_data', 'definition', 'source']);
/** Asked of these, what is known of the matter answers, a status all the more, with the gap told beside it. */
const EXPLAINED: ReadonlySet<Intent> = new Set(['definition', 'source']);
/** Facts told at once beside the one that leads. */
const BESIDE = 3;
/** And of these, such as may be meant instead. */
const EITHER = 2;
/** Facts lead where there is no verdict, and where one is plainly meant by what was asked. */
export function factLead(asked: Asked): Lead | null {
  const { query, verdicts, facts, primary } = asked;
  if (verdicts.length === 0) return leadOfFacts(asked);
  // A premise is put right by the status.
  if (query.premise || isRefused(asked)) return null;
  // Of a case that is held, what was looked for and not found is no day.
  const [best] = meantOf(asked);
  if (primary === 'timeline' && !query.future && ofCase(asked) && best && isGap(asked, best.id)) return null;
  if (best && isOfOneAmongAll(asked, best.id)) return null;
  // Where goods or places are named and something is stopped, that comes before any fact on it.
  const named = !query.assumed.includes('products') || query.origins.length > 0;
  const stopped = verdicts.some(({ status }) => isStop(status) || status === 'unknown');
  if (named && stopped && !BESIDE_STATUS.has(primary)) return null;
  // Neither goods nor importer were named, or no status by the question's own words: it is about what a fact tells.
  const noGoods = query.assumed.includes('products');
  const aboutFact = noGoods && (query.assumed.includes('importers') || (primary === 'status' && !query.statusSaid));
  const threshold = Math.min(BEFORE_VERDICT[primary] ?? Infinity, aboutFact ? THRESHOLDS.byItself : Infinity);
  return (facts[0]?.relevance ?? 0) >= threshold ? leadOfFacts(asked) : null;
}

/** Whether the words say so plainly which entry is meant that nothing has to be asked back. */
export const isSure = (asked: Asked): boolean => isPlain(asked, THRESHOLDS.byItself);

/**
 * What the plan puts together for an intent: the status, which nothing comes before; what only the surest comes before, or
 * what is surely meant; or nothing.
 */
type Own = 'status' | 'always' | 'unless_sure' | 'none';

/** Whether no rule stands against any of them. */
export const isFree = ({ verdicts }: Asked): boolean =>
  verdicts.every(({ status }) => status === 'clear' || status === 'permitted');

const isNamed = ({ query }: Asked): boolean => query.importers.length > 0 && !query.assumed.includes('importers');
/** Of goods that were named a status is held, with its acts and its days. */
const ofGoods = ({ query, verdicts }: Asked): boolean =>
  !query.assumed.includes('products') && verdicts.some((v) => v.measures.length > 0);
const ofCase = (asked: Asked): boolean => isNamed(asked) && ofGoods(asked);

/** Of the goods, or of prefectures, of an importer that was named: of either there are acts. */
const ofRule = (asked: Asked): boolean =>
  ofCase(asked) || (isNamed(asked) && asked.query.origins.length > 0 && isKnown(asked));

/** Importers that nobody named. */
const isOfAny = (asked: Asked): boolean => asked.query.importers.length === 0 || isBoard(asked);
const isKnown = ({ verdicts }: Asked): boolean => verdicts.some(({ status }) => status !== 'unknown');

/** Who is registered, and how many, is no paper of the goods. */
const isOfRegister = (asked: Asked): boolean => {
  const { topics } = asked.query;
  const [best] = meantOf(asked);
  const isFactOf = best !== undefined && asked.knowledge.facts.get(best.id)?.topic.includes('registration') === true;
  return topics.includes('registration') && !topics.includes('requirement') && isFactOf;
};

/** Food as such, of which hardly anything is so as a whole. */
const isOfFood = ({ knowledge, query }: Asked): boolean =>
  query.products.every((id) => knowledge.products.get(id)?.parents.length === 0);

/** Whether a rule is meant that is no more: when it was is told by itself, not by what holds today. */
const isOver = (asked: Asked): boolean => {
  const [best] = meantOf(asked);
  const until = best && asked.knowledge.measures.get(best.id)?.until;
  return until !== undefined && firstDay(until) <= asked.today;
};

const isStopped = ({ verdicts }: Asked): boolean => verdicts.some(({ status }) => isStop(status));

/** Whether an act is meant about as surely as any fact. */
const isAct = (asked: Asked): boolean => {
  const all = meantOf(asked);
  const act = all.find(({ id }) => asked.knowledge.measures.has(id));
  const least = Math.max(THRESHOLDS.plainly, (all[0]?.chance ?? 0) * SHARES.either);
  return act !== undefined && act.chance >= least;
};

const isGap = ({ knowledge }: Asked, id: string): boolean => knowledge.facts.get(id)?.nature === 'gap';

/** Since when goods are stopped that were named, of an importer that was. */
export const isSinceAsked = (asked: Asked): boolean =>
  asked.query.statusSaid && !asked.query.saying && ofCase(asked) && isStopped(asked);

const isReason = (asked: Asked): boolean => {
  const [best] = meantOf(asked);
  return best !== undefined && asked.knowledge.facts.get(best.id)?.topic.includes('reason') === true;
};

/** "Says who that these goods are stopped?": the acts and reports of all that stop them, where no importer was named. */
export const isOfStops = (asked: Asked): boolean =>
  asked.query.statusSaid && isOfAny(asked) && ofGoods(asked) && isStopped(asked);

/** Whether the acts are what is asked for, and held: no fact comes before them. */
export function isOfActs(asked: Asked): boolean {
  const own = OWN.source(asked);
  return own === 'always' || own === 'status';
}

/** "Which papers for crab?", and nobody named whose: what one of them asks for answers it for none of the others. */
const isOfOneAmongAll = (asked: Asked, id: string): boolean =>
  asked.primary === 'requirements' &&
  isBoard(asked) &&
  areGoodsSaid(asked.query) &&
  (asked.knowledge.facts.get(id)?.about.importers?.length === 1 || asked.knowledge.measures.has(id));

/** Who issues papers of whatever importer stands beside the papers that the rule asks for. */
const isOfAnyPapers = (asked: Asked, id: string): boolean => {
  const fact = asked.knowledge.facts.get(id);
  const isOfMany = fact !== undefined && fact.about.importers?.length !== 1;
  return asked.primary === 'requirements' && hasPapers(asked) && isOfMany;
};

/** Of goods that were named and need papers, no fact is told in the place of the papers. */
export const hasPapers = ({ query, verdicts }: Asked): boolean =>
  areGoodsSaid(query) && verdicts.some((v) => v.status === 'conditional' && v.conditions.length > 0);

/** A fact comes before a status only where the intent asks for it and the plan has nothing of its own that answers just that. */
const OWN: Readonly<Record<Intent, (asked: Asked) => Own>> = {
  status: () => 'status',
  list_regions: () => 'always',
  list_products: () => 'always',
  // The papers of the goods, which tell of themselves which fact comes before them; or that nothing settles the case.
  requirements: (asked) => {
    if (!areGoodsSaid(asked.query) || isOfFood(asked) || isOfAny(asked) || isOfRegister(asked)) return 'none';
    // "Is a certificate of origin enough?": the rule says it, not who issues such papers.
    // Where nothing is asked for, or something may not go at all, that is what has to be known first.
    const isFirst = asked.query.form === 'yes_no' || isFree(asked) || isStopped(asked);
    if (isKnown(asked)) return isFirst ? 'status' : 'always';
    return 'unless_sure';
  },
  sampling: () => 'none',
  // The day since which it is so.
  timeline: (asked) => (asked.query.statusSaid && ofCase(asked) && !isOver(asked) ? 'unless_sure' : 'none'),
  // What is held as a reason.
  reason: (asked) => {
    const [first] = reasonsOf(asked);
    if (!first) return 'none';
    // Why just these rules stand comes before a reason of others.
    const isOther = isOfRule(asked, first) && first.id !== meantOf(asked)[0]?.id;
    if (isOther) return 'always';
    return isReason(asked) ? 'none' : 'unless_sure';
  },
  // The acts and reports that it stands on, and those that were named, by number and date.
  source: (asked) => {
    // Which act it is, is told by no fact where there is one.
    if (asked.query.act && isNamed(asked) && isKnown(asked)) return 'status';
    if (isAct(asked) || isOfStops(asked)) return 'always';
    if (!asked.query.statusSaid) return 'none';
    // "The act behind that ban": neither why it is so nor what was not found of it is an answer while there is one.
    if (ofRule(asked) && !isReason(asked)) return 'unless_sure';
    return isNamed(asked) && isStopped(asked) ? 'always' : 'none';
  },
  // Who restricts the goods, of all that are held; or each of those named.
  comparison: ({ query }) => {
    const rows = query.assumed.includes('products') || query.products.length === 0 ? 'always' : 'status';
    if (query.importers.length > 1) return rows;
    const isOfAll = query.statusSaid || (query.products.length > 0 && query.topics.length === 0);
    return query.importers.length === 0 && isOfAll ? rows : 'none';
  },
  definition: () => 'none',
  trade_data: () => 'none',
};

/** "If we are registered, can we ship?": where nothing may go, no is what has to be said first, whatever else is asked. */
const isRefused = (asked: Asked): boolean =>
  asked.query.asks !== null && YES_OR_NO.has(asked.primary) && isNamed(asked) && isStoppedWhole(asked);

/** Whether nothing that is asked of may go. */
export const isStoppedWhole = ({ verdicts }: Pick<Asked, 'verdicts'>): boolean =>
  verdicts.length > 0 && verdicts.every(({ status }) => isStop(status));

/** Whether the words say plainly which entry is meant, whatever status there is. */
function isPlain(asked: Asked, least: number = THRESHOLDS.plainly): boolean {
  const [best] = meantOf(asked);
  const { query, primary } = asked;
  if (!best || query.premise !== null) return false;
  if (isRefused(asked)) return false;
  // An act that is asked for is told by number and date, before what it says.
  if (query.act && primary === 'source' && !best.isFact) return false;
  // A set asked after by its name is told by its members.
  if (primary === 'list_regions' && setLead(asked) !== null) return false;
  if (isOfOneAmongAll(asked, best.id) || isOfAnyPapers(asked, best.id)) return false;
  // The day of a lifting is told by its verdicts, and what is announced for it.
  const isOfMove = query.lifts || asksAhead(asked.knowledge, query);
  if (isNamed(asked) && !isOver(asked) && isOfMove && !query.saying) return false;
  // What changed is told by all that did; two days side by side by their verdicts.
  if (query.changes || asksHistory(query)) return false;
  // Of several years each has what is told of it.
  if (primary === 'trade_data' && yearsOf(query).length > 1) return false;
  const isOfTime = query.dates.length > 1;
  // What somebody said is told by no rule.
  const isOfWords = (query.saying && OF_WORDS.has(primary)) || isOfPenalty(asked, best.id);
  const own = isOfWords ? 'none' : OWN[primary](asked);
  // What was looked for and not found is no day since when it is so.
  if (primary === 'timeline' && !query.future && ofCase(asked) && isGap(asked, best.id)) return false;
  const fact = asked.knowledge.facts.get(best.id);
  // What is stopped is said first.
  const isOfOwn =
    own === 'always' &&
    !isStopped(asked) &&
    fact !== undefined &&
    isOfSame(asked, fact) &&
    fact.about.importers !== undefined;
  const before = isOfOwn ? THRESHOLDS.ofCase : BEFORE_OWN[own];
  return best.chance >= Math.max(least, before, isOfTime ? THRESHOLDS.beyondDoubt : 0);
}

/** What comes of a breach is told by no rule that was broken. */
const isOfPenalty = ({ knowledge, query }: Asked, id: string): boolean =>
  query.asks === null &&
  query.topics.includes('enforcement') &&
  knowledge.facts.get(id)?.topic.includes('enforcement') === true;

/** Asked of these, what somebody said may be what is asked for. */
const OF_WORDS: ReadonlySet<Intent> = new Set(['timeline', 'source', 'reason', 'definition']);

/** How surely a fact has to be meant to come before what the plan has of its own. */
const BEFORE_OWN: Readonly<Record<Own, number>> = {
  status: Number.POSITIVE_INFINITY,
  always: THRESHOLDS.beforeRows,
  unless_sure: THRESHOLDS.beforeConditions,
  none: 0,
};

/** What is plainly meant, with the status of what was named beside it. */
export const plainLead = (asked: Asked): Lead | null => (isPlain(asked) ? leadOfMeant(asked) : null);

const leadOfFacts = (asked: Asked): Lead | null => (asked.facts.length > 0 ? leadOfMeant(asked) : null);

function leadOfMeant(asked: Asked): Lead | null {
  const { knowledge, facts } = asked;
  const [first, ...others] = meantOf(asked);
  if (!first) return null;
  const least = first.chance * SHARES.besideThePoint;
  const shown = facts.filter(
    ({ fact, relevance }) => (relevance >= least || isOfSame(asked, fact)) && fact.id !== first.id,
  );
  const next = (many: number, share: number): Meant[] =>
    others.slice(0, many).filter(({ chance }) => chance >= first.chance * share);
  // Where it is not sure which of two or three is meant, all answer.
  const open = first.isFact && isOpen(asked);
  // Beside a status that is known, what is near it goes without saying.
  const isOpenChoice = first.chance < THRESHOLDS.surely && !open;
  const either = isOpenChoice ? next(EITHER, SHARES.either) : [];
  const beside = next(BESIDE, SHARES.nearly).slice(either.length);
  return leadOf(
    [
      ...latestBeside(asked, first.id),
      ...first.tells(),
      ...successorsOf(asked, first.id),
      ...either.flatMap((one) => one.tells()),
      ...(open && !isKnown(asked) ? [unsettled(asked.verdicts)] : []),
    ],
    joined(
      { basis: beside.flatMap((one) => one.tells()) },
      filed(
        knowledge,
        shown.map(({ fact }) => fact),
      ),
      besideFact(asked),
    ),
    open ? 'unknown' : 'answer',
  );
}

/** Topics on which the last that was said is asked for. */
const OF_MOVES: ReadonlySet<Topic> = new Set(['talks', 'outlook']);

/** Where what was looked for and not found would lead, the newest that was told of the matter comes before it. */
function latestBeside(asked: Asked, id: string): readonly Claim[] {
  const { knowledge, query, facts, primary } = asked;
  const gap = knowledge.facts.get(id);
  if (primary !== 'timeline' || gap?.nature !== 'gap' || !gap.topic.some((topic) => OF_MOVES.has(topic))) return [];
  const graph = productGraph(knowledge);
  const isOf = (goods: string): boolean =>
    query.products.some((own) => graph.ancestors(own).has(goods) || graph.ancestors(goods).has(own));
  const told = facts.filter(
    ({ fact, relevance }) =>
      relevance >= THRESHOLDS.toThePoint &&
      (fact.about.products ?? []).every(isOf) &&
      fact.nature !== 'gap' &&
      fact.date !== undefined &&
      fact.topic.some((topic) => OF_MOVES.has(topic)) &&
      fact.about.importers?.some((one) => query.importers.includes(one)) === true,
  );
  const [newest] = told.toSorted((a, b) => compare(lastDay(b.fact.date ?? ''), lastDay(a.fact.date ?? '')));
  return newest ? factClaim(knowledge, newest.fact) : [];
}

/** Of the goods asked there, however surely another is meant. */
const isOfSame = ({ query }: Asked, { about: { importers = [], products = [] } }: Fact): boolean =>
  products.some((id) => query.products.includes(id)) &&
  (importers.length === 0 || importers.some((id) => query.importers.includes(id)));

/** Whether what was asked is just what was looked for and not found. */
function isOpen({ primary, verdicts, facts }: Asked): boolean {
  const told = facts.find(({ fact }) => fact.nature !== 'gap');
  const known = verdicts.some((v) => v.status !== 'unknown');
  if (known && EXPLAINED.has(primary)) return false;
  const share = known || EXPLAINED.has(primary) ? SHARES.gapBesideVerdict : SHARES.gap;
  return !told || told.relevance < share * (facts[0]?.relevance ?? 0);
}
