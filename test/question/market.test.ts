import { describe, expect, it } from 'vitest';
import { isOfMarket } from '../../src/question/market.ts';
import { nothing, piecesOf } from './reading.ts';

const asked = (question: string, said: Partial<typeof nothing>): boolean =>
  isOfMarket({ ...nothing, ...said }, piecesOf(question).cues, false);

describe('a question of a market', () => {
  it('is one of a price, where nothing shows a border', () => {
    expect(asked('scallops per kilo in Hong Kong', { products: ['scallop'], importers: ['hk'] })).toBe(true);
    expect(asked('scallops per kilo exported to Hong Kong', { products: ['scallop'], importers: ['hk'] })).toBe(false);
    expect(asked('scallops to Hong Kong', { products: ['scallop'], importers: ['hk'] })).toBe(false);
  });

  it('is one that holds goods of elsewhere against Japan’s', () => {
    expect(asked('Japanese or Korean apples', { products: ['apple'], foreign: true })).toBe(true);
    expect(asked('Japanese or Korean apples', { products: ['apple'], foreign: true, importers: ['tw'] })).toBe(false);
  });
});
