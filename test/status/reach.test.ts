import { describe, expect, it } from 'vitest';
import { importerMeasures, originSet, reaching } from '../../src/status/reach.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { measure, planted, source } from '../planted.ts';

const all = [...knowledge.prefectures.keys()];
const part = [...knowledge.importers.values()].find(({ parent }) => parent !== undefined);

describe('the origins of a measure', () => {
  it('are all prefectures, those of its list, or all but those', () => {
    expect([...originSet(knowledge, 'all')]).toEqual(all);
    expect([...originSet(knowledge, ['chiba'])]).toEqual(['chiba']);
    expect([...originSet(knowledge, { all_but: ['chiba'] })]).toEqual(all.filter((id) => id !== 'chiba'));
  });
});

describe('the measures that reach a product', () => {
  const reached = (product: string, ...measures: Parameters<typeof measure>[1][]) =>
    reaching(planted({ measures: measures.map((more, i) => measure(`m${i}`, more)) }), 'cn', product, 'import').map(
      ({ measure: { id }, possible }) => (possible ? `${id}?` : id),
    );

  it('name it or something that it is a kind of, not a kind of it', () => {
    const named = [{ products: ['food'] }, { products: ['scallop'] }, { products: ['rice'] }];
    expect(reached('scallop', ...named)).toEqual(['m0', 'm1']);
    expect(reached('food', ...named)).toEqual(['m0']);
  });

  it('act on what was asked', () => {
    const held = planted({ measures: [measure('m', { acts_on: 'sale' })] });
    expect(reaching(held, 'cn', 'fish', 'import')).toEqual([]);
    expect(reaching(held, 'cn', 'fish', 'sale').map((r) => r.measure.id)).toEqual(['m']);
  });

  it('stop meat with all food, but open it only by name; over radiation they speak of it as of all food', () => {
    const food = (more: object) => reached('beef', { regime: 'food', products: ['food'], ...more });
    expect(food({})).toEqual(['m0']);
    for (const effect of ['permitted', 'conditional']) {
      expect(food({ effect })).toEqual([]);
      expect(food({ effect, products: ['beef'] })).toEqual(['m0']);
      expect(food({ effect, regime: 'radiation' })).toEqual(['m0']);
    }
  });

  it('are marked where their sources leave it open', () => {
    const open = { products: [], may_cover: [{ products: ['shellfish'], origins: ['chiba'] }] };
    expect(reached('scallop', open)).toEqual(['m0?']);
    expect(reached('rice', open)).toEqual([]);
  });
});

describe('the days of a measure', () => {
  const daysOf = (more: Parameters<typeof measure>[1], published?: string) => {
    const sources = [source('notice', { published }), source('later', { published: '2026-11-10' })];
    const [found] = reaching(planted({ measures: [measure('m', more)], sources }), 'cn', 'fish', 'import');
    return [found?.from, found?.until];
  };

  it('begin with the first day of its start, and end with that of its end', () => {
    expect(daysOf({ from: '2023-08', until: '2025' })).toEqual(['2023-08-01', '2025-01-01']);
    expect(daysOf({ from: '2023-08-24' })).toEqual(['2023-08-24', '9999']);
  });

  it('begin with its oldest source where nobody knows its start, and with its confirmation where that has no date', () => {
    const unknown = { from: undefined, sources: ['later', 'notice'], verified: '2026-11-19' };
    expect(daysOf(unknown, '2026-03')).toEqual(['2026-03-01', '9999']);
    expect(daysOf({ ...unknown, sources: ['notice'] })).toEqual(['2026-11-19', '9999']);
  });
});

it('a part of an importer has the measures of the whole beside its own, the whole not those of its part', () => {
  const { id = '', parent = '' } = part ?? {};
  const held = planted({ measures: [measure('own', { importer: id }), measure('whole', { importer: parent })] });
  expect(importerMeasures(held, id).map((m) => m.id)).toEqual(['own', 'whole']);
  expect(importerMeasures(held, parent).map((m) => m.id)).toEqual(['whole']);
});
