// What time alone makes: what was announced begins or ends, and a verdict that nobody confirms becomes stale.
import { addDays, firstDay } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type ActsOn, ActsOn as All, type Measure } from '../knowledge/schema.ts';
import { STALE_PAPER_DAYS, STALE_PRACTICE_DAYS } from '../knowledge/stale.ts';
import { namedProducts } from '../status/cells.ts';
import { changeDays } from '../status/matrix.ts';
import { originClasses } from '../status/origin-classes.ts';
import { productGraph } from '../status/products.ts';
import { importerMeasures } from '../status/reach.ts';
import { resolve } from '../status/resolve.ts';
import { deciding, type Verdict } from '../status/verdict.ts';
import type { Found, Moment } from './change.ts';
import { isOfStatus, type Move } from './grouped.ts';
import { bringing } from './moves.ts';
import { afterOf, standOf } from './stands.ts';
import { goodsOf } from './touched.ts';

/** The days after the one and up to the other. */
interface Days {
  readonly after: string;
  readonly to: string;
}

const isIn = (date: string | undefined, { after, to }: Days): boolean =>
  date !== undefined && after < firstDay(date) && firstDay(date) <= to;

/** What begins or ends in these days by what is held; `isTold` where the knowledge itself moved the case. */
export function dueIn(
  knowledge: Knowledge,
  days: Days,
  isTold: (move: Pick<Move, 'importer' | 'actsOn' | 'product' | 'origins'>) => boolean,
): Move[] {
  return casesOf(knowledge, (measure) => isIn(measure.from, days) || isIn(measure.until, days)).flatMap((asked) => {
    const at = changeDays(knowledge, asked.importer, asked.product, asked.actsOn).filter((day) => isIn(day, days));
    if (at.length === 0) return [];
    const { importer, actsOn, product } = asked;
    return originClasses(knowledge, importer, product, actsOn).flatMap((origins): Move[] => {
      if (isTold({ importer, actsOn, product, origins })) return [];
      const on = (day: string): readonly [Verdict, ...Verdict[]] =>
        resolve(knowledge, { ...asked, origins: [origins[0]] }, day) as [Verdict, ...Verdict[]];
      const [before, now] = [on(days.after), on(days.to)];
      const [was, is] = [standOf(before), afterOf(now)];
      const won = is.conditions.filter((id) => !was.conditions.includes(id));
      const lost = was.conditions.filter((id) => !is.conditions.includes(id));
      if (!isOfStatus({ before: was, after: is }) && won.length + lost.length === 0) return [];
      return [
        {
          importer,
          actsOn,
          product,
          origins,
          worth: 'news',
          time: 'due',
          from: at.at(-1) ?? null,
          to: null,
          before: was,
          after: is,
          won,
          lost: lost.flatMap((id) => knowledge.conditions.get(id) ?? []),
          by: [
            ...new Set([
              ...asked.measures.flatMap((m) => bringing(m, isIn(m.until, days))),
              ...now.flatMap((v) => [...deciding(v), ...v.measures, ...v.possible]),
            ]),
          ],
        },
      ];
    });
  });
}

/** Verdicts on imports that were fresh at the one moment and are stale at the other, by importer and confirmation. */
export function staleBetween(before: Moment, after: Moment): Found[] {
  const { knowledge, day } = after;
  const days = { after: before.day, to: day };
  const cases = casesOf(knowledge, ({ verified }) =>
    [STALE_PRACTICE_DAYS, STALE_PAPER_DAYS].some((limit) => isIn(addDays(firstDay(verified), limit + 1), days)),
  ).filter(({ actsOn }) => actsOn === 'import');
  const gone = cases.flatMap((asked) =>
    resolve(knowledge, { ...asked, origins: [] }, day).filter(
      (v) =>
        v.stale &&
        v.origins.some((origin) =>
          resolve(knowledge, { ...asked, origins: [origin] }, before.day).every(({ stale }) => !stale),
        ),
    ),
  );
  const graph = productGraph(knowledge);
  const alike = Map.groupBy(gone, (v) => JSON.stringify([v.importer, v.verified ?? v.announced?.announced, v.status]));
  return [...alike.values()].map((same): Found => {
    const [first] = same as [Verdict, ...Verdict[]];
    const goods = new Set(same.map(({ product }) => product));
    const products = [...goods].filter((id) => ![...graph.ancestors(id)].some((of) => of !== id && goods.has(of)));
    const origins = new Set(same.flatMap((v) => v.origins));
    return {
      kind: 'stale',
      worth: 'news',
      topic: 'verdict',
      digestOnly: true,
      importers: [first.importer],
      products,
      origins:
        origins.size === knowledge.prefectures.size
          ? []
          : [...knowledge.prefectures.keys()].filter((id) => origins.has(id)),
      day,
      told: {
        verified: first.verified ?? first.announced?.announced ?? day,
        status: first.status,
        measures: [...new Set(same.flatMap(({ governing }) => governing))],
      },
    };
  });
}

interface Named {
  /** Those that are meant and concern the goods. */
  readonly measures: readonly Measure[];
  readonly importer: string;
  readonly actsOn: ActsOn;
  readonly product: string;
}

/** Importers that have such a measure of their own, with the goods that it concerns and that some measure of theirs names. */
function casesOf(knowledge: Knowledge, isMeant: (measure: Measure) => boolean): Named[] {
  const graph = productGraph(knowledge);
  const meant = [...knowledge.measures.values()].filter(isMeant);
  return [...knowledge.importers.keys()].flatMap((importer) => {
    const own = importerMeasures(knowledge, importer).filter((measure) => meant.includes(measure));
    return own.length === 0
      ? []
      : All.options.flatMap((actsOn) =>
          [...namedProducts(knowledge, importer, actsOn)].flatMap((product) => {
            const measures = own.filter((m) =>
              goodsOf(m).some((id) => graph.ancestors(product).has(id) || graph.ancestors(id).has(product)),
            );
            return measures.length > 0 ? [{ importer, actsOn, product, measures }] : [];
          }),
        );
  });
}
