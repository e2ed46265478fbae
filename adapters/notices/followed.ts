// What is followed and when it is told, in words.
import type { Words } from '../../src/say/words.ts';
import { LANGUAGE_NAMES } from '../present/languages.ts';
import type { Follow, Pace, Subscription } from '../state/subscription.ts';
import { weekdayName } from './week.ts';

const TOPIC_WORDS = {
  verdict: 'ui_topic_verdict',
  requirements: 'ui_topic_requirements',
  sampling: 'ui_topic_sampling',
  talks: 'ui_topic_talks',
} as const;

export function followWords(words: Words, { importers, products, origins, topics }: Follow): string {
  const parts = [
    importers.map(words.importer),
    products.map(words.product),
    origins.length > 0 ? [words.origins(origins)] : [],
    topics.map((topic) => words.say(TOPIC_WORDS[topic])),
  ].filter((part) => part.length > 0);
  return parts.length === 0 ? words.say('ui_everything') : parts.map((part) => words.list(part)).join(' · ');
}

export const followsWords = (words: Words, follows: readonly Follow[]): string =>
  follows.map((follow) => followWords(words, follow)).join(' / ');

export const paceWords = (words: Words, pace: Pace): string =>
  pace.kind === 'at_once'
    ? words.say('ui_pace_at_once')
    : words.say('ui_pace_weekly', {
        weekday: weekdayName(words.language, pace.weekday),
        hour: String(pace.hour),
        zone: pace.zone,
      });

export const allWords = (words: Words, { follows, pace, language }: Subscription): string =>
  words.say('ui_follow_all', {
    list: followsWords(words, follows),
    pace: paceWords(words, pace),
    language: LANGUAGE_NAMES[language],
  });
