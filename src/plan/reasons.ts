// Why an importer does what it does, as the parties say: what is filed as a reason, whatever words ask for it.
import { firstDay, lastDay, span } from '../knowledge/dates.ts';
import { compare } from '../knowledge/faults.ts';
import type { Fact } from '../knowledge/schema.ts';
import { productGraph } from '../status/products.ts';
import { isStop } from '../status/verdict.ts';
import type { Asked } from './asked.ts';
import { factsOnTopic } from './fact-index.ts';
import { areGoodsSaid } from './relevance.ts';

/** The reasons of the importers named, on the goods and of the time asked: of the very rules first, then the likeliest, then the newest. */
export function reasonsOf(asked: Asked): readonly Fact[] {
  const { knowledge, query, facts, day } = asked;
  // Of importers that nobody named each has reasons of its own.
  if (query.assumed.includes('importers') && query.importers.length > 1) return [];
  const graph = productGraph(knowledge);
  const goods = areGoodsSaid(query) ? query.products : [];
  const isNear = (id: string): boolean =>
    goods.some((asked) => graph.ancestors(asked).has(id) || graph.ancestors(id).has(asked));
  const { at } = query.cases[0];
  const period = at ? span(at) : null;
  const isInTime = (date: string): boolean =>
    period === null ? firstDay(date) <= day : lastDay(date) >= period.first && firstDay(date) <= period.last;
  const relevance = ({ id }: Fact): number => facts.find(({ fact }) => fact.id === id)?.relevance ?? 0;
  return factsOnTopic(knowledge, 'reason', query.importers)
    .filter(
      ({ nature, date, about: { importers = [], products = [] } }) =>
        nature !== 'gap' &&
        importers.some((id) => query.importers.includes(id)) &&
        (goods.length === 0 || products.length === 0 || products.some(isNear)) &&
        (date === undefined || isInTime(date)),
    )
    .sort(
      (a, b) =>
        Number(isOfRule(asked, b)) - Number(isOfRule(asked, a)) ||
        relevance(b) - relevance(a) ||
        compare(b.date ?? '', a.date ?? ''),
    );
}

/** Whether it tells why just the rules stand that settle the goods asked, where goods were said: goods as such are none. */
export const isOfRule = (
  { knowledge, query, verdicts }: Asked,
  { about: { measures = [], products = [] } }: Fact,
): boolean =>
  areGoodsSaid(query) &&
  products.length > 0 &&
  products.every((id) => knowledge.products.get(id)?.parents.length !== 0) &&
  // Of what is stopped in practice, what paper says of it is no reason for the stop.
  verdicts.some(({ status, governing, governingOnPaper }) =>
    measures.some((id) => governing.includes(id) || (!isStop(status) && governingOnPaper.includes(id))),
  );
