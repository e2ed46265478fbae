import { describe, expect, it } from 'vitest';
import { newestDate, sourceDate, versionOf } from '../../src/knowledge/version.ts';
import { source } from '../planted.ts';

const hash = (entries: Readonly<Record<string, unknown>>): string =>
  versionOf(new Map(Object.entries(entries)), []).hash;

describe('the version of a knowledge', () => {
  it('is twelve hexadecimal digits, the same in whatever order entries and their fields come', () => {
    const one = hash({ a: { x: 1, y: [1, 2] }, b: { z: null } });
    expect(one).toMatch(/^[0-9a-f]{12}$/);
    expect(hash({ b: { z: null }, a: { y: [1, 2], x: 1 } })).toBe(one);
  });

  it('is another where a word, an id or the order of a list is another', () => {
    const one = hash({ a: { x: 'word', y: [1, 2] } });
    for (const other of [
      { a: { x: 'words', y: [1, 2] } },
      { b: { x: 'word', y: [1, 2] } },
      { a: { x: 'word', y: [2, 1] } },
    ])
      expect(hash(other)).not.toBe(one);
  });

  it('carries the date of the newest source that users may see', () => {
    const sources = [
      source('old', { published: '2025-01' }),
      source('new', { published: '2026-02-10' }),
      source('lead', { published: '2026-11-22', link: 'internal' }),
    ];
    expect(versionOf(new Map(), sources).newestSource).toBe('2026-02-10');
    expect(versionOf(new Map(), []).newestSource).toBe('');
  });
});

it('a source speaks on the day it was published, else on the day it cannot be older than', () => {
  expect(sourceDate(source('a', { published: '2025-01-02', not_before: '2024' }))).toBe('2025-01-02');
  expect(sourceDate(source('a', { published: undefined, not_before: '2024' }))).toBe('2024');
  expect(sourceDate(source('a', { published: undefined }))).toBeUndefined();
});

it('the newest date is the latest by its first day; of two that start together, the more exact', () => {
  expect(newestDate(['2025', '2024-12-31'])).toBe('2025');
  expect(newestDate(['2025-01-01', '2025', '2025-01'])).toBe('2025-01-01');
  expect(newestDate([])).toBeUndefined();
});
