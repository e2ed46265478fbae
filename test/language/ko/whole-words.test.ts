import { expect, it } from 'vitest';
import { wholeWords } from '../../../src/language/ko/whole-words.ts';

const stands = (text: string, name: string, other = ''): boolean => {
  const span = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
  return wholeWords(text, [span(name)], other === '' ? [] : [span(other)]).length > 0;
};

it.each([
  ['인도에 수출', '인도', ''],
  ['일본산가리비를', '가리비', '일본'],
  ['가리비 수출', '가리비', ''],
  ['태국엔 보낼', '태국', ''],
  ['대만에선', '대만', ''],
  ['아오모리산이면', '아오모리', ''],
  ['한국이잖아요', '한국', ''],
  ['scallop', 'scallop', ''],
])('in %s stands %s as a name', (text, name, other) => {
  expect(stands(text, name, other)).toBe(true);
});

it.each([
  ['인도네시구에', '인도'],
  ['아구오모리현', '아구'],
  ['구와인을', '와인'],
])('in %s does not stand %s', (text, name) => {
  expect(stands(text, name)).toBe(false);
});
