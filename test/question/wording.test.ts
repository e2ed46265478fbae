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
