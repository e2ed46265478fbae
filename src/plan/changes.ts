// "What changed?": whatever began, ended or was announced in the time asked, at each importer asked, the newest first; where
// nothing did, the newest that is held.
import { firstDay, span } from '../knowledge/dates.ts';
import { compare } from '../knowledge/faults.ts';
import type { Measure } from '../knowledge/schema.ts';
import type { Query } from '../question/query.ts';
import { changesOf, isAhead } from '../status/announced.ts';
import { type ProductGraph, productGraph } from '../status/products.ts';
import { importerMeasures } from '../status/reach.ts';
import type { Asked } from './asked.ts';
import { claim } from './cite.ts';
import type { Claim, ClaimData } from './claim.ts';
import { type Moved, movedOf } from './events.ts';
import { type Lead, leadOf, type Piece } from './piece.ts';

/** Importers told at once, and changes of each, fewer of each of many; the others stand behind the short answer. */
const IMPORTERS = 6;
const FEW = 2;
const ofEach = (importers: number): number => (importers <= FEW ? 3 : 2);
/** Changes told where no time was asked. */
const NEWEST = 5;

/** "How did it come about?" of an importer's rules, of no goods or time in particular, is answered by what changed. */
export const asksHistory = ({
  intents,
  topics,
  importers,
  assumed,
  parties,
  origins,
  cases: [{ at }],
}: Query): boolean =>
  intents[0] === 'timeline' &&
  topics.every((topic) => topic === 'history') &&
  topics.length > 0 &&
  importers.length > 0 &&
  !assumed.includes('importers') &&
  assumed.includes('products') &&
  origins.length + parties.length === 0 &&
  at === null;

/** What moved leads; what stands besides comes after it. */
export function changesLead(asked: Asked, beside: Piece): Lead | null {
  const { knowledge, query, today } = asked;
  const all = changesAsked(asked);
  const time = timeAsked(query);
  const found = time ? all.filter((one) => time.first <= one.told && one.told <= time.last) : all.slice(0, NEWEST);
  // Of one day there may be several.
  const newest = all.filter(({ told }) => told === all[0]?.told);
  const told = found.length > 0 ? found : newest;
  const data: ClaimData['changes'] = {
    from: time?.first ?? null,
    to: time && time.last < today ? time.last : today,
    count: found.length,
    importers: query.importers,
    products: query.assumed.includes('products') ? [] : query.products,
    newest: found.length > 0 ? null : (all[0]?.told ?? null),
    reach: knowledge.version.newestSource,
  };
  const each = [...Map.groupBy(told, ({ measure }) => measure.importer)];
  const most = ofEach(each.length);
  const rows = each.flatMap(([importer, own]) => movedClaim(asked, importer, own.slice(0, most), own.length));
  const behind = each.flatMap(([importer, own]) =>
    own.length > most ? movedClaim(asked, importer, own, own.length) : [],
  );
  const counted = claim(
    knowledge,
    'changes',
    data,
    told.map(({ measure }) => measure),
  );
  const since = time && found.length > 0 ? stopsAfter(asked, time.last) : [];
  return leadOf([...counted, ...rows.slice(0, IMPORTERS), ...since], {
    ...beside,
    timeline: [...rows.slice(IMPORTERS), ...behind, ...(beside.timeline ?? [])],
  });
}

/** Of two days side by side all that lies between them; what changed on the second is what is asked. */
function timeAsked({ cases: [{ at }], dates }: Query): ReturnType<typeof span> | null {
  if (at === null) return null;
  const spans = [at, ...(dates.length > 1 ? dates : [])].map(span);
  const [first] = spans.map((one) => one.first).sort();
  const last = spans
    .map((one) => one.last)
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

/** Stops that began after the time asked, the newest of each importer: whoever asks what was opened then is told of them. */
export function stopsAfter(asked: Asked, last: string): readonly Claim[] {
  if (last >= asked.today) return [];
  const stops = changesAsked(asked).filter(
    ({ told, measure, data }) =>
      told > last && data.event === 'starts' && (measure.effect === 'banned' || measure.effect === 'suspended'),
  );
  return [...Map.groupBy(stops, ({ measure }) => measure.importer)]
    .slice(0, IMPORTERS)
    .flatMap(([importer, own]) => movedClaim(asked, importer, own.slice(0, 1), 1));
}

const movedClaim = ({ knowledge }: Asked, importer: string, list: readonly Moved[], of: number): Claim[] =>
  claim(
    knowledge,
    'moved',
    { importer, list: list.map(({ data }) => data), more: of - list.length },
    list.map(({ measure }) => measure),
  );

/** All changes of what was asked that are known today, by the day that they count from or, if that is to come, were announced. */
export function changesAsked({ knowledge, query, today }: Asked): Moved[] {
  const graph = productGraph(knowledge);
  const goods = query.assumed.includes('products') ? [] : query.products;
  const isOfGoods = (m: Measure): boolean =>
    goods.length === 0 ||
    m.products.some((p) => goods.some((q) => graph.ancestors(q).has(p) || graph.ancestors(p).has(q)));
  const isOfOrigins = ({ origins }: Measure): boolean =>
    query.origins.length === 0 || !Array.isArray(origins) || origins.some((id) => query.origins.includes(id));
  const importers = query.importers.length > 0 ? query.importers : [...knowledge.importers.keys()];
  return importers
    .flatMap((id) => importerMeasures(knowledge, id))
    .filter((m) => isOfGoods(m) && isOfOrigins(m))
    .flatMap((m) => changesOf(knowledge, m))
    .filter((change) => firstDay(change.date) <= today || isAhead(change, today))
    .flatMap((change) => movedOf(knowledge, change, today))
    .sort(
      (a, b) =>
        compare(b.told, a.told) ||
        // Of one day, what is on more goods comes first.
        narrowness(graph, a.measure) - narrowness(graph, b.measure) ||
        compare(a.data.entry, b.data.entry),
    );
}

/** How many kinds up from the widest goods that a measure names. */
const narrowness = (graph: ProductGraph, { products }: Measure): number =>
  Math.min(...products.map((id) => graph.ancestors(id).size));
