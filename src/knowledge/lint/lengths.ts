// Every text fits a chat message beside others.
import type { KnowledgeRule } from './rule.ts';
import { textsOf, wordsOf } from './texts.ts';

/** Two sentences: what one phone screen holds beside the lines of status, age and sources. */
const MAX = 300;

export const lengths: KnowledgeRule = {
  name: 'lengths',
  description: 'No text has more than 300 characters in any language.',
  scope: 'knowledge',
  check(draft, report) {
    for (const { text, language, ...where } of wordsOf(textsOf(draft))) {
      const { length } = [...text];
      if (length <= MAX) continue;
      const message = `\`${language}\` has ${length} characters, the limit is ${MAX}`;
      report({ where, message, remedy: 'shorten it, or tell a part of it in a fact of its own' });
    }
  },
};
