// Which verdicts two states of the knowledge give otherwise: for whom, for what, from where, and on which days.
import { atOnce } from '../knowledge/derived.ts';
import { compare } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { ActsOn } from '../knowledge/schema.ts';
import { namedProducts } from '../status/cells.ts';
import { changeDays } from '../status/matrix.ts';
import { originClasses } from '../status/origin-classes.ts';
import { productGraph } from '../status/products.ts';
import { type Case, resolve } from '../status/resolve.ts';
import type { Status, Verdict } from '../status/verdict.ts';
import { idBefore, idsNow, sameFor } from './renamed.ts';
import { mayHaveMoved } from './touched.ts';

export interface Column {
  readonly status: Status;
  readonly onPaper: Status;
  /** ISO at known precision; null where no source says since when. */
  readonly since: string | null;
  readonly conditions: readonly string[];
}

export interface MovedVerdict {
  readonly importer: string;
  readonly actsOn: ActsOn;
  readonly product: string;
  /** Whether kinds of the product moved in the same way; they are not listed beside it. */
  readonly withKinds: boolean;
  /** Prefecture ids in ISO order. */
  readonly origins: readonly string[];
  /** First day on which they differ; '0001-01-01' where they always do. */
  readonly from: string;
  /** First day on which they agree again; null where they do not. */
  readonly until: string | null;
  readonly before: Column;
  readonly after: Column;
}

/** Before every change. */
export const ALWAYS = '0001-01-01';

/** Of importers and products that both know: what is new is no move. A product stands for its kinds. */
export const movedVerdicts = (before: Knowledge, after: Knowledge): MovedVerdict[] =>
  [
    ...Map.groupBy(atOnce(movesInSteps(before, after)), ({ importer, actsOn }) => `${importer} ${actsOn}`).values(),
  ].flatMap((own) => withoutKinds(after, own));

/** The same, each kind of a product by itself; a step is one of the goods to one importer. */
export function* movesInSteps(before: Knowledge, after: Knowledge): Generator<void, MovedVerdict[]> {
  const isConcerned = mayHaveMoved(before, after);
  const found: MovedVerdict[] = [];
  for (const importer of after.importers.keys()) {
    const oldImporter = idBefore(before.importers, after, importer);
    if (oldImporter === null) continue;
    for (const actsOn of ActsOn.options) {
      const old = [...namedProducts(before, oldImporter, actsOn)].flatMap((id) => idsNow(after, id));
      const products = [...new Set([...old, ...namedProducts(after, importer, actsOn)])].sort(compare);
      for (const product of products) {
        const oldProduct = idBefore(before.products, after, product);
        if (oldProduct === null || !after.products.has(product) || !isConcerned(importer, product)) continue;
        const moved = movedOf(
          { knowledge: before, asked: { importer: oldImporter, product: oldProduct, actsOn, origins: [] } },
          { knowledge: after, asked: { importer, product, actsOn, origins: [] } },
        );
        found.push(...moved);
        yield;
      }
    }
  }
  return found;
}

/** A case in one of the two, by the ids that it has there. */
interface Side {
  readonly knowledge: Knowledge;
  readonly asked: Case;
}

function movedOf(before: Side, after: Side): MovedVerdict[] {
  const daysOf = ({ knowledge, asked: { importer, product, actsOn } }: Side): string[] =>
    changeDays(knowledge, importer, product, actsOn);
  const days = [...new Set([before, after].flatMap(daysOf))].sort(compare);
  const found: MovedVerdict[] = [];
  let open: MovedVerdict[] = [];
  for (const day of days) {
    const now = groupsOn(before, after, day);
    // What differs as on the day before goes on; what does not ends here.
    for (const past of open.filter((one) => !now.some((group) => sameMove(one, group))))
      found.push({ ...past, until: day });
    open = now.map((group) => open.find((one) => sameMove(one, group)) ?? group);
  }
  return [...found, ...open];
}

function groupsOn(before: Side, after: Side, day: string): MovedVerdict[] {
  const { importer, actsOn, product } = after.asked;
  // Each set of prefectures that no measure tells apart by itself: of a group, the latest start would hide the others.
  const columns = ({ knowledge, asked }: Side): ReadonlyMap<string, Column> =>
    new Map(
      originClasses(knowledge, asked.importer, asked.product, asked.actsOn).flatMap((alike) =>
        resolve(knowledge, { ...asked, origins: [alike[0]] }, day).flatMap((v) => {
          const column = columnOf(after.knowledge, v);
          return alike.map((id) => [id, column] as const);
        }),
      ),
    );
  const [old, fresh] = [columns(before), columns(after)];
  const groups = new Map<string, MovedVerdict>();
  for (const origin of after.knowledge.prefectures.keys()) {
    const was = idBefore(before.knowledge.prefectures, after.knowledge, origin);
    const [a, b] = [was === null ? undefined : old.get(was), fresh.get(origin)];
    if (!a || !b || keyOf(after.knowledge, a) === keyOf(after.knowledge, b)) continue;
    const key = JSON.stringify([a, b]);
    const { origins = [] } = groups.get(key) ?? {};
    groups.set(key, {
      importer,
      actsOn,
      product,
      withKinds: false,
      origins: [...origins, origin],
      from: day,
      until: null,
      before: a,
      after: b,
    });
  }
  return [...groups.values()];
}

/** By the ids of the later knowledge, as far as they are in it. */
const columnOf = (after: Knowledge, { status, onPaper, since, conditions }: Verdict): Column => ({
  status,
  onPaper,
  since,
  conditions: [...new Set(conditions.flatMap((id) => idsNow(after, id)))].sort(compare),
});

/** Conditions that were split or put together are the same, and so they are in any order. */
const keyOf = (after: Knowledge, { status, onPaper, since, conditions }: Column): string =>
  JSON.stringify([status, onPaper, since, [...new Set(conditions.map((id) => sameFor(after, id)))].sort(compare)]);

const moveKey = ({ before, after, origins }: MovedVerdict): string => JSON.stringify([before, after, origins]);
const sameMove = (a: MovedVerdict, b: MovedVerdict): boolean => moveKey(a) === moveKey(b);

/** A product stands for its kinds where they moved as it did, on the same days. */
function withoutKinds(knowledge: Knowledge, moved: readonly MovedVerdict[]): MovedVerdict[] {
  const graph = productGraph(knowledge);
  const follows = (kind: MovedVerdict, of: MovedVerdict): boolean =>
    kind.product !== of.product &&
    graph.ancestors(kind.product).has(of.product) &&
    kind.from === of.from &&
    kind.until === of.until &&
    sameMove(kind, of);
  return moved
    .filter((one) => !moved.some((other) => follows(one, other)))
    .map((one) => ({ ...one, withKinds: moved.some((other) => follows(other, one)) }));
}
