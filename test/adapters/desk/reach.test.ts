import { expect, it } from 'vitest';
import { outOfReach, outOfReachSampled, questionOf, REACHED_IN, SAMPLED } from '../../../adapters/desk/reach.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';

it('a measure is asked for by its importer, goods and day, in each language', () => {
  const measure = knowledge.measures.get('cn-seafood-stop-2025');
  expect(measure).toBeDefined();
  const asked = REACHED_IN.map((language) => measure && questionOf(knowledge, measure, language));
  expect(asked[0]).toContain('19 Nov 2025');
  expect(asked[1]).toContain('2025年11月19日');
  expect(new Set(asked).size).toBe(REACHED_IN.length);
});

it('an entry that no question of its own brings up is named', () => {
  const [fact] = knowledge.facts.values();
  if (!fact) throw new Error('no fact to lose');
  const lost = { ...fact, id: 'lost', topic: [], about: {}, date: undefined, says: [], aliases: {} };
  const with_: Knowledge = { ...knowledge, facts: new Map([['lost', lost]]), measures: new Map() };
  expect(outOfReach(with_, 'en', TODAY)).toEqual(['lost']);
  expect(REACHED_IN.map((_, index) => outOfReachSampled(with_, index * SAMPLED, TODAY))).toEqual(
    REACHED_IN.map((language) => [[language, 'lost']]),
  );
  expect(outOfReachSampled(with_, 1, TODAY)).toEqual([]);
});
