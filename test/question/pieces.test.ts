import { expect, it } from 'vitest';
import { piecesOf } from './reading.ts';

it('a text that says one thing many times says no more by it', () => {
  const { names } = piecesOf('scallops '.repeat(400));
  expect(names).toHaveLength(4);
});

it('all places are of the text with its slips put right', () => {
  const { text, names, slips } = piecesOf('fishh cakes from Fukashima');
  expect(text).toBe('fish cakes from fukushima');
  expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(['fish cakes', 'fukushima']);
  expect(slips).toHaveLength(2);
});

it('a word for since is a part of its date', () => {
  expect(piecesOf('今年6月以降に変わったこと').unread).toEqual([]);
});
