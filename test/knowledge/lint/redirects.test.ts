// Old ids lead somewhere.
import { expect, it } from 'vitest';
import { faultsWith } from '../fixture.ts';

it('redirects: finds those that point nowhere, or to another redirect', () => {
  const redirects = [
    { id: 'old', to: ['scalop'] },
    { id: 'older', to: ['old'] },
  ];
  expect(faultsWith({ 'vocabulary/redirects.yaml': { redirects } })).toEqual([
    'vocabulary/redirects.yaml:5:9 redirects: the redirect points nowhere: `scalop` does not exist; did you mean `scallop`?',
    'vocabulary/redirects.yaml:8:9 redirects: `old` is itself a redirect; point to scalop',
  ]);
});
