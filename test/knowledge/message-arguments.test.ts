// What a message takes, wherever in it an argument stands.
import { expect, it } from 'vitest';
import { isNumber, namesOf, usesIn } from '../../src/knowledge/message-arguments.ts';

it.each([
  ['Hello', []],
  ['{list}: {date}', ['date', 'list']],
  ['{n, plural, one {# day after {date}} other {# days after {date}}}', ['date', 'n']],
  ['{n, select, none {} other {{list}}}', ['list', 'n']],
  ['<b>{name}</b> and {name}', ['name']],
  ["the exporter's '{name}' of {name}", ['name']],
])('tells the arguments of "%s", each once and in order', (message, names) => {
  expect(namesOf(usesIn(message) ?? [])).toEqual(names);
});

it.each([
  ['{n}', false],
  ['{n, select, none {} other {{n}}}', false],
  ['{n, number}', true],
  ['{n, plural, other {#}}', true],
  ['{n, selectordinal, other {#th}}', true],
  ['{x, select, none {} other {{n, plural, other {#}}}} {n}', true],
])('tells of "%s" whether n has to be a number', (message, isOne) => {
  expect(isNumber(usesIn(message) ?? [], 'n')).toBe(isOne);
});

it('tells a text that is no message', () => {
  expect(usesIn('{list')).toBeNull();
});
