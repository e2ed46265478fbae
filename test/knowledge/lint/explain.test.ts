// An issue of shape in a curator's words.
import { describe, expect, it } from 'vitest';
import { measure, withMeasures } from '../fixture.ts';

describe('an issue of shape', () => {
  it('finds a missing translation', () => {
    expect(withMeasures(measure('cn-fish', { summary: { en: 'a', ja: 'b' } }))).toEqual([
      'measures/cn.yaml:24:7 shape: `zh` is missing; add it',
    ]);
  });

  it('tells the forms that a field may have', () => {
    expect(withMeasures(measure('cn-fish', { origins: 'everywhere' }))).toEqual([
      'measures/cn.yaml:13:14 shape: `origins` cannot be `everywhere`; write `all`, or a list, or a map',
    ]);
  });

  it('says what an id or a date looks like', () => {
    expect(withMeasures(measure('cn-fish', { conditions: ['Bad Id'], from: '2025-1' }))).toEqual([
      expect.stringContaining('`from` cannot be `2025-1`; dates are quoted ISO 8601 text'),
      expect.stringContaining('`conditions` cannot be `Bad Id`; ids are kebab-case'),
    ]);
  });
});
