// An issue of shape in a curator's words.
import { describe, expect, it } from 'vitest';
import { measure, source, withMeasures, withSources } from '../fixture.ts';

describe('an issue of shape', () => {
  it('finds a missing translation', () => {
    expect(withMeasures(measure('cn-fish', { summary: { en: 'a', ja: 'b' } }))).toEqual([
      'measures/cn.yaml:25:7 shape: `zh` is missing; add it',
    ]);
  });

  it('tells the forms that a field may have', () => {
    expect(withMeasures(measure('cn-fish', { origins: 'everywhere' }))).toEqual([
      'measures/cn.yaml:14:14 shape: `origins` cannot be `everywhere`; write `all`, or a list, or a map',
    ]);
  });

  it('leaves an empty list out where it may be, and has it filled where it may not', () => {
    expect(withMeasures(measure('cn-fish', { overrides: [], conditions: [] }))).toEqual([
      'measures/cn.yaml:30:16 shape: `overrides` is empty; leave it out, or fill it',
      'measures/cn.yaml:31:17 shape: `conditions` is empty; leave it out, or fill it',
    ]);
    expect(withMeasures(measure('cn-fish', { origins: { all_but: [] } })).join()).toContain(
      '`all_but` is empty; fill it',
    );
  });

  it('says how an address is written', () => {
    expect(withSources(source('notice', { url: 'http//example.org/notice' }))).toEqual([
      'sources/cn.yaml:6:10 shape: `url` cannot be `http//example.org/notice`; write the address with its scheme: `https://example.org/notice`',
    ]);
  });

  it('says what an id or a date looks like', () => {
    expect(withMeasures(measure('cn-fish', { conditions: ['Bad Id'], from: '2025-1' }))).toEqual([
      expect.stringContaining('`from` cannot be `2025-1`; dates are quoted ISO 8601 text'),
      expect.stringContaining('`conditions` cannot be `Bad Id`; ids are kebab-case'),
    ]);
  });
});
