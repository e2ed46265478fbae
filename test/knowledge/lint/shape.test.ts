// Entries have the fields of their schema, and files the lists of their folder.
import { describe, expect, it } from 'vitest';
import { faultsWith, measure, withMeasures } from '../fixture.ts';

describe('shape', () => {
  it('reports every fault of an entry, each at its place', () => {
    const entry = measure('cn-fish', {
      importer: undefined,
      importr: 'cn',
      effect: 'baned',
      origins: { all_bt: ['p01'] },
      verified: 2026,
      says: 'customs',
    });
    expect(withMeasures(entry)).toEqual([
      'measures/cn.yaml:3:5 shape: `importer` is missing; add it',
      'measures/cn.yaml:9:13 shape: `effect` cannot be `baned`; did you mean `banned`?',
      'measures/cn.yaml:14:7 shape: `all_but` is missing; add it',
      'measures/cn.yaml:14:7 shape: unknown key `all_bt`; did you mean `all_but`?',
      'measures/cn.yaml:17:11 shape: `says` is text; write a list',
      'measures/cn.yaml:21:15 shape: `verified` is read as a number; put quotes around it: "2026"',
      'measures/cn.yaml:28:5 shape: unknown key `importr`; did you mean `importer`?',
    ]);
  });

  it('finds an entry without a source', () => {
    expect(withMeasures(measure('cn-fish', { sources: [] }))).toEqual([
      'measures/cn.yaml:21:14 shape: `sources` is empty; fill it',
    ]);
    expect(withMeasures(measure('cn-fish', { sources: undefined }))).toEqual([
      'measures/cn.yaml:3:5 shape: `sources` is missing; add it',
    ]);
  });

  it('knows the lists and where they belong', () => {
    expect(faultsWith({ 'facts/x.yaml': { factz: [] } })).toEqual([
      'facts/x.yaml:2:1 shape: unknown list `factz`; did you mean `facts`?',
    ]);
    expect(faultsWith({ 'facts/x.yaml': { sources: [] } })).toContain(
      'facts/x.yaml:2:1 shape: `sources` has no place in facts/; move the file to sources/',
    );
    expect(faultsWith({ 'facts/x.yaml': 'just text' })).toEqual([
      'facts/x.yaml:1:1 shape: the file holds no list; start the file with `facts:`',
    ]);
  });

  it('reports the faults of all files in one run', () => {
    const faults = faultsWith({
      'facts/x.yaml': { factz: [] },
      'sources/y.yaml': 'a: [',
      'measures/cn.yaml': { measures: [measure('A')] },
    });
    expect(new Set(faults.map((fault) => fault.split(':')[0]))).toEqual(
      new Set(['facts/x.yaml', 'measures/cn.yaml', 'sources/y.yaml']),
    );
  });
});
