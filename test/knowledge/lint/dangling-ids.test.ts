// Ids that entries refer to exist, and are of the kind that is asked for.
import { describe, expect, it } from 'vitest';
import { fact, faultsWith, measure, product, withMeasures } from '../fixture.ts';

describe('dangling-ids', () => {
  it('asks whether a name near it was meant', () => {
    expect(
      withMeasures(
        measure('cn-fish', { products: ['scalop'], origins: { all_but: ['p48'] }, disputed_by: ['nothing'] }),
      ),
    ).toEqual([
      'measures/cn.yaml:13:9 dangling-ids: unknown product `scalop`; did you mean `scallop`? If it was removed, remove this reference and retire the id in vocabulary/redirects.yaml (`to: []` with a `reason`)',
      expect.stringMatching(/^measures\/cn\.yaml:16:11 dangling-ids: unknown prefecture `p48`; did you mean `p/),
      'measures/cn.yaml:31:9 dangling-ids: unknown measure or fact `nothing`; add it to measures or facts, or name one that exists; if it was removed, remove this reference and retire the id in vocabulary/redirects.yaml (`to: []` with a `reason`)',
    ]);
  });

  it('tells an id of the wrong kind, and an id that was renamed', () => {
    expect(withMeasures(measure('cn-fish', { says: ['cn'] }))[0]).toContain(
      '`cn` is the id of importers, not of parties',
    );
    const files = { 'vocabulary/redirects.yaml': { redirects: [{ id: 'mollusc', to: ['scallop'] }] } };
    expect(
      faultsWith({ ...files, 'measures/cn.yaml': { measures: [measure('cn-fish', { products: ['mollusc'] })] } }),
    ).toEqual([expect.stringContaining('this still cites `mollusc`; write `scallop` there')]);
  });

  it('tells why an id was retired', () => {
    const redirects = [{ id: 'cn-gone', to: [], reason: 'it never was in force' }];
    const measures = [measure('cn-fish', { overrides: ['cn-gone'] })];
    expect(faultsWith({ 'vocabulary/redirects.yaml': { redirects }, 'measures/cn.yaml': { measures } })).toEqual([
      expect.stringContaining('it was retired (it never was in force): remove this reference'),
    ]);
  });

  it('looks into facts, places, parents, headings and open cases', () => {
    const faults = faultsWith({
      'facts/x.yaml': {
        facts: [
          fact('f', { about: { importers: ['xx-no'], products: ['xx-no'], origins: ['xx-no'], measures: ['xx-no'] } }),
        ],
      },
      'measures/cn.yaml': {
        measures: [measure('cn-fish', { may_cover: [{ products: ['xx-no'], origins: ['xx-no'] }] })],
      },
      'vocabulary/products.yaml': {
        products: [product('fish', ['xx-no'], { hs: [{ code: '0307.22', source: 'xx-no' }] })],
      },
    });
    expect(faults.filter((fault) => fault.includes('dangling-ids')).length).toBe(8);
  });
});
