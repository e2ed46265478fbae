// What is allowed on conditions says which, and nothing else has any.
import { expect, it } from 'vitest';
import { condition, faultsWith, measure } from '../fixture.ts';

const withConditions = (more: object) =>
  faultsWith({
    'vocabulary/conditions.yaml': { conditions: [condition('papers')] },
    'measures/cn.yaml': { measures: [measure('cn-fish', more)] },
  });

it('misses the conditions of a `conditional`', () => {
  expect(withConditions({ effect: 'conditional' })).toEqual([
    'measures/cn.yaml:10:13 conditions: `conditional`, but on what conditions is not said; add `conditions`, or correct the effect',
  ]);
});

it.each(['banned', 'permitted'])('finds conditions where the effect is `%s`', (effect) => {
  expect(withConditions({ effect, conditions: ['papers'] })).toEqual([
    expect.stringMatching(
      `^measures/cn.yaml:30:5 conditions: what is \`${effect}\` has no conditions to meet; remove them`,
    ),
  ]);
});

it('lets conditions be open where all it reaches is', () => {
  expect(withConditions({ effect: 'conditional', conditions: ['papers'] })).toEqual([]);
  const open = { effect: 'conditional', products: [], may_cover: [{ products: ['fish'], origins: 'all' }] };
  expect(withConditions(open)).toEqual([]);
});

it('lets what practice lets in again go without: the conditions on paper hold', () => {
  const opened = (stop: object, more: object) =>
    faultsWith({
      'measures/cn.yaml': {
        measures: [
          measure('cn-fish', { effect: 'suspended', standing: 'practice', ...stop }),
          measure('cn-scallop', { products: ['scallop'], effect: 'conditional', standing: 'practice', ...more }),
        ],
      },
    });
  expect(opened({}, { overrides: ['cn-fish'] })).toEqual([]);
  expect(opened({}, {})).toEqual([expect.stringContaining('name the stop in `overrides`')]);
  const banned = { effect: 'banned', standing: 'paper' };
  expect(opened(banned, { overrides: ['cn-fish'] })).toEqual([expect.stringContaining(' conditions: ')]);
  expect(opened({}, { overrides: ['cn-fish'], standing: 'paper' })).toEqual([
    expect.stringMatching(/ conditions: .*add `conditions`, or correct the effect$/),
  ]);
});
