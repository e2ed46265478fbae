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

it('lets an id be retired for a reason, and for none not', () => {
  const retired = (more: object) =>
    faultsWith({ 'vocabulary/redirects.yaml': { redirects: [{ id: 'old', to: [], ...more }] } });
  expect(retired({ reason: 'it never was in force' })).toEqual([]);
  expect(retired({})).toEqual([
    'vocabulary/redirects.yaml:3:5 shape: `reason`: an id that leads nowhere any more says why in `reason`; add it',
  ]);
});

it('tells a redirect to what was retired', () => {
  const redirects = [
    { id: 'old', to: [], reason: 'it never was in force' },
    { id: 'older', to: ['old'] },
  ];
  expect(faultsWith({ 'vocabulary/redirects.yaml': { redirects } })).toEqual([
    'vocabulary/redirects.yaml:8:9 redirects: `old` is itself a redirect; it was retired: remove it here, or retire this id too',
  ]);
});
