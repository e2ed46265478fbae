// Moves that a person would tell in one breath: of several prefectures, of goods with their kinds, of a union with its members,
// and one error of ours on many importers.
import { compare } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Text } from '../knowledge/schema.ts';
import { productGraph } from '../status/products.ts';
import type { Found, Stand, Told } from './change.ts';
import { together } from './stands.ts';

/** One importer and one of the goods. */
export interface Move extends Omit<Told['verdict'], 'lost'> {
  readonly importer: string;
  readonly product: string;
  /** Prefecture ids in ISO order. */
  readonly origins: readonly string[];
  readonly worth: Found['worth'];
  readonly lost: readonly { readonly id: string; readonly name: Text }[];
}

interface Grouped extends Move {
  readonly importers: readonly string[];
  readonly products: readonly string[];
}

/** `day` is '' where it always was so. */
export function grouped(knowledge: Knowledge, moves: readonly Move[]): Found[] {
  const byPlace = [...Map.groupBy(moves, (move) => `${move.importer} ${move.product} ${kindOf(move)}`).values()].map(
    (same) => same.reduce((a, b) => joined(knowledge, a, b)),
  );
  const whole = withoutMembers(knowledge, withoutKinds(knowledge, byPlace));
  const alike = (move: Move, of: string): string => `${of} ${move.origins.join()} ${kindOf(move)}`;
  const byImporter = Map.groupBy(whole, (move) => alike(move, move.importer));
  const ofGoods = [...byImporter.values()].map((same): Grouped => {
    const products = same.map(({ product }) => product).sort(compare);
    return { ...same.reduce((a, b) => joined(knowledge, a, b)), products, importers: same.slice(0, 1).map(importerOf) };
  });
  // What each importer does is its own news; one error of ours on all of them is one correction.
  const once = Map.groupBy(ofGoods, (move) =>
    alike(move, move.worth === 'correction' ? move.products.join() : `${move.importer} ${move.products}`),
  );
  return [...once.values()].map((same) => {
    const [first] = same as [Grouped, ...Grouped[]];
    const importers = same.map(importerOf);
    return foundOf(knowledge, { ...first, ...same.reduce<Move>((a, b) => joined(knowledge, a, b), first), importers });
  });
}

const importerOf = ({ importer }: Move): string => importer;

/** What sets moves apart. Where a status moved, since when it had been another does not; where it stayed, that is what moved. */
function kindOf({ actsOn, time, from, to, worth, before, after, won, lost }: Move): string {
  const columns = [before.status, before.onPaper, after.status, after.onPaper, after.announced];
  const rest = isOfStatus({ before, after }) ? [] : [before.since, after.since, won, lost.map(({ id }) => id)];
  return JSON.stringify([actsOn, time, from, to, worth, columns, rest]);
}

type Statuses = Pick<Stand, 'status' | 'onPaper'>;

export const isOfStatus = ({ before, after }: { readonly before: Statuses; readonly after: Statuses }): boolean =>
  before.status !== after.status || before.onPaper !== after.onPaper;

function joined(knowledge: Knowledge, a: Move, b: Move): Move {
  const origins = new Set([...a.origins, ...b.origins]);
  const before = { ...a.before, since: a.before.since === b.before.since ? a.before.since : null };
  return {
    ...a,
    origins: [...knowledge.prefectures.keys()].filter((id) => origins.has(id)),
    before: { ...before, conditions: [...new Set([...a.before.conditions, ...b.before.conditions])] },
    after: together(a.after, b.after),
    won: [...new Set([...a.won, ...b.won])],
    lost: [...new Map([...a.lost, ...b.lost].map((one) => [one.id, one])).values()],
    by: [...new Set([...a.by, ...b.by])],
  };
}

/** A product stands for its kinds, from as many prefectures. */
function withoutKinds(knowledge: Knowledge, moves: readonly Move[]): Move[] {
  const graph = productGraph(knowledge);
  return moves.filter(
    (kind) =>
      !moves.some(
        (of) =>
          of.product !== kind.product &&
          of.importer === kind.importer &&
          graph.ancestors(kind.product).has(of.product) &&
          kindOf(of) === kindOf(kind) &&
          kind.origins.every((id) => of.origins.includes(id)),
      ),
  );
}

/** What moved for the whole did so for its members. */
function withoutMembers(knowledge: Knowledge, moves: readonly Move[]): Move[] {
  const above = (importer: string): readonly string[] => {
    const parent = knowledge.importers.get(importer)?.parent;
    return parent === undefined ? [] : [parent, ...above(parent)];
  };
  return moves.filter(
    (own) =>
      !moves.some(
        (of) =>
          of.product === own.product &&
          above(own.importer).includes(of.importer) &&
          kindOf(of) === kindOf(own) &&
          own.origins.every((id) => of.origins.includes(id)),
      ),
  );
}

function foundOf(
  knowledge: Knowledge,
  { importer: _, importers, product: __, products, origins, worth, lost, ...told }: Grouped,
): Found {
  return {
    kind: 'verdict',
    worth,
    topic: isOfStatus(told) || told.before.since !== told.after.since ? 'verdict' : 'requirements',
    digestOnly: false,
    importers,
    products,
    origins: origins.length === knowledge.prefectures.size ? [] : origins,
    day: told.from ?? '',
    told: { ...told, lost: lost.map(({ name }) => name) },
  };
}
