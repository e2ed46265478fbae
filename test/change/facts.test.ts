import { describe, expect, it } from 'vitest';
import { factsBetween, topicOf } from '../../src/change/facts.ts';
import type { Fact } from '../../src/knowledge/schema.ts';
import { factOf, LATER, later, small, withOther } from './moments.ts';

const found = (facts: readonly Fact[], more: object = {}, before = small): string[] =>
  factsBetween(before, withOther(before, { facts, sources: [later], ...more })).map(
    ({ kind, worth, topic }) => `${worth} ${topic} ${kind}`,
  );
const fresh = (more: Partial<Fact> = {}): Fact => ({ ...factOf('cn-said', more), id: 'cn-new' });
const row = { subject: 'tritium', value: 5, unit: 'Bq/L' };

describe('facts', () => {
  it('are news by their own day or by a later source, and else coverage', () => {
    expect(found([fresh({ date: LATER })])).toEqual(['news talks fact']);
    expect(found([fresh({ sources: ['later'] })])).toEqual(['news talks fact']);
    expect(found([fresh()])).toEqual(['coverage talks fact']);
  });

  it('are told under what people follow, and what explains is not', () => {
    const topics = (nature: Fact['nature'], ...topic: Fact['topic']) => topicOf(fresh({ nature, topic }));
    expect(topics('result', 'history', 'monitoring')).toBe('sampling');
    expect(topics('announcement', 'registration')).toBe('requirements');
    expect(topics('statement', 'clearance', 'talks')).toBe('verdict');
    expect(topics('statement', 'definition')).toBe(null);
    expect(topics('gap', 'talks')).toBe(null);
  });

  it('are corrected where a day or a number was another, not where it is filed or known otherwise', () => {
    const held = withOther(small, { facts: [fresh({ results: [row], date: '2025-05' })] });
    const now = (more: Partial<Fact>): string[] =>
      found([fresh({ results: [row], date: '2025-05', ...more })], {}, held);
    expect(now({ results: [{ ...row, value: 7 }] })).toEqual(['correction talks fact_corrected']);
    expect(now({ date: '2025-06' })).toEqual(['correction talks fact_corrected']);
    expect(now({ date: '2025-05-28' })).toEqual(['coverage talks fact']);
    expect(now({ results: [row, { ...row, value: 9 }] })).toEqual(['coverage talks fact']);
    expect(now({ results: [{ ...row, subject: 'tritium-3', place: 'port' }] })).toEqual([]);
    expect(now({ results: [{ ...row, value: 7 }], sources: ['later'] })).toEqual(['news talks fact']);
  });

  it('are withdrawn where nothing took their place, and the same where something did', () => {
    expect(found([], { without: ['cn-said'] })).toEqual(['correction talks fact_withdrawn']);
    expect(found([fresh()], { without: ['cn-said'], redirects: { 'cn-said': ['cn-new'] } })).toEqual([]);
    const halves = [fresh(), { ...fresh(), id: 'cn-other' }];
    expect(found(halves, { without: ['cn-said'], redirects: { 'cn-said': ['cn-new', 'cn-other'] } })).toEqual([]);
  });

  it('are about whom they name, whose measures they name, or who says them', () => {
    const scope = (about: Fact['about']) => {
      const after = withOther(small, { facts: [fresh({ date: LATER, about })] });
      const [one] = factsBetween(small, after);
      return `${one?.importers}: ${one?.products}`;
    };
    expect(scope({ importers: ['eu'], products: ['tea'] })).toBe('eu: tea');
    expect(scope({ measures: ['cn-fish'] })).toBe('cn: fish');
    expect(scope({})).toBe(': ');
  });
});
