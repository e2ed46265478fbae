// Japanese and Chinese have marks of their own, as wide as their characters: a half-width one among these is a slip of the keyboard.
import { type KnowledgeRule, quoted } from './rule.ts';
import { shownOf } from './texts.ts';

const OWN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々。、，：；（）「」『』《》“”';
/** Between two characters of the language, or a bracket beside one. A colon in a time or ratio has digits beside it. */
const HALF = new RegExp(
  `(?<=[${OWN}])[,:;?!~](?=[${OWN}\\d])|(?<=[${OWN}\\d])[,;?!~](?=[${OWN}])|(?<=[${OWN}])[()]|[()](?=[${OWN}])`,
  'u',
);

export const punctuation: KnowledgeRule = {
  name: 'punctuation',
  description: 'Marks among characters of Japanese and Chinese are full-width: （），：；.',
  scope: 'knowledge',
  check(draft, report) {
    for (const { language, text, ...where } of shownOf(draft)) {
      if (language !== 'ja' && language !== 'zh') continue;
      const found = HALF.exec(text);
      if (!found) continue;
      const at = text.slice(Math.max(0, found.index - 4), found.index + 5);
      const message = `\`${language}\` has a half-width \`${found[0]}\` in \`${at}\``;
      report({ where, message, remedy: `write ${quoted(WIDE[found[0]] ?? found[0])}` });
    }
  },
};

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '~': '〜',
};
