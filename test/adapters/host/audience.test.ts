import { expect, it } from 'vitest';
import { NO_AUDIENCE } from '../../../adapters/host/audience.ts';
import { small } from '../../change/moments.ts';

it('where no subscriptions are kept, nobody is counted', async () => {
  expect(await NO_AUDIENCE.placesOf(small, [])).toBe(null);
});
