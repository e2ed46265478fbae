// Korean may be left out of a text, but not where it decides what may be shipped, nor on Korea and Hong Kong.
import { expect, it } from 'vitest';
import type { Text } from '../../src/knowledge/schema.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const lacking = (texts: readonly (Text | undefined)[]): boolean => texts.some((text) => text && !text.ko);

it('every measure has its title, basis and summary in Korean', () => {
  const measures = [...knowledge.measures.values()].filter((m) => lacking([m.title, m.basis, m.summary]));
  expect(measures.map((m) => m.id)).toEqual([]);
});

it('every condition is named and explained in Korean', () => {
  const conditions = [...knowledge.conditions.values()].filter((c) => lacking([c.name, c.text]));
  expect(conditions.map((c) => c.id)).toEqual([]);
});

it('every party has a Korean name', () => {
  expect([...knowledge.parties.values()].filter((p) => lacking([p.name])).map((p) => p.id)).toEqual([]);
});

it('every fact on South Korea or Hong Kong is told in Korean', () => {
  const facts = [...knowledge.facts.values()].filter((f) =>
    f.about.importers?.some((id) => id === 'kr' || id === 'hk'),
  );
  expect(facts.length).toBeGreaterThan(50);
  expect(facts.filter((f) => lacking([f.statement])).map((f) => f.id)).toEqual([]);
});
