// The small memory: bounded in number and age; and an event that is answered once.
import { expect, it } from 'vitest';
import { BoundedMemory, once } from '../../../adapters/state/memory.ts';
import { SettingsInMemory } from '../../../adapters/state/settings.ts';

it('forgets what was used least when it is full', () => {
  const memory = new BoundedMemory<number>({ most: 2, maxAgeMs: 1_000, now: () => 0 });
  memory.set('a', 1);
  memory.set('b', 2);
  expect(memory.get('a')).toBe(1);
  memory.set('c', 3);
  expect([memory.get('a'), memory.get('b'), memory.get('c'), memory.size]).toEqual([1, undefined, 3, 2]);
});

it('forgets what is too old', () => {
  let now = 0;
  const memory = new BoundedMemory<number>({ most: 2, maxAgeMs: 1_000, now: () => now });
  memory.set('a', 1);
  now = 1_000;
  expect(memory.get('a')).toBe(1);
  now = 1_001;
  expect([memory.get('a'), memory.size]).toEqual([undefined, 0]);
});

it('an event that comes twice is answered once, and one whose answer failed is answered when it comes again', async () => {
  const seen = new BoundedMemory<true>({ most: 9, maxAgeMs: 1_000, now: () => 0 });
  const done: string[] = [];
  await expect(
    once(seen, 'Ev1', async () => {
      throw new Error('not delivered');
    }),
  ).rejects.toThrow('not delivered');
  const answer = async (): Promise<void> => void done.push('Ev1');
  expect(await Promise.all([once(seen, 'Ev1', answer), once(seen, 'Ev1', answer)])).toEqual([true, false]);
  expect(done).toEqual(['Ev1']);
});

it('settings keep what is not chosen anew, apart for persons and places', async () => {
  const settings = new SettingsInMemory({ most: 9, maxAgeMs: 1_000, now: () => 0 });
  await settings.set('person', 'slack:T1:U1', { language: 'ja' });
  await settings.set('person', 'slack:T1:U1', { importer: 'hk' });
  expect(settings.of('person', 'slack:T1:U1')).toEqual({ language: 'ja', importer: 'hk' });
  expect(settings.of('place', 'slack:T1:U1')).toEqual({});
});
