import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect.ts';
import { knowledge } from '../knowledge-for-tests.ts';

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

  it('is one of the five for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        expect(['en', 'ja', 'zh-Hans', 'zh-Hant', 'ko']).toContain(detectLanguage(knowledge, text));
      }),
    );
  });
});
