import { describe, expect, it } from 'vitest';
import { namedProducts, track } from '../../src/status/cells.ts';
import { originClasses } from '../../src/status/origin-classes.ts';
import { productGraph } from '../../src/status/products.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const all = [...knowledge.prefectures.keys()];
const asked = ['cn', 'hk', 'kr', 'tw', 'eu', 'us', 'ru'].flatMap((importer) =>
  ['food', 'aquatic', 'scallop', 'rice', 'beef', 'apple'].map((product) => [importer, product] as const),
);

describe('prefectures that no measure tells apart', () => {
  it.each(asked)('hold each prefecture once: %s %s', (importer, product) => {
    const classes = originClasses(knowledge, importer, product, 'import');
    expect(classes.flat().sort()).toEqual([...all].sort());
  });

  it.each(asked)('have one cell, and so have their kinds, whenever it is: %s %s', (importer, product) => {
    const below = productGraph(knowledge).descendants(product);
    const kinds = [...namedProducts(knowledge, importer, 'import')].filter((id) => below.has(id));
    const told = [product, ...kinds].map((id) => track(knowledge, importer, id, 'import'));
    for (const [first, ...others] of originClasses(knowledge, importer, product, 'import'))
      for (const { at, starts } of told)
        for (const day of starts) for (const other of others) expect(at(day, other)).toBe(at(day, first));
  });

  it('are parted where a measure names some of them', () => {
    const classes = originClasses(knowledge, 'hk', 'aquatic', 'import');
    expect(classes.find((ids) => ids.includes('fukushima'))).not.toContain('hokkaido');
  });
});
