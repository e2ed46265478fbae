import { expect, it } from 'vitest';
import { statusWord } from '../../src/say/status-word.ts';
import { wordsOf } from '../../src/say/words.ts';
import { knowledge } from '../knowledge-for-tests.ts';

it.each(['en', 'ja', 'zh-Hans', 'zh-Hant', 'ko'] as const)(
  'a status is its word, and one that is only announced has its day beside it: %s',
  (language) => {
    const words = wordsOf(knowledge, language);
    const { word } = words.status('permitted');
    expect(statusWord(words, 'permitted', undefined)).toBe(word);
    const announced = statusWord(words, 'permitted', '2026-12');
    expect(announced.startsWith(word)).toBe(true);
    expect(announced).toContain(words.date('2026-12'));
  },
);
