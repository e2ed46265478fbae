// What a message takes, wherever in it an argument stands.
import { expect, it } from 'vitest';
import { messageArguments } from '../../../src/knowledge/lint/message-arguments.ts';

it.each([
  ['Hello', []],
  ['{list}: {date}', ['date', 'list']],
  ['{n, plural, one {# day after {date}} other {# days after {date}}}', ['date', 'n']],
  ['{n, select, none {} other {{list}}}', ['list', 'n']],
  ['<b>{name}</b> and {name}', ['name']],
])('tells the arguments of "%s", each once and in order', (message, names) => {
  expect(messageArguments(message)).toEqual(names);
});

it('tells a text that is no message', () => {
  expect(messageArguments('{list')).toBeNull();
});
