import { describe, expect, it } from 'vitest';
import { ageClaims, checksOf, confirmedSince } from '../../src/plan/ages.ts';
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
        data: { age: 'fresh', list: [{ of: [], date: '2026-11-01', announcedFor: null, day: TODAY }], newer: 0 },
        cites: ['new'],
        sources: ['notice'],
      },
    ]);
  });

  it('is told of what is stale; what is fresh beside it is counted among the newer', () => {
    const told = ageClaims(held, [...of('hk'), ...of('cn')]);
    expect(listed(told)).toEqual(['age old new']);
    expect(dataOf('age', told).map(({ age, list, newer }) => [age, list[0]?.of, newer])).toEqual([
      ['old', [{ importer: 'cn' }], 1],
    ]);
  });

  it('is told of what is fresh by itself where that is older than what may have changed', () => {
    const practice = planted({
      measures: [
        measure('stop', { effect: 'suspended', standing: 'practice', verified: '2026-06-01' }),
        measure('act', { importer: 'hk', verified: '2026-03-01' }),
      ],
    });
    const both = [...verdictsOn(practice), ...verdictsOn(practice, { importer: 'hk' })];
    expect(ages(both, practice).map(({ age, list, newer }) => [age, list[0]?.date, newer])).toEqual([
      ['old', '2026-06-01', 0],
      ['fresh', '2026-03-01', 0],
    ]);
  });

  it('is told in brief beside something else, the oldest with a count of the newer', () => {
    const apart = planted({
      measures: [
        measure('old', { origins: ['chiba'], verified: '2024-03-01' }),
        measure('new', { origins: { all_but: ['chiba'] }, verified: '2024-05-01', effect: 'conditional' }),
      ],
    });
    const told = (brief: boolean) =>
      dataOf('age', ageClaims(apart, verdictsOn(apart), TODAY, brief)).map(({ list, newer }) => [list.length, newer]);
    expect(told(false)).toEqual([[2, 0]]);
    expect(told(true)).toEqual([[1, 1]]);
  });

  it('of what was not confirmed since it began takes in what is newer, and is taken in by nothing', () => {
    const [before] = of('cn').map((verdict) => ({ ...verdict, since: '2026-11-20' }));
    if (!before) throw new Error('there is a verdict');
    const told = (verdicts: readonly Verdict[]) => ages(verdicts).map(({ age, newer }) => [age, newer]);
    expect(told([before, ...of('hk')])).toEqual([['before', 1]]);
    const older = of('hk').map((verdict) => ({ ...verdict, verified: '2023-09-01' }));
    expect(told([before, ...older])).toEqual([
      ['before', 0],
      ['fresh', 0],
    ]);
  });

  it('tells prefectures of one age as one', () => {
    const three = planted({
      measures: [
        measure('a', { origins: ['chiba'], verified: '2024-03-01', effect: 'conditional' }),
        measure('b', { origins: ['tokyo'], verified: '2024-03-01' }),
        measure('c', { origins: { all_but: ['chiba', 'tokyo'] }, verified: '2024-05-01', effect: 'permitted' }),
      ],
    });
    expect(ages(verdictsOn(three), three)[0]?.list[0]?.of).toEqual([{ origins: ['chiba', 'tokyo'] }]);
  });

  it('of what is announced is apart from the ages of the others, and hides none of them', () => {
    const [announced] = of('hk').map((v) => ({
      ...v,
      verified: null,
      announced: { date: '2026-12-01', announced: '2026-11-20', measures: ['new'] },
    }));
    if (!announced) throw new Error('there is a verdict');
    expect(ages([announced, ...of('cn')]).map(({ age, list }) => [age, list[0]?.of])).toEqual([
      ['announced', [{ importer: 'hk' }]],
      ['old', [{ importer: 'cn' }]],
    ]);
  });

  it('of one day is told by the name of one of several cases, and of how many more', () => {
    const many = planted({
      measures: ['cn', 'hk', 'kr']
        .map((importer) => measure(importer, { importer }))
        .concat(measure('tw', { importer: 'tw', verified: '2026-11-02' })),
    });
    const all = ['cn', 'hk', 'kr', 'tw'].flatMap((importer) => verdictsOn(many, { importer }));
    expect(ages(all, many)).toMatchObject([{ list: [{ of: [{ importer: 'cn' }], more: 2 }], newer: 1 }]);
  });

  it('of several cases is told of the oldest, which stands on all and says how many are newer', () => {
    const [told, ...more] = ageClaims(held, [...of('kr'), ...of('hk')]);
    expect(more).toEqual([]);
    expect(told).toMatchObject({
      data: { list: [{ of: [{ importer: 'hk' }], date: '2026-11-01' }], newer: 1 },
      cites: ['today', 'new'],
    });
    const two = planted({ measures: [measure('a'), measure('b', { products: ['rice'], verified: '2026-10-01' })] });
    const [goods] = ages([...verdictsOn(two), ...verdictsOn(two, { product: 'rice' })], two);
    expect(goods).toMatchObject({ list: [{ of: [{ product: 'rice' }], date: '2026-10-01' }], newer: 1 });
  });

  it('is told of each group of prefectures by name, the oldest first, and once where all share the day', () => {
    const measures = (verified: string) => [
      measure('ban', { origins: ['chiba'] }),
      measure('terms', { origins: { all_but: ['chiba'] }, effect: 'conditional', verified }),
    ];
    const [same, other] = ['2026-11-01', '2026-10-01'].map((verified) => planted({ measures: measures(verified) }));
    expect(same && ages(verdictsOn(same), same)[0]?.list).toMatchObject([{ of: [], date: '2026-11-01' }]);
    const [told] = other ? ages(verdictsOn(other), other) : [];
    expect(told?.list.map(({ date, of: whose }) => [date, whose[0]?.origins?.length])).toEqual([
      ['2026-10-01', knowledge.prefectures.size - 1],
      ['2026-11-01', 1],
    ]);
    expect(told?.list[1]?.of).toEqual([{ origins: ['chiba'] }]);
  });

  it('is told of two groups of one case at most, and of how many more', () => {
    const origins = ['chiba', 'tokyo', 'ibaraki', 'gunma', 'osaka'];
    // Told apart by what each has to meet.
    const conditions = [...knowledge.conditions.keys()];
    const measures = origins.map((id, index) =>
      measure(id, {
        origins: [id],
        effect: 'conditional',
        conditions: conditions.slice(index, index + 1),
        verified: `2026-0${index + 1}-01`,
      }),
    );
    const many = planted({ measures });
    const [told, ...more] = ages(verdictsOn(many, { origins }), many);
    expect(more).toEqual([]);
    expect(told?.list.map(({ date }) => date)).toEqual(['2026-01-01', '2026-02-01']);
    expect(told?.newer).toBe(3);
  });

  it('is that of what held at the end, where a time is asked', () => {
    const [then, now] = [...of('cn'), ...of('hk')];
    if (!then || !now) throw new Error('there are verdicts');
    const stretches = [
      { ...then, from: '2023-08-24', to: '2025-06-28' },
      { ...now, from: '2025-06-29', to: TODAY },
    ];
    expect(ages(stretches)).toMatchObject([{ age: 'fresh', list: [{ of: [], date: '2026-11-01' }], newer: 0 }]);
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
  it('is the first official page of the importer; its others stand under the sources', () => {
    const importer = [...knowledge.importers.values()].find(({ check }) => check.length > 1)?.id ?? '';
    const own = planted({ measures: [measure('rule', { importer })] });
    const { first, others } = checksOf(own, verdictsOn(own, { importer }), []);
    const [page, ...rest] = (knowledge.importers.get(importer)?.check ?? []).map(({ url }) => ({ url }));
    expect(rest).not.toEqual([]);
    expect(first).toMatchObject([{ kind: 'check', cites: ['rule'], data: { importer, named: false, pages: [page] } }]);
    expect(others).toMatchObject([{ kind: 'check', cites: ['rule'], data: { importer, named: false, pages: rest } }]);
  });

  it('is named by its importer where there are several, each on its own measures', () => {
    const { first } = checksOf(held, [...of('hk'), ...of('cn')], []);
    expect(listed(first)).toEqual(['check new', 'check old']);
    expect(dataOf('check', first).map(({ named }) => named)).toEqual([true, true]);
  });

  it('is told at once of two importers, and under the sources of six at most', () => {
    const ids = [...knowledge.importers.values()].filter(({ check }) => check.length > 0).map(({ id }) => id);
    const several = ids.slice(0, 8);
    const many = planted({ measures: several.map((importer) => measure(`of-${importer}`, { importer })) });
    const { first, others } = checksOf(
      many,
      several.flatMap((importer) => verdictsOn(many, { importer })),
      [],
    );
    const importers = (claims: typeof first) => dataOf('check', claims).map(({ importer }) => importer);
    expect(importers(first)).toEqual(several.slice(0, 2));
    expect([...new Set([...importers(first), ...importers(others)])]).toEqual(several.slice(0, 6));
  });

  it('stands on what was looked for where no measure speaks, and is not told where nothing is held', () => {
    const gap = fact('gap', { nature: 'gap', about: { importers: ['tw'] } });
    const { first, others } = checksOf(planted({ facts: [gap] }), of('tw'), [gap, fact('of-another')]);
    expect(new Set(listed([...first, ...others]))).toEqual(new Set(['check gap']));
    expect(first).toHaveLength(1);
    expect(checksOf(held, of('tw'), [])).toEqual({ first: [], others: [] });
  });

  it('is one that names no importer where nobody did; behind it stand those of all, each named', () => {
    const told = checksOf(held, [...of('hk'), ...of('cn')], [], {
      language: 'zh-Hans',
      privately: 'luggage',
      ofAny: true,
    });
    const ofTold = (claims: typeof told.first) =>
      dataOf('check', claims).map(({ importer, named, privately }) => [importer, named, privately]);
    expect(ofTold(told.first)).toEqual([['hk', false, 'luggage']]);
    expect(ofTold(told.others)).toEqual([
      ['hk', true, 'luggage'],
      ['cn', true, 'luggage'],
    ]);
    const pages = dataOf('check', told.others).find(({ importer }) => importer === 'cn')?.pages ?? [];
    expect(pages.length).toBeGreaterThan(1);
  });

  it('stands on what may cover the case, where nothing surely does', () => {
    const open = measure('open', { products: [], may_cover: [{ products: ['fish'], origins: 'all' }] });
    const unsettled = planted({ measures: [open] });
    expect(listed(checksOf(unsettled, verdictsOn(unsettled), []).first)).toEqual(['check open']);
  });
});
