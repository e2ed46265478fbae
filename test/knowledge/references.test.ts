import { expect, it } from 'vitest';
import { draftOf } from '../../src/knowledge/draft.ts';
import { references } from '../../src/knowledge/references.ts';
import { parseYaml } from '../../src/knowledge/yaml.ts';
import { fact, measure, product, TODAY, yamlText } from './fixture.ts';

/** The references of one file, each as `field: id (kinds)`. */
function of(path: string, data: object): string[] {
  const [folder = '', name = ''] = path.split('/');
  const file = parseYaml({ name: path, folder, stem: name }, yamlText(path, data), () => undefined);
  return references(draftOf([file], TODAY)).map(
    ({ path: [, , ...field], id, kinds }) => `${field.join('.')}: ${id} (${kinds.join(', ')})`,
  );
}

it('a measure names importer, goods, origins, conditions, parties, sources and other statements', () => {
  const found = of('measures/cn.yaml', {
    measures: [
      measure('m', {
        origins: { all_but: ['p03'] },
        may_cover: [{ products: ['crab'], origins: ['p04'] }],
        conditions: ['tested'],
        overrides: ['old'],
        until: '2025-06-29',
        ended_by: 'act',
        disputed_by: ['denial'],
      }),
    ],
  });
  expect(found.toSorted()).toEqual(
    [
      'importer: cn (importers)',
      'products.0: fish (products)',
      'origins.all_but.0: p03 (prefectures)',
      'may_cover.0.products.0: crab (products)',
      'may_cover.0.origins.0: p04 (prefectures)',
      'conditions.0: tested (conditions)',
      'overrides.0: old (measures)',
      'ended_by: act (measures, facts)',
      'disputed_by.0: denial (measures, facts)',
      'says.0: customs (parties)',
      'sources.0: notice (sources)',
    ].toSorted(),
  );
});

it('a fact names what it is about, who says it and what shows it', () => {
  const about = { importers: ['cn'], products: ['fish'], origins: ['p01'], measures: ['m'] };
  expect(of('facts/x.yaml', { facts: [fact('f', { about })] })).toEqual([
    'about.importers.0: cn (importers)',
    'about.products.0: fish (products)',
    'about.origins.0: p01 (prefectures)',
    'about.measures.0: m (measures)',
    'says.0: customs (parties)',
    'sources.0: notice (sources)',
  ]);
});

it('a product names its parents and the sources of its headings', () => {
  const crab = product('crab', ['fish', 'food'], { hs: [{ code: '0306', source: 'tariff' }] });
  expect(of('vocabulary/products.yaml', { products: [crab] })).toEqual([
    'parents.0: fish (products)',
    'parents.1: food (products)',
    'hs.0.source: tariff (sources)',
  ]);
});

it('origins that are all of Japan name no prefecture', () => {
  const found = of('measures/cn.yaml', { measures: [measure('m', { origins: 'all' })] });
  expect(found.filter((reference) => reference.startsWith('origins'))).toEqual([]);
});
