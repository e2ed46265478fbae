import { describe, expect, it } from 'vitest';
import { dueIn, staleBetween } from '../../src/change/due.ts';
import { addDays } from '../../src/knowledge/dates.ts';
import { STALE_PAPER_DAYS } from '../../src/knowledge/stale.ts';
import { DAY, measureOf, small, withOther } from './moments.ts';

const nobody = (): boolean => false;

describe('what comes due', () => {
  const ending = withOther(small, { measures: [measureOf('cn-fish', { until: '2026-12-24', ended_by: 'cn-said' })] });

  it('begins or ends after the one day and by the other', () => {
    const on = (after: string, to: string) => dueIn(ending, { after, to }, nobody).map(({ product }) => product);
    expect(on('2026-12-23', '2026-12-24')).toEqual(['fish']);
    expect(on('2026-12-24', '2026-12-31')).toEqual([]);
    expect(on('2026-12-01', '2026-12-23')).toEqual([]);
  });

  it('is told by what ends it, and not where the knowledge itself moved the case', () => {
    const days = { after: '2026-12-23', to: '2026-12-24' };
    expect(dueIn(ending, days, nobody)[0]).toMatchObject({ time: 'due', worth: 'news', by: ['cn-said', 'cn-fish'] });
    expect(dueIn(ending, days, ({ importer, product }) => importer === 'cn' && product === 'fish')).toEqual([]);
  });
});

describe('what becomes stale', () => {
  const first = addDays('2026-11-01', STALE_PAPER_DAYS + 1);
  const between = (from: string, to: string) =>
    staleBetween({ knowledge: small, day: from }, { knowledge: small, day: to });

  it('is told in digests on the first day on which it is, and not again', () => {
    expect(
      between(addDays(first, -1), first).map(({ products, digestOnly, told }) => ({ products, digestOnly, told })),
    ).toEqual([
      {
        products: ['fish'],
        digestOnly: true,
        told: { verified: '2026-11-01', status: 'banned', measures: ['cn-fish'] },
      },
      {
        products: ['tea'],
        digestOnly: true,
        told: { verified: '2026-11-01', status: 'conditional', measures: ['cn-tea'] },
      },
    ]);
    expect(between(first, addDays(first, 1))).toEqual([]);
    expect(between(DAY, addDays(first, -1))).toEqual([]);
  });

  it('is told of the prefectures that it is so of', () => {
    expect(between(DAY, first).map(({ origins }) => origins)).toEqual([['p01', 'p02'], []]);
  });
});
