// The language that stands first in an address.
import type { Context } from 'hono';
import { ANSWER_LANGUAGES, type AnswerLanguage } from '../../src/language/answer-language.ts';
import { isLanguage } from '../present/languages.ts';

/** A part of a route. In a group of its own: what stands around it is no alternative to the first or the last. */
export const LANGUAGE = `:language{(?:${ANSWER_LANGUAGES.join('|')})}`;

export const languageIn = (c: Context): AnswerLanguage => {
  const language = c.req.param('language') ?? '';
  return isLanguage(language) ? language : 'en';
};
