import { describe, expect, it } from 'vitest';
import { idBefore, idsBefore, idsNow, sameFor } from '../../src/change/renamed.ts';
import { small, withOther } from './moments.ts';

const after = withOther(small, { redirects: { old: ['new'], one: ['left', 'right'], a: ['both'], b: ['both'] } });
const before = new Map([...['old', 'one', 'a', 'b', 'stays'].map((id) => [id, id] as const)]);

describe('ids of another knowledge', () => {
  it('lead to what took their place', () => {
    expect([idsNow(after, 'old'), idsNow(after, 'one'), idsNow(after, 'stays')]).toEqual([
      ['new'],
      ['left', 'right'],
      ['stays'],
    ]);
  });

  it('are found by what took their place, its own among them', () => {
    expect(idsBefore(after, 'both')).toEqual(['both', 'a', 'b']);
  });

  it('are one where one entry stands for one, and none where it is new, split or put together', () => {
    const was = ['stays', 'new', 'left', 'both', 'fresh'].map((id) => idBefore(before, after, id));
    expect(was).toEqual(['stays', 'old', null, null, null]);
  });

  it('have one name in common, however redirects lead', () => {
    expect(new Set(['one', 'left', 'right'].map((id) => sameFor(after, id))).size).toBe(1);
    expect(sameFor(after, 'stays')).toBe('stays');
    expect(sameFor(after, 'left')).not.toBe(sameFor(after, 'both'));
  });
});
