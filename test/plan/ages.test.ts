import { describe, expect, it } from 'vitest';
import { ageClaims, checkClaims, confirmedSince } from '../../src/plan/ages.ts';
import type { Verdict } from '../../src/status/verdict.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { fact, measure, planted } from '../planted.ts';
import { verdictsOn } from './asked.ts';
import { dataOf, listed } from './told.ts';

const held = planted({
  measures: [
    measure('old', { verified: '2024-03-01' }),
    measure('new', { importer: 'hk', verified: '2026-11-01' }),
    measure('today', { importer: 'kr', verified: TODAY }),
  ],
});
const of = (importer: string) => verdictsOn(held, { importer });
const ages = (verdicts: readonly Verdict[], from = held) => dataOf('age', ageClaims(from, verdicts));

describe('how old what was told is', () => {
  it('is told with the day, on the measures whose effect is the status', () => {
    expect(ageClaims(held, of('hk'))).toEqual([
      {
        kind: 'age',
        data: { age: 'fresh', list: [{ of: [], date: '2026-11-01', announcedFor: null, day: TODAY }] },
        cites: ['new'],
        sources: ['notice'],
      },
    ]);
  });

  it('is told of what is stale first, apart from the rest, each named', () => {
    const told = ageClaims(held, [...of('hk'), ...of('cn')]);
    expect(listed(told)).toEqual(['age old', 'age new']);
    expect(dataOf('age', told).map(({ age, list }) => [age, list[0]?.of])).toEqual([
      ['old', [{ importer: 'cn' }]],
      ['fresh', [{ importer: 'hk' }]],
    ]);
    const both = ages([...of('hk'), ...of('kr')]);
    expect(both.map(({ list }) => list.flatMap((one) => one.of))).toEqual([[{ importer: 'hk' }, { importer: 'kr' }]]);
  });

  it('is told of each of several goods by their names', () => {
    const two = planted({ measures: [measure('a'), measure('b', { products: ['rice'], verified: '2026-10-01' })] });
    const [told] = ages([...verdictsOn(two), ...verdictsOn(two, { product: 'rice' })], two);
    expect(told?.list.flatMap((one) => one.of)).toEqual([{ product: 'fish' }, { product: 'rice' }]);
  });

  it('is told of each group of prefectures by name, and once where all share the day', () => {
    const measures = (verified: string) => [
      measure('ban', { origins: ['chiba'] }),
      measure('terms', { origins: { all_but: ['chiba'] }, effect: 'conditional', verified }),
    ];
    const [same, other] = ['2026-11-01', '2026-10-01'].map((verified) => planted({ measures: measures(verified) }));
    expect(same && ages(verdictsOn(same), same)[0]?.list).toMatchObject([{ of: [], date: '2026-11-01' }]);
    expect(other && ages(verdictsOn(other), other)[0]?.list).toMatchObject([
      { of: [{ origins: ['chiba'] }], date: '2026-11-01' },
      { of: [{}], date: '2026-10-01' },
    ]);
  });

  it('is of before the status began, where nothing confirms it since', () => {
    const [early] = of('hk').map((verdict) => ({ ...verdict, since: '2026-11-20' }));
    if (!early) throw new Error('there is a verdict');
    expect(confirmedSince(early)).toBeNull();
    expect(confirmedSince({ ...early, verified: '2026-11-20' })).toBe('2026-11-20');
    expect(ages([early])).toMatchObject([{ age: 'before', list: [{ date: '2026-11-01' }] }]);
  });

  it('is told of nothing that is not known', () => {
    expect(ageClaims(held, of('tw'))).toEqual([]);
  });
});

describe('where to look today', () => {
  it('is the official page of each importer', () => {
    const [told, ...more] = checkClaims(held, of('hk'), []);
    expect(more).toEqual([]);
    expect(told).toMatchObject({ kind: 'check', cites: ['new'], data: { importer: 'hk', named: false } });
    const pages = knowledge.importers.get('hk')?.check ?? [];
    expect(pages).not.toEqual([]);
    expect(told && dataOf('check', [told])[0]?.pages).toEqual(pages.map(({ publisher, url }) => ({ publisher, url })));
  });

  it('is named by its importer where there are several, each on its own measures, and of four at most', () => {
    const two = checkClaims(held, [...of('hk'), ...of('cn')], []);
    expect(listed(two)).toEqual(['check new', 'check old']);
    expect(dataOf('check', two).map(({ named }) => named)).toEqual([true, true]);
    const ids = ['cn', 'hk', 'kr', 'mo', 'tw', 'us'];
    const many = planted({ measures: ids.map((importer) => measure(`of-${importer}`, { importer })) });
    const all = ids.flatMap((importer) => verdictsOn(many, { importer }));
    expect(dataOf('check', checkClaims(many, all, [])).map(({ importer }) => importer)).toEqual(ids.slice(0, 4));
  });

  it('stands on what was looked for where no measure speaks, and is not told where nothing is held', () => {
    const gap = fact('gap', { nature: 'gap', about: { importers: ['tw'] } });
    expect(listed(checkClaims(planted({ facts: [gap] }), of('tw'), [gap, fact('of-another')]))).toEqual(['check gap']);
    expect(checkClaims(held, of('tw'), [])).toEqual([]);
  });

  it('stands on what may cover the case, where nothing surely does', () => {
    const open = measure('open', { products: [], may_cover: [{ products: ['fish'], origins: 'all' }] });
    const unsettled = planted({ measures: [open] });
    expect(listed(checkClaims(unsettled, verdictsOn(unsettled), []))).toEqual(['check open']);
  });
});
