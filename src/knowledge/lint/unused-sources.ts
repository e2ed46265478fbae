// A source that nothing cites is work half done.
import { references } from '../references.ts';
import { type KnowledgeRule, within } from './rule.ts';

export const unusedSources: KnowledgeRule = {
  name: 'unused-sources',
  description: 'Every source is cited by some entry.',
  scope: 'knowledge',
  check(draft, report) {
    // An entry that has not its shape may be the one that cites it.
    if (!draft.whole) return;
    const used = new Set(references(draft).map((reference) => reference.id));
    for (const entry of draft.sources) {
      if (used.has(entry.value.id)) continue;
      const message = `nothing cites \`${entry.value.id}\``;
      report({ where: within(entry, 'id'), message, remedy: 'cite it or remove it', severity: 'warning' });
    }
  },
};
