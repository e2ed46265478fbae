// What ends a measure begins on the day on which it no longer holds, and reaches some of what it reached.
import { firstDay, lastDay } from '../dates.ts';
import { coversOf, reachOf } from './reach.ts';
import { type KnowledgeRule, placeName, within } from './rule.ts';

export const endings: KnowledgeRule = {
  name: 'endings',
  description:
    'A measure that ended another begins when that one no longer holds, on some of its goods; a fact is not of later.',
  scope: 'knowledge',
  check(draft, report) {
    const reach = reachOf(draft);
    const measures = new Map(draft.measures.map((entry) => [entry.value.id, entry]));
    const facts = new Map(draft.facts.map((entry) => [entry.value.id, entry]));
    for (const entry of draft.measures) {
      const { until, ended_by: by } = entry.value;
      if (until === undefined || by === undefined || by === entry.value.id) continue;
      const measure = measures.get(by);
      const from = measure?.value.from;
      if (measure && from !== undefined && (lastDay(from) < firstDay(until) || lastDay(until) < firstDay(from))) {
        const message = `ends ${until}, but \`${by}\` (${placeName(measure)}) begins ${from}`;
        report({ where: within(entry, 'until'), message, remedy: 'correct one of the days, or name what ended it' });
      }
      if (measure && !reach.meet(coversOf(entry.value), coversOf(measure.value))) {
        const message = `\`${by}\` (${placeName(measure)}) reaches none of the goods and origins of this measure`;
        report({ where: within(entry, 'ended_by'), message, remedy: 'name what ended it' });
      }
      const fact = facts.get(by);
      const date = fact?.value.date;
      // An act may be announced long before; it cannot end what no longer held.
      if (fact && date !== undefined && firstDay(date) > lastDay(until)) {
        const message = `ended ${until}, before \`${by}\` (${placeName(fact)}) of ${date}`;
        report({ where: within(entry, 'until'), message, remedy: 'correct one of the days, or name what ended it' });
      }
    }
  },
};
