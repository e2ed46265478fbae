import { expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { asTypedIn } from '../../src/question/as-typed.ts';

it('a word of the folded text is told as it was written', () => {
  for (const [raw, word] of [
    ['サンマの漁獲枠、今年は？', '漁獲枠'],
    ['ＨＡＤＤＯＣＫ から', 'ＨＡＤＤＯＣＫ'],
    ['Café crème', 'Café'],
    ['台灣 限制  規則', '規則'],
  ] as const)
    expect(asTypedIn(raw)(fold(word))).toBe(word);
});

it('one that is not there letter by letter stays as it is', () => {
  expect(asTypedIn('abc')('xyz')).toBe('xyz');
});
