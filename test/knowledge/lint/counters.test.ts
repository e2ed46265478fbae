// Groups of prefectures are counted by what is in them.
import { expect, it } from 'vitest';
import { measure, withMeasures } from '../fixture.ts';

const plain = { en: 'Fish', ja: '魚の話', zh: '鱼', ko: '생선' };
const found = (more: Partial<typeof plain>) =>
  withMeasures(measure('cn-fish', { summary: { ...plain, ...more } })).filter((line) => line.includes(' counters: '));

it('counts as 都道府県 only what has one of each', () => {
  expect(found({ ja: '9都道府県の魚' })).toHaveLength(1);
  expect(found({ zh: '37个都道府县的鱼' })).toHaveLength(1);
  expect(found({ ja: '47都道府県、9都県、42都道府県' })).toEqual([]);
});
