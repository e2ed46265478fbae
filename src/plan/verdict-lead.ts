// Verdicts that lead an answer, a line for each group, and verdicts beside a fact that does.
import { compare } from '../knowledge/faults.ts';
import type { Intent } from '../knowledge/language.ts';
import type { ActsOn, Measure } from '../knowledge/schema.ts';
import type { Asks } from '../question/query.ts';
import { importerMeasures } from '../status/reach.ts';
import { deciding, isStop, STRICTNESS, type Status, type Verdict } from '../status/verdict.ts';
import type { Asked } from './asked.ts';
import { boardClaims, isBoard, tableClaims } from './board.ts';
import { claim, measuresOf, note } from './cite.ts';
import type { Claim, ClaimData, Manner, Told } from './claim.ts';
import { factsBeside, isAnsweredBeside, unsettled } from './facts.ts';
import { groundsOf } from './grounds.ts';
import { type Group, groupsOf } from './groups.ts';
import { meantOf } from './meant.ts';
import { behind, joined, type Lead, leadOf, type Piece } from './piece.ts';
import { THRESHOLDS } from './relevance.ts';
import { comparisonTable } from './tables.ts';
import { heldAtEnd, stopsOfImport } from './verdicts.ts';

/** Verdicts told at once with what stands under them. */
const AT_ONCE = 2;
/** Verdicts told with what stands under them, behind the short answer included. */
const TOLD_IN_FULL = 6;

interface How {
  /** All prefectures by name, where they are asked for. */
  readonly names?: 'few' | 'all';
  /** What is announced comes first, and the verdicts hold until then. */
  readonly ahead?: boolean;
  /** What stands under the verdicts waits behind the short answer: a list of dates tells it. */
  readonly brief?: boolean;
  /** Since when is asked: rows with their dates come at once. */
  readonly dated?: boolean;
}

/** The status leads; what is announced for days to come is told in the same breath. */
export function verdictLead(
  asked: Asked,
  { names = 'few', ahead = false, brief = false, dated = false }: How = {},
): Lead | null {
  const { verdicts, coming } = asked;
  const cargo = cargoOf(asked);
  // Of what cannot be imported, terms of carrying it are no yes.
  const plainly = cargo.length > 0 ? { ...asked, query: { ...asked.query, asks: null } } : asked;
  const all = linesOf(plainly, ahead ? 'until_then' : 'plain', names);
  const lines = dated ? datedRows(all) : withoutHeading(all);
  const under = grounds(asked);
  const unknown = verdicts.every((v) => v.status === 'unknown');
  const open = unknown && !isAnsweredBeside(asked);
  const beside = factsBeside(asked);
  // A fact that answers where no status is known stands with the status, not after it.
  const instead = open ? nearest(asked) : (beside.also ?? []).slice(0, 1);
  // Before rows that many read only in part stands what is meant beyond doubt.
  const first = lines.length > 1 && !brief && !ahead ? surelyMeant(asked) : [];
  return leadOf(
    [
      ...(ahead ? coming : []),
      ...first,
      ...cargo,
      ...lines,
      ...(unknown && verdicts.length > 0 ? instead : []),
      ...coming,
    ],
    // Of many importers, what stands under the first would be taken for all.
    joined(
      { basis: brief ? [] : meant(asked) },
      brief || lines.some(({ kind }) => kind === 'board') ? behind(under) : dated ? withoutPapers(under) : under,
      beside,
      { tables: sideBySide(asked) },
    ),
    open ? 'unknown' : 'answer',
  );
}

/** Of what is carried or sent, the rows of its import, where that is stopped. */
const cargoOf = (asked: Asked): readonly Claim[] =>
  groupsOf(stopsOfImport(asked.knowledge, asked.query, asked.verdicts), asked.today).flatMap((group) =>
    claim(asked.knowledge, 'group', { ...group.told, names: 'few', named: true }, entriesOf(asked, [group])),
  );

/** What the words plainly mean belongs to the short answer: it stands under the status, before all that the status rests on. */
function meant(asked: Asked): readonly Claim[] {
  const [best] = meantOf(asked);
  return best && best.chance >= THRESHOLDS.beforeConditions ? best.tells() : [];
}

function surelyMeant(asked: Asked): readonly Claim[] {
  const [best] = meantOf(asked);
  // What a rule says its row says; of goods that were named for somebody, the rows are asked for.
  const { assumed, importers, premise } = asked.query;
  const isWhole = !assumed.includes('products') && importers.length > 0 && !isBoard(asked);
  const isBeforeRows = best?.isFact && best.chance >= THRESHOLDS.beforeRows && !isWhole && premise === null;
  return isBeforeRows ? best.tells() : [];
}

/** Where nothing is to be said of all, the first row says it, with the goods and the importer. */
function withoutHeading(lines: readonly Claim[]): readonly Claim[] {
  const [head, ...rows] = lines;
  const isBare =
    head?.kind === 'groups' &&
    head.data.manner === 'plain' &&
    head.data.asks === null &&
    head.data.outcome !== 'stopped';
  return isBare
    ? rows.map((line): Claim => (line.kind === 'group' ? { ...line, data: { ...line.data, named: true } } : line))
    : lines;
}

/** Each group of a case by all its names. */
export const rowsByName = (asked: Asked): readonly Claim[] => datedRows(linesOf(asked, 'plain', 'all'));

/** The rows of a case by themselves, each with its goods and importer; rows that nothing comes before stay as they are. */
function datedRows(lines: readonly Claim[]): readonly Claim[] {
  const isDated = lines.some((line) => line.kind === 'group' && line.data.since !== null);
  if (lines[0]?.kind !== 'groups' || lines[0].data.manner !== 'plain' || !isDated) return lines;
  const rows = lines.slice(1).flatMap((line) => (line.kind === 'group' ? [line] : []));
  // Of several stops the newest is what is asked when.
  const since = ({ data }: Claim<'group'>): string => (isStop(data.status) ? (data.since ?? '') : '');
  return [
    ...rows
      .sort(
        (a, b) =>
          Number(isStop(b.data.status)) - Number(isStop(a.data.status)) ||
          // "The other 37" are understood after those that they are the others of.
          Number(isRest(a.data)) - Number(isRest(b.data)) ||
          compare(since(b), since(a)),
      )
      .map((line): Claim => ({ ...line, data: { ...line.data, named: true } })),
    ...lines.slice(1).filter(({ kind }) => kind !== 'group'),
  ];
}

/** Of two groups the smaller one is named, and the larger one, of more than half of the prefectures, is the rest. */
const isRest = ({ origins }: Told): boolean => origins.length > MOST_NAMED;
const MOST_NAMED = 23;

/** Asked since when or where, what has to be met waits behind. */
const withoutPapers = ({ do: todo = [], papers = [], ...rest }: Piece): Piece => ({
  ...rest,
  papers: [...todo, ...papers],
});

/** Nearest to a case that its line calls unknown; where nothing is near, the line says it all. */
function nearest({ knowledge, verdicts }: Asked): Claim[] {
  // That it may be stopped weighs more than what else is near.
  const stops = measuresOf(knowledge, [...new Set(verdicts.flatMap((v) => v.possible))]).filter(({ effect }) =>
    isStop(effect),
  );
  const [stop] = stops.sort((a, b) => compare(b.from ?? '', a.from ?? ''));
  if (stop) return claim(knowledge, 'may_stop', { measure: stop.id, since: stop.from ?? null }, [stop]);
  const line = unsettled(verdicts);
  return line.kind === 'unsettled' && line.data.near.length > 0 ? [line] : [];
}

/** What stands under the status, behind the short answer. */
export const underFact = (asked: Asked): Piece => joined({ tables: sideBySide(asked) }, behind(grounds(asked)));

/** The status in a line beside the fact that leads; of goods or importers that nobody named it waits behind. */
export function besideFact(asked: Asked): Piece {
  // Of a time, what held at its end: beside a fact nobody asked how it came to be so.
  const lines = linesOf({ ...asked, verdicts: heldAtEnd(asked.verdicts) }, 'beside', 'few');
  const rest = underFact(asked);
  // Whatever is told of the rules on paper, that goods are stopped all the same is told with it.
  const isHalted = asked.verdicts.some(({ status }) => status === 'suspended');
  const isOfAny = isBoard(asked) || asked.query.importers.length === 0;
  // Rows that nobody asked for stand in no table either.
  return isOfAny || (namesNoGoods(asked) && !isHalted)
    ? joined({ also: asked.coming, why: lines }, { ...rest, tables: [] })
    : joined({ also: [...inOneLine(ofStops(asked, lines)), ...asked.coming] }, rest);
}

/** Of food and seafood that nobody named, what is stopped is what has to be known; the rest waits behind. */
export const ofStops = ({ query }: Asked, lines: readonly Claim[]): readonly Claim[] =>
  query.assumed.includes('products') && lines[0]?.kind === 'group'
    ? lines.filter((line) => line.kind === 'group' && isStop(line.data.status))
    : lines;

/** The rows of one case as one line. */
function inOneLine(lines: readonly Claim[]): readonly Claim[] {
  const [head, ...others] = lines;
  if (head?.kind !== 'groups') return lines;
  const rows = others.flatMap((line) => (line.kind === 'group' ? [line.data] : []));
  return [{ ...head, data: { ...head.data, rows } }, ...others.filter(({ kind }) => kind !== 'group')];
}

/** Food as such names no goods: "food exports to Korea" asks for no status. */
const namesNoGoods = ({ knowledge, query }: Asked): boolean =>
  query.origins.length === 0 &&
  (query.assumed.includes('products') ||
    query.products.every((id) => knowledge.products.get(id)?.parents.length === 0));

/** One group is a sentence; several of one case are rows under what they come to; so are a few cases, and of many a count. */
export function linesOf(asked: Asked, manner: Manner, few: 'few' | 'all'): Claim[] {
  const { verdicts, query } = asked;
  // "The names of the eight, and since when?"
  const names = query.intents.includes('list_regions') && query.origins.length > 1 ? 'all' : few;
  // What is in the goods stands under the goods: "apple juice" is asked of, not apples.
  const [inside = [], whole = []] = [true, false].map((is) =>
    verdicts.filter(({ product }) => query.ingredients.includes(product) === is),
  );
  if (inside.length > 0 && whole.length > 0 && new Set(whole.map(({ importer }) => importer)).size === 1) {
    const under = groupsOf(inside, asked.today);
    const lines = linesOf({ ...asked, verdicts: whole }, manner, names);
    const rows = under.flatMap((group) => rowOf(asked, group, true, names));
    // What is in it may settle what nothing tells of the whole.
    const isSettled = whole.every(({ status }) => status === 'unknown') && inside.some(({ status }) => isStop(status));
    if (isSettled) return [...rows, ...lines];
    if (silentOf(under).length === 0) return [...lines, ...rows];
    // What neither is covered by is said once, under both.
    const bare = lines
      .filter(({ kind }) => kind !== 'silent')
      .map((line): Claim => (line.kind === 'verdict' ? { ...line, data: { ...line.data, silent: [] } } : line));
    return [...bare, ...rows, ...silentOf(groupsOf([...whole, ...inside], asked.today))];
  }
  const groups = groupsOf(verdicts, asked.today).map((group) => ({
    ...group,
    told: { ...group.told, actsOn: actsOnOf(asked, group) },
  }));
  const [first, ...others] = groups;
  if (!first) return [];
  const asks = manner === 'plain' ? asksOf(asked) : null;
  // A premise is put right by the first status that contradicts it.
  const premise = manner === 'plain' ? premiseOf(asked, first) : null;
  if (others.length === 0)
    return sentenceOf(asked, first, { manner: premise ?? manner, names, asks: premise ? null : asks });
  const isOne = casesOf(groups) === 1;
  const isMany = groups.length > ROWS && !isOne;
  // Of many of which nothing is held, one line says it of all, but of a list that was typed.
  if (isMany && !groups.some(hasRow) && query.form !== 'table') return [unsettled(verdicts)];
  const inTable = isMany && groups.some(hasRow);
  const rows = inTable ? [] : inOrder(asked, groups).flatMap((group) => rowOf(asked, group, !isOne, names));
  // What no entry is held of has no row in a table; of importers that nobody named, and of many, it is counted.
  const bare = inTable && !isBoard(asked) ? groups.filter((group) => !hasRow(group)) : [];
  const open = bare.length <= ROWS ? bare.flatMap((one) => rowOf(asked, one, true, names)) : [];
  const silent = [...open, ...silentOf(groups)];
  if (premise) {
    const told = { ...first, told: { ...first.told, silent: [] } };
    return [...sentenceOf(asked, told, { manner: premise, names, asks: null }), ...rows.slice(1), ...silent];
  }
  const board = isOne ? [] : boardClaims(asked);
  if (board.length > 0) return [...board, ...silent];
  // A few rows speak for themselves; of a long list that was typed, how many are stopped is wanted first, and of rows that
  // hold until a day, that they do.
  const isList = query.form === 'table' && asAsked(groups).flatMap((own) => byPlaces(asked, own)).length >= COUNTED;
  const isCounted = rows.length === 0 || isList || (manner === 'until_then' && asAsked(groups).length > 1);
  const table = rows.length === 0 && manner === 'plain' ? tableClaims(asked) : [];
  if (table.length > 0) return [...table, ...silent];
  if (!isOne) return [...(isCounted ? countOf(asked, groups, manner) : []), ...rows, ...silent];
  const { importer, product } = first.told;
  const all = new Set(groups.flatMap(({ told }) => told.origins)).size === asked.knowledge.prefectures.size;
  const data = { importer, product, outcome: outcomeOf(verdicts), all, manner, asks };
  return [...claim(asked.knowledge, 'groups', data, entriesOf(asked, groups)), ...rows, ...silent];
}

/** What nothing is held of, told once for all rows that are not stopped; of a time, for those that hold at its end. */
function silentOf(groups: readonly Group[]): Claim[] {
  const last = groups.reduce((latest, { told: { to } }) => (to !== null && to > latest ? to : latest), '');
  const isOver = ({ from, to }: Told): boolean => to !== null && to !== from && to < last;
  const regimes = [...new Set(groups.flatMap(({ told }) => (isStop(told.status) || isOver(told) ? [] : told.silent)))];
  return regimes.length > 0 ? [note('silent', { regimes })] : [];
}

/** Whether a table has a row for some of it: none is without an entry. */
const hasRow = ({ verdicts }: Group): boolean => verdicts.some((v) => v.measures.length + v.possible.length > 0);

/** Rows told in the answer; of more cases a table has each. */
const ROWS = 6;
/** Lines of a list from which on its stops are counted. */
const COUNTED = 5;

/** Of goods or importers side by side the strictest comes first; a list keeps its order, and so does a time. */
function inOrder({ query: { form } }: Asked, groups: readonly Group[]): readonly Group[] {
  if (form === 'table' || groups.some(({ told: { from } }) => from !== null)) return groups;
  const strict = ({ told }: Group): number => STRICTNESS[told.status];
  // What is known of some places comes before what is not known of the others.
  const isOpen = ({ told }: Group): number => Number(told.status === 'unknown');
  const cases = Map.groupBy(
    groups.toSorted((a, b) => isOpen(a) - isOpen(b)),
    ({ told: { importer, product } }) => `${importer} ${product}`,
  );
  return [...cases.values()].sort((a, b) => Math.max(...b.map(strict)) - Math.max(...a.map(strict))).flat();
}

const casesOf = (groups: readonly Group[]): number =>
  new Set(groups.map(({ told: { importer, product, from } }) => `${importer} ${product} ${from}`)).size;

/** As they were asked: each day by itself, the stretches of a time together. */
const asAsked = (groups: readonly Group[]): Group[][] => [
  ...Map.groupBy(
    groups,
    ({ told: { importer, product, from, to } }) => `${importer} ${product} ${from === to ? from : ''}`,
  ).values(),
];

/** Asked for these first, a yes or a no is wanted; of the others it is which, when, why. */
export const YES_OR_NO: ReadonlySet<Intent> = new Set(['status', 'requirements']);
/** Asked when, whether a stop was given up or goes on is asked as well. */
const OF_A_STOP: ReadonlySet<Asks> = new Set(['lifted', 'still_banned', 'still_restricted']);

/** What a yes would say of these cases; null where neither yes nor no is asked for, or would be right. */
function asksOf({ primary, query: { asks }, verdicts }: Asked): Asks | null {
  if (asks === null || !(YES_OR_NO.has(primary) || (primary === 'timeline' && OF_A_STOP.has(asks)))) return null;
  // What is only announced is neither so nor not so.
  if (verdicts.some(({ announced }) => announced)) return null;
  // What never was stopped is neither given up nor "no longer" so.
  if (verdicts.every((v) => isStop(v.status) || (v.overturning ?? []).length > 0)) return asks;
  if (asks === 'lifted') return null;
  return asks === 'still_banned' ? 'banned' : asks === 'still_restricted' ? 'restricted' : asks;
}

const isFree = ({ status }: Pick<Verdict, 'status'>): boolean => status === 'conditional' || status === 'permitted';

function outcomeOf(verdicts: readonly Verdict[]): ClaimData['groups']['outcome'] {
  if (verdicts.every(({ status }) => isStop(status))) return 'stopped';
  return verdicts.every(isFree) ? 'open' : 'mixed';
}

/** Lines of one importer and one of the goods, each from places of its own, are cases of their own. */
function byPlaces({ query }: Asked, own: readonly Group[]): readonly (readonly Group[])[] {
  const told = own[0]?.told;
  const lines = query.cases.filter(
    ({ importer, product, origins }) => importer === told?.importer && product === told.product && origins.length > 0,
  );
  const places = [...new Map(lines.map(({ origins }) => [origins.join(), origins])).values()];
  return places.length < 2
    ? [own]
    : places.map((ids) => own.filter((group) => group.told.origins.some((id) => ids.includes(id))));
}

/** A line on what the rows or the table below hold. */
function countOf(asked: Asked, groups: readonly Group[], manner: Manner): Claim[] {
  const cases = asAsked(groups)
    .flatMap((own) => byPlaces(asked, own))
    .map((own) => own.map(({ told }) => told));
  const stopped = cases.filter((own) => own.every(({ status }) => isStop(status))).length;
  const all = (status: Status): number => cases.filter((own) => own.every((told) => told.status === status)).length;
  const counts = {
    stopped,
    part: cases.filter((own) => own.some(({ status }) => isStop(status))).length - stopped,
    conditional: all('conditional'),
    clear: all('clear'),
    permitted: all('permitted'),
    open: all('unknown'),
    of: cases.length,
    manner,
  };
  const count = claim(asked.knowledge, 'cases', counts, entriesOf(asked, groups));
  return count.length > 0 ? count : groups.map(({ told }) => note('open_case', { ...told, row: true }));
}

const entriesOf = ({ knowledge }: Asked, groups: readonly Group[]): Measure[] => {
  const verdicts = groups.flatMap((group) => group.verdicts);
  const ids = verdicts.flatMap((v) => [...deciding(v), ...v.measures, ...v.possible, ...(v.announced?.measures ?? [])]);
  // Where nothing is held of goods as such, what is held of their kinds is told with them.
  return measuresOf(knowledge, [...new Set(ids.length > 0 ? ids : verdicts.flatMap((v) => onParts(knowledge, v)))]);
};

/** What the line of the question that a group answers acts on. */
const actsOnOf = ({ query: { cases } }: Asked, { told }: Group): ActsOn =>
  (cases.find(({ importer, product }) => importer === told.importer && product === told.product) ?? cases[0]).actsOn;

const onParts = (knowledge: Asked['knowledge'], { importer, within }: Verdict): string[] =>
  importerMeasures(knowledge, importer)
    .filter(({ products }) => within.some(({ product }) => products.includes(product)))
    .map(({ id }) => id);

function sentenceOf(asked: Asked, group: Group, how: Pick<ClaimData['verdict'], 'manner' | 'names' | 'asks'>): Claim[] {
  const line = claim(asked.knowledge, 'verdict', { ...group.told, ...how }, entriesOf(asked, [group]));
  return line.length > 0 || group.told.status !== 'unknown' ? line : [note('open_case', { ...group.told, row: false })];
}

function rowOf(asked: Asked, group: Group, named: boolean, names: 'few' | 'all'): Claim[] {
  const line = claim(asked.knowledge, 'group', { ...group.told, names, named }, entriesOf(asked, [group]));
  return line.length > 0 || group.told.status !== 'unknown' ? line : [note('open_case', { ...group.told, row: true })];
}

/** "Why was it lifted?" of what is banned: the premise is put right before anything else. */
function premiseOf({ query, verdicts }: Asked, { told }: Group): Manner | null {
  // Whether it was is just what is asked.
  if (query.asks !== null && OF_A_STOP.has(query.asks)) return null;
  // What an act has opened, confirmed or not, is no longer simply stopped.
  const opened = verdicts.some((v) => v.announced && isFree(v));
  if (query.premise === 'lifted' && isStop(told.status) && !opened) return 'not_lifted';
  return query.premise === 'banned' && verdicts.every(isFree) ? 'not_banned' : null;
}

function grounds({ knowledge, query, verdicts }: Asked): Piece {
  const pieces = withHolders(
    verdicts,
    verdicts
      .slice(0, TOLD_IN_FULL)
      .map((verdict) => groundsOf(knowledge, verdict, query.intents.includes('requirements'))),
  );
  // Conditions of one group are told at once, those of the others under the papers.
  const first = pieces.findIndex(({ do: todo = [] }) => todo.length > 0);
  const all = joined(
    ...pieces.map((piece, index) => {
      if (index >= AT_ONCE) return behind(piece);
      const { do: todo = [], papers = [], ...rest } = piece;
      return index === first ? piece : { ...rest, papers: [...todo, ...papers] };
    }),
  );
  return { ...all, basis: withoutParts(knowledge, all.basis ?? []) };
}

/** Where not all that is asked has to meet them, conditions are told with the importers, goods or prefectures that have to. */
function withHolders(verdicts: readonly Verdict[], pieces: readonly Piece[]): readonly Piece[] {
  if (verdicts.length === 1) return pieces;
  const keyOf = (one: Claim<'conditions'>): string => JSON.stringify(one.data);
  const holders = Map.groupBy(
    pieces.flatMap(({ do: todo = [] }, index) =>
      todo.flatMap((one) => (one.kind === 'conditions' ? [{ key: keyOf(one), of: verdicts[index] }] : [])),
    ),
    ({ key }) => key,
  );
  return pieces.map(({ do: todo = [], ...rest }) => ({
    ...rest,
    do: todo.map((one): Claim => {
      if (one.kind !== 'conditions') return one;
      const own = (holders.get(keyOf(one)) ?? []).flatMap(({ of }) => of ?? []);
      return { ...one, data: { ...one.data, ...holdersAmong(own, verdicts) } };
    }),
  }));
}

type Holders = Pick<ClaimData['conditions'], 'importers' | 'products' | 'origins'>;

/** What tells these from the others: importers first, then goods; prefectures where neither does. */
function holdersAmong(own: readonly Verdict[], verdicts: readonly Verdict[]): Holders {
  const [importers, products, origins] = [
    new Set(own.map(({ importer }) => importer)),
    new Set(own.map(({ product }) => product)),
    new Set(own.flatMap((v) => v.origins)),
  ];
  const others = verdicts.filter((v) => !own.includes(v));
  const byImporter = others.some(({ importer }) => !importers.has(importer));
  const byProduct = others.some(({ product }) => !products.has(product));
  const byOrigin = others.some(
    (v) => importers.has(v.importer) && products.has(v.product) && v.origins.some((id) => !origins.has(id)),
  );
  return {
    ...(byImporter ? { importers: [...importers] } : {}),
    ...(byProduct ? { products: [...products] } : {}),
    origins: byOrigin ? [...origins] : [],
  };
}

/** Acts that are named among others already need no line of their own. */
function withoutParts(knowledge: Asked['knowledge'], claims: readonly Claim[]): Claim[] {
  const acts = (one: Claim): readonly string[] =>
    one.kind === 'grounds'
      ? one.data.acts.map(({ measure }) => knowledge.measures.get(measure)?.basis?.en ?? measure)
      : [];
  return claims.filter(
    (one) =>
      one.kind !== 'grounds' ||
      !claims.some(
        (other) => acts(other).length > acts(one).length && acts(one).every((id) => acts(other).includes(id)),
      ),
  );
}

/** A table where more cases are asked than the answer has rows for. */
function sideBySide({ knowledge, verdicts, today }: Asked): Piece['tables'] {
  const groups = groupsOf(verdicts, today);
  return casesOf(groups) > 1 && groups.length > ROWS ? comparisonTable(knowledge, verdicts) : [];
}
