// What is clear is told in no language as if it were allowed, and every regime has a name.
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/knowledge/language.ts';
import { Regime } from '../../src/knowledge/schema.ts';
import { knowledge } from '../knowledge-for-tests.ts';

/** Words of permission, a closed class in each language. */
const PERMISSION: Readonly<Record<LanguageCode, RegExp>> = {
  en: /\b(allowed|allow|may|can|permitted|free|open|ok|fine|yes|cleared?)\b/i,
  ja: /可|許|解禁|自由|できる|はい|問題な/,
  zh: /允许|可以|可|准|放行|许可|没问题|是/,
  ko: /허용|가능|허가|자유|된다|문제없|예/,
};

describe.each([...knowledge.languages])('in %s', (code, { answers }) => {
  it('clear has a sign of its own and no word of permission', () => {
    const { clear, permitted, conditional } = answers.statuses;
    expect(clear?.word).not.toMatch(PERMISSION[code]);
    expect([permitted?.symbol, conditional?.symbol, '✅', '⚠']).not.toContain(clear?.symbol);
    // The word that permits is a word of permission: else the list would find nothing.
    expect(permitted?.word).toMatch(PERMISSION[code]);
  });

  it('what is silent is told without a word of permission, and every regime by its name', () => {
    const { messages } = answers;
    expect(messages.silent).not.toMatch(PERMISSION[code]);
    const names = Regime.options.map((regime) => messages[`regime_${regime}`]);
    expect(new Set(names.filter((name) => name)).size).toBe(Regime.options.length);
    if (code !== 'en' && code !== 'ja') expect(names.join()).not.toMatch(/[A-Za-z]/);
  });
});
