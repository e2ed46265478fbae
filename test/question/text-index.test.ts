import { describe, expect, it } from 'vitest';
import { searchEntries, tokens } from '../../src/question/text-index.ts';
import { fact, planted } from '../planted.ts';

describe('the words of a text', () => {
  it('are those of Latin letters, with the beginning of long ones, and numbers, folded', () => {
    expect(tokens('The 11th ROUND of Tritium')).toEqual(['the', '11', 'th', 'round', 'of', 'tritium', 'triti-']);
  });

  it('are pairs of characters where words are not parted', () => {
    expect(tokens('放出量は')).toEqual(['放出', '出量', '量は']);
    expect(tokens('수입 금지')).toEqual(['수입', '금지']);
  });
});

describe('full text over what can be meant', () => {
  const said = (id: string, en: string, ja = '') => fact(id, { statement: { en, ja, zh: '' } });
  const held = planted({
    facts: [
      said('short', 'Tritium near the plant', '海水のトリチウム'),
      said('long', 'Tritium, said the ministry after a long meeting about many other matters of that spring'),
      said('other', 'Caesium in soil'),
    ],
  });
  const found = (text: string, language: 'en' | 'ja' = 'en') =>
    searchEntries(held, language, text, 9999).filter(({ id }) => ['short', 'long', 'other'].includes(id));

  it('brings up those that share words, the one that says least else first', () => {
    expect(found('tritium').map(({ id }) => id)).toEqual(['short', 'long']);
  });

  it('scores the higher the more words are shared and the rarer they are', () => {
    const [first, ...rest] = found('tritium caesium soil');
    expect(first?.id).toBe('other');
    for (const { score } of rest) expect(score).toBeLessThan(first?.score ?? 0);
  });

  it('looks at the texts of the language asked in alone', () => {
    expect(found('海水', 'ja').map(({ id }) => id)).toEqual(['short']);
    expect(found('海水')).toEqual([]);
  });

  it('gives no more than are wanted, and nothing for words that nobody says', () => {
    expect(searchEntries(held, 'en', 'tritium', 1)).toHaveLength(1);
    expect(found('plutonium')).toEqual([]);
    expect(searchEntries(held, 'en', '', 5)).toEqual([]);
  });
});
