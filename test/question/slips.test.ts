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
