// The commands that Discord is told of: within its limits, in every language, and each with somebody who answers.
import { expect, it } from 'vitest';
import { commandsOf, ROOT, SERVER, SUBCOMMANDS } from '../../../adapters/discord/commands.ts';
import { knowledge } from '../../knowledge-for-tests.ts';
import { commandFaults } from './valid.ts';

const commands = commandsOf(knowledge);

interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly options?: readonly Named[];
}

function* all(items: readonly Named[]): Generator<Named> {
  for (const item of items) {
    yield item;
    yield* all(item.options ?? []);
  }
}

const written: Named[] = JSON.parse(JSON.stringify(commands));
const LOCALES = ['ja', 'ko', 'zh-CN', 'zh-TW'];

it('Discord’s own description takes every command', () => {
  for (const command of commands) expect(commandFaults(command), command.name).toEqual([]);
});

it('every name and description is there in Japanese, Chinese and Korean; the program’s own name is one everywhere', () => {
  for (const { name, name_localizations: names, description, description_localizations: texts } of all(written)) {
    if (name !== ROOT && name !== SERVER) expect(Object.keys(names ?? {}).sort(), name).toEqual(LOCALES);
    if (description === undefined) continue;
    expect(Object.keys(texts ?? {}).sort(), name).toEqual(LOCALES);
    for (const locale of LOCALES) expect(texts?.[locale], `${name} in ${locale}`).not.toBe(description);
  }
});

it('every name is one that Discord lets people type, and none is there twice in a language', () => {
  for (const { options = [] } of all(written))
    for (const locale of ['en', ...LOCALES]) {
      const names = options.map(({ name, name_localizations: names }) => names?.[locale] ?? name);
      for (const name of names) {
        expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
        expect(name).toBe(name.toLowerCase());
      }
      expect(new Set(names).size, names.join(' ')).toBe(names.length);
    }
});

it('required options come first, and only the question is typed without choices', () => {
  for (const { options = [] } of all(written)) {
    const required = options.map((option) => ('required' in option ? option.required === true : false));
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
  }
  const [root] = written;
  expect(root?.options?.map(({ name }) => name)).toEqual(Object.keys(SUBCOMMANDS));
});

it('can be installed by people and servers and used everywhere; a server’s settings only by its managers, there', () => {
  const [root, server, message] = commands;
  for (const command of [root, message]) {
    expect(command?.integration_types).toEqual([0, 1]);
    expect(command?.contexts).toEqual([0, 1, 2]);
  }
  expect(server).toMatchObject({ integration_types: [0], contexts: [0], default_member_permissions: '32' });
});
