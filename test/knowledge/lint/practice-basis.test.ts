// A measure of practice says in words what it rests on.
import { expect, it } from 'vitest';
import { measure, withMeasures } from '../fixture.ts';

const found = (more: object) =>
  withMeasures(measure('cn-halt', { effect: 'suspended', ...more })).filter((fault) =>
    fault.includes('practice-basis'),
  );

it('misses the basis of what stands on practice, and of nothing else', () => {
  const [only, ...rest] = found({ standing: 'practice', basis: undefined });
  expect(only).toMatch(/stands on practice, and no `basis` says what it rests on; say in `basis` who tells of it/);
  expect(rest).toEqual([]);
  expect(found({ standing: 'practice' })).toEqual([]);
  expect(found({ standing: 'paper' })).toEqual([]);
});
