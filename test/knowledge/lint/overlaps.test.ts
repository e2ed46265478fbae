// A condition on goods that are banned anyway has no effect.
import { expect, it } from 'vitest';
import { condition, faultsWith, measure } from '../fixture.ts';

const BAN = measure('cn-ban', { products: ['fish'], origins: ['p01'] });
const beside = (more: object, ban: object = BAN) =>
  faultsWith({
    'vocabulary/conditions.yaml': { conditions: [condition('papers')] },
    'measures/cn.yaml': {
      measures: [
        ban,
        measure('cn-on', {
          effect: 'conditional',
          products: ['scallop'],
          origins: 'all',
          conditions: ['papers'],
          ...more,
        }),
      ],
    },
  });

it('finds conditions on a kind of what is banned', () => {
  expect(beside({})).toEqual([
    expect.stringMatching(
      /^measures\/cn\.yaml:39:9 overlaps: `scallop` from `p01` is banned by `cn-ban` \(.*cn\.yaml:3\), so these conditions have no effect on it; add `cn-ban` to `overrides`/,
    ),
  ]);
});

it.each([
  ['overrides', { overrides: ['cn-ban'] }],
  ['other origins', { origins: { all_but: ['p01'] } }],
  ['more general goods, of which some are banned', { products: ['food'] }],
  ['being older than the ban', { from: '2011' }],
  ['another act', { acts_on: 'luggage' }],
])('is settled by %s', (_by, more) => {
  expect(beside(more)).toEqual([]);
});

it('tells steps apart', () => {
  const ban = measure('cn-ban', { origin_by: ['manufactured'] });
  expect(beside({ origin_by: ['grown'] }, ban)).toEqual([]);
});
