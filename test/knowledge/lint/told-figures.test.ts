// The number of a result stands in the sentence, in every language.
import { expect, it } from 'vitest';
import { fact, faultsWith } from '../fixture.ts';

const TOLD = {
  en: 'About 133,300 m3 in 17 rounds, for 6.1 billion yen.',
  ja: '17回で約13万3300m3、61億円。',
  zh: '17轮，约13.33万立方米，61亿日元。',
  ko: '17차, 약 13만 3,300㎥, 61억 엔.',
};
const figures = (values: number[], told: object = {}) =>
  faultsWith({
    'facts/x.yaml': {
      facts: [
        fact('f', {
          statement: { ...TOLD, ...told },
          results: values.map((value, index) => ({ subject: `s${index}`, value })),
        }),
      ],
    },
  });

it('knows a number in other powers of ten, in words for them, and rounded', () => {
  expect(figures([133_321, 17, 6.1])).toEqual([]);
});

it('finds a figure that no language tells, at the result', () => {
  expect(figures([134_321])).toEqual([
    'facts/x.yaml:23:16 told-figures: 134321 (s0) does not stand in the statement; correct the figure here or there, or tell it',
  ]);
});

it('finds a figure that one language tells otherwise, there', () => {
  expect(figures([133_321], { ko: '17차, 약 14만 3,300㎥, 61억 엔.' })).toContain(
    'facts/x.yaml:17:11 told-figures: 133321 (s0) is not told in `ko`; correct the figure here or there, or tell it',
  );
});

it('lets small counts and none be written as words', () => {
  expect(figures([17, 0], { en: 'About 133,300 m3 in seventeen rounds, for 6.1 billion yen, none above.' })).toEqual(
    [],
  );
  expect(figures([18])).toEqual([expect.stringContaining('18 (s0) does not stand')]);
});

it('names each language that lacks a figure, of what is measured also a small one', () => {
  const results = [{ subject: 'tritium', value: 12, unit: 'Bq/L' }];
  const statement = { en: '12 Bq/L', ja: '13Bq/L', zh: '12月的13Bq/L', ko: '12 Bq/L' };
  expect(faultsWith({ 'facts/x.yaml': { facts: [fact('f', { statement, results })] } })).toEqual([
    'facts/x.yaml:15:11 told-figures: 12 (tritium) is not told in `ja`; correct the figure here or there, or tell it',
    expect.stringContaining('is not told in `zh`'),
  ]);
});
