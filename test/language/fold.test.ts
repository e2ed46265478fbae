import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { anyCharacter } from '../sampling.ts';

const anything = fc.oneof(fc.string({ unit: anyCharacter }), fc.string({ unit: 'grapheme' }), fc.string());

describe('folding', () => {
  it.each([
    ['full-width Latin letters are half-width lower-case ones', 'ＳＣＡＬＬＯＰ', 'scallop'],
    ['half-width kana are full-width ones', 'ﾎﾀﾃ', 'ホタテ'],
    ['long vowels of romanised names are plain', 'Hokkaidō Ōita', 'hokkaido oita'],
    ['curly apostrophes are straight', 'Japan’s', "japan's"],
    ['runs of blanks are one', '  a \t\n b ', 'a b'],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('gives Japanese, traditional and simplified spellings of a name one form', () => {
    expect(new Set(['気仙沼', '氣仙沼', '气仙沼'].map(fold)).size).toBe(1);
    expect(new Set(['広島', '廣島', '广岛'].map(fold)).size).toBe(1);
    expect(new Set(['帆立貝', '帆立贝'].map(fold)).size).toBe(1);
  });

  it('keeps the voicing marks that tell kana apart', () => {
    expect(fold('ガ')).not.toBe(fold('カ'));
    expect(fold('ぶり')).not.toBe(fold('ふり'));
  });

  it('keeps names of different places apart', () => {
    expect(fold('宮城')).not.toBe(fold('宮崎'));
    expect(fold('福島')).not.toBe(fold('福岡'));
  });

  it('never throws, and folding a second time changes nothing', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
      }),
    );
  });
});
