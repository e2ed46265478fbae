// Where the web tells what an answer of another place tells.
import { describe, expect, it } from 'vitest';
import { answerPath } from '../../../adapters/present/paths.ts';
import { ask } from '../../../src/ask.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';

const pathOf = (question: string): string | null => answerPath(ask(knowledge, question, { today: TODAY }));

describe('the page of an answer', () => {
  it('is that of its verdict, where there is one of today', () => {
    expect(pathOf('scallops from Hokkaido to China')).toBe('/en/cn/scallop/hokkaido');
    expect(pathOf('香港に牛肉は輸出できますか')).toBe('/ja/hk/beef');
  });

  it('is none for several, for another day, for what is no import and where nothing is answered: nothing typed is in an address', () => {
    for (const question of [
      'scallops and oysters to China',
      'scallops from Hokkaido to China on 1 July 2025',
      'scallops to China in my luggage',
      'Who won the match?',
    ])
      expect(pathOf(question)).toBeNull();
  });
});
