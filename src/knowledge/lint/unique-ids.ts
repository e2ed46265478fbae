// An id names one entry in the whole knowledge, and for ever.
import { type KnowledgeRule, placeName, within } from './rule.ts';

export const uniqueIds: KnowledgeRule = {
  name: 'unique-ids',
  description: 'No two entries, redirects included, have the same id.',
  scope: 'knowledge',
  check({ ids }, report) {
    for (const [id, [first, ...others]] of ids) {
      if (!first) continue;
      for (const other of others) {
        const message = `the id \`${id}\` is taken by ${placeName(first)} (${first.kind})`;
        report({ where: within(other, 'id'), message, remedy: 'give this entry an id of its own' });
      }
    }
  },
};
