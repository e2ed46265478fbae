import { expect, it } from 'vitest';
import { everydayWords } from '../../../adapters/desk/everyday.ts';
import type { Asked } from '../../../src/knowledge/asked.ts';
import { isOfFifth } from '../../../src/knowledge/set-aside.ts';
import { knowledge } from '../../knowledge-for-tests.ts';

let count = 0;
const learnedFrom = (): string => {
  for (;;) if (!isOfFifth(`s${++count}`)) return `s${count}`;
};

const asked = (q: string, given: Partial<Asked> = {}): Asked => ({
  id: `q${++count}`,
  q,
  voice: 'clerk',
  situation: learnedFrom(),
  scope: 'in',
  language: 'en',
  place: { file: 'en.yaml', line: 1 },
  ...given,
});

const english = (...questions: Asked[]): string[] =>
  JSON.parse(everydayWords(knowledge, questions)).en.split(' ').filter(Boolean);

it('a word of two situations is an everyday one, a word of one is none', () => {
  const questions = ['tbh scallops to China?', 'tbh why did Korea ban it', 'zyxwv why did Korea ban it'];
  expect(english(...questions.map((q) => asked(q)))).toEqual(['tbh']);
  const [first = '', second = ''] = questions;
  const same = { situation: learnedFrom() };
  expect(english(asked(first, same), asked(second, same))).toEqual([]);
});

it('what stands where goods do, or is food, is none, however often it is said', () => {
  const of = (word: string) => ['Korea', 'China', 'Taiwan', 'Macau'].map((to) => asked(`can I ship ${word} to ${to}`));
  expect(english(...of('zyxwv'))).toEqual([]);
  expect(english(...of('haddock'))).toEqual([]);
});

it('nothing is learned from what is set aside or not ours', () => {
  const aside = Array.from({ length: 60 }, (_, i) => `a${i}`).filter(isOfFifth);
  expect(english(...aside.map((situation) => asked('tbh scallops to China?', { situation })))).toEqual([]);
  expect(english(...[1, 2, 3].map(() => asked('tbh scallops to China?', { scope: 'out' })))).toEqual([]);
});
