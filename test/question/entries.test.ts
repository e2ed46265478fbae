import { describe, expect, it } from 'vitest';
import { added, hits, isOfTheSea, isOfThese, isTermOf, pointers } from '../../src/question/entries.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const factOf = (is: (fact: (typeof facts)[number]) => boolean): string => facts.find(is)?.id ?? 'none';
const facts = [...knowledge.facts.values()];

describe('what is pointed at', () => {
  it('is the heaviest first, in hundredths, and in one order where they weigh the same', () => {
    const weights = new Map([
      ['b', 1],
      ['a', 1],
      ['c', 2.345],
    ]);
    expect(pointers(weights)).toEqual([
      { id: 'c', weight: 235 },
      { id: 'a', weight: 100 },
      { id: 'b', weight: 100 },
    ]);
  });

  it('is two dozen at most', () => {
    expect(pointers(new Map(Array.from({ length: 50 }, (_, i) => [`e${i}`, i])))).toHaveLength(24);
  });

  it('by words and by examples weighs what both say', () => {
    const both = added(
      [{ id: 'a', weight: 50 }],
      [
        { id: 'b', weight: 60 },
        { id: 'a', weight: 20 },
      ],
    );
    expect(both).toEqual([
      { id: 'a', weight: 70 },
      { id: 'b', weight: 60 },
    ]);
  });
});

describe('an entry', () => {
  const ofChina = factOf(({ about }) => about.importers?.join() === 'cn');

  it('of another importer is not of these, and is where none was named', () => {
    expect(isOfThese(knowledge, ofChina, ['cn', 'kr'])).toBe(true);
    expect(isOfThese(knowledge, ofChina, ['kr'])).toBe(false);
    expect(isOfThese(knowledge, ofChina, [])).toBe(true);
  });

  it('of a measure is of its importer', () => {
    const measure = [...knowledge.measures.values()].find(({ importer }) => importer === 'hk');
    expect(isOfThese(knowledge, measure?.id ?? '', ['hk'])).toBe(true);
    expect(isOfThese(knowledge, measure?.id ?? '', ['kr'])).toBe(false);
  });

  it('on the water and of no importer is of the world', () => {
    const rounds = factOf(({ topic, about }) => topic?.join() === 'discharge' && !about.importers);
    expect(isOfTheSea(knowledge, rounds)).toBe(true);
    expect(isOfTheSea(knowledge, ofChina)).toBe(false);
  });

  it('that says what a name means is none of what was measured', () => {
    const named = knowledge.facts.get(ofChina);
    const facts = new Map(named ? [[ofChina, { ...named, nature: 'definition' as const }]] : []);
    expect(isTermOf({ ...knowledge, facts }, ofChina, ['sampling'])).toBe(true);
    expect(isTermOf({ ...knowledge, facts }, ofChina, ['definition'])).toBe(false);
    expect(isTermOf(knowledge, ofChina, ['sampling'])).toBe(false);
  });
});

it('full text brings up facts alone, the best at a hundred', () => {
  const found = hits(knowledge, 'en', 'how many rounds of treated water were discharged');
  expect(found[0]?.weight).toBe(100);
  expect(found.every(({ id }) => knowledge.facts.has(id))).toBe(true);
  expect(hits(knowledge, 'en', 'zzzz')).toEqual([]);
});
