// Whatever users see stands on a source that they may see.
import type { Entry } from '../draft.ts';
import { type KnowledgeRule, within } from './rule.ts';

export const support: KnowledgeRule = {
  name: 'support',
  description: 'Measures, facts and HS headings cite a source that is not internal.',
  scope: 'knowledge',
  check(draft, report) {
    const internal = new Set(draft.sources.flatMap(({ value }) => (value.link === 'internal' ? [value.id] : [])));
    const look = (entry: Entry<unknown>, path: readonly PropertyKey[], sources: readonly string[]) => {
      if (!sources.every((id) => internal.has(id))) return;
      const message = `only internal sources: ${sources.map((id) => `\`${id}\``).join(', ')}`;
      report({
        where: within(entry, ...path),
        message,
        remedy: 'add a source that users may see, or remove the entry',
      });
    };
    for (const entry of [...draft.measures, ...draft.facts]) look(entry, ['sources'], entry.value.sources);
    for (const entry of draft.products) {
      entry.value.hs?.forEach((hs, index) => look(entry, ['hs', index, 'source'], [hs.source]));
    }
  },
};
