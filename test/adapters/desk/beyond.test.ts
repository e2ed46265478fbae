// What --ends would set free without saying so; a part is an exemption.
import { expect, it } from 'vitest';
import { beyond } from '../../../adapters/desk/beyond.ts';
import { formatFault } from '../../../src/knowledge/faults.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import type { Measure } from '../../../src/knowledge/schema.ts';
import { inFolder, measure, product, TODAY, valid } from '../../knowledge/fixture.ts';

const DAY = '2026-12-01';
const allowed = (more: object) => ({ effect: 'permitted', from: DAY, overrides: ['cn-fish'], ...more });

/** What is told where the new measure ends `cn-fish`, on fish from two prefectures, beside these others. */
function told(more: object, ...others: object[]): string | undefined {
  const files = {
    ...valid(),
    'vocabulary/products.yaml': {
      products: [product('food'), product('fish', ['food']), product('scallop', ['fish']), product('rice', ['food'])],
    },
    'measures/cn.yaml': { measures: [measure('cn-fish'), measure('cn-new', allowed(more)), ...others] },
  };
  return inFolder(files, (dir) => {
    const loaded = loadKnowledge(dir, { today: TODAY });
    if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join('\n'));
    const { measures } = loaded.knowledge;
    const [ended, by]: (Measure | undefined)[] = [measures.get('cn-fish'), measures.get('cn-new')];
    if (!ended || !by) throw new Error('the fixture lacks them');
    const all = ['cn-fish', ...(others.length > 1 ? ['cn-food'] : [])];
    return beyond(loaded.knowledge, { ended, by, day: DAY, all });
  });
}

it('is nothing where all goods and prefectures of the old measure are reached', () => {
  expect(told({ origins: 'all' })).toBeUndefined();
  expect(told({ products: ['food'] })).toBeUndefined();
});

it('is counted in prefectures, with what to do for a part', () => {
  expect(told({ origins: ['p01'] })).toBe(
    'ends `cn-fish` for 1 more prefecture: for a part use --overrides cn-fish instead; where all of it ended, write `until` and `ended_by` there by hand',
  );
});

it('is named by the widest of the goods', () => {
  expect(told({ products: ['scallop'] })).toMatch(/^ends `cn-fish` for more goods \(fish\): /);
});

it('is nothing where another stop still holds the rest, unless that ends too', () => {
  const food = measure('cn-food', { products: ['food'], origins: ['p02'] });
  expect(told({ origins: ['p01'] }, food)).toBeUndefined();
  expect(told({ origins: ['p01'] }, food, measure('cn-rice', { products: ['rice'] }))).toMatch(/ 1 more prefecture:/);
});
