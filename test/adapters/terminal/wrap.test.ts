import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { width } from '../../../adapters/terminal/width.ts';
import { wrap } from '../../../adapters/terminal/wrap.ts';

const bare = (text: string): string => text.replace(/\s+/g, '');

describe('wrap', () => {
  it('breaks Latin text at spaces, and begins further lines further in', () => {
    expect(wrap('Japan denied having received a notice.', 20)).toEqual(['Japan denied having', '  received a notice.']);
    expect(wrap('not confirmed for months', 14, '  · ', '    ')).toEqual([
      '  · not',
      '    confirmed',
      '    for months',
    ]);
  });

  it('breaks Japanese and Chinese between characters, each of which takes two columns', () => {
    expect(wrap('海关总署公告恢复部分地区', 12)).toEqual(['海关总署公告', '  恢复部分地', '  区']);
  });

  it.each([
    ['a full stop', '一二三四五。六', ['一二三四', '五。六']],
    ['a closing bracket and what follows it', '一二（四五）、六', ['一二（四', '五）、六']],
    ['a small kana', 'アイウエオッッ', ['アイウエ', 'オッッ']],
    ['a mark of length', 'アイウエコーヒー', ['アイウエ', 'コーヒー']],
    ['an exclamation mark after Latin letters', '一二三四no！五', ['一二三四', 'no！五']],
    ['an ASCII comma', '一二三四五,六', ['一二三四', '五,六']],
  ])('begins no line with %s', (_, text, lines) => {
    expect(wrap(text, 10, '', '')).toEqual(lines);
  });

  it.each(['一二三四「五六」', '一二三四(五六)', '一二三四“五六”'])('ends no line with an opening one: %s', (text) => {
    for (const line of wrap(text, 10, '', '')) expect(line).not.toMatch(/[「(“]$/);
  });

  it('keeps a number and its counter together', () => {
    expect(wrap('公告公告2025年第140号', 12, '', '')).toEqual(['公告公告', '2025年第', '140号']);
  });

  it('breaks no address, however long, and none out of the text around it', () => {
    const url = 'https://www.maff.go.jp/j/shokusan/hq/i-4/china_suisan.html';
    expect(wrap(`確認先：${url}。次`, 30, '', '')).toEqual(['確認先：', `${url}。`, '次']);
  });

  it('breaks at no space that is fixed', () => {
    expect(wrap('measured 30\u00a0Bq once', 12, '', '')).toEqual(['measured', '30\u00a0Bq once']);
  });

  it('loses nothing, and a line is wider than asked only where nothing in it can be parted', () => {
    const unit = fc.constantFrom(
      '海',
      'か',
      'ー',
      '。',
      '「',
      '」',
      '（',
      '）',
      ' ',
      'word',
      '2025年',
      '한국',
      ',',
      '·',
      '⚠',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), fc.integer({ min: 20, max: 60 }), (units, columns) => {
        const text = units.join('');
        const lines = wrap(text, columns, '', '');
        expect(bare(lines.join(''))).toBe(bare(text));
        for (const line of lines) {
          if (width(line) > columns) expect(wrap(line, 1, '', '').filter((part) => width(part) <= columns)).toEqual([]);
          expect(line).toBe(line.trim());
        }
      }),
    );
  });
});
