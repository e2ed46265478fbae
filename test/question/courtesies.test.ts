import { expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { withoutCourtesies } from '../../src/question/courtesies.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const without = (text: string): string => withoutCourtesies(knowledge, fold(text));

it('what is said to whoever is asked leaves blanks of its own length', () => {
  expect(without('good morning, may scallops go to hong kong?')).toBe('              may scallops go to hong kong?');
  expect(without('帆立は台湾に送れますか。よろしくお願いします')).toMatch(/^帆立.*か。 {10}$/u);
});

it('what is asked is left, also where it has the same letters in it', () => {
  expect(without('which hikes are near hokkaido')).toBe('which hikes are near hokkaido');
});
