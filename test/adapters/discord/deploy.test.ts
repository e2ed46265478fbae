// Deploying the commands: the difference is printed, sent once, and nothing is sent where there is none.
import { REST } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commandsOf } from '../../../adapters/discord/commands.ts';
import { compare, deploy } from '../../../adapters/discord/deploy.ts';
import { knowledge } from '../../knowledge-for-tests.ts';
import { LoopbackDiscord, TOKEN } from './loopback/discord.ts';

let discord: LoopbackDiscord;
beforeEach(async () => {
  discord = await new LoopbackDiscord().start();
});
afterEach(() => discord.stop());

const commands = commandsOf(knowledge);
const PUT = /^PUT /;

async function deployed(options: { readonly guild?: string; readonly dryRun?: boolean } = {}): Promise<string[]> {
  const lines: string[] = [];
  const rest = new REST({ api: discord.api }).setToken(TOKEN);
  const print = (line: string): void => void lines.push(line);
  await deploy({ rest, commands, dryRun: false, print, ...options });
  return lines;
}

it('sends all commands by one overwrite that Discord takes, and nothing the second time', async () => {
  const first = await deployed();
  expect(first.some((line) => line.startsWith('+ ban-status.'))).toBe(true);
  expect(await deployed()).toContain('no difference; nothing to do');
  expect(discord.requestsOf(PUT)).toHaveLength(1);
  expect(discord.refused).toEqual([]);
});

it('only prints the difference in a dry run', async () => {
  const lines = await deployed({ dryRun: true });
  expect(lines.at(-1)).toMatch(/nothing was sent/);
  expect(discord.requestsOf(PUT)).toEqual([]);
});

it('deploys to one server where it is told to', async () => {
  await deployed({ guild: '800000000000000001' });
  expect(discord.requestsOf(PUT)[0]?.path).toMatch(/\/guilds\/800000000000000001\/commands$/);
});

it('tells what is new, what changes and what goes, leaf by leaf', () => {
  const [root, ...others] = commands;
  if (!root) throw new Error('no commands');
  const gone = { name: 'old', type: 1, description: 'An old one' };
  const lines = compare(
    [{ ...root, id: '1', version: '2', nsfw: false, description: 'Was so' }, gone],
    [root, ...others],
  );
  expect(lines).toContainEqual(expect.stringMatching(/^~ ban-status\.description: "Was so" -> /));
  expect(lines).toContain('- old.description: "An old one"');
  expect(lines).toContainEqual(expect.stringMatching(/^\+ ban-status-server\./));
  expect(lines.some((line) => line.includes('version'))).toBe(false);
});
