// One name for one thing in one language: the table of each language says which, and what is not written in its place.
import { type KnowledgeRule, quoted } from './rule.ts';
import { shownOf, unquoted } from './texts.ts';

export const terms: KnowledgeRule = {
  name: 'terms',
  description: 'What `terms` of a language file names in another way is written so, outside quotations.',
  scope: 'knowledge',
  check(draft, report) {
    for (const { language, text, ...where } of shownOf(draft)) {
      const plain = unquoted(text);
      for (const [not, but] of Object.entries(draft.languages.get(language)?.value.terms ?? {})) {
        if (!plain.replaceAll(but, '').includes(not)) continue;
        const message = `\`${language}\` says ${quoted(not)}`;
        report({ where, message, remedy: `write ${quoted(but)}` });
      }
    }
  },
};
