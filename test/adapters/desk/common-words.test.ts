import { expect, it } from 'vitest';
import { commonWords } from '../../../adapters/desk/common-words.ts';
import { knowledge } from '../../knowledge-for-tests.ts';

it('finds no authority and no place that an everyday word names', () => {
  expect(commonWords(knowledge)).toEqual([]);
});

it('names the alias that does', () => {
  const gac = knowledge.parties.get('gac');
  if (!gac) throw new Error('the party of this test is gone');
  const parties = new Map([['gac', { ...gac, aliases: { en: ['GAC', 'China Customs', 'customs'] } }]]);
  expect(commonWords({ ...knowledge, parties })).toEqual([expect.stringMatching(/^`gac`: the alias `customs`/)]);
});
