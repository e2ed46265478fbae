import { expect, it } from 'vitest';
import type { Fact } from '../../src/knowledge/schema.ts';
import { factsAbout, factsBy, factsOn, factsOnTopic } from '../../src/plan/fact-index.ts';
import { fact, planted } from '../planted.ts';

const held = planted({
  facts: [
    fact('china', { says: ['gac', 'iaea'] }),
    fact('both', { about: { importers: ['cn', 'hk'], measures: ['ban'] }, date: '2025-06' }),
    fact('hong-kong', { about: { importers: ['hk'] }, topic: ['reason', 'talks'] }),
    fact('sea', { about: {}, topic: ['talks'], date: undefined }),
    fact('undated', { about: { measures: ['ban', 'other'] }, topic: ['history'], date: undefined }),
  ],
});
const ids = (facts: readonly Fact[]): string[] => facts.map(({ id }) => id);

it('facts on a topic are those about the importers asked, once each, and those about none', () => {
  expect(ids(factsOnTopic(held, 'talks', ['cn', 'hk'])).toSorted()).toEqual(['both', 'china', 'hong-kong', 'sea']);
  expect(ids(factsOnTopic(held, 'talks', ['cn'])).toSorted()).toEqual(['both', 'china', 'sea']);
  expect(ids(factsOnTopic(held, 'reason', ['cn']))).toEqual([]);
});

it('facts are found by who says them and whom they are about', () => {
  expect(ids(factsBy(held, 'iaea'))).toEqual(['china']);
  expect(ids(factsAbout(held, 'hk'))).toEqual(['both', 'hong-kong']);
  expect([factsBy(held, 'nobody'), factsAbout(held, 'nowhere')]).toEqual([[], []]);
});

it('facts on a measure are those said by the day, and those without a date', () => {
  expect(ids(factsOn(held, ['ban', 'other'], '2025-06-01'))).toEqual(['both', 'undated']);
  expect(ids(factsOn(held, ['ban'], '2025-05-31'))).toEqual(['undated']);
});
