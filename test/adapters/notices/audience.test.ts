import { expect, it } from 'vitest';
import { audienceIn } from '../../../adapters/notices/audience.ts';
import { memoryState } from '../../../adapters/state/memory/state.ts';
import { knowledge } from '../../knowledge-for-tests.ts';
import { subscribe, subscriptionOf } from '../state/notices-contract.ts';
import { factChange } from './matters.ts';

it('counts for the curator the places that would be told of each change', async () => {
  const state = memoryState(Date.now);
  const us = { importers: ['us'], products: [], origins: [], topics: [] };
  await subscribe(state, subscriptionOf('p'), subscriptionOf('q', { follows: [us] }), subscriptionOf('r'));
  const changes = [factChange('a'), factChange('b', { importers: ['us'] })];
  expect(await audienceIn(async () => state).placesOf(knowledge, changes)).toEqual([2, 1]);
  expect(await audienceIn(async () => null).placesOf(knowledge, changes)).toBeNull();
});
