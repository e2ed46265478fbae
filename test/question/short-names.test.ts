import { describe, expect, it } from 'vitest';
import { query } from './reading.ts';

describe('a short name after a word of direction', () => {
  it.each([
    ['茨城栗子輸台解禁', 'tw'],
    ['群马魔芋输台还需要双证吗', 'tw'],
    ['千葉梨子何時登台', 'tw'],
    ['宮城生蠔輸港有甚麼限制', 'hk'],
    ['青森リンゴの対中輸出は可能ですか', 'cn'],
    ['홋카이도 가리비 대중 수출 가능한가요', 'cn'],
  ])('names an economy: %s', (question, importer) => {
    expect(query(question).importers).toEqual([importer]);
  });

  it('of an economy of which nothing is held leaves no other one to be guessed', () => {
    expect(query('青森蘋果輸菲可以嗎')).toMatchObject({ importers: ['ph'] });
    expect(query('青森苹果输朝可以吗')).toMatchObject({ importers: [], elsewhere: ['North Korea'] });
  });

  it.each(['대중교통으로 가리비를', '港の扇貝', '中くらいの帆立'])(
    'is none by itself, nor inside a word: %s',
    (question) => {
      expect(query(question).assumed.includes('importers') || query(question).scope === 'out').toBe(true);
    },
  );
});
