import { expect, it } from 'vitest';
import { tooDeepAt } from '../../src/knowledge/depth.ts';

it('a text as deep as entries are is not too deep', () => {
  expect(tooDeepAt('facts:\n  - id: x\n    results:\n      - { subject: [a, b] }\n')).toBeUndefined();
  expect(tooDeepAt('[{}] '.repeat(500))).toBeUndefined();
});

it.each(['[', '{'])('the bracket that goes too deep is told by its place: %s', (bracket) => {
  expect(tooDeepAt(`x: ${bracket.repeat(500)}`)).toBe(3 + 100);
});

it('what is closed again does not add up, and a bracket too many that closes does not count', () => {
  expect(tooDeepAt(`${'['.repeat(60)}${']'.repeat(60)}${'['.repeat(60)}`)).toBeUndefined();
  expect(tooDeepAt(`${']'.repeat(500)}${'['.repeat(101)}`)).toBe(600);
});

it('marks of lists nest on one line, but not from line to line, nor within a word', () => {
  expect(tooDeepAt('- '.repeat(2000))).toBe(2000);
  expect(tooDeepAt('- x\n'.repeat(2000))).toBeUndefined();
  expect(tooDeepAt(`x\n${'- '.repeat(1000)}`)).toBeUndefined();
  expect(tooDeepAt(`x\n${'- '.repeat(1001)}`)).toBe(2002);
  expect(tooDeepAt('a-b:c'.repeat(2000))).toBeUndefined();
});
