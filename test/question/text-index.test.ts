import { describe, expect, it } from 'vitest';
import { searchFacts, tokens } from '../../src/question/text-index.ts';
import { fact, planted } from '../planted.ts';

describe('the words of a text', () => {
  it('are those of three Latin letters or more, and numbers, folded', () => {
    expect(tokens('The 11th ROUND of Tritium')).toEqual(['the', '11', 'round', 'tritium']);
  });

  it('are pairs of characters where words are not parted', () => {
    expect(tokens('放出量は')).toEqual(['放出', '出量']);
    expect(tokens('수입 금지')).toEqual(['수입', '금지']);
  });
});

describe('full text over the facts', () => {
  const said = (id: string, en: string) => fact(id, { statement: { en, ja: '', zh: '' } });
  const held = planted({
    facts: [
      said('short', 'Tritium near the plant'),
      said('long', 'Tritium, said the ministry after a long meeting about many other matters of that spring'),
      said('other', 'Caesium in soil'),
    ],
  });

  it('brings up those that share words, the one that says least else first', () => {
    expect(searchFacts(held, 'tritium', 5).map(({ fact: { id } }) => id)).toEqual(['short', 'long']);
  });

  it('scores from one down, the more words and the rarer they are', () => {
    const found = searchFacts(held, 'tritium caesium soil', 5);
    expect(found[0]).toMatchObject({ fact: { id: 'other' }, score: 1 });
    for (const { score } of found.slice(1)) expect(score).toBeLessThan(1);
  });

  it('gives no more than are wanted, and nothing for words that nobody says', () => {
    expect(searchFacts(held, 'tritium', 1)).toHaveLength(1);
    expect(searchFacts(held, 'plutonium', 5)).toEqual([]);
    expect(searchFacts(held, '', 5)).toEqual([]);
  });

  it('passes over words that most facts hold', () => {
    const common = Array.from({ length: 20 }, (_, i) => said(`f${i}`, `statement number ${i}`));
    const many = planted({ facts: [...common, said('rare', 'statement on tritium')] });
    expect(searchFacts(many, 'statement', 5)).toEqual([]);
    expect(searchFacts(many, 'statement on tritium', 5).map(({ fact: { id } }) => id)).toEqual(['rare']);
  });
});
