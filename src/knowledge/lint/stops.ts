// What stops goods is told by its effect: where its text ends, the eye stops, and it must not stop at a word of permission.
import type { LanguageCode } from '../language.ts';
import { type MeasureRule, quoted, within } from './rule.ts';

const PERMITS: Readonly<Record<LanguageCode, RegExp>> = {
  en: /\b(allowed|permitted|possible|on conditions)\W*$/i,
  ja: /(?<!不)(可|可能|認める|認めている|認められる|許可する|出せる)[。」）]*$/u,
  zh: /(?<![不未])(允许|准许|可以|可进口|允许进口|准许进口)[。”）]*$/u,
  ko: /(허용|가능|허용한다|허용된다|가능하다)[.”)]*$/u,
};

export const stops: MeasureRule = {
  name: 'stops',
  description: 'The title and the summary of a ban or a stop do not end in a word of permission.',
  scope: 'measure',
  check(entry, _draft, report) {
    const { effect, title, summary } = entry.value;
    if (effect !== 'banned' && effect !== 'suspended') return;
    for (const [field, text] of Object.entries({ title, summary })) {
      for (const language of ['en', 'ja', 'zh', 'ko'] as const) {
        const found = PERMITS[language].exec(text[language] ?? '');
        if (!found) continue;
        report({
          where: within(entry, field, language),
          message: `a stop ends in ${quoted(found[0])}`,
          remedy: 'say last what is stopped, or what the permission is not',
        });
      }
    }
  },
};
