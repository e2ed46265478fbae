// What ends, overrides or disputes an entry is of the same importer.
import { expect, it } from 'vitest';
import { fact, faultsWith, importer, measure } from '../fixture.ts';

const apart = (cn: object, facts: object[] = [], kr: object = {}) =>
  faultsWith({
    'vocabulary/importers.yaml': { importers: [importer('cn'), importer('kr'), importer('kr-isle', { parent: 'kr' })] },
    'measures/cn.yaml': { measures: [measure('cn-fish', cn), measure('kr-fish', { importer: 'kr', ...kr })] },
    'facts/x.yaml': { facts },
  }).filter((fault) => fault.includes(' importers-apart: '));

it.each([
  ['overrides', { overrides: ['kr-fish'] }],
  ['ended_by', { until: '2024', ended_by: 'kr-fish' }],
  ['disputed_by', { disputed_by: ['kr-fish'] }],
])('finds a measure of another importer in %s', (_field, more) => {
  expect(apart(more)).toEqual([expect.stringContaining('is of `kr`, not of `cn`; name an entry of the same importer')]);
});

it('finds it in facts, and facts in measures', () => {
  const facts = [
    fact('f', { about: { importers: ['cn'], measures: ['kr-fish'] } }),
    fact('g', { about: { importers: ['kr'] } }),
  ];
  expect(apart({ disputed_by: ['g'] }, facts)).toEqual([
    expect.stringMatching(/^facts\/x\.yaml:10:11 .*`kr-fish` \(.*\) is of `kr`, not of `cn`/),
    expect.stringMatching(/^measures\/cn\.yaml:31:9 .*`g` \(.*\) is of `kr`, not of `cn`/),
  ]);
});

it('knows parts of importers, and facts on all of them', () => {
  expect(apart({ importer: 'kr-isle', overrides: ['kr-fish'] })).toEqual([]);
  expect(apart({ disputed_by: ['f'] }, [fact('f', { about: {} })])).toEqual([]);
});
