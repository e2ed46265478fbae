import { expect, it } from 'vitest';
import { learnWriters } from '../../../adapters/desk/writers.ts';
import { isSetAside } from '../../../src/knowledge/set-aside.ts';
import { writersOf } from '../../../src/question/writers.ts';

const lines = (form: 'hk' | 'tw' | 'hans', q: (n: number) => string) =>
  Array.from({ length: 12 }, (_, n) => ({ form, situation: `${form}-${n}`, weight: undefined, q: q(n) }));
const asked = [
  ...lines('hk', (n) => `吞拿魚 ${'甲乙丙丁戊己庚辛壬癸子丑'[n]}`),
  ...lines('tw', (n) => `鮪魚 ${'甲乙丙丁戊己庚辛壬癸子丑'[n]}`),
  ...lines('hans', (n) => `金枪鱼 ${'甲乙丙丁戊己庚辛壬癸子丑'[n]}`),
];

it('learns from the questions of each, the same from the same', () => {
  const learned = learnWriters(asked);
  const of = writersOf(learned);
  expect(of('吞拿魚').hk).toBeGreaterThan(0.6);
  expect(of('鮪魚').tw).toBeGreaterThan(0.6);
  expect(learnWriters(asked)).toEqual(learned);
});

it('nothing is learned from what is set aside, nor from other forms', () => {
  const kept = asked.filter((one) => one.form !== 'hans' && !isSetAside(one));
  expect(learnWriters(kept)).toEqual(learnWriters(asked));
});
