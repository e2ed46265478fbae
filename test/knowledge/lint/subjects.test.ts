// A subject a slip away from one that more facts have is most likely that one.
import { expect, it } from 'vitest';
import { fact, faultsWith } from '../fixture.ts';

const told = { en: '10', ja: '10', zh: '10', ko: '10' };
const results = (...subjects: string[]) =>
  faultsWith({
    'facts/x.yaml': {
      facts: subjects.map((subject, index) =>
        fact(`f${index}`, { statement: told, results: [{ subject, value: 10, unit: 'Bq/kg' }] }),
      ),
    },
  });

it('asks whether the other was meant, with what narrows it kept', () => {
  expect(results('cesium-137 (total)', 'caesium-137', 'caesium-137 (total)')).toEqual([
    'facts/x.yaml:22:18 (warning) subjects: no other fact has the subject `cesium-137`, and 2 have `caesium-137`; did you mean `caesium-137 (total)`?',
  ]);
});

it('takes no number for a slip, no short word, and none of two that are as frequent', () => {
  expect(results('caesium-134', 'caesium-137', 'caesium-137')).toEqual([]);
  expect(results('fish', 'dish', 'dish')).toEqual([]);
  expect(results('cesium-137', 'caesium-137')).toEqual([]);
});
