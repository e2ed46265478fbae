import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiragana, kanaSkeleton, katakana, undrawn } from '../../../src/language/ja/kana.ts';

const kana = fc.string({ unit: fc.integer({ min: 0x3041, max: 0x3096 }).map((point) => String.fromCharCode(point)) });

describe('the two kana', () => {
  it('turn into one another, and back', () => {
    expect(hiragana('ホタテ')).toBe('ほたて');
    expect(katakana('ほたて')).toBe('ホタテ');
    fc.assert(
      fc.property(kana, (text) => {
        expect(hiragana(katakana(text))).toBe(text);
      }),
    );
  });

  it('keep small letters and voicing marks', () => {
    expect(hiragana('ギョウザ')).toBe('ぎょうざ');
    expect(katakana('っぷヴゔ')).toBe('ップヴヴ');
  });

  it('leave every other letter alone, the long vowel too', () => {
    for (const turn of [hiragana, katakana]) expect(turn('漢字 abc 한글 ー・。')).toBe('漢字 abc 한글 ー・。');
  });
});

describe('a long vowel before a blank or a digit', () => {
  it('stays where it draws out a kana', () => {
    expect(undrawn('ノルウェー 食品')).toBe('ノルウェー 食品');
    expect(undrawn('らーめん 2')).toBe('らーめん 2');
  });

  it('is a dash where it follows anything else', () => {
    expect(undrawn('北海道ー ホタテ')).toBe('北海道- ホタテ');
    expect(undrawn('2023ー08')).toBe('2023-08');
  });
});

it('dashes of every length are one before a blank or a digit', () => {
  for (const dash of ['‐', '–', '—', '―', '−']) expect(undrawn(`2023${dash}08`)).toBe('2023-08');
});

it('words are one but for long vowels, doubled consonants, voicing and small letters', () => {
  expect(kanaSkeleton('シンガーポール')).toBe(kanaSkeleton('シンカホル'));
  expect(kanaSkeleton('マスカット')).toBe(kanaSkeleton('マスカト'));
  expect(kanaSkeleton('ホタテ')).not.toBe(kanaSkeleton('ホタル'));
});
