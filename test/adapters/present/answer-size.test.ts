import { expect, it } from 'vitest';
import { answerSize } from '../../../adapters/present/answer-size.ts';
import { ask } from '../../../src/ask.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';

it.each([
  'Can I ship scallops from Hokkaido to China?',
  '日本の水産物を禁止している国は',
  'Which papers does sake need for South Korea?',
  '대만에 사과 수출 가능한가요?',
  '福岛的大米能出口到香港吗',
  'Which economies restricted Japanese seafood in 2024?',
])('is told within half and double of what the answer is: %s', (question) => {
  const answer = ask(knowledge, question, { today: TODAY });
  const size = JSON.stringify(answer).length;
  expect(answerSize(answer)).toBeGreaterThan(size / 2);
  expect(answerSize(answer)).toBeLessThan(size * 2);
});
