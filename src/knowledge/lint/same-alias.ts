// An alias that stands twice in one entry is a slip of copying: the second was to be another.
import type { KnowledgeRule } from './rule.ts';
import { aliasesOf } from './texts.ts';

export const sameAlias: KnowledgeRule = {
  name: 'same-alias',
  description: 'No alias stands twice in one language of one entry; case tells abbreviations from words.',
  scope: 'knowledge',
  check(draft, report) {
    const seen = new Map<readonly string[], Set<string>>();
    for (const { text, language, list, file, path } of aliasesOf(draft)) {
      if (list.length < 2) continue;
      const folded = text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
      const known = seen.get(list) ?? new Set();
      seen.set(list, known);
      if (known.has(folded)) {
        const message = `the alias \`${text}\` stands twice in \`${language}\``;
        report({ where: { file, path }, message, remedy: 'remove one of the two' });
      }
      known.add(folded);
    }
  },
};
