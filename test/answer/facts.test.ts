import { describe, expect, it } from 'vitest';
import { selectFacts } from '../../src/answer/facts.ts';
import type { Fact } from '../../src/knowledge/schema.ts';
import type { Reading } from '../../src/question/query.ts';
import { fact, planted } from '../planted.ts';
import { asked } from './asked.ts';

const selected = (facts: Fact[], reading: Reading, most = 9): string[] =>
  selectFacts(planted({ facts }), reading, most).map(({ fact: { id } }) => id);
const scores = (facts: Fact[], reading: Reading) =>
  new Map(selectFacts(planted({ facts }), reading, 9).map(({ fact: { id }, score }) => [id, score]));

describe('a fact speaks to a question', () => {
  it('by its own words, the more telling first', () => {
    const mentions = new Map([
      ['a', 1],
      ['b', 2],
    ]);
    expect(selected([fact('a'), fact('b'), fact('c')], asked({}, { mentions }))).toEqual(['b', 'a']);
  });

  it('by its topic, or by whom it is said', () => {
    const facts = [fact('topic', { topic: ['discharge'] }), fact('said', { says: ['iaea'] }), fact('other')];
    expect(selected(facts, asked({}, { topics: ['discharge'] }))).toEqual(['topic']);
    expect(selected(facts, asked({}, { parties: ['iaea'] }))).toEqual(['said']);
  });

  it('by its date, where a date is asked', () => {
    const facts = [fact('then', { date: '2025-05-28' }), fact('later', { date: '2026-01-01' })];
    expect(selected(facts, asked({ at: '2025-05-28' }))).toEqual(['then']);
    expect(selected(facts, asked())).toEqual([]);
  });

  it('by full text, but not where a status is asked', () => {
    const facts = [fact('a', { statement: { en: 'Scallop sampling near Aomori', ja: '', zh: '' } }), fact('b')];
    expect(selected(facts, asked({ intents: ['source'] }, { text: 'scallop sampling' }))).toEqual(['a']);
    expect(selected(facts, asked({}, { text: 'scallop sampling' }))).toEqual([]);
  });
});

describe('of two facts', () => {
  const topics = { topics: ['talks' as const] };

  it('the one on the importer asked comes before one on another', () => {
    const facts = [fact('theirs', { about: { importers: ['hk'] } }), fact('ours')];
    const mentions = new Map([
      ['theirs', 1],
      ['ours', 1],
    ]);
    expect(selected(facts, asked({}, { mentions }))).toEqual(['ours']);
  });

  it('the one on the goods asked, or what they are a kind of, weighs more than one on others', () => {
    const on = (id: string, product: string) => fact(id, { about: { importers: ['cn'], products: [product] } });
    const found = scores(
      [on('fish', 'aquatic'), on('rice', 'rice'), fact('any')],
      asked({}, { ...topics, parties: ['gac'] }),
    );
    expect(found.get('fish')).toBeGreaterThan(found.get('any') ?? 99);
    expect(found.get('any')).toBeGreaterThan(found.get('rice') ?? 0);
  });

  it('that weigh the same come by their ids, and no more come than are wanted', () => {
    const facts = ['c', 'a', 'b'].map((id) => fact(id));
    expect(selected(facts, asked({}, topics))).toEqual(['a', 'b', 'c']);
    expect(selected(facts, asked({}, topics), 2)).toEqual(['a', 'b']);
  });
});
