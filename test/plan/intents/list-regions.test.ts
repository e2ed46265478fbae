import { expect, it } from 'vitest';
import { listRegions } from '../../../src/plan/intents/list-regions.ts';
import { knowledge } from '../../knowledge-for-tests.ts';
import { askedOn } from '../asked.ts';
import { dataOf, listed, placed } from '../told.ts';
import { ACT, FIGURE, held, leadingOf, MEANT, VERDICTS } from './leading.ts';

const leading = leadingOf(listRegions, 'list_regions');

/** The list itself, its first line included. */
const ROWS = VERDICTS;

it('is led by the rows, but for a figure that is asked, or a question without goods that a fact answers', () => {
  expect(leading(ACT, MEANT)).toEqual(ROWS);
  expect(leading(FIGURE, MEANT)).toEqual(['figure measured']);
  expect(leading({ assumed: ['importers', 'products'] }, MEANT)).toEqual(['statement f']);
});

it('begins by the number where that is asked', () => {
  const asked = askedOn(held, { intents: ['list_regions'], superlative: 'count' });
  const [first] = listRegions.lead(asked)?.answer ?? [];
  const [told] = dataOf('counted', first ? [first] : []);
  expect(told?.list.reduce((sum, { count }) => sum + count, 0)).toBe(told?.of);
  expect(told?.of).toBe(knowledge.prefectures.size);
});

it('names every prefecture, in the lines that lead as in those that it adds', () => {
  const asked = askedOn(held, { intents: ['list_regions'] });
  const added = listRegions.adds(asked);
  expect(placed(added)).toEqual(ROWS.map((line) => `prefectures ${line}`));
  for (const claims of [listRegions.lead(asked)?.answer ?? [], added.prefectures ?? []]) {
    const told = dataOf('group', claims);
    expect(told.map(({ names }) => names)).toEqual(['all', 'all']);
    expect(new Set(told.flatMap(({ origins }) => origins))).toEqual(new Set(knowledge.prefectures.keys()));
  }
});

it('adds a table with a row for each group, on its measures, of more cases than there are rows for', () => {
  const importers = [...knowledge.importers.keys()].slice(0, 8);
  const [table] = listRegions.adds(askedOn(held, { importers: [...new Set(['cn', 'hk', ...importers])] })).tables ?? [];
  expect(table?.kind).toBe('regions');
  expect(table?.rows.map(({ cites }) => cites)).toEqual([['ban'], ['terms'], ['hong-kong']]);
  for (const importers of [['cn'], ['cn', 'hk']]) {
    const { prefectures = [], tables } = listRegions.adds(askedOn(held, { importers }));
    expect(tables).toEqual([]);
    expect(dataOf('group', prefectures).length).toBeGreaterThan(1);
  }
  expect(listed(listRegions.adds(askedOn(held, { importers: [] })).prefectures ?? [])).toEqual([]);
});
