// Whatever users see stands on a source that they may see.
import { expect, it } from 'vitest';
import { source, withSources } from '../fixture.ts';

it('support: finds what stands on internal sources only', () => {
  expect(withSources(source('notice', { link: 'internal' }))).toEqual([
    'measures/cn.yaml:22:7 support: only internal sources: `notice`; add a source that users may see, or remove the entry',
  ]);
});
