import { describe, expect, it } from 'vitest';
import { questionTold, wordsNotRead } from '../../src/question/not-read.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { piecesOf, query } from './reading.ts';

const told = (question: string): readonly string[] => {
  const pieces = piecesOf(question);
  return wordsNotRead(knowledge, pieces, pieces.unread, TODAY);
};

describe('of the words that nobody read', () => {
  it.each([
    ['haddock from Aomori to Korea', 'haddock'],
    ['scallops and rabbit to Hong Kong', 'rabbit'],
    ['帆立とコダラを香港に輸出できますか', 'コダラ'],
    ['鯉は台湾に出せますか', '鯉'],
    ['北海道燕窝能进口到中国吗', '燕窝'],
    ['群馬舞菇可以進口到台灣嗎', '舞菇'],
    ['홋카이도 다랑귀를 중국에 수출할 수 있나요', '다랑귀'],
  ])('what may be goods is told: %s', (question, word) => {
    expect(told(question)).toContain(word);
  });

  it.each([
    // What the examples taught.
    '去年9月の追加モニタリング、IAEAの報告書は出ましたか',
    '锶90和氚的检测报告多久有效',
    '수산물 수입 기준은 언제 정했나요',
    // Halves of words in which something was read.
    '咖喱块（配料表有牛油）能进口吗',
    '宫城的海鲜现在还有哪几家不收？国家地区都列出来',
    '跨境直邮的日本奶粉 会不会被退',
    // Verbs, and what only says more of the word after it.
    '書類が残っているホタテを中国に',
    '농산물 수입금지가 적용되는 현',
    '한국에 갔다가 왔는데 가리비가 막혔어요?',
    '있는 각각 쪽',
    'isnt salmon ok for China, doesnt it need a cert',
  ])('what names nothing is not: %s', (question) => {
    expect(told(question)).toEqual([]);
  });

  it('what stands where goods do comes first', () => {
    expect(told('Kujukuri Bluefin Group ships haddock to Korea')[0]).toBe('haddock');
  });
});

describe('a question of which nothing was read', () => {
  it.each([
    ['また、費用はいくらですか', ['費用']],
    ['배송비는 얼마예요', ['배송비']],
    ['and who are you', ['and who are you']],
    ['where do we book', ['where do we book']],
    ['are they the same programme', []],
    ['後面還有嗎', []],
  ])('is told by its nouns, unless it goes on with another: %s', (question, words) => {
    expect(questionTold(knowledge, question, TODAY)).toEqual(words);
  });
});

it('everyday words are no goods, and unread goods still are', () => {
  const goods = (question: string) => query(question).cases.map(({ unread }) => unread);
  expect(goods('boss wants an ETA for china reopening')).toEqual([null]);
  expect(goods('중국이 작년 6월에 풀었을 때 홍콩은 왜 같이 안 풀었대?')).not.toContain('같');
  expect(goods('올해 들어서 한국 쪽 수입규제 바뀐 거 있나요?')).toEqual([null]);
  expect(goods('首批水产品设施注册限哪些企业')).not.toContain('水产品设施');
  expect(goods('gelatin from Osaka to China')).toEqual(['gelatin']);
  expect(goods('ウナギパイを香港に送れますか')).toEqual(['ウナギパイ']);
});

it.each([
  ['아오모마현 가리비, 중국에 수출할 수 있나요?', '아오모마현'],
  ['福山県のホタテを中国に輸出できますか', '福山県'],
  ['宫县崎的对虾能运去澳门吗', '宫县崎'],
  ['기후카 배추를 대만에 보낼 수 있나요?', '기후카'],
])('what stands where a prefecture does is told: %s', (question, place) => {
  expect(query(question).unread).toContain(place);
});
