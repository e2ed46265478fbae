import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

const read = (text: string) => {
  const { cases, unread } = ask(knowledge, text, { today: TODAY }).query;
  return { goods: cases.map((one) => one.unread ?? one.product), origins: cases[0].origins, unread };
};

describe('who receives is no goods', () => {
  it.each([
    ['愛媛の真鯛をソウルの寿司屋に送りたい', 'sea-bream'],
    ['青森のりんごを台北の果物店へ輸出できますか', 'apple'],
    ['新潟の日本酒をロンドンの酒屋に送れる？', 'sake'],
    ['広島の牡蠣を上海の海鮮レストランへ空輸', 'oyster'],
    ['sea bream from Ehime to a sushi restaurant in Seoul', 'sea-bream'],
    ['I want to ship apples from Aomori to a fruit shop in Taipei', 'apple'],
    ['sake from Niigata for a wine merchant in London', 'sake'],
    ['我想把爱媛的真鲷寄给首尔的寿司店', 'sea-bream'],
    ['静冈茶叶能卖给上海的寿司店吗', 'tea'],
    ['鹿児島和牛賣給香港燒肉店得唔得', 'wagyu'],
    ['에히메 도미를 서울 초밥집에 보내고 싶어요', 'sea-bream'],
    ['홋카이도 가리비를 부산 횟집에 납품할 수 있나요', 'scallop'],
  ])('%s', (text, goods) => {
    expect(read(text)).toMatchObject({ goods: [goods], unread: [] });
  });
});

describe('nor who sends or asks', () => {
  it.each([
    ['香港の寿司店が北海道のウニを仕入れたい', 'sea-urchin', ['hokkaido']],
    ['東京の魚屋から北海道のホタテを中国へ', 'scallop', ['hokkaido']],
    ['うなぎ屋をやっています。鹿児島のうなぎを台湾に出したい', 'eel', ['kagoshima']],
    ['can my noodle shop in Shanghai import miso from Chiba?', 'miso', ['chiba']],
    ['I run a sushi bar in Macau, can I buy tuna from Nagasaki?', 'tuna', ['nagasaki']],
    ['我开拉面馆的，上海，想进口千叶味噌', 'miso', ['chiba']],
    ['초밥집을 하는데 나가사키 참치 들여올 수 있나요', 'tuna', ['nagasaki']],
  ])('%s', (text, goods, origins) => {
    expect(read(text)).toMatchObject({ goods: [goods], origins });
  });
});

describe('what goes there still is', () => {
  it.each([
    ['Does the beef ban in Hong Kong also apply to pork from Chiba?', ['beef', 'pork']],
    ['日本酒メーカーです。米国に輸出できますか', ['sake']],
    ['牛肉に対する香港の規制は？', ['beef']],
    ['清酒厂商要注册吗，出口中国', ['sake']],
    ['I have a scallop shipment to China and a beef order', ['scallop', 'beef']],
  ])('%s', (text, goods) => {
    expect(read(text).goods).toEqual(goods);
  });
});

it('what goods do is no second half of who receives them', () => {
  expect(read('who checks the papers for tea coming from Kyoto to Taiwan').goods).toEqual(['tea']);
  expect(read('a form for rice going to Korea').goods).toEqual(['rice']);
});

it('whose goods are only what they deal in are persons, where other goods are named', () => {
  expect(read('rice to China? our fish people say all of Niigata is banned').goods).toEqual(['rice']);
  expect(read('my crab supplier in Hokkaido, can he ship to Hong Kong').goods).toEqual(['crab']);
});
