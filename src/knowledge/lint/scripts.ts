// A text is written in the script of its language: what was pasted into the wrong line shows.
import type { LanguageCode } from '../language.ts';
import { type KnowledgeRule, type Report, within } from './rule.ts';
import { aliasesOf, textsOf, type Words, wordsOf } from './texts.ts';

const KANA = '\\p{Script=Hiragana}\\p{Script=Katakana}';
const HANGUL = '\\p{Script=Hangul}';
const OTHERS = '\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Thai}';
const foreign = (scripts: string): RegExp => new RegExp(`[${scripts}${OTHERS}]+`, 'u');

const FOREIGN: Readonly<Record<LanguageCode, RegExp>> = {
  en: foreign(`${KANA}${HANGUL}\\p{Script=Han}`),
  ja: foreign(HANGUL),
  zh: foreign(`${KANA}${HANGUL}`),
  ko: foreign(`${KANA}\\p{Script=Han}`),
};
/** A sentence without any of these is of another language. */
const OWN: Readonly<Record<LanguageCode, RegExp>> = {
  en: /\p{Script=Latin}/u,
  ja: new RegExp(`[${KANA}]`, 'u'),
  zh: /\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
};
/** Columns: a narrower text may be a number, a unit, an abbreviation or the name of a document. */
const SENTENCE = 40;
/** Characters from here on fill two columns. */
const WIDE = 0x2e80;

/** What stands in quotation marks or parentheses is shown as it is written where it comes from. */
const QUOTED = /[“"「『《‘'(（][^“”"「」『』《》‘’'()（）]*[”"」』》’')）]/gu;

export const scripts: KnowledgeRule = {
  name: 'scripts',
  description:
    'Texts, names and aliases keep to the script of their language, outside quotations; sentences are in it.',
  scope: 'knowledge',
  check(draft, report) {
    const texts = textsOf(draft);
    for (const words of [...wordsOf(texts), ...aliasesOf(draft)]) keepsTo(words, report);
    for (const told of texts.filter(({ sentence }) => sentence)) {
      const seen = new Map<string, string>();
      for (const { language, text, ...place } of wordsOf([told])) {
        const same = seen.get(text);
        seen.set(text, language);
        if (columns(text) < SENTENCE || (OWN[language].test(text) && same === undefined)) continue;
        const message =
          same === undefined ? `\`${language}\` is in another language` : `\`${language}\` is the text of \`${same}\``;
        report({ where: place, message, remedy: `write it in the language of \`${language}\`` });
      }
    }
    for (const entry of draft.prefectures) {
      if (OWN.ja.test(entry.value.kana)) continue;
      const message = `\`${entry.value.kana}\` is not written in kana`;
      report({ where: within(entry, 'kana'), message, remedy: 'write the reading in kana' });
    }
  },
};

function keepsTo({ language, text, file, path }: Words, report: Report): void {
  const found = FOREIGN[language].exec(text.replaceAll(QUOTED, ''))?.[0];
  if (found === undefined) return;
  const message = `\`${language}\` holds \`${found}\`, of another script`;
  const remedy = `write it in the script of \`${language}\`, or quote it`;
  report({ where: { file, path }, message, remedy });
}

function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < WIDE ? 1 : 2), 0);
}
