import { describe, expect, it } from 'vitest';
import { anyOf } from '../../src/question/words-of.ts';

describe('any of some words', () => {
  it('are found whole where they are Latin, and anywhere else', () => {
    const words = anyOf(['can', '禁止', 'CAN I']);
    expect(words.exec('scan it')).toBeNull();
    expect(words.exec('a can of tuna')?.[0]).toBe('can');
    expect(words.exec('全面禁止中')?.[0]).toBe('禁止');
  });

  it('the longest first', () => {
    expect(anyOf(['能', '能不能']).exec('现在能不能进')?.[0]).toBe('能不能');
    expect(anyOf(['can', 'can i']).exec('can i go')?.[0]).toBe('can i');
  });

  it('in parts, with a few others between them in one sentence', () => {
    const words = anyOf(['lift…ban', '解禁…了吗']);
    expect(words.test('did they lift its ban on rice')).toBe(true);
    expect(words.test('中国解禁扇贝了吗')).toBe(true);
    expect(words.test('lift me. a ban')).toBe(false);
    expect(words.test('lifted banner')).toBe(false);
  });

  it('are none where there are no words', () => {
    expect(anyOf([]).test('anything')).toBe(false);
  });
});
