import { describe, expect, it } from 'vitest';
import { joinedGoods, otherThing, unreadGoods } from '../../src/question/goods-place.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { piecesOf, query } from './reading.ts';

const joined = (question: string): string[] =>
  [...joinedGoods(knowledge, piecesOf(question)).values()].map(({ words }) => words);

describe('words that nobody read, where goods stand', () => {
  it.each([
    ['haddock from Aomori to Korea', 'haddock'],
    ['can I send rabbit to Hong Kong', 'rabbit'],
    ['青森産のコダラを韓国に輸出できますか', 'コダラ'],
    ['홋카이도 다랑귀를 수출할 수 있나요', '다랑귀'],
  ])('are the goods: %s', (question, goods) => {
    expect(unreadGoods(piecesOf(question))).toBe(goods);
    expect(query(question).cases.map(({ unread }) => unread)).toContain(goods);
  });

  it('are none where goods were read, or where they stand elsewhere', () => {
    expect(unreadGoods(piecesOf('scallops for Mr Zyxwv to China'))).toBeNull();
    expect(unreadGoods(piecesOf('韓国が禁輸を解除した背景を教えて'))).toBeNull();
  });

  it.each([
    ['金枪罐头可以进口到香港吗', ['金枪罐头']],
    ['haddock sushi to Korea', ['haddock sushi']],
    ['两盒草莓可以带回香港吗', []],
    ['scallops, haddock', []],
  ])('joined to goods make them others: %s', (question, words) => {
    expect(joined(question)).toEqual(words);
  });

  it('are offered by what is read in them, and told as nothing else', () => {
    const read = query('金枪罐头可以进口到香港吗');
    expect(read.products).toEqual([]);
    expect(read.choices).toEqual([{ importer: 'hk', product: 'processed-food' }]);
  });
});

describe('an everyday thing where goods stand', () => {
  it.each([
    'Can I ship a bicycle from Tokyo to Shanghai?',
    'Are vapes allowed in Hong Kong?',
    'is the app banned in China',
  ])('is heard: %s', (question) => {
    expect(otherThing(piecesOf(question))).not.toBeNull();
  });

  it('is not held where it comes from Japan, and else not ours', () => {
    const fromJapan = query('Can I ship a bicycle from Tokyo to Shanghai?');
    expect(fromJapan.cases[0]).toMatchObject({ product: null, unread: 'bicycle' });
    expect(query('Are vapes allowed in Hong Kong?').scope).toBe('out');
  });

  it('that no dictionary has is not ours without a word of trade: TikTok', () => {
    expect(query('Is TikTok banned in China?').scope).toBe('out');
  });

  it.each([
    'Does that hold for Macau too?',
    'Can I ship everything from Miyagi to Macau?',
    'our shipment from Osaka to Seoul',
  ])('is none in: %s', (question) => {
    expect(otherThing(piecesOf(question))).toBeNull();
  });
});

describe('a word that ends in a name of goods and is another thing', () => {
  it.each([
    ['香港入唔入得日本蝸牛', ['蜗牛']],
    ['日本山羊可以出口到台湾吗', ['山羊']],
    ['两盒牛可以带回香港吗', []],
  ])('is not those goods: %s', (question, words) => {
    expect(joined(question)).toEqual(words);
  });

  it.each([
    ['味噌屋です。長野から香港に出せますか', 'miso'],
    ['日本牛肉乾禮盒可以入口澳門嗎', 'meat-products'],
    ['日本草莓禮盒可以入口香港嗎', 'strawberry'],
  ])('but who sells goods, and how they are packed, leaves them what they are: %s', (question, product) => {
    expect(query(question).products).toEqual([product]);
  });
});
