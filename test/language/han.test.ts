import { expect, it } from 'vitest';
import { fits } from '../../src/language/han.ts';
import { knowledge } from '../knowledge-for-tests.ts';

it('takes off for what a way of writing lacks, and nothing for what all three have', () => {
  const shared = fits(knowledge, '山');
  expect(shared).toEqual({ ja: 0, 'zh-Hans': 0, 'zh-Hant': 0 });
  const newer = fits(knowledge, '検');
  expect(newer.ja).toBe(0);
  expect(newer['zh-Hans']).toBeLessThan(0);
  expect(newer['zh-Hant']).toBeLessThan(0);
  expect(fits(knowledge, '檢').ja).toBeLessThan(0);
  expect(fits(knowledge, '国')['zh-Hant']).toBeLessThan(0);
});

it('takes nothing off of Chinese for the names of prefectures', () => {
  for (const { name } of knowledge.prefectures.values()) expect(fits(knowledge, name.zh)['zh-Hans']).toBe(0);
});

it('hears Japanese in hiragana more than in the katakana of a brand', () => {
  expect(fits(knowledge, 'は').ja).toBeGreaterThan(fits(knowledge, 'チ').ja);
});

it('knows by what is known which words are of which language', () => {
  expect(fits(knowledge, '輸出').ja).toBeGreaterThan(fits(knowledge, '出口').ja);
  expect(fits(knowledge, '进口').ja).toBeLessThan(fits(knowledge, '进').ja + fits(knowledge, '口').ja);
});
