import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage, isWrittenAlike } from '../../src/language/detect.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { anyCharacter } from '../sampling.ts';

/** Texts of Chinese characters alone, as people write them. */
const OF_HAN: Readonly<Record<string, readonly string[]>> = {
  ja: [
    '茨城産栗輸出可否',
    '宮城産牡蠣香港向輸出可能？',
    '北海道産帆立中国輸出',
    '日本酒 韓国 必要書類',
    '水産物輸入停止措置解除時期',
    '対象都道府県一覧',
    '鹿児島産鰤米国向',
    '輸出禁止品目一覧',
    '長崎産鯛 韓国 検査',
    '千葉県産梨台湾解禁',
    '岩手産若布 中国',
    '規制撤廃国一覧',
    '処理水放出回数',
    '三重県産伊勢海老台湾向',
    '輸出証明書申請方法',
    '最終確認日',
    '台湾向青果物残留農薬',
    '高知柚子欧州',
    '香港向鶏肉再開',
    '中国 水産物 解禁日',
    '山形県産桜桃台湾検疫条件',
    '酒類輸出 免許',
    '海産物禁輸撤回時期',
  ],
  'zh-Hans': [
    '北海道扇贝进口现状',
    '广岛生蚝能否进口',
    '十都县名单',
    '日本牛肉 中国 何时恢复',
    '青森苹果可以寄到北京？',
    '三文鱼 日本 进口',
    '核污染水排放次数',
    '茶叶',
    '山口河豚出口中国',
    '日本化妆水能进吗',
    '禁令最新消息',
    '北海道牛奶进口限制',
    '大连港 日本 水产',
    '长野县苹果汁',
    '日料店进货渠道',
    '中日磋商结果',
    '千叶酱油为何不行',
    '冰鲜金枪鱼报关材料',
    '三十七个道府县名单',
    '新泻清酒海关',
  ],
  'zh-Hant': [
    '北海道帶子入口香港',
    '廣島蠔幾時解禁',
    '食安中心最新檢測結果',
    '群馬豬肉輸港衞生證明書',
    '千葉梨子何時登港?',
    '東京壽司用海膽香港',
    '三文魚 香港',
    '宮城水產',
    '千葉梨子何時登台?',
    '福島五縣食品開放了沒',
    '水蜜桃可以帶回台灣',
    '栃木草莓輸台',
    '雙證明是什麼',
    '靜岡茶葉輻射檢測',
    '秋田清酒需要產地證明',
    '海關扣貨',
    '出口台灣手續',
    '長野提子幾時有得賣',
    '北海道牛奶禁唔禁',
    '五個縣奶類飲品',
    '食環署抽驗結果',
    '澳門禁令同香港一樣',
    '吞拿魚大腩',
    '日本白米關稅',
    '福島水蜜桃何時可以買到',
    '鹿兒島和牛',
    '青森蘋果農藥殘留退運',
    '日本茶包可寄台灣',
    '輸入查驗',
  ],
};

describe('the language of a question', () => {
  it.each([
    ['Can I ship scallops from Hokkaido to China?', 'en'],
    ['北海道のホタテは中国に輸出できますか', 'ja'],
    ['ホタテ 中国', 'ja'],
    ['中国向け輸出可否', 'ja'],
    ['北海道的扇贝能出口到中国吗？', 'zh-Hans'],
    ['日本哪些县的水产品被禁止', 'zh-Hans'],
    ['北海道的扇貝可以出口到中國嗎？', 'zh-Hant'],
    ['臺灣還禁止哪些日本食品', 'zh-Hant'],
    ['홋카이도 가리비를 중국에 수출할 수 있나요?', 'ko'],
    ['China に scallop は送れる?', 'ja'],
    ['Hokkaido 的扇贝可以出口吗', 'zh-Hans'],
    ['', 'en'],
    ['0307.22 ?', 'en'],
  ])('%s → %s', (text, language) => {
    expect(detectLanguage(knowledge, text)).toBe(language);
  });

  it.each(Object.entries(OF_HAN).flatMap(([language, texts]) => texts.map((text) => [text, language])))(
    '%s, without kana and hangul → %s',
    (text, language) => {
      expect(detectLanguage(knowledge, text)).toBe(language);
    },
  );

  it.each([
    ['牛肉 中国', 'ja', 'ja'],
    ['牛肉 中国', 'zh-Hans', 'zh-Hans'],
    ['和牛 香港', 'zh-Hant', 'zh-Hant'],
    ['和牛 香港', 'ja', 'ja'],
    ['扇贝还禁止吗', 'ja', 'zh-Hans'],
    ['輸出可能？証明書必要？', 'zh-Hant', 'ja'],
    ['beef?', 'ja', 'en'],
  ] as const)('%s, in a thread in %s → %s', (text, before, language) => {
    expect(detectLanguage(knowledge, text, before)).toBe(language);
  });

  it.each([
    ['明治のチョコ可以帶回台灣嗎', 'zh-Hant'],
    ['釜山(부산)可以进口日本鱼吗', 'zh-Hans'],
    ['對中 輸出 可能한가요', 'ko'],
  ] as const)('%s, by the share of its scripts → %s', (text, language) => {
    expect(detectLanguage(knowledge, text)).toBe(language);
  });

  it.each([
    ['福島啲生果幾時先解禁呀，等咗好耐', 'zh-Hant'],
    ['client 問 fukushima 啲 sake 可唔可以 ship 去 HK', 'zh-Hant'],
    ['未register嘅trading co攞唔攞到雞肉import licence', 'zh-Hant'],
    ['主原料以重量計算，那水算不算主原料？', 'zh-Hant'],
  ] as const)('%s, by what is spoken in Chinese alone → %s', (text, language) => {
    expect(detectLanguage(knowledge, text)).toBe(language);
  });

  it('tells what simplified and traditional characters share', () => {
    expect(isWrittenAlike(knowledge, '茨城栗子')).toBe(true);
    expect(isWrittenAlike(knowledge, '茨城扇贝')).toBe(false);
    expect(isWrittenAlike(knowledge, '茨城扇貝')).toBe(false);
  });

  it('is one of the five for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: anyCharacter }), fc.string({ unit: 'grapheme' })), (text) => {
        expect(['en', 'ja', 'zh-Hans', 'zh-Hant', 'ko']).toContain(detectLanguage(knowledge, text));
      }),
    );
  });
});
