// Korean may be left out of a text, but not where it decides what may be shipped, nor on importers it is promised for.
import type { Place } from '../draft.ts';
import type { Text } from '../schema.ts';
import { type KnowledgeRule, within } from './rule.ts';

export const korean: KnowledgeRule = {
  name: 'korean',
  description:
    'Measures, conditions and parties are told in Korean, and so are facts on importers with `told_in: [ko]`.',
  scope: 'knowledge',
  check(draft, report) {
    const promised = new Set(draft.importers.flatMap(({ value }) => (value.told_in?.includes('ko') ? [value.id] : [])));
    const look = (entry: Place, field: string, text: Text | undefined) => {
      if (!text || text.ko !== undefined) return;
      report({ where: within(entry, field), of: 'key', message: `\`${field}\` lacks Korean`, remedy: 'add `ko`' });
    };
    for (const entry of draft.measures) {
      for (const field of ['title', 'basis', 'summary'] as const) look(entry, field, entry.value[field]);
    }
    for (const entry of draft.conditions)
      for (const field of ['name', 'text'] as const) look(entry, field, entry.value[field]);
    for (const entry of draft.parties) look(entry, 'name', entry.value.name);
    for (const entry of draft.facts) {
      if (entry.value.about.importers?.some((id) => promised.has(id))) look(entry, 'statement', entry.value.statement);
    }
  },
};
