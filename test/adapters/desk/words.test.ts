import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  CHINESE_COMPOUNDS,
  CHINESE_WORDS,
  chineseCompounds,
  chineseWords,
  WORD_LISTS,
  wordLists,
} from '../../../adapters/desk/words.ts';
import { knowledge } from '../../knowledge-for-tests.ts';

/** Moved by other packages or another compiler alone: at length. */
it.runIf(process.env.RUNS_TIMES)(
  'compiles the committed word lists from the packages that are installed',
  async () => {
    expect(await wordLists()).toBe(readFileSync(WORD_LISTS, 'utf8'));
    expect(await chineseWords()).toBe(readFileSync(CHINESE_WORDS, 'utf8'));
    expect(await chineseCompounds(knowledge)).toBe(readFileSync(CHINESE_COMPOUNDS, 'utf8'));
  },
  20_000,
);
