// Documents that are cited for one importer only do not alone bear a measure of another.
import { expect, it } from 'vitest';
import { fact, faultsWith, importer, measure, source } from '../fixture.ts';

const cite = (sources: string[], kind = 'primary', more: object[] = []) =>
  faultsWith({
    'vocabulary/importers.yaml': { importers: [importer('cn'), importer('kr')] },
    'sources/cn.yaml': { sources: [source('notice', { kind }), source('other')] },
    'measures/cn.yaml': { measures: [measure('cn-fish'), measure('kr-fish', { importer: 'kr', sources })] },
    'facts/x.yaml': { facts: [fact('cn-talks'), fact('cn-any', { about: {}, sources: ['other'] }), ...more] },
  });

it('finds the document of another importer as the only support', () => {
  expect(cite(['notice'])).toEqual([
    'measures/cn.yaml:48:5 foreign-sources: all that it stands on (`notice`) is cited elsewhere for `cn` only, not for `kr`; cite a source on `kr`, or correct the importer',
  ]);
});

it('finds it in facts', () => {
  expect(cite(['other'], 'primary', [fact('cn-more'), fact('kr-odd', { about: { importers: ['kr'] } })])).toEqual([
    expect.stringMatching(/^facts\/x\.yaml:\d+:5 foreign-sources: .* for `cn` only, not for `kr`/),
  ]);
});

it('warns where it is only a report', () => {
  expect(cite(['notice'], 'reporting').join()).toContain('(warning) foreign-sources');
});

it('lets it stand beside another, and where it is cited for several', () => {
  expect(cite(['notice', 'other'])).toEqual([]);
  expect(cite(['notice'], 'primary', [fact('kr-too', { about: { importers: ['kr'] } })])).toEqual([]);
});
