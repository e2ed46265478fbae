// Why an importer does what it does, as the parties say: what is filed as a reason, whatever words ask for it.
import { firstDay, lastDay, span } from '../knowledge/dates.ts';
import { compare } from '../knowledge/faults.ts';
import type { Fact } from '../knowledge/schema.ts';
import { productGraph } from '../status/products.ts';
import type { Asked } from './asked.ts';
import { factsOnTopic } from './fact-index.ts';
import { areGoodsSaid } from './relevance.ts';

/** The reasons of the importers named, on the goods and of the time asked: likeliest first, then the newest. */
export function reasonsOf({ knowledge, query, facts, day }: Asked): readonly Fact[] {
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
    .sort((a, b) => relevance(b) - relevance(a) || compare(b.date ?? '', a.date ?? ''));
}
