// An id names one entry, for ever.
import { expect, it } from 'vitest';
import { fact, faultsWith } from '../fixture.ts';

it('unique-ids: finds an id that is taken, by a redirect too', () => {
  expect(faultsWith({ 'facts/x.yaml': { facts: [fact('cn-fish')] } })).toEqual([
    expect.stringMatching(
      /^facts\/x\.yaml:3:9 unique-ids: the id `cn-fish` is taken by .*cn\.yaml:3 \(measures\); give this entry an id of its own$/,
    ),
  ]);
  const redirects = [{ id: 'cn-fish', to: ['notice'] }];
  expect(faultsWith({ 'vocabulary/redirects.yaml': { redirects } }).join()).toContain('redirects.yaml:3:9 unique-ids');
});
