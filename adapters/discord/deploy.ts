// Telling Discord of the commands: what differs from what it has, and one bulk overwrite where anything does.
import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import { z } from 'zod';

type Command = RESTPostAPIApplicationCommandsJSONBody;

export interface Deployment {
  readonly rest: REST;
  readonly commands: readonly Command[];
  /** A server's id: there the commands change at once, for development. Without it they change everywhere. */
  readonly guild?: string | undefined;
  readonly dryRun: boolean;
  readonly print: (line: string) => void;
}

const Application = z.object({ id: z.string(), name: z.string() });
const Commands = z.array(z.looseObject({ name: z.string(), type: z.int().optional() }));

/** Throws where Discord refuses. */
export async function deploy({ rest, commands, guild, dryRun, print }: Deployment): Promise<void> {
  const { id, name } = Application.parse(await rest.get(Routes.currentApplication()));
  const route = guild ? Routes.applicationGuildCommands(id, guild) : Routes.applicationCommands(id);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const there = Commands.parse(await rest.get(route, { query }));
  const differences = compare(there, commands);
  print(`${name}: ${commands.length} commands${guild ? ` in server ${guild}` : ', everywhere'}`);
  for (const difference of differences) print(difference);
  if (differences.length === 0) return print('no difference; nothing to do');
  if (dryRun) return print(`${differences.length} differences; nothing was sent (--dry-run)`);
  await rest.put(route, { body: commands });
  print(`${differences.length} differences; deployed`);
}

/** `+` what Discord will learn, `-` what it will forget, `~` what changes. */
export function compare(there: readonly object[], wanted: readonly Command[]): string[] {
  const [old, now] = [flat(there), flat(wanted)];
  const lines: string[] = [];
  for (const [path, value] of now) {
    const before = old.get(path);
    if (before === undefined) lines.push(`+ ${path}: ${value}`);
    else if (before !== value) lines.push(`~ ${path}: ${before} -> ${value}`);
  }
  for (const [path, value] of old) if (!now.has(path)) lines.push(`- ${path}: ${value}`);
  return lines;
}

/** What Discord adds of its own accord, and defaults that it spells out. */
const ITS_OWN =
  /^(id|application_id|version|guild_id|name_localized|description_localized|dm_permission|nsfw|handler)$/;
/** Types of commands and options; absent means the first of commands. */
const isDefault = (key: string, value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (key === 'required' && value === false) ||
  (key === 'autocomplete' && value === false) ||
  value === '';

/** Every leaf by its path; lists of things with names are told apart by them, other lists are one value. */
function flat(value: unknown, path = ''): Map<string, string> {
  const leaves = new Map<string, string>();
  const add = (key: string, inner: unknown): void => {
    for (const [leaf, text] of flat(inner, path === '' ? key : `${path}.${key}`)) leaves.set(leaf, text);
  };
  if (Array.isArray(value) && value.some(isNamed)) {
    for (const [index, item] of value.entries())
      if (isNamed(item)) add(path === '' ? item.name : `${index + 1} ${item.name}`, item);
  } else if (Array.isArray(value)) {
    if (value.length > 0) leaves.set(path, JSON.stringify([...value].sort()));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) if (!ITS_OWN.test(key) && !isDefault(key, inner)) add(key, inner);
  } else leaves.set(path, JSON.stringify(value));
  return leaves;
}

const isNamed = (item: unknown): item is { readonly name: string } =>
  typeof item === 'object' && item !== null && 'name' in item && typeof item.name === 'string';
