import { describe, expect, it } from 'vitest';
import { isReleased, nextPair } from '../../src/change/released.ts';

const line = (from: string, to: string) => ({ from, to, by: 'M. Sato', on: '2026-11-23' });
const lines = [line('a', 'b'), line('b', 'c'), line('x', 'y')];

describe('what is released', () => {
  it('leads from one version to another, by several lines too, and never back', () => {
    expect(isReleased(lines, 'a', 'b')).toBe(true);
    expect(isReleased(lines, 'a', 'c')).toBe(true);
    expect(isReleased(lines, 'c', 'a')).toBe(false);
    expect(isReleased(lines, 'a', 'y')).toBe(false);
    expect(isReleased(lines, 'a', 'a')).toBe(false);
    expect(isReleased([line('b', 'c'), line('a', 'b')], 'a', 'c'), 'a line counts after those above it').toBe(false);
  });

  it('is sent up to the last version that the host has', () => {
    expect(nextPair(lines, 'a', () => true)).toEqual({ from: 'a', to: 'c' });
    expect(nextPair(lines, 'a', (version) => version === 'b')).toEqual({ from: 'a', to: 'b' });
    expect(nextPair(lines, 'a', () => false)).toBe(null);
    expect(nextPair(lines, 'c', () => true)).toBe(null);
  });

  it('that was given up and taken up again is sent again', () => {
    const again = [line('a', 'b'), line('b', 'a'), line('a', 'd')];
    expect(nextPair(again, 'b', () => true)).toEqual({ from: 'b', to: 'd' });
    expect(nextPair(again, 'a', (version) => version !== 'd')).toEqual({ from: 'a', to: 'b' });
  });
});
