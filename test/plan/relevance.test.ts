import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/knowledge/schema.ts';
import { SHARES, selectFacts, THRESHOLDS } from '../../src/plan/relevance.ts';
import { chanceOf } from '../../src/question/pointing.ts';
import type { Query } from '../../src/question/query.ts';
import { fact, planted } from '../planted.ts';
import { asked } from './asked.ts';

const selected = (facts: Fact[], query: Query, most = 9): string[] =>
  selectFacts(planted({ facts }), query, most).map(({ fact: { id } }) => id);
const scores = (facts: Fact[], query: Query) =>
  new Map(selectFacts(planted({ facts }), query, 9).map(({ fact: { id }, relevance }) => [id, relevance]));

describe('a fact speaks to a question', () => {
  it('by its own words, the more telling first', () => {
    const entries = [
      { id: 'a', weight: 100 },
      { id: 'b', weight: 200 },
    ];
    expect(selected([fact('a'), fact('b'), fact('c')], asked({ entries }))).toEqual(['b', 'a']);
  });

  it('by its topic, or by whom it is said', () => {
    const facts = [fact('topic', { topic: ['discharge'] }), fact('said', { says: ['iaea'] }), fact('other')];
    expect(selected(facts, asked({ topics: ['discharge'] }))).toEqual(['topic']);
    expect(selected(facts, asked({ parties: ['iaea'] }))).toEqual(['said']);
  });

  it('by its date, where a date is asked', () => {
    const facts = [fact('then', { date: '2025-05-28' }), fact('later', { date: '2026-01-01' })];
    expect(selected(facts, asked({ at: '2025-05-28' }))).toEqual(['then']);
    expect(selected(facts, asked())).toEqual([]);
  });

  it('by the rarer words that both hold, the best of them enough to be told', () => {
    const hits = [
      { id: 'a', weight: 100 },
      { id: 'b', weight: 40 },
    ];
    expect(selected([fact('a'), fact('b'), fact('c')], asked({ hits }))).toEqual(['a']);
    expect(selected([fact('c')], asked({ hits }))).toEqual([]);
  });
});

describe('of two facts', () => {
  const topics = { topics: ['talks' as const] };

  it('the one on the importer asked comes before one on another', () => {
    const facts = [fact('theirs', { about: { importers: ['hk'] } }), fact('ours')];
    const entries = [
      { id: 'theirs', weight: 100 },
      { id: 'ours', weight: 100 },
    ];
    expect(selected(facts, asked({ entries }))).toEqual(['ours']);
  });

  it('the one on the goods asked, or what they are a kind of, weighs more than one on others', () => {
    const on = (id: string, product: string) => fact(id, { about: { importers: ['cn'], products: [product] } });
    const found = scores(
      [on('fish', 'aquatic'), on('rice', 'rice'), fact('any')],
      asked({ ...topics, parties: ['gac'] }),
    );
    expect(found.get('fish')).toBeGreaterThan(found.get('any') ?? 99);
    expect(found.get('any')).toBeGreaterThan(found.get('rice') ?? 0);
  });

  it('that weigh the same come by their ids, and no more come than are wanted', () => {
    const facts = ['c', 'a', 'b'].map((id) => fact(id));
    expect(selected(facts, asked(topics))).toEqual(['a', 'b', 'c']);
    expect(selected(facts, asked(topics), 2)).toEqual(['a', 'b']);
  });
});

describe('relevance is a chance', () => {
  it('between none and sure, which more signs raise', () => {
    const one = scores([fact('f')], asked({ topics: ['talks'] })).get('f') ?? 0;
    const two = scores([fact('f')], asked({ topics: ['talks'], parties: ['gac'] })).get('f') ?? 0;
    const all = scores(
      [fact('f')],
      asked({ topics: ['talks'], parties: ['gac'], entries: [{ id: 'f', weight: 900 }] }),
    );
    expect(one).toBeGreaterThan(0);
    expect(two).toBeGreaterThan(one);
    expect(all.get('f')).toBeGreaterThan(two);
    expect(all.get('f')).toBeLessThan(1);
  });

  it('of the weight of words: nothing for none, and rising with it', () => {
    expect(chanceOf(0)).toBe(0);
    const chances = [50, 100, 200, 400, 800].map(chanceOf);
    expect(chances).toEqual(chances.toSorted((a, b) => a - b));
    expect(chances.at(-1)).toBeLessThan(1);
  });

  it('that does more the higher it is', () => {
    const { held, toThePoint, byItself, beforeConditions, ...others } = THRESHOLDS;
    const steps = [0, held, toThePoint, byItself, beforeConditions, 1];
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    for (const share of [...Object.values(others), ...Object.values(SHARES)]) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(1);
    }
    expect(SHARES.besideThePoint).toBeLessThan(SHARES.nearly);
    expect(SHARES.nearly).toBeLessThan(SHARES.equal);
  });
});
