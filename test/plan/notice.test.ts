import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/change/between.ts';
import type { Change } from '../../src/change/change.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { type Noticing, noticePlan } from '../../src/plan/notice.ts';
import { DAY, factOf, LATER, later, measureOf, small, withOther } from '../change/moments.ts';

const HOW: Noticing = { language: 'en', today: DAY };
const changed = (after: Knowledge, before = small): readonly Change[] =>
  changesBetween({ knowledge: before, day: DAY }, { knowledge: after, day: DAY });
const planned = (after: Knowledge, changes = changed(after)) => {
  const noticed = noticePlan(after, changes, HOW);
  if (!noticed) throw new Error('nothing is told');
  return noticed;
};
const kinds = (after: Knowledge): string =>
  planned(after)
    .plan.short.answer.map(({ kind }) => kind)
    .join(' ');

const ended = (more: object = {}): Knowledge =>
  withOther(small, {
    measures: [measureOf('cn-fish', { until: LATER, sources: ['notice', 'later'], ...more })],
    sources: [later],
  });

describe('a notice of one change', () => {
  it('tells in the same breath what was said, what ended, or the act', () => {
    expect(kinds(ended({ ended_by: 'cn-said' }))).toBe('verdict_moved statement');
    expect(kinds(ended())).toBe('verdict_moved event');
    expect(kinds(withOther(small, { measures: [measureOf('cn-tea', { conditions: ['test'] })] }))).toBe(
      'verdict_moved grounds',
    );
  });

  it('has the age of what is told, and what has to be met', () => {
    const { plan, verdicts } = planned(withOther(small, { measures: [measureOf('cn-tea', { conditions: ['test'] })] }));
    expect(plan.short.age.map(({ kind }) => kind)).toEqual(['age']);
    expect(plan.short.do[0]).toMatchObject({ kind: 'conditions', data: { conditions: ['test'] } });
    expect(verdicts.map(({ product, status }) => `${product} ${status}`)).toEqual(['tea conditional']);
  });

  it('says so where no entry that is held settles the case any more', () => {
    expect(kinds(withOther(small, { without: ['cn-fish'] }))).toBe('verdict_gone');
  });

  it('of a fact tells the fact, or what was said of it before', () => {
    const date = '2025-05-20';
    expect(kinds(withOther(small, { facts: [factOf('cn-said', { date })] }))).toBe('fact_corrected');
    expect(kinds(withOther(small, { without: ['cn-said'] }))).toBe('fact_withdrawn');
    const fresh = withOther(small, { facts: [{ ...factOf('cn-said', { date: LATER }), id: 'cn-new' }] });
    expect(kinds(fresh)).toBe('statement');
    expect(planned(fresh).query).toMatchObject({
      intents: ['timeline'],
      importers: ['cn'],
      entries: [{ id: 'cn-new' }],
    });
  });

  it('leads to the answer on the same goods and places', () => {
    const { query } = planned(ended());
    expect(query).toMatchObject({
      intents: ['status'],
      importers: ['cn'],
      products: ['fish'],
      origins: ['p01', 'p02'],
    });
  });
});

describe('a notice of several', () => {
  const both = withOther(small, {
    measures: [
      measureOf('cn-fish', { until: LATER, sources: ['notice', 'later'] }),
      measureOf('cn-tea', { conditions: ['test'] }),
    ],
    sources: [later],
  });

  it('counts them first, and leads to all that changed', () => {
    expect(kinds(both)).toBe('noticed verdict_moved verdict_moved');
    expect(planned(both).query).toMatchObject({ intents: ['timeline'], changes: true, importers: ['cn'] });
  });

  it('of what is stale leads to the first of it, and says where to look', () => {
    const day = '2027-11-02';
    const changes = changesBetween({ knowledge: small, day: DAY }, { knowledge: small, day });
    const noticed = noticePlan(small, changes, { language: 'en', today: day });
    expect(noticed?.plan.short.answer.map(({ kind }) => kind)).toEqual(['noticed', 'stale', 'stale']);
    expect(noticed?.query).toMatchObject({ intents: ['status'], importers: ['cn'] });
  });

  it('puts behind what is too much at once', () => {
    const [one] = changed(ended());
    const many = Array.from({ length: 12 }, (_, index) => ({ ...(one as Change), id: String(index), day: DAY }));
    const scoped = many.map((change, index) => ({ ...change, origins: [`p${String(index + 10)}`] }));
    const { plan } = planned(ended(), scoped);
    expect(plan.short.answer).toHaveLength(9);
    expect(plan.more.timeline).toHaveLength(4);
  });
});

it('nothing is told of entries that were taken out since', () => {
  const fresh = withOther(small, { facts: [{ ...factOf('cn-said', { date: LATER }), id: 'cn-new' }] });
  expect(noticePlan(small, changed(fresh), HOW)).toBe(null);
});
