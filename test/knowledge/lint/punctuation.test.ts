// Marks among characters of Japanese and Chinese are full-width.
import { expect, it } from 'vitest';
import { measure, withMeasures } from '../fixture.ts';

const plain = { en: 'Fish', ja: '魚の話', zh: '鱼', ko: '생선' };
const found = (more: Partial<typeof plain>) =>
  withMeasures(measure('cn-fish', { summary: { ...plain, ...more } })).filter((line) =>
    line.includes(' punctuation: '),
  );

it.each([
  [{ ja: '魚(生)' }, '（'],
  [{ zh: '鱼,虾' }, '，'],
  [{ ja: '東京:不可' }, '：'],
])('finds the half-width mark in %j', (texts, wide) => {
  expect(found(texts)).toEqual([expect.stringContaining(`write \`${wide}\``)]);
});

it('leaves marks alone that stand among digits, Latin letters or Korean', () => {
  expect(found({ ja: 'GB 2733-2015、10:30、1,000トン', ko: '생선(날것), 새우' })).toEqual([]);
});
