import { describe, expect, it } from 'vitest';
import { collect } from '../../src/question/collect.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { piecesOf, query } from './reading.ts';

const collected = (question: string) => {
  const { text, names, cues } = piecesOf(question);
  return collect(knowledge, text, names, cues);
};
const all = [...knowledge.prefectures.keys()];

describe('places', () => {
  it('come in ISO order, whatever order they were named in', () => {
    expect(collected('scallops from Miyagi, Aomori and Hokkaido').origins).toEqual(['hokkaido', 'aomori', 'miyagi']);
  });

  it('set aside alone leave all the others', () => {
    expect(collected('seafood other than from Fukushima').origins).toEqual(all.filter((id) => id !== 'fukushima'));
  });

  it('named as examples of a group are all of it', () => {
    expect(collected('福島、茨城など5県の食品は台湾に出せますか').origins).toHaveLength(5);
    expect(collected('青森など8県の水産物、韓国').origins).toHaveLength(8);
    expect(collected('food of the five prefectures including Fukushima to Taiwan').origins).toHaveLength(5);
  });

  it('named beside a group are what is asked of it', () => {
    expect(collected('Is Kyoto one of the ten prefectures').origins).toEqual(['kyoto']);
    expect(collected('scallops from the ten prefectures').origins).toHaveLength(10);
  });

  it('that are said not to be meant are left out where another is', () => {
    expect(collected('新潟じゃなくて兵庫の日本酒').origins).toEqual(['hyogo']);
    expect(collected('新潟じゃなくて').origins).toEqual(['niigata']);
    expect(collected('Kagoshima wagyu to China, not about Fukushima').origins).toEqual(['kagoshima']);
    expect(collected('yellowtail from Toyama, not Niigata!').origins).toEqual(['toyama']);
  });

  it('whose name stands for what happened there, or for a rule beside the place of the goods, are none', () => {
    const { origins } = collected('Bonito flakes from Kagoshima to Hamburg: banned because of Fukushima?');
    expect(origins).toEqual(['kagoshima']);
    expect(collected('Miyagi oysters to the UAE, which has no Fukushima rule any more').origins).toEqual(['miyagi']);
    expect(collected('全球因福島核事故設限的國家').origins).toEqual([]);
    expect(collected('鹿児島の鰹節、EUの規制は福島のせいですか').origins).toEqual(['kagoshima']);
  });

  it('that are the seat of a firm are left out', () => {
    expect(collected('company in Osaka, scallops from Hokkaido to China').origins).toEqual(['hokkaido']);
  });
});

describe('goods', () => {
  it('joined to a kind of theirs say no more than it does', () => {
    expect(collected('salmon fillet from Hokkaido to China').products).toEqual(['salmon']);
    expect(collected('北海道の秋鮭フィレを中国へ').products).toEqual(['salmon']);
    expect(collected('fish and salmon from Hokkaido').products).toEqual(['fish', 'salmon']);
  });

  it('named wider and apart from them say once more what they are, but in a list are asked for', () => {
    expect(collected('수산물 수입하는 업체입니다. 홋카이도산 가리비 한국 통관 되나요?').products).toEqual(['scallop']);
    expect(collected('seafood and scallops to China').products).toEqual(['aquatic', 'scallop']);
  });

  it('ruled out, as an importer ruled out, are not asked for', () => {
    expect(collected('地ビールを韓国に。ビールは水産物じゃないから関係ない？').products).toEqual(['beer']);
    expect(collected('대만에 보낼 수 있나요? 한국 말고 대만 기준이요').importers).toEqual(['tw']);
  });

  it('set aside, or only in other goods, are not what is asked', () => {
    expect(collected('Seafood other than scallops to China').products).toEqual(['aquatic']);
    expect(collected('curry roux with beef extract to China')).toMatchObject({
      products: ['curry-roux'],
      ingredients: ['meat-products'],
    });
  });

  it('are named once, however often they were said', () => {
    expect(collected('scallops, scallop, ホタテ').products).toEqual(['scallop']);
  });

  it('of the water are caught first, of the field grown', () => {
    const first = (goods: string) =>
      collected(`${goods} from Hokkaido, packed in Osaka`).steps.find(({ origin }) => origin === 'hokkaido')?.step;
    expect(first('scallops')).toBe('caught');
    expect(first('rice')).toBe('grown');
    expect(first('rice and scallops')).toBe('caught');
  });
});

it('an economy whose own goods these are is no importer', () => {
  expect(collected('Norwegian salmon to China')).toMatchObject({ importers: ['cn'], foreign: true });
  expect(collected('scallops to Norway')).toMatchObject({ importers: ['no'], foreign: false });
});

it('a party, an economy of which nothing is held, and what was typed otherwise are told', () => {
  expect(collected('scallops to Mongolia, says the IAEA')).toMatchObject({
    parties: ['iaea'],
    elsewhere: ['Mongolia'],
  });
  expect(collected('HS 0307').read.map(({ typed }) => typed)).toEqual(['hs 0307']);
});

it('an economy whose doing another answers to is not who is asked', () => {
  expect(collected('港府對內地恢復進口的回應').importers).toEqual(['hk']);
  expect(collected('香港和内地对日本海产的立场').importers).toEqual(['hk', 'cn']);
});

it.each([
  ['Which Fukushima-era controls does Taiwan keep?', []],
  ['rules since Fukushima in Korea', []],
  ['Kyoto-style tofu from Osaka to Korea', ['osaka']],
  ['tofu from Fukushima to Korea', ['fukushima']],
])('a place that stands for a time or a manner is no origin: %s', (question, origins) => {
  expect(collected(question).origins).toEqual(origins);
});

it('the usual goods beside a set of prefectures are the name of its rule where others are asked of', () => {
  expect(collected('지바 컵라면인데 수산물 8개현에 걸리나요').products).toEqual(['instant-noodles']);
  expect(collected('수산물 8개현 언제부터예요').products).toEqual(['aquatic']);
});

it('of goods that are only told to have grown abroad nothing is asked', () => {
  expect(collected('青森廠出嘅魚糕，啲魚係挪威嘅，入唔入得香港')).toMatchObject({
    products: ['fish-cake'],
    importers: ['hk'],
  });
});

it('goods told once more in wider words are asked of once', () => {
  expect(collected('水産物のホタテを韓国に').products).toEqual(['scallop']);
});

it.each([
  ['マカオが止めているのは魚だけじゃないですよね', []],
  ['what does Macau stop, not only fish', []],
  ['不止水产品，澳门还禁什么', []],
])('goods said not to be all are set aside: %s', (question, products) => {
  expect(collected(question)).toMatchObject({ products, importers: ['mo'] });
});

it('a place that is passed, posted from, or told of what others do is no origin', () => {
  expect(collected('miso from Nagano, did it pass Chiba or Tokyo on the way to China').origins).toEqual(['nagano']);
  expect(collected('京都直邮的抹茶寄到上海').origins).toEqual([]);
  expect(collected('香港はなぜ長野も止めるのか、ほかの国は宮城だけなのに').origins).toEqual(['nagano']);
});

it('goods told to have grown elsewhere than where a kind of them is made are what went in', () => {
  const { products } = collected('The eel is farmed in Aichi, the kabayaki is packed in Gunma, to Hong Kong');
  expect(products).toEqual(['grilled-eel']);
});

it('whose doing was only before, or who is known, is not asked about where another is named or others are asked for', () => {
  expect(collected("After Korea's court ruling, does Taiwan take Akita rice").importers).toEqual(['tw']);
  expect(collected('韓国の禁輸以来、台湾は岩手のわかめをどう扱う').importers).toEqual(['tw']);
  expect(collected('한국의 금지 조치 이후 대만은 어떤가요').importers).toEqual(['tw']);
  expect(collected("since Korea's ban, what changed").importers).toEqual(['kr']);
  expect(collected('除了韓國，還有誰在限制日本海鮮').importers).toEqual([]);
});

it('a short code after an owner is an importer', () => {
  expect(collected('miso for our tw branch').importers).toEqual(['tw']);
});

it('kinds of one thing beside each other are a list, and of goods joined by の the last are meant', () => {
  expect(collected('りんごのジュースを台湾へ').products).toEqual(['beverages']);
  expect(collected('牛肉豬肉運去香港').products).toEqual(['beef', 'pork']);
});

it('a house where people go is no goods', () => {
  expect(collected('酒樓想入長野蘋果').products).toEqual(['apple']);
});

it('from one end of the country to the other is all of it', () => {
  expect(collected('members from Hokkaido to Okinawa, scallops to Korea').origins).toEqual([]);
  expect(collected('scallops from Hokkaido to Osaka, then Korea').origins).toContain('hokkaido');
  expect(collected('从北海道到冲绳的水产品').origins).toEqual([]);
});

describe('importers', () => {
  it('of which it is only told, once another was asked after, are left out', () => {
    expect(collected('ロシアは日本の魚をまだ禁止していますか？2023年に中国に倣ったはずです。').importers).toEqual([
      'ru',
    ]);
  });

  it('right after an ingredient are where that is from', () => {
    expect(collected('原料は北海道のバター、小麦カナダ。中国に出せますか').importers).toEqual(['cn']);
  });
});

it('who is told to have lifted its rules is not asked of where the others are', () => {
  expect(collected('The EU and Taiwan have lifted theirs: which countries are left?').importers).toEqual([]);
  expect(collected('Which countries lifted their rules, the EU and Taiwan?').importers).toEqual(['eu', 'tw']);
});

it('a capital that does something is a government, and no place of goods', () => {
  expect(collected('scallops to Dalian, Tokyo approved it').origins).toEqual([]);
  expect(collected('scallops from Tokyo to Dalian').origins).toEqual(['tokyo']);
});

it('goods said to be left out of others are not asked for; where all are negated, all are', () => {
  const goods = (question: string): readonly string[] => query(question).products;
  for (const question of [
    'miso without pork from Fukuoka to China?',
    '豚肉なしの味噌、中国に出せる？',
    '돼지고기 없는 미소 된장 중국에 수출되나요',
    '味噌,冇豬肉,入唔入得香港',
  ])
    expect(goods(question), question).toEqual(['miso']);
  expect(goods('Is no pork and no beef allowed in Taiwan?')).toEqual(['pork', 'beef']);
});
