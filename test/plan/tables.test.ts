import { describe, expect, it } from 'vitest';
import type { PlannedTable } from '../../src/plan/claim.ts';
import { comparisonTable, naming, productsTable, regionsTable } from '../../src/plan/tables.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { measure, planted } from '../planted.ts';
import { verdictsOn } from './asked.ts';

const TEN = knowledge.places.get('the-ten')?.prefectures ?? [];
const held = planted({
  measures: [
    measure('ban', { origins: [...TEN] }),
    measure('terms', { origins: { all_but: [...TEN] }, effect: 'conditional' }),
    measure('tuna', { products: ['tuna'], origins: { all_but: [...TEN] } }),
    measure('hong-kong', { importer: 'hk' }),
  ],
});
const verdicts = verdictsOn(held);
const rows = ([table]: PlannedTable[]) => table?.rows.map(({ cells, cites }) => ({ cells, cites })) ?? [];
const cites = (tables: PlannedTable[]) => rows(tables).map((row) => row.cites);
/** Every row is as wide as the head. */
const isEven = ([table]: PlannedTable[]) => table?.rows.every(({ cells }) => cells.length === table.columns.length);

describe('the table of prefectures', () => {
  it('has a row for each verdict: named in full, counted, on its measures', () => {
    const table = regionsTable(held, verdicts);
    expect(cites(table)).toEqual([['ban'], ['terms']]);
    const [first] = rows(table);
    expect(first?.cells.slice(0, 2)).toEqual([
      { kind: 'origins', data: { origins: expect.arrayContaining([...TEN]), names: 'all' } },
      { kind: 'count', data: TEN.length },
    ]);
    expect(isEven(table)).toBe(true);
  });

  it('says of which goods and importer each row is, where there are several', () => {
    const table = regionsTable(held, [...verdicts, ...verdictsOn(held, { importer: 'hk' })]);
    expect(rows(table).at(-1)?.cells[0]).toEqual({ kind: 'case', data: { product: 'fish', importer: 'hk' } });
    expect(isEven(table)).toBe(true);
  });
});

describe('the table of goods', () => {
  it('has the goods asked and their kinds that differ, each on the measures that name it', () => {
    const table = productsTable(held, verdictsOn(held, { origins: ['osaka'] }));
    expect(rows(table).map(({ cells }) => cells[0]?.data)).toEqual(['fish', 'tuna']);
    expect(cites(table)[1]).toEqual(['tuna']);
    expect(isEven(table)).toBe(true);
    expect(isEven(productsTable(held, verdicts))).toBe(true);
  });

  it('takes the measures on what a product is a kind of, where none names it', () => {
    expect(naming(held, 'cn', 'tuna').map(({ id }) => id)).toEqual(['tuna']);
    expect(naming(held, 'cn', 'salmon').map(({ id }) => id)).toEqual(['ban', 'terms']);
    expect(naming(held, 'cn', 'rice')).toEqual([]);
  });
});

describe('the table of a comparison', () => {
  it('has a row for each verdict, with how old it is', () => {
    const table = comparisonTable(held, [...verdictsOn(held, { importer: 'hk' }), ...verdicts]);
    expect(cites(table)).toEqual([['hong-kong'], ['ban'], ['terms']]);
    expect(rows(table)[0]?.cells.at(-1)).toEqual({ kind: 'date', data: '2026-11-01' });
    expect(table[0]?.columns.at(-1)).toBe('verified');
    expect(isEven(table)).toBe(true);
  });

  it('has one row for what is alike but for the prefectures, and no column for what all have in common', () => {
    const alike = planted({
      measures: [
        measure('ban', { origins: ['osaka'] }),
        measure('other-ban', { origins: ['kyoto'], from: '2023-08-24' }),
        measure('hong-kong', { importer: 'hk' }),
      ],
    });
    const of = (origins: string[]) =>
      (['cn', 'hk'] as const).flatMap((importer) =>
        origins.flatMap((id) => verdictsOn(alike, { importer, origins: [id] })),
      );
    const both = comparisonTable(alike, of(['osaka', 'kyoto']));
    const isSame = new Set(of(['osaka', 'kyoto']).map(({ importer, since }) => `${importer} ${since}`)).size;
    expect(rows(both)).toHaveLength(isSame);
    expect(comparisonTable(alike, of(['osaka']))[0]?.columns).not.toContain('prefectures');
  });

  it('has goods and days only where they differ', () => {
    const width = (...of: Parameters<typeof verdictsOn>[1][]) => {
      const table = comparisonTable(
        held,
        of.flatMap((one) => verdictsOn(held, one)),
      );
      expect(isEven(table)).toBe(true);
      return table[0]?.columns.length ?? 0;
    };
    const plain = width({}, { importer: 'hk' });
    expect(width({}, { importer: 'hk', product: 'tuna' })).toBe(plain + 1);
    expect(width({}, { day: '2024-01-01' })).toBe(plain + 1);
  });

  it('is none where nothing is held', () => {
    expect(comparisonTable(held, verdictsOn(held, { importer: 'us', day: TODAY }))).toEqual([]);
  });
});
