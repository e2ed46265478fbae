import { expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

const first = (question: string): string => ask(knowledge, question, { today: TODAY }).headline;

it.each(['what are the ten prefectures?', 'what is meant by the ten prefectures', 'name the ten prefectures'])(
  'a named set is told by its members: %s',
  (question) => {
    for (const name of ['Fukushima', 'Nagano', 'Saitama']) expect(first(question)).toContain(name);
  },
);

it('of an importer it stands on the measure of that one', () => {
  const { short } = ask(knowledge, "what are Hong Kong's ten prefectures?", { today: TODAY });
  const measures = short[0]?.cites.map((id) => knowledge.measures.get(id)?.importer);
  expect(new Set(measures)).toEqual(new Set(['hk']));
});

it('is no definition where its goods are asked for', () => {
  expect(first('Is seafood from the ten prefectures banned in China?')).toContain('⛔');
});
