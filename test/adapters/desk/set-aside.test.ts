import { expect, it } from 'vitest';
import { cameOf, figuresOf, setAsideLines } from '../../../adapters/desk/set-aside.ts';
import type { Asked } from '../../../src/knowledge/asked.ts';
import { BY_RULES } from '../../../src/question/reader.ts';
import { knowledge } from '../../knowledge-for-tests.ts';

const asked = (id: string, q: string, given: Partial<Asked>): Asked => ({
  id,
  q,
  voice: 'clerk',
  situation: id,
  scope: 'in',
  language: 'en',
  place: { file: 'en.yaml', line: 1 },
  ...given,
});

const questions = [
  asked('a', 'Can I ship scallops from Hokkaido to China?', { intents: ['status'], entry: 'cn-seafood-stop-2025' }),
  asked('b', 'scallops to China', { intents: ['reason'] }),
  asked('c', 'kimchi from Seoul to Osaka', { scope: 'out', sort: 'reverse' }),
];

it('counts what is served, refused, asked first and told', () => {
  expect(figuresOf(cameOf(knowledge, questions, BY_RULES))).toBe(
    'ours served 100.0 % (2/2), not ours refused or asked back 100.0 % (1/1), first intent 50.0 % (1/2), any intent 50.0 % (1/2), entry in the first claims 100.0 % (1/1)',
  );
});

it('tells the same with and without what was learned, by language, voice and sort', () => {
  const lines = setAsideLines(knowledge, questions);
  expect(lines.filter((line) => line.startsWith('3 questions set aside'))).toHaveLength(2);
  for (const group of ['  en: ', '  clerk: ', '  reverse: '])
    expect(lines.filter((line) => line.startsWith(group))).toHaveLength(2);
});
