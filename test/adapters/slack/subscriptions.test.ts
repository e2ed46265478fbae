// Subscribing in Slack and what comes of it, on a Slack of its own.
import { afterEach, describe, expect, it } from 'vitest';
import { notices } from '../../../adapters/notices/notices.ts';
import { memoryState } from '../../../adapters/state/memory/state.ts';
import type { State } from '../../../adapters/state/ports.ts';
import { factChange } from '../notices/matters.ts';
import { LoopbackSlack } from './loopback.ts';
import { commandBody, directOf, FORM, type Running, run } from './running.ts';
import { found } from './schema.ts';

const running: Running[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
});

async function started(): Promise<Running & { readonly state: State }> {
  const state = memoryState(Date.now);
  const one = await run(
    'http',
    await LoopbackSlack.start(),
    [notices({ versions: undefined, cache: undefined }, 20)],
    state,
  );
  running.push(one);
  return { ...one, state };
}

type Bot = Awaited<ReturnType<typeof started>>;

const said = (call: { readonly body: Readonly<Record<string, unknown>> } | undefined): string =>
  [call?.body.text, ...found(call?.body, 'text')].filter((text) => typeof text === 'string').join('\n');

/** What the person alone is told, or what the channel is. */
async function command(bot: Bot, text: string, way: 'respond' | 'chat.postMessage'): Promise<string> {
  const before = bot.slack.of(way).length;
  await bot.post(commandBody(text, `${bot.slack.address}/respond`), FORM);
  await bot.slack.until(() => bot.slack.of(way).length > before);
  return said(bot.slack.of(way).at(-1));
}

async function press(bot: Bot, action: object, channel = 'C1'): Promise<void> {
  const payload = {
    type: 'block_actions',
    team: { id: 'T1' },
    user: { id: 'U1', username: 'aiko', team_id: 'T1' },
    api_app_id: 'A1',
    trigger_id: String(Math.random()),
    channel: { id: channel, name: 'seafood' },
    container: { type: 'message' },
    response_url: `${bot.slack.address}/respond`,
    actions: [{ type: 'button', block_id: 'b', action_ts: '1', ...action }],
  };
  await bot.post(`payload=${encodeURIComponent(JSON.stringify(payload))}`, FORM);
}

const told = async (bot: Bot, ...changes: ReturnType<typeof factChange>[]): Promise<void> => {
  const from = (await bot.state.outbox.told()) ?? { version: '', day: '' };
  await bot.state.outbox.begin(from);
  await bot.state.outbox.fill({
    from,
    to: { ...from, day: `${from.day}+` },
    changes: changes.map((one) => ({ id: one.id, change: JSON.stringify(one), isAlone: one.worth === 'correction' })),
    due: () => changes.map(({ id }) => ({ change: id, at: Date.now() })),
  });
};

describe('a channel', () => {
  it('is told from then on, which it sees, with how things stand and an example', async () => {
    const bot = await started();
    const text = await command(bot, 'subscribe china seafood', 'chat.postMessage');
    expect(text).toContain(
      'From now on this channel is told at once, when something moves on: mainland China · seafood.',
    );
    expect(text).toContain('Where it stands today: ');
    expect(text).toContain('What would have been told last, as an example: mainland China');
    expect(await bot.state.subscriptions.of('slack:T1:C1')).toMatchObject({
      platform: 'slack',
      language: 'en',
      pace: { kind: 'at_once' },
      follows: [{ importers: ['cn'], products: ['aquatic'], origins: [], topics: [] }],
      by: { id: 'slack:T1:U1' },
    });
  });

  it('is told once a week where that is wanted, and of several things', async () => {
    const bot = await started();
    await command(bot, 'subscribe hong kong', 'chat.postMessage');
    const text = await command(bot, 'subscribe beef weekly fri 10', 'chat.postMessage');
    expect(text).toContain('Hong Kong / beef. Told once a week, Friday 10:00');
    expect(await command(bot, 'list', 'respond')).toContain('Followed here: Hong Kong / beef.');
    expect(await command(bot, 'unsubscribe beef', 'chat.postMessage')).toContain('No longer followed here: beef.');
    expect((await bot.state.subscriptions.of('slack:T1:C1'))?.follows).toHaveLength(1);
    expect(await command(bot, 'unsubscribe', 'chat.postMessage')).toContain('ended the notices in this channel');
    expect(await bot.state.subscriptions.of('slack:T1:C1')).toBeUndefined();
    expect(await command(bot, 'list', 'respond')).toContain('Nothing is followed here.');
  });

  it('in which the bot is not is not, and who tried is told what to do', async () => {
    const bot = await started();
    bot.slack.fail('chat.postMessage', { status: 200, body: { ok: false, error: 'not_in_channel' } });
    expect(await command(bot, 'subscribe china seafood', 'respond')).toContain('Invite me to this channel');
    expect(await bot.state.subscriptions.of('slack:T1:C1')).toBeUndefined();
  });

  it.each([
    ['subscribe china haddock', 'I do not know “haddock”, so nothing was changed.'],
    ['subscribe', 'Say what to follow'],
    ['unsubscribe', 'Nothing is followed here.'],
  ])('is left as it is by what cannot be meant: %s', async (text, answer) => {
    const bot = await started();
    expect(await command(bot, text, 'respond')).toContain(answer);
    expect(await bot.state.subscriptions.of('slack:T1:C1')).toBeUndefined();
  });

  it('follows what an answer was about, by its button, and stops by the button of a notice', async () => {
    const bot = await started();
    const response = await bot.post(commandBody('scallops to Hong Kong?', `${bot.slack.address}/respond`), FORM);
    const answer: unknown = await response.json();
    const index = found(answer, 'action_id').indexOf('follow');
    await press(bot, { action_id: 'follow', value: found(answer, 'value')[index] });
    await bot.slack.until(() => bot.slack.of('chat.postMessage').length === 1);
    expect((await bot.state.subscriptions.of('slack:T1:C1'))?.follows).toEqual([
      { importers: ['hk'], products: ['scallop'], origins: [], topics: [] },
    ]);
    await press(bot, { action_id: 'unfollow', value: 'en' });
    await bot.slack.until(() => bot.slack.of('chat.postMessage').length === 2);
    expect(said(bot.slack.of('chat.postMessage').at(-1))).toContain('aiko ended the notices in this channel.');
    expect(await bot.state.subscriptions.of('slack:T1:C1')).toBeUndefined();
  });
});

it('who writes to the bot alone is told there', async () => {
  const bot = await started();
  await bot.event(directOf('subscribe hong kong beef', '1.0'));
  await bot.slack.until(() => bot.slack.of('chat.postMessage').length === 1);
  expect(said(bot.slack.of('chat.postMessage')[0])).toContain('From now on I tell you here at once');
  const kept = await bot.state.subscriptions.of('slack:T1:U1');
  expect(JSON.parse(kept?.address ?? '{}')).toEqual({ team: 'T1', channel: 'U1' });
});

it('who asks to be told in words is shown the button', async () => {
  const bot = await started();
  await bot.event(directOf('Notify me when China reopens to scallops', '2.0'));
  await bot.slack.until(() => bot.slack.of('chat.postMessage').length === 1);
  const [answer] = bot.slack.of('chat.postMessage');
  expect(said(answer)).toContain('I can tell you when that moves: press “Tell me when it changes”');
  expect(found(answer?.body, 'action_id')).toContain('follow');
});

describe('what moved', () => {
  it('is told where it is followed, with its sources and two buttons; a correction in its thread', async () => {
    const bot = await started();
    await command(bot, 'subscribe china seafood', 'chat.postMessage');
    await told(bot, factChange('x'));
    await bot.slack.until(() => bot.slack.of('chat.postMessage').length === 2);
    const [, notice] = bot.slack.of('chat.postMessage');
    expect(found(notice?.body, 'action_id').filter((id) => id === 'more' || id === 'unfollow')).toEqual([
      'more',
      'unfollow',
    ]);
    expect(said(notice)).toContain('Told because this is followed here: mainland China · seafood.');
    expect([notice?.body.channel, notice?.body.thread_ts]).toEqual(['C1', undefined]);
    while ((await bot.state.outbox.overview()).sent < 1) await new Promise((done) => setTimeout(done, 10));
    await told(bot, factChange('y', { worth: 'correction' }));
    await bot.slack.until(() => bot.slack.of('chat.postMessage').length === 3);
    expect(bot.slack.of('chat.postMessage').at(-1)?.body.thread_ts).toBe('1.1');
  });

  it('is told no more where the channel was archived, and who set it up is told so', async () => {
    const bot = await started();
    await command(bot, 'subscribe china seafood', 'chat.postMessage');
    bot.slack.fail('chat.postMessage', { status: 200, body: { ok: false, error: 'is_archived' } });
    await told(bot, factChange('x'));
    await bot.slack.until(() => bot.slack.of('chat.postMessage').length === 2);
    const last = bot.slack.of('chat.postMessage').at(-1);
    expect([last?.body.channel, said(last)]).toEqual([
      'U1',
      expect.stringContaining('<#C1> I can no longer post there'),
    ]);
  });

  it('waits as long as Slack asks', async () => {
    const bot = await started();
    await command(bot, 'subscribe china seafood', 'chat.postMessage');
    bot.slack.fail('chat.postMessage', { status: 429, headers: { 'retry-after': '1' } });
    const began = Date.now();
    await told(bot, factChange('x'));
    await bot.slack.until(() => bot.slack.of('chat.postMessage').length === 2);
    expect(Date.now() - began).toBeGreaterThan(950);
  });
});
