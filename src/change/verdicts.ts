// Which verdicts two states of the knowledge give otherwise: for whom, for what, from where, and on which days.
import { compare } from '../knowledge/faults.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { ActsOn } from '../knowledge/schema.ts';
import { namedProducts } from '../status/cells.ts';
import { changeDays } from '../status/matrix.ts';
import { productGraph } from '../status/products.ts';
import { resolve } from '../status/resolve.ts';
import type { Status, Verdict } from '../status/verdict.ts';

export interface Column {
  readonly status: Status;
  readonly onPaper: Status;
  /** ISO at known precision; null where no source says. */
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

/** Of importers and products that both know: what is new is no move. */
export function movedVerdicts(before: Knowledge, after: Knowledge): MovedVerdict[] {
  const importers = [...after.importers.keys()].filter((id) => before.importers.has(id));
  return importers.flatMap((importer) =>
    ActsOn.options.flatMap((actsOn) => {
      const named = [before, after].flatMap((one) => [...namedProducts(one, importer, actsOn)]);
      const products = [...new Set(named)].filter((id) => before.products.has(id) && after.products.has(id));
      const moved = products.sort(compare).flatMap((product) => movedOf(before, after, { importer, actsOn, product }));
      return withoutKinds(after, moved);
    }),
  );
}

type Asked = Pick<MovedVerdict, 'importer' | 'actsOn' | 'product'>;

function movedOf(before: Knowledge, after: Knowledge, asked: Asked): MovedVerdict[] {
  const { importer, actsOn, product } = asked;
  const days = [...new Set([before, after].flatMap((one) => changeDays(one, importer, product, actsOn)))].sort(compare);
  const found: MovedVerdict[] = [];
  let open: MovedVerdict[] = [];
  for (const day of days) {
    const now = groupsOn(before, after, asked, day);
    // What differs as on the day before goes on; what does not ends here.
    for (const past of open.filter((one) => !now.some((group) => sameMove(one, group))))
      found.push({ ...past, until: day });
    open = now.map((group) => open.find((one) => sameMove(one, group)) ?? group);
  }
  return [...found, ...open];
}

function groupsOn(before: Knowledge, after: Knowledge, asked: Asked, day: string): MovedVerdict[] {
  const columns = (knowledge: Knowledge): ReadonlyMap<string, Column> =>
    new Map(
      resolve(knowledge, { ...asked, origins: [] }, day).flatMap((v) =>
        v.origins.map((id) => [id, columnOf(v)] as const),
      ),
    );
  const [old, fresh] = [columns(before), columns(after)];
  const groups = new Map<string, MovedVerdict>();
  for (const origin of after.prefectures.keys()) {
    const [a, b] = [old.get(origin), fresh.get(origin)];
    if (!a || !b || JSON.stringify(a) === JSON.stringify(b)) continue;
    const key = JSON.stringify([a, b]);
    const group = groups.get(key) ?? {
      ...asked,
      withKinds: false,
      origins: [],
      from: day,
      until: null,
      before: a,
      after: b,
    };
    groups.set(key, { ...group, origins: [...group.origins, origin] });
  }
  return [...groups.values()];
}

const columnOf = ({ status, onPaper, since, conditions }: Verdict): Column => ({ status, onPaper, since, conditions });

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
