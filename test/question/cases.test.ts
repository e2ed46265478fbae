import { describe, expect, it } from 'vitest';
import { cellsOf, linesOf, pairsOf } from '../../src/question/cases.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { piecesOf } from './reading.ts';

const pairs = (question: string): number | undefined => {
  const { names, cues } = piecesOf(question);
  return pairsOf(knowledge, names, cues)?.length;
};

describe('pairs', () => {
  it.each([
    'oysters from Hiroshima and sake from Nagano to China',
    '広島のカキと長野の日本酒は中国に出せますか',
    'scallops to China and beef to Korea',
    '澳门：宫城蚝、广岛牛肉',
  ])('are goods and places or importers that take turns: %s', (question) => {
    expect(pairs(question)).toBe(2);
  });

  it('a place in brackets that is ruled out makes none', () => {
    const { text, names, cues } = piecesOf('scallops (other than from Aomori) and crab to Hong Kong');
    expect(pairsOf(knowledge, names, cues, text)).toBeNull();
  });

  it.each([
    'oysters and beef from Miyagi and Kagoshima',
    'scallops from Aomori and Hokkaido to China',
    'sake brewed in Hyogo from rice of Niigata and apples from Aomori',
  ])('are none: %s', (question) => {
    expect(pairs(question)).toBeUndefined();
  });
});

it('lines of a list lose their bullets, and sentences are none', () => {
  expect(linesOf(`- a\n2) b\n③ c\n\n${'x'.repeat(200)}`)).toEqual([
    { text: 'a', isItem: true },
    { text: 'b', isItem: true },
    { text: 'c', isItem: true },
  ]);
});

it('cells are parted by commas, tabs and the like', () => {
  expect(cellsOf('a, b;c\td｜e')).toEqual(['a', 'b', 'c', 'd', 'e']);
});
