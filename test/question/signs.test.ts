import { expect, it } from 'vitest';
import { readQuestion } from '../../src/question/read.ts';
import { BUCKETS, type Signs } from '../../src/question/signs.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

function signsOf(question: string): Signs {
  let signs: Signs | null = null;
  const reader = {
    read(look: () => Signs): null {
      signs = look();
      return null;
    },
  };
  readQuestion(knowledge, question, { today: TODAY, reader });
  if (signs === null) throw new Error('no list of cases is asked');
  return signs;
}

/** How many of the signs of one are among the other's. */
const shared = (a: Signs, b: Signs): number => a.asked.filter((sign) => b.asked.includes(sign)).length / a.asked.length;

it('signs are buckets in rising order, each once', () => {
  const { asked, meant } = signsOf('福島の米は香港に輸出できますか');
  for (const list of [asked, meant.map(([bucket]) => bucket)]) {
    expect(list.length).toBeGreaterThan(20);
    expect(list).toEqual([...new Set(list)].sort((a, b) => a - b));
    expect(list.every((bucket) => bucket >= 0 && bucket < BUCKETS)).toBe(true);
  }
});

it('names are signs of their kind: the same question of other goods shows nearly the same', () => {
  const [one, other, third] = [
    'Can I ship scallops to China?',
    'Can I ship crab to Korea?',
    'Who won the cup final?',
  ].map(signsOf);
  if (!one || !other || !third) throw new Error('three questions have three readings');
  expect(shared(one, other)).toBeGreaterThan(0.9);
  expect(shared(one, third)).toBeLessThan(0.4);
});

it('which entry is meant shows in the names themselves', () => {
  const heavy = (question: string): number[] =>
    signsOf(question)
      .meant.filter(([, weight]) => weight > 3)
      .map(([bucket]) => bucket);
  const [scallops, crab] = [heavy('scallops to China'), heavy('crab to China')];
  expect(scallops.some((bucket) => crab.includes(bucket))).toBe(true);
  expect(scallops.every((bucket) => crab.includes(bucket))).toBe(false);
});

it('time grows with the text, and a text of nothing has signs too', () => {
  expect(signsOf('?').asked.length).toBeGreaterThan(0);
  expect(signsOf('가'.repeat(4000)).asked.length).toBeLessThan(100);
});
