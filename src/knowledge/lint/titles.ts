// A title is the document's own words; what it is, in other words, is a description in each language. A name is no sentence.
import { type KnowledgeRule, within } from './rule.ts';
import { textsOf, wordsOf } from './texts.ts';

export const titles: KnowledgeRule = {
  name: 'titles',
  description: 'No title of a source stands in square brackets; no name or title ends in a full stop.',
  scope: 'knowledge',
  check(draft, report) {
    for (const entry of draft.sources) {
      if (!/^\s*[[［]/.test(entry.value.title ?? '')) continue;
      const remedy = 'tell in `description`, in each language, what the document is';
      report({
        where: within(entry, 'title'),
        message: 'a title in square brackets is not the document’s own',
        remedy,
      });
    }
    for (const { text, language, ...where } of wordsOf(textsOf(draft).filter(({ sentence }) => !sentence))) {
      if (!/(。|[^.A-Z]\.)$/.test(text)) continue;
      report({ where, message: `\`${language}\` ends in a full stop`, remedy: 'a name or a title has none' });
    }
  },
};
