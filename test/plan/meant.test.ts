import { expect, it } from 'vitest';
import { meantOf } from '../../src/plan/meant.ts';
import { weightOf } from '../../src/question/pointing.ts';
import { measure, planted } from '../planted.ts';
import { askedOn, relevant } from './asked.ts';

const held = planted({ measures: [measure('rule')] });
const entries = [{ id: 'rule', weight: weightOf(0.6) }];

it('facts and rules stand as one list, the likeliest first, each with the claim that tells it', () => {
  const asked = askedOn(held, { entries }, [relevant('sure', 0.9), relevant('unsure', 0.3)]);
  expect(meantOf(asked).map(({ id, isFact }) => [id, isFact])).toEqual([
    ['sure', true],
    ['rule', false],
    ['unsure', true],
  ]);
  expect(meantOf(asked)[1]?.tells()).toMatchObject([{ kind: 'measure', cites: ['rule'] }]);
});

it('nothing is meant where nothing is pointed at', () => {
  expect(meantOf(askedOn(held, {}, []))).toEqual([]);
});
