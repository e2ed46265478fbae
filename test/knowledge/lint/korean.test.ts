// Korean is there where it decides what may be shipped, and where it is promised.
import { expect, it } from 'vitest';
import { condition, fact, faultsWith, importer, measure, party } from '../fixture.ts';

const NONE = { en: 'x', ja: 'x ja', zh: 'x zh' };

it('misses it in measures, conditions and parties', () => {
  expect(
    faultsWith({
      'vocabulary/conditions.yaml': { conditions: [condition('papers', { text: NONE })] },
      'vocabulary/parties.yaml': { parties: [party('customs', { name: NONE })] },
      'measures/cn.yaml': { measures: [measure('cn-fish', { title: NONE, basis: NONE, summary: NONE })] },
    }),
  ).toEqual([
    'measures/cn.yaml:5:5 korean: `title` lacks Korean; add `ko`',
    'measures/cn.yaml:23:5 korean: `summary` lacks Korean; add `ko`',
    'measures/cn.yaml:28:5 korean: `basis` lacks Korean; add `ko`',
    expect.stringMatching('^vocabulary/conditions.yaml:9:5 korean: `text`'),
    expect.stringMatching('^vocabulary/parties.yaml:5:5 korean: `name`'),
  ]);
});

it('misses it in facts on importers for which it is promised, and in no others', () => {
  const facts = { facts: [fact('f', { statement: NONE })] };
  expect(faultsWith({ 'facts/x.yaml': facts })).toEqual([]);
  const importers = { importers: [importer('cn', { told_in: ['ko'] })] };
  expect(faultsWith({ 'facts/x.yaml': facts, 'vocabulary/importers.yaml': importers })).toEqual([
    'facts/x.yaml:13:5 korean: `statement` lacks Korean; add `ko`',
  ]);
});
