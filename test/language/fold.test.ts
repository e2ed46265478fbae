import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { hiragana, katakana } from '../../src/language/ja/kana.ts';
import { MAX_LENGTH, strip } from '../../src/question/strip.ts';

const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());

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

  it('turns one kana script into the other and back', () => {
    expect(hiragana('ホタテ')).toBe('ほたて');
    expect(katakana('ほたて')).toBe('ホタテ');
  });
});

describe('stripping', () => {
  it.each([
    ['a user mention of Slack', '<@U012AB3CD>'],
    ['a mention of everyone in Slack', '<!channel>'],
    ['a group mention of Slack', '<!subteam^S01|@all>'],
    ['a channel link of Slack', '<#C012|general>'],
    ['a labelled link of Slack', '<https://evil.example/x|click>'],
    ['a role mention of Discord', '<@&123456>'],
    ['a bare address', 'HTTPS://evil.example/a?b=c'],
  ])('drops %s and keeps the words around it', (_, markup) => {
    expect(strip(`scallops ${markup} china`).split(/\s+/)).toEqual(['scallops', 'china']);
  });

  it('drops the target of a Markdown link', () => {
    expect(strip('[click](https://evil.example) now')).not.toMatch(/\]\(|evil/);
  });

  it('drops control characters, marks of direction and lone surrogates', () => {
    expect(strip('a\u0000b\u202ec\u200bd\ud800e').split(' ')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('leaves no mention and no control character of any text, and reads no more than its limit', () => {
    const pieces = fc.array(
      fc.oneof(anything, fc.constantFrom('<@U1>', '<', '>', '@', '!', '#', '<!here>', '](', ')', '\u200b', '\ud800')),
    );
    fc.assert(
      fc.property(pieces, (list) => {
        const text = strip(list.join(''));
        expect(text).not.toMatch(/<[@#!][^>]{0,80}>/);
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
    );
    expect(strip('x'.repeat(100_000)).length).toBeLessThanOrEqual(MAX_LENGTH);
  });
});
