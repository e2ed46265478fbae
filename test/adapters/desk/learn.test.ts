import { expect, it } from 'vitest';
import { hashOfQuestions, learn, modelText, seenOf } from '../../../adapters/desk/learn.ts';
import { ask } from '../../../src/ask.ts';
import type { Asked } from '../../../src/knowledge/asked.ts';
import { readerOf } from '../../../src/question/model.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';

const asked = (id: string, q: string, given: Partial<Asked>): Asked => ({
  id,
  q,
  voice: 'clerk',
  situation: id,
  scope: 'in',
  language: 'en',
  place: { file: 'en.yaml', line: 1 },
  weight: 3,
  ...given,
});

const questions = [
  asked('a', 'pray tell the grounds of it for scallops in China', {
    intents: ['reason'],
    entry: 'cn-seafood-stop-2025',
  }),
  asked('b', 'pray tell the grounds of it for crab in Korea', { intents: ['reason'], entry: 'kr-eight-ban-2013' }),
  asked('c', 'sundry papers for tuna to Korea', { intents: ['requirements'] }),
  asked('d', 'sundry papers for squid to China', { intents: ['requirements'] }),
  asked('e', 'sing me of the moon', { scope: 'out', sort: 'far' }),
  asked('f', 'sing me of the sea', { scope: 'out', sort: 'far' }),
];
const seen = seenOf(knowledge, questions);
const learned = learn(knowledge, seen);

it('reads what it never saw as the examples have it', () => {
  const read = (question: string) => ask(knowledge, question, { today: TODAY, reader: readerOf(learned) }).query;
  expect(read('pray tell the grounds of it for squid in Korea').intents[0]).toBe('reason');
  expect(read('sundry papers for crab to China').intents[0]).toBe('requirements');
  expect(read('sing me of the stars').scope).not.toBe('in');
  const [like] = seenOf(knowledge, [asked('g', 'grounds for scallops in China, pray', {})]);
  const reading = like && readerOf(learned).read(() => like.signs);
  expect(reading?.entries[0]?.id).toBe('cn-seafood-stop-2025');
});

it('learns the same from the same, and says what it was learned from', () => {
  expect(modelText(learn(knowledge, seen))).toBe(modelText(learned));
  expect(learned.questions).toBe(hashOfQuestions(questions));
  expect(hashOfQuestions(questions.slice(1))).not.toBe(learned.questions);
  const moved = questions.map((one) => ({ ...one, place: { file: 'other.yaml', line: 9 } }));
  expect(hashOfQuestions(moved)).toBe(learned.questions);
});
