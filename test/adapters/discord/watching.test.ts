// Watching on Discord and what comes of it, with an unmodified discord.js on a Discord of its own.
import { afterEach, describe, expect, it } from 'vitest';
import { ROOT, SERVER } from '../../../adapters/discord/commands.ts';
import type { Carrier } from '../../../adapters/host/carrier.ts';
import { Delivery } from '../../../adapters/notices/delivery.ts';
import { tellBy } from '../../../adapters/notices/notices.ts';
import { Asking } from '../../../adapters/present/asking.ts';
import { memoryState } from '../../../adapters/state/memory/state.ts';
import type { State } from '../../../adapters/state/ports.ts';
import { PromptState } from '../../../adapters/state/prompt-state.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { factChange } from '../notices/matters.ts';
import { buttonsOf, command, commandData, isPrivate, press, textOf } from './acts.ts';
import { type Bot, startBot } from './bot.ts';
import type { Callback } from './loopback/discord.ts';
import { ALICE, type Asker, CHANNEL, DM, GUILD } from './loopback/payloads.ts';
import type { Body } from './valid.ts';

const PLACE = `discord:guild:${GUILD}:${CHANNEL}`;
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const NOBODY: Asker = { permissions: '2048' };
/** All that the others may, and to manage the server. */
const MANAGER: Asker = { permissions: '2248473465835105' };

interface World extends Bot {
  readonly state: State;
  readonly carriers: readonly Carrier[];
}

const bots: World[] = [];
const deliveries: Delivery[] = [];
afterEach(async () => {
  for (const one of deliveries.splice(0)) await one.stop();
  for (const one of bots.splice(0)) await one.stop();
});

async function started(): Promise<World> {
  const state = memoryState(Date.now);
  const carriers: Carrier[] = [];
  const bot = await startBot(undefined, {}, state, undefined, carriers);
  const world = { ...bot, state, carriers, stop: () => bot.stop() };
  bots.push(world);
  return world;
}

const server = (
  { discord }: World,
  subcommand: string,
  options: Readonly<Record<string, string>> = {},
  asker: Asker = MANAGER,
): Promise<Callback> =>
  discord.interact(2, { ...commandData(subcommand, options), id: '500000000000000002', name: SERVER }, asker);

/** Has what moved carried to whoever follows anything. */
async function told({ state, carriers }: World, ...changes: ReturnType<typeof factChange>[]): Promise<void> {
  const [from, to] = [
    { version: 'a', day: TODAY },
    { version: 'b', day: TODAY },
  ];
  await state.outbox.restart();
  await state.outbox.begin(from);
  await state.outbox.fill({
    from,
    to,
    changes: changes.map((one) => ({ id: one.id, change: JSON.stringify(one), isAlone: one.worth === 'correction' })),
    due: () => changes.map(({ id }) => ({ change: id, at: Date.now() })),
  });
  const asking = new Asking({
    knowledge: () => knowledge,
    today: () => TODAY,
    state: new PromptState(state, { now: Date.now, log: quiet }),
    log: quiet,
  });
  const delivery = new Delivery({
    outbox: state.outbox,
    carriers,
    tell: tellBy({ asking, outbox: state.outbox }),
    offLine: ({ off }) => `off: ${off}`,
    log: quiet,
    now: Date.now,
    pause: (ms) => new Promise((done) => setTimeout(done, Math.min(ms, 20))),
    draw: () => 0,
  });
  deliveries.push(delivery);
  delivery.start();
}

const bodyOf = async ({ discord }: World, channel: string, count = 1): Promise<Body> =>
  (await discord.request(new RegExp(`^POST /channels/${channel}/messages$`), undefined, count)).body as Body;

describe('a server’s channel', () => {
  it('is told from then on, by who manages the server, with how things stand and an example', async () => {
    const bot = await started();
    const answer = await server(bot, 'watch', { what: 'china seafood weekly fri 9', zone: 'Asia/Seoul' });
    expect(isPrivate(answer)).toBe(true);
    const { content = '' } = answer.data;
    expect(content).toContain(
      'this channel is told once a week, Friday 9:00 (Asia/Seoul), when something moves on: mainland China · seafood',
    );
    expect(content).toContain('Where it stands today: ');
    expect(content).toContain(`\`/${SERVER} unwatch\``);
    expect(await bot.state.subscriptions.of(PLACE)).toMatchObject({
      platform: 'discord',
      address: JSON.stringify({ channel: CHANNEL, isAnnouncement: false }),
      pace: { kind: 'weekly', weekday: 5, hour: 9, zone: 'Asia/Seoul' },
      by: { id: `discord:user:${ALICE.id}` },
    });
    expect((await server(bot, 'list')).data.content).toContain('Followed here: mainland China · seafood.');
    expect((await server(bot, 'unwatch')).data.content).toContain('Nothing is told here any more.');
    expect(await bot.state.subscriptions.of(PLACE)).toBeUndefined();
  });

  it.each([
    ['who does not manage it', NOBODY, { what: 'china' }, 'Only those who may manage this server'],
    ['what nobody knows', MANAGER, { what: 'china haddock' }, 'I do not know “haddock”'],
    ['a zone that is none', MANAGER, { what: 'china', zone: 'Mars/Base' }, 'I do not know “Mars/Base”'],
  ])('is left as it is by %s', async (_, asker, options, why) => {
    const bot = await started();
    expect((await server(bot, 'watch', options, asker)).data.content).toContain(why);
    expect(await bot.state.subscriptions.of(PLACE)).toBeUndefined();
  });

  it('follows what an answer was about, by its button; others are shown the way for themselves', async () => {
    const bot = await started();
    const answer = await command(bot.discord, 'check', { product: 'scallop', importer: 'hk' });
    const follow = buttonsOf(answer.data).find(({ custom_id: id }) => id?.startsWith('n'))?.custom_id ?? '';
    const refused = await press(bot.discord, answer.data, follow, NOBODY);
    expect(refused.data.content).toContain(`/${ROOT} watch`);
    await press(bot.discord, answer.data, follow, MANAGER);
    expect((await bot.state.subscriptions.of(PLACE))?.follows).toEqual([
      { importers: ['hk'], products: ['scallop'], origins: [], topics: [] },
    ]);
  });

  it('keeps its settings, by the command with or without its name', async () => {
    const bot = await started();
    expect((await server(bot, 'settings', { language: 'ja' })).data.content).toContain('日本語');
  });
});

it('who asks for it is told by a direct message', async () => {
  const bot = await started();
  const answer = await command(bot.discord, 'watch', { what: 'beef' });
  expect(answer.data.content).toContain('From now on I tell you here at once');
  await told(bot, factChange('x'));
  expect(textOf(await bodyOf(bot, DM))).toContain('Told because this is followed here: beef.');
});

it('who asks to be told in words is shown the button', async () => {
  const bot = await started();
  const answer = await bot.discord.post({ content: 'Notify me when China reopens to scallops', direct: true });
  expect(textOf(answer)).toContain('I can tell you when that moves: press “Tell me when it changes”');
});

describe('what moved', () => {
  it('is told as Discord takes it, once, with two buttons that work; a correction in reply to it', async () => {
    const bot = await started();
    await server(bot, 'watch', { what: 'china seafood' });
    await told(bot, factChange('x'));
    const body = await bodyOf(bot, CHANNEL);
    expect(bot.discord.refused).toEqual([]);
    expect([body.enforce_nonce, String(body.nonce)]).toEqual([true, expect.stringMatching(/^[\w-]{22}$/)]);
    const [full, stop] = buttonsOf(body).filter(({ custom_id: id }) => id !== undefined);
    const whole = await press(bot.discord, body, full?.custom_id ?? '');
    expect([isPrivate(whole), textOf(whole.data).length > 100]).toEqual([true, true]);
    await told(bot, factChange('y', { worth: 'correction' }));
    const correction = await bodyOf(bot, CHANNEL, 2);
    expect(correction.message_reference?.message_id).toMatch(/^\d+$/);
    expect((await press(bot.discord, body, stop?.custom_id ?? '', NOBODY)).data.content).toContain('Only those who');
    await press(bot.discord, body, stop?.custom_id ?? '', MANAGER);
    expect(await bot.state.subscriptions.of(PLACE)).toBeUndefined();
  });

  it('is crossposted where others follow the channel', async () => {
    const bot = await started();
    await server(bot, 'watch', { what: 'china seafood' });
    const address = JSON.stringify({ channel: CHANNEL, isAnnouncement: true });
    await bot.state.subscriptions.change(PLACE, (one) => (one ? { ...one, address } : null));
    await told(bot, factChange('x'));
    await bot.discord.request(new RegExp(`^POST /channels/${CHANNEL}/messages/\\d+/crosspost$`));
  });

  it('is told no more where the bot may not write any more, and who set it up is told so', async () => {
    const bot = await started();
    await server(bot, 'watch', { what: 'china seafood' });
    bot.discord.fault(new RegExp(`^POST /channels/${CHANNEL}/messages$`), 403, {
      code: 50_013,
      message: 'Missing Permissions',
    });
    await told(bot, factChange('x'));
    expect((await bodyOf(bot, DM)).content).toBe(`<#${CHANNEL}> off: Missing Permissions`);
    expect((await bot.state.subscriptions.of(PLACE))?.off).toBe('Missing Permissions');
  });

  it('waits where Discord asks to, and is posted as it is where it cannot be a reply', async () => {
    const bot = await started();
    await server(bot, 'watch', { what: 'china seafood' });
    const limited = { message: 'You are being rate limited.', retry_after: 0.2, global: false };
    bot.discord.fault(/^POST \/channels\/\d+\/messages$/, 429, limited, { headers: { 'retry-after': '0.2' } });
    await told(bot, factChange('x'));
    await bodyOf(bot, CHANNEL, 2);
    while ((await bot.state.outbox.overview()).sent < 1) await new Promise((done) => setTimeout(done, 10));
    bot.discord.fault(/^POST \/channels\/\d+\/messages$/, 403, { code: 160_002, message: 'Cannot reply' });
    await told(bot, factChange('y', { worth: 'correction' }));
    expect((await bodyOf(bot, CHANNEL, 4)).message_reference).toBeUndefined();
  });
});
