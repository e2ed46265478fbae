import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { reasonOf, refused } from '../../../adapters/host/refused.mjs';

const caught = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

it.each([
  ['no such file', () => readFileSync('/no/such/file'), '/no/such/file: no such file or folder; correct the path'],
  ['a folder', () => writeFileSync(tmpdir(), 'x'), `${tmpdir()}: a folder, not a file; name a file`],
  ['a file as a folder', () => writeFileSync('/dev/null/x', 'x'), '/dev/null/x: a part of the path is a file'],
])('what the system refused is one line with its place and what to do: %s', (_, act, line) => {
  const told = refused(caught(act));
  expect(told?.startsWith(line)).toBe(true);
  expect(told).not.toContain('\n');
});

it('a fault of the program is not taken for a refusal of the system', () => {
  expect(refused(new TypeError('x is not a function'))).toBeUndefined();
  expect(refused('text')).toBeUndefined();
  expect(reasonOf(new Error('what it says'))).toBe('what it says');
  expect(reasonOf('thrown')).toBe('thrown');
});
