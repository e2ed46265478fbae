import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/knowledge/schema.ts';
import { counts, namedProducts, track } from '../../src/status/cells.ts';
import { productGraph } from '../../src/status/products.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { measure, planted } from '../planted.ts';

const trackOf = (product: string, ...measures: Measure[]) => track(planted({ measures }), 'cn', product, 'import');
const cell = (product: string, ...measures: Measure[]) => {
  const { status, onPaper } = trackOf(product, ...measures).at(TODAY, 'chiba');
  return [status, onPaper];
};

describe('a cell', () => {
  it('is unknown where no measure covers it', () => {
    expect(cell('fish')).toEqual(['unknown', 'unknown']);
    expect(cell('fish', measure('far', { origins: ['fukushima'] }))).toEqual(['unknown', 'unknown']);
  });

  it('has the strictest of what covers it, and of paper the strictest of paper', () => {
    const paper = measure('paper', { effect: 'conditional' });
    const practice = measure('practice', { effect: 'suspended', standing: 'practice' });
    expect(cell('fish', paper, practice, measure('mild', { effect: 'permitted' }))).toEqual([
      'suspended',
      'conditional',
    ]);
    expect(cell('fish', practice)).toEqual(['suspended', 'unknown']);
  });

  it('leaves out what a measure in force overrides', () => {
    const lifted = measure('lifted', { effect: 'permitted', overrides: ['ban'] });
    expect(cell('fish', measure('ban'), lifted)).toEqual(['permitted', 'permitted']);
    expect(cell('fish', measure('ban'), { ...lifted, until: '2024-01-01' })).toEqual(['banned', 'banned']);
  });

  it('is unsettled by a stricter measure that may cover it, not by a milder one', () => {
    const may_cover = [{ products: ['fish'], origins: 'all' as const }];
    const open = measure('open', { products: [], may_cover });
    expect(cell('fish', measure('mild', { effect: 'conditional' }), open)).toEqual(['unknown', 'unknown']);
    expect(cell('fish', measure('ban'), { ...open, effect: 'conditional' })).toEqual(['banned', 'banned']);
    const practice = { ...open, effect: 'suspended' as const, standing: 'practice' as const };
    expect(cell('fish', measure('mild', { effect: 'conditional' }), practice)).toEqual(['unknown', 'conditional']);
  });
});

describe('a kind that no measure names', () => {
  const kinds = productGraph(knowledge).children('shellfish');
  const each = (effects: readonly Measure['effect'][]) =>
    kinds.map((id, i) => measure(id, { products: [id], effect: effects[i % effects.length] ?? 'banned' }));

  it('takes no status from its kinds, stopped or allowed', () => {
    expect(kinds.length).toBeGreaterThan(1);
    expect(cell('shellfish', ...each(['banned', 'suspended']))).toEqual(['unknown', 'unknown']);
    expect(cell('shellfish', ...each(['permitted']))).toEqual(['unknown', 'unknown']);
  });

  it('is not known where all food is free and a kind of it is stopped; conditions on a kind, or on all food, part nothing', () => {
    const all = (effect: Measure['effect']) => measure('all', { products: ['food'], effect });
    const scallops = measure('scallops', { regime: 'food', products: ['scallop'] });
    expect(cell('shellfish', all('permitted'), scallops)).toEqual(['unknown', 'unknown']);
    for (const effect of ['permitted', 'conditional'] as const)
      expect(cell('shellfish', all('permitted'), { ...scallops, effect })).toEqual(['permitted', 'permitted']);
    expect(cell('shellfish', all('conditional'), scallops)).toEqual(['conditional', 'conditional']);
  });

  it('is settled by no kind of it where a measure names it after all', () => {
    const own = measure('own', { products: ['shellfish'], effect: 'permitted' });
    expect(cell('shellfish', own, ...each(['banned']))).toEqual(['permitted', 'permitted']);
  });
});

describe('the stretches of days', () => {
  it('change where a measure begins or ends, each date at the precision that is known', () => {
    const { starts, dates, stretch } = trackOf('fish', measure('m', { from: '2023-08', until: '2025-06-29' }));
    expect(starts).toEqual(['', '2023-08-01', '2025-06-29']);
    expect(dates).toEqual([null, '2023-08', '2025-06-29']);
    expect(['2023-07-31', '2023-08-01', '2025-06-28', '2025-06-29'].map(stretch)).toEqual([0, 1, 1, 2]);
  });

  it('keep the more exact of two dates for one start', () => {
    const two = trackOf('fish', measure('a', { from: '2023-08' }), measure('b', { from: '2023-08-01' }));
    expect(two.dates).toEqual([null, '2023-08-01']);
  });

  it('hold the first day of a measure, and not its end', () => {
    const one = trackOf('fish', measure('m', { from: '2023-08-24', until: '2025-06-29' }));
    const status = (day: string) => one.at(day, 'chiba').status;
    expect(['2023-08-23', '2023-08-24', '2025-06-28', '2025-06-29'].map(status)).toEqual([
      'unknown',
      'banned',
      'banned',
      'unknown',
    ]);
  });
});

describe('steps', () => {
  it('count where a measure names them; where it names none, transit and an ingredient do not', () => {
    const named = measure('m', { origin_by: ['processed', 'transit'] });
    expect([counts('processed')(named), counts('caught')(named), counts('transit')(named)]).toEqual([
      true,
      false,
      true,
    ]);
    const any = measure('m');
    expect([counts('processed')(any), counts('transit')(any), counts('ingredient')(any)]).toEqual([true, false, false]);
  });
});

it('products that an importer names are those of its measures on what is asked, open cases included', () => {
  const may_cover = [{ products: ['crab'], origins: 'all' as const }];
  const measures = [
    measure('a', { may_cover }),
    measure('b', { products: ['rice'], acts_on: 'sale' }),
    measure('c', { products: ['beef'], importer: 'hk' }),
  ];
  expect(namedProducts(planted({ measures }), 'cn', 'import')).toEqual(new Set(['fish', 'crab']));
});
