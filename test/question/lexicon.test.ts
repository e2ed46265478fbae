import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../src/question/lexicon.ts';

function lexiconOf(words: readonly string[], apart = true): Lexicon<string> {
  const lexicon = new Lexicon<string>({ apart });
  for (const word of words) lexicon.add(word, word.toUpperCase());
  return lexicon;
}
const longest = (words: readonly string[], text: string, apart = true) =>
  lexiconOf(words, apart)
    .longest(text)
    .map((match) => match.text);

describe('words sought in a text', () => {
  it('are found with their places and values, the longest at each place', () => {
    expect(lexiconOf(['hong', 'hong kong']).longest('to hong kong')).toEqual([
      { start: 3, end: 12, text: 'hong kong', values: ['HONG KONG'] },
    ]);
  });

  it('are all found where overlaps are wanted, the shorter first', () => {
    expect(
      lexiconOf(['kobe', 'kobe beef', 'beef'])
        .all('kobe beef')
        .map((match) => [match.start, match.text]),
    ).toEqual([
      [0, 'kobe'],
      [0, 'kobe beef'],
      [5, 'beef'],
    ]);
  });

  it('keep each value of a word once, in the order they were added', () => {
    const lexicon = new Lexicon<string>({ apart: true });
    for (const value of ['goods', 'place', 'goods']) lexicon.add('sake', value);
    expect(lexicon.all('sake')[0]?.values).toEqual(['goods', 'place']);
  });

  it('keep letters beyond the basic plane whole', () => {
    expect(lexiconOf(['𩸽']).longest('の𩸽')).toEqual([{ start: 1, end: 3, text: '𩸽', values: ['𩸽'] }]);
  });
});

describe('a word stands by the habits of its script', () => {
  it('in Latin letters and digits only where none goes on', () => {
    expect(longest(['china', 'round 1'], 'chinatown, indochina, round 11')).toEqual([]);
    expect(longest(['china', 'round 1'], 'china: round 1?')).toEqual(['china', 'round 1']);
  });

  it('in katakana not as a part of another such word, if it is short', () => {
    expect(longest(['カニ'], 'メカニズム')).toEqual([]);
    expect(longest(['カニ'], 'カニの輸出')).toEqual(['カニ']);
    expect(longest(['ホタテ'], '冷凍ホタテガイ')).toEqual(['ホタテ']);
  });

  it('in short hiragana only beside particles, unless it is grammar itself', () => {
    expect(longest(['ぶり'], 'ぶりの輸出')).toEqual(['ぶり']);
    expect(longest(['ぶり'], '2年ぶりに再開')).toEqual([]);
    expect(longest(['かに'], 'たしかにそう')).toEqual([]);
    expect(longest(['かに'], 'たしかにそう', false)).toEqual(['かに']);
  });

  it('of one hangul syllable only alone or before a particle', () => {
    expect(longest(['굴'], '굴은 수입되나요')).toEqual(['굴']);
    expect(longest(['굴'], '동굴 여행')).toEqual([]);
    expect(longest(['굴'], '굴착기')).toEqual([]);
  });

  it('in Chinese characters wherever it is', () => {
    expect(longest(['福岛'], '自福岛县')).toEqual(['福岛']);
  });
});
