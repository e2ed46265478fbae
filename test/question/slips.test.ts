import { describe, expect, it } from 'vitest';
import { correctSlips } from '../../src/question/slips.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const corrected = (text: string) => correctSlips(knowledge, text);

describe('a name typed with a slip', () => {
  it('is put right, and what was typed is told', () => {
    expect(corrected('scallops from fukashima')).toEqual({
      text: 'scallops from fukushima',
      slips: [{ typed: 'fukashima', read: 'Fukushima' }],
    });
  });

  it.each(['bream', 'peach tree', 'salon', 'perch'])('is none where English has the word: %s', (text) => {
    expect(corrected(text)).toEqual({ text, slips: [] });
  });

  it('is none where it is part of a name, or short', () => {
    expect(corrected('hokkaido scallops').slips).toEqual([]);
    expect(corrected('tnua').slips).toEqual([]);
  });
});

describe('a long name in katakana', () => {
  it.each([
    ['シンガーポール', 'シンガポール'],
    ['シンガボール', 'シンガポール'],
    ['シャインマスカト', 'シャインマスカット'],
  ])('is read whatever its long vowels and voicing: %s', (typed, name) => {
    expect(corrected(`${typed}はどう`).text).toBe(`${name}はどう`);
  });

  it('is none where it is another word, short or a name as it stands', () => {
    for (const text of ['サスペンションの話', 'カーニ', 'シンガポール'])
      expect(corrected(text)).toEqual({ text, slips: [] });
  });
});
