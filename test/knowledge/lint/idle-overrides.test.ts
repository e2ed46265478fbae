// What a measure never meets, it does not override.
import { expect, it } from 'vitest';
import { measure, withMeasures } from '../fixture.ts';

const override = (more: object, other: object = {}) =>
  withMeasures(measure('cn-fish', { overrides: ['cn-old'], ...more }), measure('cn-old', other));

it.each([
  ['goods', { products: ['rice'] }, 'shares no goods and origins'],
  ['origins', { origins: { all_but: ['p01', 'p02'] } }, 'shares no goods and origins'],
  ['movement of goods', { acts_on: 'parcel' }, 'shares no movement of goods'],
])('finds an override of other %s', (_what, other, why) => {
  const found = override({}, other).filter((fault) => fault.includes(' idle-overrides: '));
  expect(found).toEqual([expect.stringMatching(`^measures/cn.yaml:31:9 .*\`cn-old\` .* ${why} with this measure`)]);
});

it('takes kinds of goods, and what may be covered', () => {
  expect(override({ products: ['food'] }, { products: ['scallop'] })).toEqual([]);
  expect(override({}, { products: [], may_cover: [{ products: ['fish'], origins: ['p02'] }] })).toEqual([]);
});
