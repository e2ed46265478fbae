// A source that nothing cites is work half done.
import { expect, it } from 'vitest';
import { source, withSources } from '../fixture.ts';

it('unused-sources: warns of a source that nothing cites', () => {
  expect(withSources(source('notice'), source('spare'))).toEqual([
    'sources/cn.yaml:12:9 (warning) unused-sources: nothing cites `spare`; cite it or remove it',
  ]);
});
