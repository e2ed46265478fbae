import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CHINESE_WORDS, chineseWords, WORD_LISTS, wordLists } from '../../../adapters/desk/words.ts';

/** Moved by other packages or another compiler alone: at length. */
it.runIf(process.env.RUNS_TIMES)(
  'compiles the committed word lists from the packages that are installed',
  async () => {
    expect(await wordLists()).toBe(readFileSync(WORD_LISTS, 'utf8'));
    expect(await chineseWords()).toBe(readFileSync(CHINESE_WORDS, 'utf8'));
  },
  20_000,
);
