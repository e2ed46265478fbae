// What permits outside radiation stands on a list of all rules.
import { expect, it } from 'vitest';
import { measure, withMeasures } from '../fixture.ts';

const open = (more: object) =>
  withMeasures(measure('cn-open', { effect: 'permitted', ...more })).filter((fault) => fault.includes('lists-all'));

it('misses the list of a permission outside radiation', () => {
  expect(open({ regime: 'plant' })).toEqual([
    expect.stringContaining('permits under `plant`, but no source lists all'),
  ]);
  expect(open({ regime: 'plant', lists_all: 'notice' })).toEqual([]);
  expect(open({})).toEqual([]);
});

it('finds a list that is not cited, and one that nothing stands on', () => {
  expect(open({ regime: 'plant', lists_all: 'other' })).toEqual([
    expect.stringContaining('`other` is none of the sources of this measure'),
  ]);
  expect(open({ lists_all: 'notice' })).toEqual([expect.stringContaining('only what is `permitted` outside')]);
  expect(open({ regime: 'plant', effect: 'banned', lists_all: 'notice' })).toHaveLength(1);
});
