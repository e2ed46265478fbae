// Facts that lead an answer, with the status in a line beside them.
import type { Intent } from '../knowledge/language.ts';
import { asksAhead } from './ahead.ts';
import type { Asked } from './asked.ts';
import { asksHistory } from './changes.ts';
import { filed, unsettled } from './facts.ts';
import { type Meant, meantOf } from './meant.ts';
import { joined, type Lead, leadOf } from './piece.ts';
import { areGoodsSaid, SHARES, THRESHOLDS } from './relevance.ts';
import { besideFact } from './verdict-lead.ts';

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
  if (query.premise) return null;
  // Where goods or places are named and something is stopped, that comes before any fact on it.
  const named = !query.assumed.includes('products') || query.origins.length > 0;
  const stopped = verdicts.some((v) => v.status === 'banned' || v.status === 'suspended' || v.status === 'unknown');
  if (named && stopped && !BESIDE_STATUS.has(primary)) return null;
  // Neither goods nor importer were named, or no status by the question's own words: it is about what a fact tells.
  const noGoods = query.assumed.includes('products');
  const aboutFact = noGoods && (query.assumed.includes('importers') || (primary === 'status' && !query.statusSaid));
  const threshold = Math.min(BEFORE_VERDICT[primary] ?? Infinity, aboutFact ? THRESHOLDS.byItself : Infinity);
  return (facts[0]?.relevance ?? 0) >= threshold ? leadOfFacts(asked) : null;
}

/** Asked of these, a status is, and leads. */
const OF_STATUS: ReadonlySet<Intent> = new Set(['status', 'list_regions', 'list_products']);

/** Whether the words say so plainly which entry is meant that nothing has to be asked back. */
export const isSure = (asked: Asked): boolean => isPlain(asked, THRESHOLDS.byItself);

/** Whether the words say plainly which entry is meant, whatever status there is. */
function isPlain(asked: Asked, least: number = THRESHOLDS.plainly): boolean {
  const [best] = meantOf(asked);
  const { query, primary } = asked;
  if (!best || OF_STATUS.has(primary) || query.premise !== null) return false;
  // "Which papers?" of the goods that the thread spoke of: theirs, by the status.
  if (primary === 'requirements' && query.assumed.includes('products') && areGoodsSaid(query)) return false;
  // The day of a lifting, and two days or importers side by side, are told by their verdicts; what changed, by all that did.
  if (query.dates.length > 1 || query.changes || asksHistory(query)) return false;
  const isNamed = query.importers.length > 0 && !query.assumed.includes('importers');
  if (
    (isNamed && (query.lifts || asksAhead(asked.knowledge, query))) ||
    (primary === 'comparison' && query.importers.length > 1)
  )
    return false;
  return best.chance >= least;
}

/** What is plainly meant, with the status of what was named beside it. */
export const plainLead = (asked: Asked): Lead | null => (isPlain(asked) ? leadOfMeant(asked) : null);

const leadOfFacts = (asked: Asked): Lead | null => (asked.facts.length > 0 ? leadOfMeant(asked) : null);

function leadOfMeant(asked: Asked): Lead | null {
  const { knowledge, facts } = asked;
  const [first, ...others] = meantOf(asked);
  if (!first) return null;
  const least = first.chance * SHARES.besideThePoint;
  const shown = facts.filter(({ fact, relevance }) => relevance >= least && fact.id !== first.id);
  const next = (many: number, share: number): Meant[] =>
    others.slice(0, many).filter(({ chance }) => chance >= first.chance * share);
  // Where it is not sure which of two or three is meant, all answer.
  const open = first.isFact && isOpen(asked);
  const isOpenChoice = first.chance < THRESHOLDS.surely && !open;
  const either = isOpenChoice ? next(EITHER, SHARES.either) : [];
  const beside = next(BESIDE, SHARES.nearly).slice(either.length);
  return leadOf(
    [first, ...either].flatMap((one) => one.tells()).concat(open ? [unsettled(asked.verdicts)] : []),
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

/** Whether what was asked is just what was looked for and not found. */
function isOpen({ primary, verdicts, facts }: Asked): boolean {
  const told = facts.find(({ fact }) => fact.nature !== 'gap');
  const known = verdicts.some((v) => v.status !== 'unknown');
  if (known && EXPLAINED.has(primary)) return false;
  const share = known || EXPLAINED.has(primary) ? SHARES.gapBesideVerdict : SHARES.gap;
  return !told || told.relevance < share * (facts[0]?.relevance ?? 0);
}
