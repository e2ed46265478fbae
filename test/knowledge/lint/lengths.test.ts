// Every text fits a chat message.
import { expect, it } from 'vitest';
import { measure, withMeasures } from '../fixture.ts';

const long = (length: number) =>
  withMeasures(measure('cn-fish', { summary: { en: 'Fish', ja: '魚のこと', zh: '鱼'.repeat(length), ko: '생선' } }));

it('finds a text of more than 300 characters, in its language', () => {
  expect(long(301)).toEqual([
    'measures/cn.yaml:27:11 lengths: `zh` has 301 characters, the limit is 300; shorten it, or tell a part of it in a fact of its own',
  ]);
  expect(long(300)).toEqual([]);
});
