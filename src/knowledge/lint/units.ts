// Numbers of one series are set beside each other: they share a unit, and none is below nothing.
import type { Draft, Entry } from '../draft.ts';
import type { Fact, Result } from '../schema.ts';
import { type KnowledgeRule, within } from './rule.ts';

interface Row {
  readonly entry: Entry<Fact>;
  readonly index: number;
  readonly result: Result;
}

/** What may fall below nothing: a change tells by how much. */
const CHANGE = /^change of /;

export const units: KnowledgeRule = {
  name: 'units',
  description: 'Results of one subject and medium share a unit; only a `change of …` is negative.',
  scope: 'knowledge',
  check(draft, report) {
    const rows = rowsOf(draft);
    for (const { entry, index, result } of rows) {
      for (const field of ['value', 'detection_limit'] as const) {
        const value = result[field];
        if (value === undefined || value >= 0 || CHANGE.test(result.subject)) continue;
        const message = `\`${field}\` ${value} is negative`;
        report({
          where: within(entry, 'results', index, field),
          message,
          remedy: 'correct it, or call it `change of …`',
        });
      }
    }
    const withUnit = rows.filter(({ result }) => result.unit !== undefined);
    const series = Map.groupBy(withUnit, ({ result }) => `${bare(result.subject)} in ${bare(result.medium)}`);
    for (const list of series.values()) {
      const counts = Map.groupBy(list, ({ result }) => plain(result.unit));
      const [most] = [...counts.values()].sort((a, b) => b.length - a.length);
      const common = most?.[0]?.result.unit;
      if (counts.size < 2 || common === undefined) continue;
      for (const { entry, index, result } of list.filter((row) => plain(row.result.unit) !== plain(common))) {
        const message = `\`${result.unit}\` is not the unit of the other results on \`${bare(result.subject)}\``;
        report({
          where: within(entry, 'results', index, 'unit'),
          message,
          remedy: `write \`${common}\`, and the value in it`,
        });
      }
    }
  },
};

function rowsOf(draft: Draft): Row[] {
  return draft.facts.flatMap((entry) => (entry.value.results ?? []).map((result, index) => ({ entry, index, result })));
}

/** What narrows a row stands in parentheses at its end; the rest names its series. */
function bare(text = ''): string {
  return text.replace(/ \([^()]*\)$/, '');
}

function plain(unit = ''): string {
  return unit.normalize('NFKC');
}
