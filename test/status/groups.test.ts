// How verdicts are told of groups of origins, and how old they are: on the frozen knowledge, so that nothing here ages.
import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/status/resolve.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

const TEN = knowledge.places.get('the-ten')?.prefectures ?? [];
const groups = (importer: string, product: string, origins: readonly string[] = []) =>
  resolve(knowledge, { importer, product, origins, actsOn: 'import' }, TODAY);

describe('groups of origins', () => {
  it('tells seafood from Japan to China as ten prefectures and thirty-seven', () => {
    expect(groups('cn', 'aquatic').map((v) => [v.origins.length, v.status, v.onPaper])).toEqual([
      [10, 'banned', 'banned'],
      [37, 'suspended', 'conditional'],
    ]);
  });

  it('tells beef of Hokkaido and of Gunma to Hong Kong apart by its conditions', () => {
    const seen = groups('hk', 'beef', ['hokkaido', 'gunma']);
    expect(seen.map((v) => v.status)).toEqual(['conditional', 'conditional']);
    expect(seen[0]?.conditions).not.toEqual(seen[1]?.conditions);
  });

  it('shows the group of China’s ten as banned since April 2011, and March 2011 for the first five', () => {
    expect(groups('cn', 'fish', TEN).map((v) => [v.since, v.sinceEarlier])).toEqual([['2011-04-08', ['2011-03-24']]]);
  });
});

describe('a verdict was last confirmed', () => {
  it.each([
    ['cn', 'scallop', 'hokkaido', '2026-03-10', true],
    ['hk', 'oyster', 'fukushima', '2026-02-11', false],
  ])('%s %s from %s by its newest deciding measure, %s', (importer, product, origin, verified, stale) => {
    const [verdict] = groups(importer, product, [origin]);
    expect(verdict).toMatchObject({ verified, stale });
  });
});
