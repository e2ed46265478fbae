// Nobody tells of what comes after.
import { expect, it } from 'vitest';
import { fact, faultsWith } from '../fixture.ts';

const of = (more: object) => faultsWith({ 'facts/x.yaml': { facts: [fact('f', more)] } });

it('finds a fact that is later than its newest source', () => {
  expect(of({ date: '2026-11-05' })).toEqual([
    'facts/x.yaml:9:11 fact-dates: `date` 2026-11-05 is later than its newest source, of 2026-11-01; correct the date, or cite the source that tells it',
  ]);
  expect(of({ date: '2026-11' })).toEqual([]);
});

it('lets a gap be of the day on which it was looked for, and no later', () => {
  expect(of({ nature: 'gap', date: '2026-11-20' })).toEqual([]);
  expect(of({ nature: 'gap', date: '2026-11-21' })).toEqual([
    expect.stringContaining('its newest source, of 2026-11-20'),
  ]);
});
