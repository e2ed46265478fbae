import { expect, it } from 'vitest';
import { linesOf } from '../../../adapters/desk/notices.ts';

it('tells what waits, what is under way, dead letters and places that are off', () => {
  const lines = linesOf({
    told: { version: 'abc', day: '2026-11-30' },
    places: 3,
    due: 2,
    later: 1,
    underWay: 1,
    sent: 7,
    dead: [{ place: 'slack:T1:C1', change: 'x', why: 'invalid_blocks' }],
    off: [{ place: 'slack:T1:C2', why: 'is_archived' }],
  });
  expect(lines).toEqual([
    'told up to: version abc, 2026-11-30',
    'places: 3',
    'to be told, changes × places: 2 due, 1 later; 1 places under way',
    'told: 7',
    'dead letters: 1',
    '  slack:T1:C1  x  invalid_blocks',
    'places that are off: 1',
    '  slack:T1:C2  is_archived',
  ]);
});
