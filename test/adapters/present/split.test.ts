// Splitting loses nothing and parts neither an emoji, an address nor a date.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, split } from '../../../adapters/present/split.ts';

describe('split', () => {
  it('gives pieces that fit and that joined again are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 20, max: 120 }), (text, most) => {
        const pieces = split(text, most);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('pauses after a sentence where there is one', () => {
    expect(split('It is banned. It was open before that day.', 30)).toEqual([
      'It is banned. ',
      'It was open before that day.',
    ]);
    expect(split('輸入は停止。2001年9月から続いている。', 14)[0]).toBe('輸入は停止。');
  });

  it('never parts a date', () => {
    const dates = ['29 Jun 2025', '10 March 2026', '2025年11月19日', '2025-11-19', 'June 2025', '2025년 11월 19일'];
    for (const date of dates)
      for (let before = 0; before < 40; before += 1) {
        const text = `${'x'.repeat(before)} since ${date} and ${'y'.repeat(30)}`;
        expect(
          split(text, 40).some((piece) => piece.includes(date)),
          `${before} ${date}`,
        ).toBe(true);
      }
  });

  it('never parts an address or an emoji that fits', () => {
    const url = 'https://www.maff.go.jp/j/export';
    for (let before = 0; before < 40; before += 1) {
      expect(split(`${'x'.repeat(before)} ${url} y`, 40).some((piece) => piece.includes(url))).toBe(true);
      expect(split(`${'x'.repeat(before)}👨‍👩‍👧‍👦${'y'.repeat(30)}`, 40).some((p) => p.includes('👨‍👩‍👧‍👦'))).toBe(
        true,
      );
    }
  });
});

it('a label is cut with an ellipsis, never inside an emoji', () => {
  expect(cut('What is needed?', 75)).toBe('What is needed?');
  expect(cut('abc👨‍👩‍👧‍👦def', 8)).toBe('abc…');
  expect(cut('a'.repeat(80), 75)).toHaveLength(75);
});
