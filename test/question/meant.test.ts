import { expect, it } from 'vitest';
import { asksOf, candidates, EVIDENCE, meantBy } from '../../src/question/meant.ts';
import type { Named } from '../../src/question/signs.ts';
import { fact, planted } from '../planted.ts';

const NAMED: Named = { text: '', language: 'en', importers: [], products: [], parties: [], topics: [], days: [] };
const statement = { en: 'Zorbium was found in the glimmer', ja: '', zh: '' };
const held = planted({
  facts: [
    fact('zorbium', {
      statement,
      about: { importers: ['cn'], products: ['aquatic'] },
      date: '2025-03-04',
      topic: ['sampling'],
    }),
    fact('elsewhere', { statement, about: { importers: ['kr'] }, nature: 'gap' }),
  ],
});

function evidenceOf(id: string, named: Partial<Named>): Record<string, number> {
  const found = candidates(held, { ...NAMED, text: 'zorbium glimmer', ...named }, { entries: [], fits: () => 0 }).find(
    (one) => one.id === id,
  );
  if (!found) throw new Error(`${id} is among the candidates`);
  return Object.fromEntries(EVIDENCE.map((name, k) => [name, found.evidence[k] ?? 0]));
}

it('an entry is looked at for its own words, and what it is about speaks for it or against it', () => {
  expect(evidenceOf('zorbium', {}).text).toBeGreaterThan(0.5);
  const named = { importers: ['cn'], products: ['scallop'], days: ['2025-03-04'], topics: ['sampling'] } as const;
  expect(evidenceOf('zorbium', named)).toMatchObject({ importer: 1, goods: 1, day: 1, topic: 1, gap: 0 });
  expect(evidenceOf('elsewhere', named)).toMatchObject({ importer: 0, 'other importer': 1, gap: 1 });
});

it.each([
  ['2025-03', 2 / 3, 0],
  ['2025', 1 / 3, 0],
  ['2019', 0, 1],
] as const)('a day in %s is nearer or further', (at, day, other) => {
  expect(evidenceOf('zorbium', { days: [at] })).toMatchObject({ day, 'other day': other });
});

it('chances of all and of none add up to one, the best first', () => {
  const list = [
    { id: 'a', evidence: [0.1] },
    { id: 'b', evidence: [0.9] },
  ];
  const worth = EVIDENCE.map((_, k) => (k === 0 ? 5 : 0));
  const found = meantBy(list, [...worth, 3, 1], 'other');
  expect(found.map(({ id }) => id)).toEqual(['b', 'a']);
  const sum = found.reduce((total, { chance }) => total + chance, 0);
  expect(sum).toBeGreaterThan(0.5);
  expect(sum).toBeLessThan(1);
  const [ofStatus] = meantBy(list, [...worth, 3, 1], asksOf('status'));
  expect(ofStatus?.chance).toBeLessThan(found[0]?.chance ?? 0);
});
