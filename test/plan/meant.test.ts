import { expect, it } from 'vitest';
import { meantOf, successorsOf } from '../../src/plan/meant.ts';
import { weightOf } from '../../src/question/pointing.ts';
import { fact, measure, planted } from '../planted.ts';
import { askedOn, relevant, type Said } from './asked.ts';

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

it('of counts that are meant alike the newest comes first, but of a time that is over', () => {
  const counts = [relevant('older', 0.9, { date: '2023-10-16' }), relevant('newer', 0.88, { date: '2025-08-29' })];
  const facts = planted({
    facts: [fact('older', { date: '2023-10-16' }), fact('newer', { date: '2025-08-29' })],
  });
  const first = (said: Said): string | undefined => meantOf(askedOn(facts, said, counts))[0]?.id;
  expect(first({ superlative: 'count' })).toBe('newer');
  expect(first({})).toBe('older');
  expect(first({ superlative: 'count', at: '2023' })).toBe('older');
});

it('nothing is meant where nothing is pointed at', () => {
  expect(meantOf(askedOn(held, {}, []))).toEqual([]);
});

it('of a rule that is over, or a fact that tells of it, what took its place is told; of one in force nothing', () => {
  const knowledge = planted({
    measures: [
      measure('old', { until: '2026-06-01', ended_by: 'new' }),
      measure('new', { from: '2026-06-01', effect: 'conditional' }),
    ],
    facts: [fact('groups', { until: '2026-06-01', about: { measures: ['new'] } }), fact('other')],
  });
  const cites = (id: string) => successorsOf({ knowledge, today: '2026-12-01' }, id).flatMap((one) => one.cites);
  expect([cites('old'), cites('groups'), cites('new'), cites('other')]).toEqual([['new'], ['new'], [], []]);
});
