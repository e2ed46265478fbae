import { describe, expect, it } from 'vitest';
import { ROWS } from '../../src/question/cases.ts';
import { query } from './reading.ts';

const told = (question: string, context?: string): string[] =>
  query(question, context === undefined ? {} : { context: query(context) }).cases.map(
    ({ importer, product, unread, origins }) => [importer, product ?? unread, ...origins].join(' '),
  );

describe('a list', () => {
  it.each([
    ['To China:\n- oysters, Hiroshima\n- sake, Nagano', ['cn oyster hiroshima', 'cn sake nagano']],
    ['韓国向け:\nホヤ 宮城\nお茶 京都\n米 新潟', ['kr sea-squirt miyagi', 'kr tea kyoto', 'kr rice niigata']],
    ['商品,産地,仕向地\nウニ,北海道,香港\n味噌,長野,中国', ['hk sea-urchin hokkaido', 'cn miso nagano']],
    [
      'ウニ\t北海道\nコダラ\t青森\n味噌\t長野\n\n中国に出せますか',
      ['cn sea-urchin hokkaido', 'cn コダラ aomori', 'cn miso nagano'],
    ],
    [
      'To Korea:\n- Miyagi grobble\n- Niigata rice\n- Chiba sake',
      ['kr grobble miyagi', 'kr rice niigata', 'kr sake chiba'],
    ],
    [
      '香港向け\n・宮城 のり\n・福島 ほげ\n・新潟 米\n・長野 味噌\n・秋田 ふが',
      ['hk nori miyagi', 'hk ほげ fukushima', 'hk rice niigata', 'hk miso nagano', 'hk ふが akita'],
    ],
    ['清酒(京都)、大米(千叶)、扇贝(青森),哪些能进中国?', ['cn sake kyoto', 'cn rice chiba', 'cn scallop aomori']],
  ])('is a case a line, in its order: %s', (question, cases) => {
    expect(told(question)).toEqual(cases);
  });

  it('is answered to so many rows', () => {
    const rows = Array.from({ length: ROWS + 5 }, () => 'scallops, Hokkaido').join('\n');
    expect(query(`To China:\n${rows}`).cases).toHaveLength(ROWS);
  });

  it('is none where its lines are sentences', () => {
    expect(
      query('Seafood of the eight was banned in 2013.\n\nIs yellowtail from Nagasaki fine for Korea?'),
    ).toMatchObject({
      products: ['yellowtail'],
      origins: ['nagasaki'],
    });
  });
});

it('pairs that are gone on with keep what is not said anew', () => {
  expect(told('and Hong Kong?', 'oysters from Hiroshima and sake from Nagano to China')).toEqual([
    'hk oyster hiroshima',
    'hk sake nagano',
  ]);
});

it('goods that nobody read stand beside those that were', () => {
  expect(told('beef and haddock sushi from Hokkaido to Korea')).toEqual([
    'kr beef hokkaido',
    'kr haddock sushi hokkaido',
  ]);
});

it('keeps what is in the goods of each line of a list', () => {
  const { cases } = query('中国へ：\n・豚骨ラーメン 熊本\n・味噌 長野\n・牛肉コロッケ 北海道');
  expect(cases.map(({ product, ingredients }) => [product, ingredients])).toEqual([
    ['noodles', ['pork']],
    ['miso', undefined],
    ['composite-food', ['beef']],
  ]);
});
