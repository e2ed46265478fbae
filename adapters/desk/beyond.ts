// What a measure would set free by ending another: goods and prefectures that it does not reach and no other stop holds.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Measure } from '../../src/knowledge/schema.ts';
import { productGraph } from '../../src/status/products.ts';
import { originSet, reaching } from '../../src/status/reach.ts';

export interface Ending {
  readonly ended: Measure;
  readonly by: Measure;
  /** The day on which the one ends and the other begins. */
  readonly day: string;
  /** All that end on that day: none of them holds anything any more. */
  readonly all: readonly string[];
}

/** One line that says what to do instead; undefined where the new measure reaches all of it. */
export function beyond(knowledge: Knowledge, ending: Ending): string | undefined {
  const { id } = ending.ended;
  const free = setFree(knowledge, ending);
  const [whole] = free;
  if (!whole) return undefined;
  const prefectures = new Set(free.flatMap(({ origins }) => origins));
  // Where every kind of the goods is set free in some prefectures, they are named; else the goods are.
  const sameGoods = free.every(({ reached }) => reached);
  const what = sameGoods
    ? `${prefectures.size} more ${prefectures.size === 1 ? 'prefecture' : 'prefectures'}`
    : `more goods (${widest(
        knowledge,
        free.flatMap(({ product, reached }) => (reached ? [] : [product])),
      )})`;
  return `ends \`${id}\` for ${what}: for a part use --overrides ${id} instead; where all of it ended, write \`until\` and \`ended_by\` there by hand`;
}

interface Free {
  readonly product: string;
  /** The new measure reaches these goods, from elsewhere. */
  readonly reached: boolean;
  readonly origins: readonly string[];
}

function setFree(knowledge: Knowledge, { ended, by, day, all }: Ending): Free[] {
  const graph = productGraph(knowledge);
  const inAny = (product: string, named: readonly string[]): boolean =>
    named.some((one) => graph.ancestors(product).has(one));
  const own = originSet(knowledge, by.origins);
  const was = [...originSet(knowledge, ended.origins)];
  return [...knowledge.products.keys()]
    .filter((product) => inAny(product, ended.products))
    .flatMap((product): Free[] => {
      const reached = inAny(product, by.products);
      const stops = reaching(knowledge, ended.importer, product, ended.acts_on ?? 'import').filter(
        ({ measure, from, until, possible }) =>
          !possible &&
          (measure.effect === 'banned' || measure.effect === 'suspended') &&
          !all.includes(measure.id) &&
          from <= day &&
          day < until,
      );
      const origins = was.filter(
        (origin) => !(reached && own.has(origin)) && !stops.some((stop) => stop.origins.has(origin)),
      );
      return origins.length > 0 ? [{ product, reached, origins }] : [];
    });
}

/** Without what is a kind of another of them. */
function widest(knowledge: Knowledge, products: readonly string[]): string {
  const graph = productGraph(knowledge);
  const above = (product: string): string[] => [...graph.ancestors(product)].filter((one) => one !== product);
  return products.filter((product) => !above(product).some((one) => products.includes(one))).join(', ');
}
