import { expect, it } from 'vitest';
import { BARE, COMPLETED, IMPORTS, MARKET } from '../../../src/language/zh/directions.ts';

it.each(['卖到', '寄去', '运往', '进入', '外销'])('%s says where goods go, whatever follows', (verb) => {
  expect(COMPLETED.test(`苹果${verb}`)).toBe(true);
});

it.each(['出口', '寄', '进'])('%s alone says so only where no goods follow', (verb) => {
  expect([COMPLETED.test(verb), BARE.test(verb)]).toEqual([false, true]);
});

it('输入 is what is let in, and no way into', () => {
  expect(BARE.test('停止输入')).toBe(false);
});

it('who imports is told from what is imported', () => {
  expect(['会进口吗', '从中国进口', '牛肉进口', '进口'].map((behind) => IMPORTS.test(behind))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(MARKET.test('市场需要')).toBe(true);
});
