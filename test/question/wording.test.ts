import { expect, it } from 'vitest';
import { importerOfWording } from '../../src/question/wording.ts';
import { knowledge } from '../knowledge-for-tests.ts';

it.each([
  ['而家仲可唔可以入日本生蠔呀', 'zh-Hant', 'hk'],
  ['日本牛肉可以進口喔', 'zh-Hant', 'tw'],
  ['日本牛肉可以進口嗎', 'zh-Hant', undefined],
  ['가리비 수입 되나요', 'ko', 'kr'],
  ['帆立は出せますか', 'ja', undefined],
  ['北海道的扇贝能报关进来吗，真的假的', 'zh-Hans', 'cn'],
  ['长野的味噌走一般贸易', 'zh-Hans', 'cn'],
  ['scallops', 'en', undefined],
] as const)('says where %s is asked from', (question, language, importer) => {
  expect(importerOfWording(knowledge, question, language)).toBe(importer);
});

it('a term that one written form alone has says where the writer is', () => {
  expect(importerOfWording(knowledge, '高麗菜 群馬', 'zh-Hant')).toBe('tw');
  expect(importerOfWording(knowledge, '三文魚 宮城', 'zh-HK')).toBe('hk');
  expect(importerOfWording(knowledge, '扇貝 北海道', 'zh-Hant')).toBeUndefined();
});

it('who is at home says where: of Taiwan in its characters, of the mainland in simplified ones, of Japan nowhere', () => {
  expect(importerOfWording(knowledge, '我國還管制日本食品嗎', 'zh-Hant')).toBe('tw');
  expect(importerOfWording(knowledge, '我国还禁止日本食品吗', 'zh-Hans')).toBe('cn');
  expect(importerOfWording(knowledge, '本港有否跟隨', 'zh-Hant')).toBe('hk');
  expect(importerOfWording(knowledge, '日本國內限制出貨的', 'zh-Hant')).toBeUndefined();
});

it('whose writing it is says where, in Traditional characters alone; a term counts for the likelier place', () => {
  const of = (hk: number) => ({ hk, tw: 1 - hk });
  expect(importerOfWording(knowledge, '日本牛肉可以進口嗎', 'zh-Hant', of(0.1))).toBe('tw');
  expect(importerOfWording(knowledge, '日本牛肉可以進口嗎', 'zh-Hant', of(0.9))).toBe('hk');
  expect(importerOfWording(knowledge, '日本牛肉可以進口嗎', 'zh-Hant', of(0.5))).toBeUndefined();
  expect(importerOfWording(knowledge, '日本牛肉可以进口吗', 'zh-Hans', of(0.1))).toBeUndefined();
  expect(importerOfWording(knowledge, '三文魚 宮城', 'zh-Hant', of(0.55))).toBe('hk');
  expect(importerOfWording(knowledge, '三文魚 宮城', 'zh-Hant', of(0.45))).toBeUndefined();
  expect(importerOfWording(knowledge, '日本牛肉可唔可以進口', 'zh-Hant', of(0.1))).toBe('hk');
});
