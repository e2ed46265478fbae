import { describe, expect, it } from 'vitest';
import { isOlderThanJapanese, oneForm, simplified, traditional, writer } from '../../../src/language/zh/script.ts';
import { knowledge } from '../../knowledge-for-tests.ts';

const names = [...knowledge.prefectures.values()].map(({ name }) => name);

describe('the two scripts of Chinese', () => {
  it('turn into one another', () => {
    expect(simplified('廣島')).toBe('广岛');
    expect(traditional('广岛')).toBe('廣島');
  });

  it('give every prefecture back that went from one to the other', () => {
    for (const { zh } of names) expect(simplified(traditional(zh))).toBe(zh);
  });

  it('have forms of Taiwan’s and of Hong Kong’s own, and terms that stand as they are written', () => {
    expect(writer('zh-Hant')('台湾的卫生')).toBe('臺灣的衛生');
    expect(writer('zh-HK')('台湾的卫生')).toBe('台灣的衞生');
    expect(writer('zh-HK', { 质: '質', 质量: '質素' })('质量和质')).toBe('質素和質');
  });
});

describe('one form', () => {
  it('is the same for the Japanese, the traditional and the simplified name of a place', () => {
    expect(new Set(['気仙沼', '氣仙沼', '气仙沼'].map(oneForm))).toEqual(new Set(['气仙沼']));
    expect(new Set(['広島', '廣島', '广岛'].map(oneForm)).size).toBe(1);
  });

  it('keeps the prefectures apart', () => {
    const all = names.map(({ ja }) => oneForm(ja));
    expect(new Set(all).size).toBe(all.length);
  });

  it('leaves kana and Latin letters alone', () => {
    expect(oneForm('ホタテ scallop')).toBe('ホタテ scallop');
  });
});

describe('whose characters they are', () => {
  it('older than Japanese writes them', () => {
    expect(isOlderThanJapanese('氣')).toBe(true);
    expect(isOlderThanJapanese('臺灣')).toBe(true);
    expect(isOlderThanJapanese('北海道')).toBe(false);
    expect(isOlderThanJapanese('広島')).toBe(false);
  });
});
