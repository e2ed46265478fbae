// The types of messages are those of the English words, and the compiler holds every caller to them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, expectTypeOf, it } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { MESSAGE_TYPES, messageTypes } from '../../src/language/message-types.ts';
import type { MessageKey, MessageValues, PlainKey, Say } from '../../src/language/say.ts';
import { knowledge } from '../knowledge-for-tests.ts';

it('the committed types are those of en.yaml (`npm run generate` writes them)', () => {
  expect(readFileSync(join(import.meta.dirname, '../..', MESSAGE_TYPES), 'utf8')).toBe(messageTypes(knowledge));
});

it('gives each argument the type that its uses need', () => {
  const english = knowledge.languages.get('en');
  if (!english) throw new Error('no English');
  const messages = {
    hello: 'Hello',
    'not-a-name': '{0}',
    count: '{n, plural, one {# of {all}} other {#}} {n} {kind, select, none {} other {{r, selectordinal, other {#}}}}',
    value: '{v, number}',
  };
  const planted: Knowledge = {
    ...knowledge,
    languages: new Map([['en', { ...english, answers: { ...english.answers, messages, interface: { ui_x: '{y}' } } }]]),
  };
  expect(messageTypes(planted).split('\n').slice(2, -2)).toEqual([
    '  readonly hello: Record<never, never>;',
    '  readonly "not-a-name": { readonly "0": string };',
    '  readonly count: { readonly all: string; readonly kind: string; readonly n: number; readonly r: number };',
    '  readonly value: { readonly v: number };',
    '  readonly ui_x: { readonly y: string };',
  ]);
});

it('compiles only what en.yaml has, with what it takes', () => {
  const said: [string, unknown][] = [];
  const say: Say = (key: string, values?: unknown) => `${said.push([key, values])}`;
  say('all_japan');
  say('possible', { summary: 'x' });
  // Of which it is not known at this place which is said, the arguments of both.
  const key: 'possible' | 'age_of' = said.length > 0 ? 'possible' : 'age_of';
  say(key as 'possible' | 'age_of', { summary: 'x', what: 'x', date: 'x', age: 'x' });
  // @ts-expect-error no such message
  say('al_japan');
  // @ts-expect-error an argument is missing
  say('possible');
  // @ts-expect-error one of two arguments is missing
  say('age_of', { what: 'x' });
  // @ts-expect-error an argument that it does not take
  say('possible', { summary: 'x', date: 'x' });
  // @ts-expect-error arguments of what takes none
  say('all_japan', { summary: 'x' });
  // @ts-expect-error a number where a text goes
  say('possible', { summary: 1 });
  // @ts-expect-error a key that is any text
  say(key as string);
  expectTypeOf<MessageValues<'possible' | 'age_of'>>().toEqualTypeOf<{
    readonly summary: string;
    readonly what: string;
    readonly date: string;
    readonly age: string;
  }>();
  expectTypeOf<'all_japan' extends PlainKey ? true : false>().toEqualTypeOf<true>();
  expectTypeOf<'possible' extends PlainKey ? true : false>().toEqualTypeOf<false>();
  expectTypeOf<PlainKey extends MessageKey ? true : false>().toEqualTypeOf<true>();
  expect(said).toHaveLength(10);
});
