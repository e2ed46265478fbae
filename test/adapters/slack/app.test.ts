// The whole app on a loopback Slack, by HTTP with real signatures and by Socket Mode over a real WebSocket; Bolt as it is.
import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../../adapters/host/adapter.ts';
import { decodeAction } from '../../../adapters/present/action.ts';
import { memoryState } from '../../../adapters/state/memory/state.ts';
import { BOT, LoopbackSlack, SECRET, signed } from './loopback.ts';
import { commandBody, directOf, FORM, mentionOf, type Running, run, type Transport } from './running.ts';
import { faultsOf, faultsOfView, found, textsIn } from './schema.ts';

const QUESTION = 'Can I ship scallops from Hokkaido to China?';
const VERDICT = 'in practice mainland China has stopped scallops from Hokkaido';

let running: Running | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

async function start(transport: Transport, locale?: string): Promise<Running> {
  running = await run(transport, await LoopbackSlack.start(locale));
  return running;
}

const posts = (bot: Running) => bot.slack.of('chat.postMessage').map(({ body }) => body);
const textOf = (body: Readonly<Record<string, unknown>> | undefined): string => textsIn(body?.blocks).join('\n');
const buttons = (body: unknown): { action_id: string; value: string }[] =>
  // A button that opens a page carries no value.
  found(body, 'action_id')
    .filter((id) => id !== 'check')
    .map((action_id, index) => ({ action_id, value: found(body, 'value')[index] ?? '' }));

const pressed = (action: object, responseUrl: string, more: object = {}): object => ({
  type: 'block_actions',
  team: { id: 'T1' },
  user: { id: 'U1', team_id: 'T1' },
  api_app_id: 'A1',
  trigger_id: randomUUID(),
  response_url: responseUrl,
  channel: { id: 'C1', name: 'general' },
  container: { type: 'message', is_ephemeral: true },
  actions: [{ type: 'button', block_id: 'b', action_ts: '1', ...action }],
  ...more,
});

const interact = (bot: Running, payload: object): Promise<Response> =>
  bot.post(
    `payload=${encodeURIComponent(JSON.stringify(payload))}`,
    FORM,
    signed(`payload=${encodeURIComponent(JSON.stringify(payload))}`),
  );

async function slash(bot: Running, text: string): Promise<Record<string, unknown>> {
  const body = commandBody(text, `${bot.slack.address}/respond`);
  const response = await bot.post(body, FORM, signed(body));
  expect(response.status).toBe(200);
  return JSON.parse(await response.text());
}

describe.each(['http', 'socket'] as const)('by %s', (transport) => {
  it('a mention is answered once in its thread, however often it comes, and pings nobody', async () => {
    const bot = await start(transport);
    const event = mentionOf(`<!channel> <@U2> @here ${QUESTION}`, '10.1');
    await bot.event(event, 'Ev1');
    await bot.slack.until(() => posts(bot).length > 0);
    await bot.event(event, 'Ev1');
    await bot.event(mentionOf('beef?', '10.2', { thread_ts: '10.1' }), 'Ev2');
    await bot.slack.until(() => posts(bot).length > 1);
    const [first, second] = posts(bot);
    expect(posts(bot)).toHaveLength(2);
    expect(first).toMatchObject({ channel: 'C1', thread_ts: '10.1' });
    expect(String(first?.text)).toContain(VERDICT);
    expect(`${first?.text}${textOf(first)}`).not.toMatch(/<[!@#]/);
    expect(textOf(first)).toContain('mention me again');
    expect(faultsOf(first as { text: string; blocks: object[] })).toEqual([]);
    // The thread's last query says from where and to where.
    expect(String(second?.text)).toContain('Beef from Hokkaido may not enter mainland China');
  });

  it('a direct message is answered in its conversation, and edits and bots are not', async () => {
    const bot = await start(transport);
    await bot.event(directOf('x', '1.0', { subtype: 'message_changed' }));
    await bot.event(directOf('x', '1.1', { bot_id: 'B9' }));
    await bot.event(directOf('x', '1.2', { user: BOT }));
    await bot.event(directOf(QUESTION, '1.3', { channel_type: 'channel', channel: 'C1' }));
    await bot.event(directOf('牛肉は中国に輸出できますか', '1.4'));
    await bot.slack.until(() => posts(bot).length > 0);
    expect(posts(bot)).toHaveLength(1);
    expect(posts(bot)[0]).toMatchObject({ channel: 'D1' });
    expect(String(posts(bot)[0]?.text)).toContain('輸入停止');
  });

  it('a message of 40 kB is answered, and one without words gets help', async () => {
    const bot = await start(transport);
    await bot.event(directOf(`${'x'.repeat(40_000)}\n\n${QUESTION}`, '2.1'));
    await bot.event(directOf('', '2.2', { channel: 'D2' }));
    await bot.slack.until(() => posts(bot).length > 1);
    expect(posts(bot).map((post) => faultsOf(post as { text: string; blocks: object[] }))).toEqual([[], []]);
    expect(String(posts(bot).find((post) => post.channel === 'D1')?.text)).toContain(VERDICT);
    expect(String(posts(bot).find((post) => post.channel === 'D2')?.text)).toContain('Ask in your own words');
  });

  it('the Home tab shows board, examples and settings that fit; the messages tab is left to the person', async () => {
    const bot = await start(transport);
    await bot.event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'messages' });
    await bot.event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' });
    await bot.slack.until(() => bot.slack.of('views.publish').length > 0);
    const [home] = bot.slack.of('views.publish');
    expect(home?.body.user_id).toBe('U1');
    expect(faultsOfView(home?.body.view)).toEqual([]);
    expect(textsIn(home?.body.view).join('\n')).toMatch(/mainland China[\s\S]*⛔/);
    expect(posts(bot)).toEqual([]);
  });

  it('says that it is healthy only as long as it is connected', async () => {
    const bot = await start(transport);
    const health = await fetch(`http://127.0.0.1:${bot.service?.port}/healthz`);
    expect([health.status, await health.json()]).toMatchObject([
      200,
      {
        alive: true,
        ready: true,
        places: { slack: { ready: true } },
      },
    ]);
  });
});

describe('a slash command', () => {
  it('is answered privately within its acknowledgement', async () => {
    const bot = await start('http');
    const answer = await slash(bot, QUESTION);
    expect(answer).toMatchObject({ response_type: 'ephemeral' });
    expect(String(answer.text)).toContain(VERDICT);
    expect(faultsOf(answer as { text: string; blocks: object[] })).toEqual([]);
    expect(buttons(answer).map((b) => b.action_id)).toEqual(
      expect.arrayContaining(['more', 'ask_0', 'share', 'feedback']),
    );
    expect(posts(bot)).toEqual([]);
  });

  it('with no text, with "help" and with an unknown text gets words to go on', async () => {
    const bot = await start('http');
    for (const text of ['', '  help '])
      expect(textsIn((await slash(bot, text)).blocks).join()).toContain('Ways to ask');
    expect(String((await slash(bot, 'frobnicate --now')).text)).not.toBe('');
  });

  it('answers in the language of the locale where the question shows none, once it is learned', async () => {
    const bot = await start('http', 'ja-JP');
    await slash(bot, 'help');
    await bot.slack.until(() => bot.slack.of('users.info').length > 0);
    expect(bot.slack.of('users.info')[0]?.body).toMatchObject({ include_locale: 'true' });
    await expect.poll(async () => textsIn((await slash(bot, 'help')).blocks).join()).toContain('質問の方法');
    expect(bot.slack.of('users.info')).toHaveLength(1);
  });
});

describe('buttons', () => {
  const answerTo = async (bot: Running, action: { action_id: string; value: string }, more: object = {}) => {
    const before = bot.slack.of('respond').length;
    expect((await interact(bot, pressed(action, `${bot.slack.address}/respond`, more))).status).toBe(200);
    await bot.slack.until(() => bot.slack.of('respond').length > before);
    return bot.slack.of('respond').at(-1)?.body as { text: string; blocks: object[] };
  };
  const named = (answer: unknown, id: string) =>
    buttons(answer).find((b) => b.action_id === id) as { action_id: string; value: string };

  it('More goes on page by page to the end, and all pages hold every source', async () => {
    const bot = await start('http');
    let answer: unknown = await slash(bot, QUESTION);
    let pages = 1;
    for (let more = named(answer, 'more'); more; more = named(answer, 'more')) {
      answer = await answerTo(bot, more);
      expect(faultsOf(answer as { text: string; blocks: object[] })).toEqual([]);
      expect(decodeAction(more.value)?.page).toBe(pages);
      pages += 1;
    }
    expect(pages).toBeGreaterThan(1);
  });

  it('More turns pages in place, and back, where the message is the presser’s own', async () => {
    const bot = await start('http');
    const first = await slash(bot, QUESTION);
    const second = await answerTo(bot, named(first, 'more'));
    expect(second).toMatchObject({ replace_original: true });
    const again = await answerTo(bot, named(second, 'back'));
    expect(again).toMatchObject({ replace_original: true });
    expect(again.text).toContain(VERDICT);
    const ofAll = { container: { type: 'message', is_ephemeral: false } };
    expect(await answerTo(bot, named(first, 'more'), ofAll)).toMatchObject({
      response_type: 'ephemeral',
      replace_original: false,
    });
  });

  it('a follow-up is answered privately under a private answer, and by any instance after a restart', async () => {
    const bot = await start('http');
    const follow = named(await slash(bot, QUESTION), 'ask_0');
    await bot.stop();
    const again = await start('http');
    expect(await answerTo(again, follow)).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  });

  it('Share posts the answer to the channel; where the bot may not post, the person is told', async () => {
    const bot = await start('http');
    const shared = named(await slash(bot, QUESTION), 'share');
    await interact(bot, pressed(shared, `${bot.slack.address}/respond`));
    await bot.slack.until(() => posts(bot).length > 0);
    expect(textOf(posts(bot)[0])).toContain('Shared by');
    const old = { ...shared, value: shared.value.replace(/:2\.[0-9a-f]{4}/, ':2.0000') };
    await interact(bot, pressed(old, `${bot.slack.address}/respond`));
    await bot.slack.until(() => posts(bot).length > 1);
    expect(textOf(posts(bot)[1])).toContain('the verdict is the same');
    bot.slack.fail('chat.postMessage', { status: 200, body: { ok: false, error: 'not_in_channel' } });
    expect((await answerTo(bot, shared)).text).toContain('Invite me there first');
  });

  it('one that cannot be read gets a polite line', async () => {
    const bot = await start('http');
    expect((await answerTo(bot, { action_id: 'more', value: 'me1:9.zzz' })).text).toContain('ask again in words');
  });

  it('feedback is logged with query and version and without a name', async () => {
    const bot = await start('http');
    const given = named(await slash(bot, QUESTION), 'feedback');
    const value = found(await slash(bot, QUESTION), 'value').find((v) => v.startsWith('g')) ?? '';
    await answerTo(bot, { ...given, value, type: 'feedback_buttons' } as never);
    const line = bot.lines.find((l) => l.includes('"feedback":"good"')) ?? '';
    expect(JSON.parse(line)).toMatchObject({ language: 'en', knowledge: expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(line).not.toContain('U1');
  });

  it('a setting changes what is assumed and is shown on the Home tab again', async () => {
    const bot = await start('http');
    const select = {
      type: 'static_select',
      action_id: 'settings_importer',
      selected_option: { value: 'hk', text: { type: 'plain_text', text: 'x' } },
    };
    await interact(bot, pressed(select, '', { container: { type: 'view' }, channel: undefined }));
    await bot.slack.until(() => bot.slack.of('views.publish').length > 0);
    expect(String((await slash(bot, 'scallops from Miyagi?')).text)).toContain('Hong Kong');
  });
});

describe('what concerns only some', () => {
  it('an event or command of a workspace that is not ours is not answered with our token', async () => {
    const bot = await start('http');
    const theirs = { type: 'event_callback', team_id: 'T2', api_app_id: 'A1', event: mentionOf(QUESTION, '40.1') };
    expect((await bot.post(JSON.stringify(theirs))).status).toBe(200);
    const body = commandBody(QUESTION, '').replace('team_id=T1', 'team_id=T2');
    expect(await (await bot.post(body, FORM, signed(body))).text()).toBe('');
    await bot.event(mentionOf(QUESTION, '40.2'));
    await bot.slack.until(() => posts(bot).length > 0);
    expect(posts(bot).map((post) => post.thread_ts)).toEqual(['40.2']);
    expect(bot.lines.filter((line) => line.includes('"workspace":"T2"')).length).toBe(2);
  });

  it('one that took the app out is forgotten, and shows in the health', async () => {
    const state = memoryState(Date.now);
    running = await run('http', await LoopbackSlack.start(), [], state);
    await state.settings.set('person', 'slack:T1:U1', { importer: 'hk' });
    await state.settings.set('person', 'slack:T12:U1', { importer: 'tw' });
    await running.event({ type: 'tokens_revoked', tokens: { oauth: ['U9'], bot: [] } });
    expect(running.service?.health().ready).toBe(true);
    await running.event({ type: 'app_uninstalled' });
    await expect.poll(() => state.settings.of('person', 'slack:T1:U1')).toEqual({});
    expect(await state.settings.of('person', 'slack:T12:U1')).toEqual({ importer: 'tw' });
    expect(running.service?.health()).toMatchObject({
      alive: true,
      ready: false,
      places: { slack: { ready: false, revoked: { id: 'T1', reason: 'app_uninstalled' } } },
    });
  });

  it('a token that is revoked while it runs shows in the health, and once in the log with its workspace', async () => {
    const bot = await start('http');
    const revoked = { status: 200, body: { ok: false, error: 'token_revoked' } };
    bot.slack.fail('chat.postMessage', revoked, revoked);
    await bot.event(mentionOf(QUESTION, '41.1'));
    await bot.event(mentionOf(QUESTION, '41.2'));
    const told = (): string[] => bot.lines.filter((line) => line.includes('no longer taken'));
    await expect.poll(() => bot.slack.of('chat.postMessage (200)').length).toBe(2);
    await expect.poll(() => told().length).toBe(1);
    expect(told()[0]).toContain('"workspace":"T1"');
    const health = await fetch(`http://127.0.0.1:${bot.service?.port}/healthz`);
    expect([health.status, await health.json()]).toMatchObject([503, { places: { slack: { revoked: { id: 'T1' } } } }]);
    expect((await fetch(`http://127.0.0.1:${bot.service?.port}/livez`)).status).toBe(200);
  });

  it('actions, shortcuts and views that nobody takes are acknowledged at once', async () => {
    const bot = await start('http');
    const user = { id: 'U1', team_id: 'T1' };
    const began = performance.now();
    for (const payload of [
      pressed({ action_id: 'of_an_older_program', value: 'x' }, ''),
      { type: 'shortcut', callback_id: 'other', team: { id: 'T1' }, user },
      { type: 'message_action', callback_id: 'other', team: { id: 'T1' }, user, message: {} },
      { type: 'view_submission', team: { id: 'T1' }, user, view: { type: 'modal', callback_id: 'x' } },
      { type: 'block_suggestion', team: { id: 'T1' }, user, action_id: 'x', block_id: 'b', value: '' },
    ])
      expect((await interact(bot, payload)).status, JSON.stringify(payload)).toBe(200);
    expect(performance.now() - began).toBeLessThan(2_500);
  });

  it('one channel that is rate limited does not hold up another', async () => {
    const bot = await start('http');
    bot.slack.fail('chat.postMessage', { status: 429, headers: { 'retry-after': '1' } });
    await bot.event(mentionOf(QUESTION, '42.1', { channel: 'CBUSY' }));
    await bot.slack.until(() => bot.slack.of('chat.postMessage (429)').length > 0);
    await bot.event(mentionOf(QUESTION, '42.2'));
    await bot.slack.until(() => posts(bot).length > 1);
    expect(posts(bot).map((post) => post.channel)).toEqual(['C1', 'CBUSY']);
  });

  it('a command that comes during the stop gets a line, an event comes again, and what is under way is finished', async () => {
    const bot = await start('http');
    bot.slack.fail('chat.postMessage', { status: 429, headers: { 'retry-after': '1' } });
    await bot.event(mentionOf(QUESTION, '43.1'));
    await bot.slack.until(() => bot.slack.of('chat.postMessage (429)').length > 0);
    const stopped = bot.service?.stop();
    expect((await slash(bot, QUESTION)).text).toContain('being restarted');
    const late = JSON.stringify({ type: 'event_callback', team_id: 'T1', event: mentionOf(QUESTION, '43.2') });
    expect((await bot.post(late)).status).toBe(503);
    expect(bot.service?.health()).toMatchObject({ alive: true, ready: false, stopping: true });
    await stopped;
    expect(posts(bot).map((post) => post.thread_ts)).toEqual(['43.1']);
  });
});

describe('a message', () => {
  it('in a thread under an answer leans on what the conversation was about', async () => {
    const bot = await start('http');
    await bot.event(directOf('Can I ship rice from Niigata to Hong Kong?', '50.1'));
    await bot.slack.until(() => posts(bot).length > 0);
    await bot.event(directOf('and beef?', '50.3', { thread_ts: '50.2' }));
    await bot.slack.until(() => posts(bot).length > 1);
    expect(String(posts(bot)[1]?.text)).toMatch(/Beef from Niigata may enter Hong Kong/);
    expect(posts(bot)[1]).toMatchObject({ thread_ts: '50.2' });
  });

  it('sent to the channel too, of blocks alone, or forwarded is read', async () => {
    const bot = await start('http');
    const section = { type: 'section', text: { type: 'mrkdwn', text: 'salmon &amp; *beef* to Hong Kong?' } };
    await bot.event(directOf('beef to Hong Kong?', '51.1', { subtype: 'thread_broadcast', thread_ts: '51.0' }));
    await bot.event(directOf('', '51.2', { blocks: [section], channel: 'D2' }));
    const attachments = [{ is_share: true, text: 'Hong Kong will ban beef' }];
    await bot.event(mentionOf('', '51.3', { attachments, channel: 'C3' }));
    await bot.slack.until(() => posts(bot).length > 2);
    for (const post of posts(bot)) {
      expect(String(post.text)).toMatch(/beef/i);
      expect(String(post.text)).toContain('Hong Kong');
    }
  });
});

it('the message shortcut answers the message to the one who asked alone', async () => {
  const bot = await start('http');
  const payload = (text: string): object => ({
    type: 'message_action',
    callback_id: 'check_ban_status',
    team: { id: 'T1' },
    user: { id: 'U1' },
    channel: { id: 'C1' },
    trigger_id: randomUUID(),
    response_url: `${bot.slack.address}/respond`,
    message: { type: 'message', ts: '5.1', text },
  });
  await interact(bot, payload(QUESTION));
  await bot.slack.until(() => bot.slack.of('respond').length > 0);
  expect(bot.slack.of('respond')[0]?.body).toMatchObject({
    response_type: 'ephemeral',
    text: expect.stringContaining(VERDICT),
  });
  await interact(bot, payload(''));
  await bot.slack.until(() => bot.slack.of('respond').length > 1);
  expect(bot.slack.of('respond')[1]?.body.text).toContain('no text');
});

describe('faults', () => {
  it.each([
    ['a wrong secret', () => signed('{}', 'another-secret')],
    ['an old signature', () => signed('{}', SECRET, Math.floor(Date.now() / 1000) - 600)],
    ['none', () => ({})],
  ])('a request with %s is refused and nothing is sent', async (_, headers) => {
    const bot = await start('http');
    const before = bot.slack.calls.length;
    expect((await bot.post('{}', 'application/json', headers())).status).toBe(401);
    expect(bot.slack.calls.length).toBe(before);
  });

  it('a 429 is waited for as long as Slack says, and the answer is posted once', async () => {
    const bot = await start('http');
    bot.slack.fail('chat.postMessage', { status: 429, headers: { 'retry-after': '1' } });
    await bot.event(mentionOf(QUESTION, '20.1'));
    await bot.slack.until(() => posts(bot).length > 0);
    expect([bot.slack.of('chat.postMessage (429)').length, posts(bot).length]).toEqual([1, 1]);
  });

  it('a 5xx is tried again', async () => {
    const bot = await start('http');
    bot.slack.fail('chat.postMessage', { status: 503 }, { status: 500 });
    await bot.event(mentionOf(QUESTION, '21.1'));
    await bot.slack.until(() => posts(bot).length > 0);
    expect(posts(bot)).toHaveLength(1);
  });

  it('an event whose answer could not be delivered is answered when it comes again', async () => {
    const bot = await start('http');
    bot.slack.fail('chat.postMessage', {
      status: 200,
      body: { ok: false, error: 'missing_scope', needed: 'chat:write' },
    });
    await bot.event(mentionOf(QUESTION, '22.1'), 'Ev22');
    await expect.poll(() => bot.lines.some((line) => line.includes('missing_scope (needed: chat:write)'))).toBe(true);
    await bot.event(mentionOf(QUESTION, '22.1'), 'Ev22');
    await bot.slack.until(() => posts(bot).length > 0);
    expect(posts(bot)).toHaveLength(1);
  });

  it('a dropped socket connects again, and what comes twice is answered once', async () => {
    const bot = await start('socket');
    await bot.event(mentionOf(QUESTION, '30.1'), 'Ev30');
    await bot.slack.until(() => posts(bot).length > 0);
    bot.slack.drop();
    await bot.slack.until(() => bot.slack.of('apps.connections.open').length > 1 && bot.slack.connections > 0);
    await bot.event(mentionOf(QUESTION, '30.1'), 'Ev30');
    await bot.event(mentionOf(QUESTION, '30.2'), 'Ev31');
    await bot.slack.until(() => posts(bot).length > 1);
    expect(posts(bot).map((post) => post.thread_ts)).toEqual(['30.1', '30.2']);
  });

  it('a start that fails says why, with the cause', async () => {
    const slack = await LoopbackSlack.start();
    const address = slack.apiUrl;
    await slack.stop();
    const gone = Object.assign(await LoopbackSlack.start(), {});
    Object.defineProperty(gone, 'apiUrl', { value: address });
    running = await run('http', gone);
    expect(running.service).toBeNull();
    expect(running.lines.find((line) => line.includes('cannot start'))).toMatch(/ECONNREFUSED/);
  });

  it('a revoked token is named in the log, no secret is, and the other adapters go on', async () => {
    const slack = await LoopbackSlack.start();
    slack.fail('auth.test', { status: 200, body: { ok: false, error: 'token_revoked' } });
    const other: Adapter = {
      name: 'other',
      start: async () => {},
      health: () => ({ ready: true }),
      stop: async () => {},
    };
    running = await run('socket', slack, [() => other]);
    expect(running.lines.some((line) => line.includes('token_revoked'))).toBe(true);
    expect(running.service?.health()).toMatchObject({
      ready: false,
      places: { slack: { ready: false, revoked: { reason: 'token_revoked' } }, other: { ready: true } },
    });
    expect(running.lines.join('')).not.toMatch(/xoxb-|xapp-|a-signing-secret/);
  });
});
