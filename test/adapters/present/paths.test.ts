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

  it('asks the same again of several, of another day and of what is no verdict on an import', () => {
    for (const question of [
      'scallops and oysters to China',
      'scallops from Hokkaido to China on 1 July 2025',
      'scallops to China in my luggage',
    ])
      expect(pathOf(question)).toBe(`/en/ask?q=${encodeURIComponent(question)}`);
  });

  it('is none where nothing is answered, or the question is too long to be an address', () => {
    expect(pathOf('Who won the match?')).toBeNull();
    expect(pathOf(`scallops and oysters to China ${'please '.repeat(80)}`)).toBeNull();
  });
});
