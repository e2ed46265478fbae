import * as OpenCC from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { type Conversion, converter } from '../../../src/language/zh/converter.ts';
import { knowledge } from '../../knowledge-for-tests.ts';

/** The library's own names of the two ends. */
const THEIRS: Readonly<Record<Conversion, readonly [string, string]>> = {
  t2s: ['t', 'cn'],
  s2t: ['cn', 't'],
  t2tw: ['t', 'tw'],
  t2hk: ['t', 'hk'],
  jp2t: ['jp', 't'],
  t2jp: ['t', 'jp'],
};

const texts = [...knowledge.facts.values()].map(({ statement }) => statement.zh);

describe('a converter', () => {
  it.each(Object.keys(THEIRS) as Conversion[])('%s writes what the library writes', (conversion) => {
    const [source, target] = THEIRS[conversion];
    const theirs = OpenCC.Converter({ from: source, to: target });
    const ours = converter(conversion);
    for (const text of texts) expect(ours(text)).toBe(theirs(text));
  });

  it('takes the longest phrase, and leaves what no dictionary has', () => {
    expect(converter('s2t')('头发发展 🦪 abc')).toBe('頭髮發展 🦪 abc');
  });
});
