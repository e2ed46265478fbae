// In which of the two written forms of Traditional Chinese an answer is.
import { expect, it } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
import { BY_RULES } from '../../src/question/reader.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

const form = (question: string, more: Partial<Parameters<typeof readQuestion>[2]> = {}) =>
  readQuestion(knowledge, question, { today: TODAY, ...more }).language;

it.each([
  ['而家仲可唔可以入日本生蠔呀', 'zh-HK'],
  ['台灣可以進口日本蘋果嗎', 'zh-Hant'],
  ['香港禁止哪些縣的水產品？', 'zh-HK'],
  ['澳門還禁止福島的食品嗎？', 'zh-HK'],
  ['大陸可以進口日本牛肉嗎？', 'zh-Hant'],
  ['香港可以進口日本牛肉喔', 'zh-Hant'],
  ['香港禁止哪些县的水产品？', 'zh-Hans'],
])('%s is answered in %s: by the asker’s wording, then by the importer', (question, language) => {
  expect(form(question)).toBe(language);
});

it('the place’s own importer tells the form where nothing else does', () => {
  expect(form('日本牛肉可以進口嗎', { defaults: { importer: 'hk' } })).toBe('zh-HK');
  expect(form('日本牛肉可以進口嗎')).toBe('zh-Hant');
});

it('a follow-up stays in the form of its thread, whatever it asks of', () => {
  const context = readQuestion(knowledge, '香港禁止哪些縣的水產品？', { today: TODAY });
  expect(form('台灣呢？牛肉可以進口嗎', { context })).toBe('zh-HK');
});

it('a form that was chosen is kept', () => {
  expect(form('香港禁止哪些縣的水產品？', { language: 'zh-Hant' })).toBe('zh-Hant');
});

it.each([
  ['請問鰻魚罐頭可以進口了嗎？要附哪些證明', 'zh-Hant'],
  ['請問本會會員輸入鰻魚罐頭須否附上證明書', 'zh-HK'],
])('%s is in the written form that was learned, where no word is of one place alone', (question, language) => {
  expect(form(question)).toBe(language);
});

it('what both scripts write is in the form that the wording or the place has', () => {
  expect(form('茨城栗子')).toBe('zh-Hans');
  expect(form('茨城栗子', { defaults: { importer: 'hk' } })).toBe('zh-HK');
  expect(form('茨城栗子得唔得')).toBe('zh-HK');
  expect(form('茨城栗子可以进口吗', { defaults: { importer: 'hk' } })).toBe('zh-Hans');
});

it('an authority named in what was pasted says whose rule is meant, where nobody else is named', () => {
  const pasted = '食藥署今公布日本草莓農藥殘留不符規定，將退運或銷毀。\n\n請問日本草莓還能進口嗎？';
  expect(readQuestion(knowledge, pasted, { today: TODAY, reader: BY_RULES }).importers).toEqual(['tw']);
});
