// When the line, Discord or time fails: nothing is answered twice, nothing falls over, and the log says what it was.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { wordsOf } from '../../../src/say/words.ts';
import { knowledge } from '../../knowledge-for-tests.ts';
import { command, commandData, textOf, typing } from './acts.ts';
import { type Bot, startBot } from './bot.ts';
import { BOB, BOT } from './loopback/payloads.ts';

let bot: Bot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(async () => {
  expect(bot.discord.refused).toEqual([]);
  await bot.stop();
});

const CHECK = { product: 'scallop', prefecture: 'hokkaido', importer: 'cn' };
const CALLBACK = /^POST \/interactions/;
const MESSAGE = /^POST \/channels/;
const mention = { content: `<@${BOT.id}> scallops to China`, mentions: [BOT] };
const late = { message: 'Unknown interaction', code: 10_062 };

it('an interaction that comes twice is answered once', async () => {
  const id = bot.discord.sendInteraction(2, commandData('check', CHECK));
  await bot.discord.callback(id);
  bot.discord.sendInteraction(2, commandData('check', CHECK), {}, undefined, id);
  await command(bot.discord, 'help');
  expect(bot.discord.requestsOf(new RegExp(`^POST /interactions/${id}/`))).toHaveLength(1);
});

it('a message that comes twice is answered once', async () => {
  const id = bot.discord.newId();
  bot.discord.sendMessage(mention, id);
  bot.discord.sendMessage(mention, id);
  await bot.discord.post({ ...mention, content: `<@${BOT.id}> sake to Taiwan` });
  expect(bot.discord.requestsOf(MESSAGE)).toHaveLength(2);
});

it('a session that is cut is resumed: what was missed is answered, and nothing twice', async () => {
  const before = bot.discord.sendInteraction(2, commandData('check', CHECK));
  await bot.discord.callback(before);
  bot.discord.gateway.cut();
  expect(bot.adapter.health().ready).toBe(true);
  const missed = bot.discord.sendInteraction(2, commandData('help'));
  await bot.discord.gateway.seen({ resumed: 1 });
  await bot.discord.callback(missed);
  await bot.logged(/^resumed$/);
  expect(bot.discord.requestsOf(CALLBACK)).toHaveLength(2);
  expect(bot.discord.gateway.identified).toBe(1);
  expect(bot.adapter.health().ready).toBe(true);
});

it('a session that Discord gives up is begun anew', async () => {
  bot.discord.gateway.refuseNextResume();
  bot.discord.gateway.cut();
  await bot.discord.gateway.seen({ identified: 2 });
  const reply = await command(bot.discord, 'check', CHECK);
  expect(reply.type).toBe(4);
});

it('a 429 with bucket headers is waited out, and the answer posted once', async () => {
  const headers = {
    'retry-after': '0.05',
    'x-ratelimit-limit': '5',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset-after': '0.05',
    'x-ratelimit-bucket': 'channel-messages',
    'x-ratelimit-scope': 'user',
  };
  bot.discord.fault(
    MESSAGE,
    429,
    { message: 'You are being rate limited.', retry_after: 0.05, global: false },
    { headers },
  );
  const id = bot.discord.sendMessage(mention);
  const fits = (body: unknown): boolean => JSON.stringify(body).includes(id);
  await bot.discord.request(MESSAGE, fits, 2);
  await bot.discord.post({ ...mention, content: `<@${BOT.id}> sake to Taiwan` });
  expect(bot.discord.requestsOf(MESSAGE)).toHaveLength(3);
});

it('a fault of Discord’s own is tried again with the same nonce', async () => {
  bot.discord.fault(MESSAGE, 503, { message: 'unavailable' }, { times: 2 });
  const id = bot.discord.sendMessage(mention);
  await bot.discord.request(MESSAGE, (body) => JSON.stringify(body).includes(id), 3);
  const nonces = bot.discord.requestsOf(MESSAGE).map(({ body }) => (body as { nonce?: string }).nonce);
  expect(new Set(nonces)).toEqual(new Set([id]));
});

it('an interaction that is answered late is logged by name, and the next one answered', async () => {
  bot.discord.fault(CALLBACK, 404, late);
  bot.discord.sendInteraction(2, commandData('check', CHECK));
  const line = await bot.logged(/answered too late/);
  expect(line.level).toBe('warn');
  expect(bot.discord.requestsOf(CALLBACK)).toHaveLength(1);
  expect((await command(bot.discord, 'check', CHECK)).type).toBe(4);
});

it('an autocomplete that is overtaken by the next letter is harmless', async () => {
  bot.discord.fault(CALLBACK, 404, late);
  bot.discord.sendInteraction(4, commandData('check', { product: 'sc' }, 'product'));
  await bot.logged(/answered too late/);
  const reply = await typing(bot.discord, 'check', { product: 'sca' }, 'product');
  expect(reply.data.choices?.length).toBeGreaterThan(0);
});

it('an answer that Discord refuses is made up for in plain words', async () => {
  bot.discord.fault(CALLBACK, 400, { message: 'Invalid Form Body', code: 50_035 });
  const id = bot.discord.sendInteraction(2, commandData('check', CHECK));
  const { body } = await bot.discord.request(new RegExp(`^POST /interactions/${id}/`), undefined, 2);
  expect(textOf((body as { data: object }).data)).toContain(wordsOf(knowledge, 'en').say('ui_failed'));
  expect((await bot.logged(/was not answered/)).level).toBe('error');
});

it('a channel where the bot may not post is named in the log, and the bot goes on', async () => {
  bot.discord.fault(MESSAGE, 403, { message: 'Missing Permissions', code: 50_013 });
  bot.discord.sendMessage(mention);
  expect((await bot.logged(/no permission to post/)).level).toBe('warn');
  expect(textOf(await bot.discord.post(mention))).toMatch(/scallops to mainland China/i);
});

it.each([false, true])('a callback that is dropped on its way is sent again (arrived: %s)', async (arrives) => {
  bot.discord.drop(CALLBACK, { arrives });
  const id = bot.discord.sendInteraction(2, commandData('check', CHECK));
  await bot.discord.request(new RegExp(`^POST /interactions/${id}/`), undefined, 2);
  await command(bot.discord, 'help');
  expect(bot.log.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
  expect(bot.discord.requestsOf(new RegExp(`^POST /interactions/${id}/`))).toHaveLength(2);
});

it('where the bot may not read the history, it answers without referring to what was asked', async () => {
  const unread = { message: 'Cannot reply without permission to read message history', code: 160_002 };
  bot.discord.fault(MESSAGE, 403, unread);
  const id = bot.discord.sendMessage(mention);
  const { body } = await bot.discord.request(MESSAGE, (sent) => JSON.stringify(sent).includes(id), 2);
  expect(body).not.toHaveProperty('message_reference');
  expect(textOf(body as object)).toContain('⛔');
});

it('a token that is refused while it runs shows in the health, and in the log with its application', async () => {
  bot.discord.fault(MESSAGE, 401, { message: '401: Unauthorized', code: 0 });
  bot.discord.sendMessage(mention);
  const line = await bot.logged(/no longer taken/);
  expect(line.fields).toMatchObject({ application: BOT.id });
  expect(bot.adapter.health()).toMatchObject({ ready: false, shards: { 0: true }, revoked: { id: BOT.id } });
});

it('who asks too much at once gets one polite line, and others are answered', async () => {
  await bot.stop();
  bot = await startBot(undefined, {}, undefined, { burst: 2, eachMs: 60_000 });
  const cooldown = wordsOf(knowledge, 'en').say('ui_cooldown');
  const asked = async (): Promise<string> => textOf((await command(bot.discord, 'check', CHECK)).data);
  expect([await asked(), await asked()].filter((text) => text.includes(cooldown))).toEqual([]);
  expect(await asked()).toBe(cooldown);
  // What is typed into an option is no question.
  expect((await typing(bot.discord, 'check', { product: 'sca' }, 'product')).data.choices?.length).toBeGreaterThan(0);
  for (let message = 0; message < 3; message += 1) bot.discord.sendMessage(mention);
  await bot.discord.post({ ...mention, author: BOB });
  const lines = bot.discord.requestsOf(MESSAGE).filter(({ body }) => textOf(body as object).includes(cooldown));
  expect(lines).toHaveLength(0);
});

it('what is under way is finished before it stops, and what comes then gets a line', async () => {
  const id = bot.discord.sendInteraction(2, commandData('check', CHECK));
  await bot.discord.callback(id);
  bot.discord.fault(MESSAGE, 503, { message: 'unavailable' });
  const message = bot.discord.sendMessage(mention);
  await bot.discord.request(MESSAGE, (body) => JSON.stringify(body).includes(message));
  const stopped = bot.adapter.stop();
  const late = await command(bot.discord, 'help');
  expect(textOf(late.data)).toBe(wordsOf(knowledge, 'en').say('ui_stopping'));
  await stopped;
  expect(bot.discord.requestsOf(MESSAGE)).toHaveLength(2);
  expect(bot.adapter.health().ready).toBe(false);
});

it('payloads that discord.js itself trips over, or that nobody knows, do not stop the bot', async () => {
  bot.discord.gateway.dispatch('INTERACTION_CREATE', { id: '1', type: 3, data: {} });
  bot.discord.gateway.dispatch('SOMETHING_NEW', { id: '2' });
  bot.discord.gateway.dispatch('MESSAGE_CREATE', { id: '3', channel_id: '4' });
  expect((await command(bot.discord, 'help')).type).toBe(4);
});
