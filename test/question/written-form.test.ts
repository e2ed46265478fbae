// In which of the two written forms of Traditional Chinese an answer is.
import { expect, it } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
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
