// The bot against a Discord that others made: what two independent readings of the platform agree on. Not mentions: that one
// tells a bot of none.
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REST, Routes } from 'discord.js';
import { DigitalDiscord } from 'discord-digital-twin';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commandsOf } from '../../adapters/discord/commands.ts';
import { plain } from '../../adapters/discord/markdown.ts';
import type { Adapter } from '../../adapters/host/adapter.ts';
import { ask } from '../../src/ask.ts';
import { buttonOf, commandData, textOf } from '../adapters/discord/acts.ts';
import { adapterFor } from '../adapters/discord/bot.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

const database = join(tmpdir(), `ban-status-discord-${process.pid}.db`);
const discord = new DigitalDiscord({
  guild: { name: 'Test' },
  channels: [{ name: 'general', type: 0 }],
  users: [{ username: 'alice' }],
  botToken: 'a-token-for-tests-on-loopback',
  dbUrl: `file:${database}`,
});
let bot: Adapter | undefined;
let channel: string;
let alice = '';

beforeAll(async () => {
  await discord.start();
  channel = (await discord.prisma.channel.findMany())[0]?.id ?? '';
  alice = (await discord.getFirstNonBotUserId()) ?? '';
  bot = adapterFor(discord.restUrl, discord.botToken);
  await bot.start();
});
afterAll(async () => {
  await bot?.stop();
  await discord.stop();
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${database}${end}`, { force: true });
});

const QUESTION = 'Can I ship scallops from Hokkaido to China?';
const { headline } = ask(knowledge, QUESTION, { today: TODAY });
const here = () => discord.channel(channel);
const bare = (text: string): string => text.replace(/\s+/g, '');
/** Line by line: behind those of an answer stand the numbers of their sources. */
const shows = (body: object, text: string): void => {
  const shown = bare(plain(textOf(body)));
  for (const line of text.split('\n')) expect(shown).toContain(bare(line));
};

async function interact(type: number, data: Record<string, unknown>) {
  const { id } = await discord.simulateInteraction({ type, channelId: channel, userId: alice, data });
  return here().waitForInteractionAck({ interactionId: id });
}

async function newest() {
  const messages = await here().getMessages();
  return messages.at(-1) ?? {};
}

it('takes the commands by one overwrite', async () => {
  const rest = new REST({ api: discord.restUrl }).setToken(discord.botToken);
  const put: unknown = await rest.put(Routes.applicationCommands(discord.botUserId), { body: commandsOf(knowledge) });
  expect(put).toHaveLength(commandsOf(knowledge).length);
});

it('answers an autocomplete within the request', async () => {
  const ack = await interact(4, commandData('check', { product: 'ホタ' }, 'product'));
  expect(ack.acknowledged).toBe(true);
});

it('answers a check', async () => {
  const ack = await interact(2, commandData('check', { product: 'scallop', prefecture: 'hokkaido', importer: 'cn' }));
  expect(ack.acknowledged).toBe(true);
  shows(await newest(), headline);
});

it('answers a question, and the press of one of its buttons', async () => {
  await interact(2, commandData('ask', { question: QUESTION }));
  const first = await newest();
  const press = await here()
    .user(alice)
    .clickButton({ messageId: 'id' in first ? String(first.id) : '', customId: buttonOf(first, 'a') });
  const ack = await here().waitForInteractionAck({ interactionId: press.id });
  expect(ack.acknowledged).toBe(true);
});
