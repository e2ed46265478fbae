// One politeness: entries are told plainly, as notices are; what the program says of itself is polite.
import type { LanguageCode } from '../language.ts';
import { type KnowledgeRule, quoted } from './rule.ts';
import { messagesOf, textsOf, unquoted, wordsOf } from './texts.ts';

/** How a sentence that ends politely ends, and one that ends plainly with a verb or an adjective. */
const POLITE: Readonly<Partial<Record<LanguageCode, RegExp>>> = {
  ja: /(です|ます|ません|ました|でした|ください|でしょう)(?=[。（）]|$)/u,
  ko: /([습입합됩갑줍십봅둡립릅납랍]니다|세요|십시오)(?=[.(]|$)/u,
};
const PLAIN: Readonly<Partial<Record<LanguageCode, RegExp>>> = {
  ja: /(?<!ま|まし|で)(である|ない|いる|する|した|れる|れた|った|だ)(?=。)/u,
  ko: /(?<!니)다(?=\.)/u,
};

export const register: KnowledgeRule = {
  name: 'register',
  description: 'Japanese and Korean entries end plainly, messages of the program politely, outside quotations.',
  scope: 'knowledge',
  check(draft, report) {
    for (const [texts, wrong, remedy] of [
      [wordsOf(textsOf(draft)), POLITE, 'end it plainly, as the other entries do'],
      [messagesOf(draft), PLAIN, 'end it politely, as the other messages do'],
    ] as const) {
      for (const { language, text, ...where } of texts) {
        const found = wrong[language]?.exec(unquoted(text));
        if (!found) continue;
        report({ where, message: `\`${language}\` ends in ${quoted(found[0])}`, remedy });
      }
    }
  },
};
