import { describe, expect, it, vi } from 'vitest';
import {
  derived,
  derivedFrom,
  derivedInSteps,
  lazily,
  remembered,
  rememberedUpTo,
} from '../../src/knowledge/derived.ts';
import { knowledge } from '../knowledge-for-tests.ts';

describe('what is derived from a knowledge', () => {
  it('is made once for each knowledge, and afresh for a reloaded one', () => {
    const make = vi.fn(() => ({}));
    const of = derived(make);
    const reloaded = { ...knowledge };
    expect(of(knowledge)).toBe(of(knowledge));
    expect(of(reloaded)).not.toBe(of(knowledge));
    expect(make.mock.calls).toEqual([[knowledge], [reloaded]]);
  });

  it('is made once where it is nothing, too', () => {
    const make = vi.fn(() => undefined);
    const of = derived(make);
    of(knowledge);
    of(knowledge);
    expect(make).toHaveBeenCalledTimes(1);
  });
});

it('what is made in steps is the same as made at once, and made once', () => {
  const make = vi.fn(function* () {
    yield;
    yield;
    return {};
  });
  const of = derivedInSteps(make);
  expect([...of.inSteps(knowledge)]).toHaveLength(2);
  expect(of(knowledge)).toBe(of(knowledge));
  expect([...of.inSteps(knowledge)]).toHaveLength(0);
  expect(make).toHaveBeenCalledTimes(1);
  expect(of({ ...knowledge })).toEqual({});
});

it('what is made of parts of a knowledge is that of every knowledge that shares them', () => {
  const make = vi.fn(function* () {
    yield;
    return {};
  });
  const of = derivedFrom(['facts', 'measures'], make);
  expect(of({ facts: knowledge.facts, measures: knowledge.measures })).toBe(of(knowledge));
  expect(make).toHaveBeenCalledTimes(1);
  expect(of({ ...knowledge, facts: new Map() })).not.toBe(of(knowledge));
  expect(of({ ...knowledge, measures: new Map() })).not.toBe(of(knowledge));
});

it('what is costly is made when it is first needed, and no second time', () => {
  const make = vi.fn(() => ({}));
  const costly = lazily(make);
  expect(make).not.toHaveBeenCalled();
  expect(costly()).toBe(costly());
  expect(make).toHaveBeenCalledTimes(1);
});

it('what a map remembers of a key is kept, an empty text or a zero as well', () => {
  const map = new Map<string, string>();
  expect(remembered(map, 'a', () => '')).toBe('');
  expect(remembered(map, 'a', () => 'other')).toBe('');
  expect([...map]).toEqual([['a', '']]);
});

it('what is remembered of keys without an end is not without an end itself', () => {
  const map = new Map<number, number>();
  for (let key = 0; key < 1_000; key += 1) expect(rememberedUpTo(10, map, key, () => key)).toBe(key);
  expect(map.size).toBeLessThan(11);
  expect(rememberedUpTo(10, map, 999, () => 0)).toBe(999);
});
