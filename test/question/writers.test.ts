import { expect, it } from 'vitest';
import { LEARNED } from '../../src/question/model.ts';
import { likelier, writersOf, writtenSigns } from '../../src/question/writers.ts';

const writer = (text: string) => likelier(LEARNED.writers?.(text) ?? { hk: 0.5, tw: 0.5 });

/** In words of this file alone. */
it.each([
  ['請問章魚現在可以帶進來了嗎，要附什麼文件', 'tw'],
  ['鮪魚罐頭還要逐批檢驗嗎？我們公司想進一批', 'tw'],
  ['現時急凍吞拿魚是否仍須先檢後放', 'hk'],
  ['想入一批魷魚，邊度攞衞生證明書', 'hk'],
])('%s is of %s', (text, place) => {
  expect(writer(text)).toBe(place);
});

it('says nothing where it is not sure, and chances add up to one', () => {
  expect(likelier({ hk: 0.55, tw: 0.45 })).toBeUndefined();
  expect(likelier({ hk: 0.55, tw: 0.45 }, 0)).toBe('hk');
  const { hk, tw } = LEARNED.writers?.('日本食品') ?? { hk: 0, tw: 0 };
  expect(hk + tw).toBeCloseTo(1);
});

it('the very characters tell, width, case and digits apart', () => {
  expect(writtenSigns('Ａ５和牛 12')).toEqual(writtenSigns('a5和牛 3'.replace('5', '9')));
  expect(writtenSigns('這裏')).not.toEqual(writtenSigns('這裡'));
});

it('where nothing was learned neither is likelier', () => {
  expect(writersOf({ buckets: '', weights: '', worth: 1, bias: 0 })('扇貝')).toEqual({ hk: 0.5, tw: 0.5 });
});
