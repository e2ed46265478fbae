import { expect, it } from 'vitest';
import type { LanguageCode } from '../../src/knowledge/language.ts';
import { knowledge } from '../knowledge-for-tests.ts';

/** A longer list is no closed class, or has its reason here. */
const MOST = 60;

/** Lists that are longer, by their place under `questions`, in the languages where they are, and why. */
const LONGER: readonly { readonly list: string; readonly in: readonly LanguageCode[]; readonly why: string }[] = [
  { list: 'function_words', in: ['en', 'ja', 'zh', 'ko'], why: 'grammar: a closed class, and all of it' },
  {
    list: 'opinion',
    in: ['en', 'ja', 'zh'],
    why: 'a debt: without these words and those of into_japan, learned anew, 42 of 65 opinions are told apart in place of 45; more examples of opinions pay it',
  },
  {
    list: 'acts_on.luggage',
    in: ['en', 'zh'],
    why: 'a debt: ways to say that a traveller carries something; what it acts on is not learned yet',
  },
  { list: 'intents.status', in: ['ko'], why: 'endings of verbs, which Korean joins to each verb of permission' },
];

it(`a list of more than ${MOST} words has a written reason, and no reason stands in vain`, () => {
  const found = [...knowledge.languages].flatMap(([code, { questions }]) =>
    listsIn(questions).flatMap(({ name, length }) => (length > MOST ? [`${name} in ${code}`] : [])),
  );
  const reasons = LONGER.flatMap(({ list, in: codes }) => codes.map((code) => `${list} in ${code}`));
  expect(found.sort()).toEqual(reasons.sort());
});

function listsIn(value: unknown, name = ''): { readonly name: string; readonly length: number }[] {
  if (Array.isArray(value)) return [{ name, length: value.length }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => listsIn(part, name === '' ? key : `${name}.${key}`));
}
