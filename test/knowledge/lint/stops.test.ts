// What stops goods does not end in a word of permission.
import { expect, it } from 'vitest';
import { measure, withMeasures } from '../fixture.ts';

const plain = { en: 'Fish', ja: '魚の話', zh: '鱼', ko: '생선' };
const found = (more: Partial<typeof plain>, effect = 'banned') =>
  withMeasures(measure('cn-fish', { effect, summary: { ...plain, ...more } })).filter((line) =>
    line.includes(' stops: '),
  );

it.each([
  [{ en: 'Fish is allowed.' }],
  [{ ja: '証明書があれば輸出可。' }],
  [{ zh: '附证明书者可以。' }],
  [{ ko: '증명서가 있으면 수입 가능.' }],
])('a stop does not end in a word of permission: %j', (texts) => {
  expect(found(texts)).toHaveLength(1);
  expect(found(texts, 'conditional')).toEqual([]);
});

it('a stop may say last what is not permitted', () => {
  expect(found({ ja: '輸出は不可。', zh: '不可以。' })).toEqual([]);
});
