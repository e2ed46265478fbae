// A document was there before it was read.
import { expect, it } from 'vitest';
import { source, withSources } from '../fixture.ts';

it('finds a source that was published after it was read, at the source', () => {
  expect(withSources(source('notice', { read: '2026-10-31' }))).toEqual([
    'sources/cn.yaml:7:16 read-dates: `published` 2026-11-01 is after it was read (2026-10-31); correct the one that is wrong',
  ]);
  expect(withSources(source('notice', { read: '2026-11' }))).toEqual([]);
});

it('finds a day of publication before the day it cannot be older than', () => {
  expect(withSources(source('notice', { not_before: '2026-11-02' }))).toEqual([
    'sources/cn.yaml:12:17 read-dates: published 2026-11-01, though `not_before` is 2026-11-02; keep the one that is known',
  ]);
});
