// Goods were opened, and an older stop of a kind of them is still told.
import { expect, it } from 'vitest';
import { measure, withMeasures } from '../fixture.ts';

const left = (more: object = {}, next: object = {}) =>
  withMeasures(
    measure('cn-fish', { until: '2025-06-29', ended_by: 'cn-open' }),
    measure('cn-open', { effect: 'permitted', from: '2025-06-29', ...next }),
    measure('cn-scallop', { effect: 'suspended', standing: 'practice', products: ['scallop'], from: '2024', ...more }),
  ).filter((fault) => fault.includes(' left-stricter: '));

it('warns of a kind of opened goods that is still stopped', () => {
  expect(left()).toEqual([
    expect.stringMatching(
      /^measures\/cn\.yaml:69:9 \(warning\) left-stricter: still stopped, though `cn-fish` \(.*\) ended 2025-06-29 and `scallop` was opened by `cn-open`; end it too/,
    ),
  ]);
  expect(left({ products: ['fish'] }).length).toBe(1);
});

it.each([
  ['began with the opening', { from: '2025-06-29' }, {}],
  ['is of other origins', { origins: ['p40'] }, {}],
  ['acts on something else', { acts_on: 'luggage' }, {}],
  ['was not opened', {}, { products: ['rice'] }],
  ['is stopped by what came next', {}, { effect: 'banned' }],
])('lets be what %s', (_what, more, next) => {
  expect(left(more, next)).toEqual([]);
});
