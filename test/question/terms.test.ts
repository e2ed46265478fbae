import { expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { fold } from '../../src/language/fold.ts';
import { termIn } from '../../src/question/terms.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

it.each([
  ['what does stopped in practice mean', 'suspended'],
  ['「事実上停止」とは', 'suspended'],
  ['“有条件允许进口”是什么意思', 'conditional'],
  ['조건부가 무슨 뜻이에요', 'conditional'],
  ['is it on paper only', 'paper'],
  ['may scallops go to Hong Kong', null],
])('a word of the answers is heard: %s', (question, term) => {
  expect(termIn(knowledge, fold(question))).toBe(term);
});

it.each([
  'What do you mean by “stopped in practice”?',
  '「事実上停止」とはどういう意味ですか',
  '“事实上暂停”是什么意思？',
  '‘사실상 중단’이 무슨 뜻이에요?',
])('who asks what it means is told that, and nothing of the world: %s', (question) => {
  const { kind, short, more, verdicts } = ask(knowledge, question, { today: TODAY });
  expect([kind, short.map((claim) => claim.kind), more, verdicts]).toEqual(['answer', ['term'], [], []]);
});
