import { expect, it } from 'vitest';
import { ANSWER_LANGUAGES, code } from '../../src/language/answer-language.ts';
import { knowledge } from '../knowledge-for-tests.ts';

it('all written forms of Chinese take their words from one file, every other language from its own', () => {
  expect(ANSWER_LANGUAGES.map(code)).toEqual(['en', 'ja', 'zh', 'zh', 'zh', 'ko']);
});

it('every language of answers has a file of words, and every file of words a language of answers', () => {
  expect(new Set(ANSWER_LANGUAGES.map(code))).toEqual(new Set(knowledge.languages.keys()));
});
