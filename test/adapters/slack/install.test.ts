// Many workspaces: each installs the app at its own place by OAuth, is answered by its own token, and leaves nothing behind.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { memoryState } from '../../../adapters/state/memory/state.ts';
import { openState } from '../../../adapters/state/open.ts';
import type { State } from '../../../adapters/state/ports.ts';
import { QUERY } from '../state/contract.ts';
import { stateFile } from '../state-file.ts';
import { LoopbackSlack, tokenOf } from './loopback.ts';
import { commandBody, FORM, mentionOf, type Running, run } from './running.ts';

const newKey = (): string => randomBytes(32).toString('base64');
const KEY = newKey();
const APP = { SLACK_CLIENT_ID: '111.222', SLACK_CLIENT_SECRET: 'client-secret-of-the-tests' };
const QUESTION = 'Can I ship scallops from Hokkaido to China?';

const running: Running[] = [];
afterEach(async () => {
  for (const bot of running.splice(0)) await bot.stop();
});

async function start(state: State = memoryState(Date.now), keys: Record<string, string> = { TOKEN_KEY: KEY }) {
  const bot = await run('http', await LoopbackSlack.start(), [], state, { ...APP, ...keys });
  running.push(bot);
  return bot;
}

/** As a browser goes: to the page, on to Slack, and back with what Slack gives. */
async function begin(bot: Running): Promise<{ url: URL; cookie: string }> {
  const response = await fetch(`${bot.address}/slack/install`, { redirect: 'manual' });
  expect(response.status).toBe(302);
  return {
    url: new URL(response.headers.get('location') ?? ''),
    cookie: response.headers.get('set-cookie') ?? '',
  };
}

const back = (bot: Running, query: Record<string, string>, cookie: string): Promise<Response> =>
  fetch(`${bot.address}/slack/oauth_redirect?${new URLSearchParams(query)}`, {
    headers: { cookie: cookie.split(';')[0] ?? '' },
  });

async function install(bot: Running, id: string): Promise<void> {
  const { url, cookie } = await begin(bot);
  const response = await back(bot, { code: `of-${id}`, state: url.searchParams.get('state') ?? '' }, cookie);
  expect(response.status).toBe(200);
}

interface From {
  readonly team: string;
  readonly enterprise?: string;
}

const sendEvent = (bot: Running, event: object, { team, enterprise }: From): Promise<Response> =>
  bot.post(
    JSON.stringify({
      type: 'event_callback',
      event_id: randomBytes(4).toString('hex'),
      team_id: team,
      enterprise_id: enterprise,
      api_app_id: 'A1',
      event,
      authorizations: [
        {
          team_id: team,
          enterprise_id: enterprise ?? null,
          user_id: 'U0BOT',
          is_bot: true,
          is_enterprise_install: enterprise !== undefined,
        },
      ],
    }),
  );

let ts = 0;
const mention = (bot: Running, from: From, text = QUESTION): Promise<Response> => {
  ts += 1;
  return sendEvent(bot, mentionOf(text, `${ts}.0`), from);
};

const posts = (bot: Running): string[] => bot.slack.of('chat.postMessage').map(({ token }) => token);

/** Answered with the workspace's own token; and nothing else is posted. */
async function answeredBy(bot: Running, from: From, token: string): Promise<void> {
  const before = posts(bot).length;
  await mention(bot, from);
  await bot.slack.until(() => posts(bot).length > before);
  expect(posts(bot).slice(before)).toEqual([token]);
}

async function refused(bot: Running, from: From): Promise<void> {
  const [before, lines] = [posts(bot).length, bot.lines.length];
  await mention(bot, from);
  await expect.poll(() => bot.lines.slice(lines).join('')).toContain('which has not installed the app');
  expect(posts(bot)).toHaveLength(before);
}

it('a workspace installs the app with the least scopes, and is answered by its own token; another is not', async () => {
  const bot = await start();
  const { url, cookie } = await begin(bot);
  expect(`${url.origin}${url.pathname}`).toBe('https://slack.com/oauth/v2/authorize');
  expect(url.searchParams.get('client_id')).toBe('111.222');
  expect(url.searchParams.get('scope')).toBe('app_mentions:read,chat:write,commands,im:history,users:read');
  expect(url.searchParams.has('user_scope')).toBe(false);
  expect(cookie).toMatch(/Secure; HttpOnly/i);
  await install(bot, 'T2');
  await install(bot, 'T3');
  await answeredBy(bot, { team: 'T2' }, tokenOf('T2'));
  await answeredBy(bot, { team: 'T3' }, tokenOf('T3'));
  await refused(bot, { team: 'T4' });
  expect(bot.lines.join('')).not.toMatch(/token-of|client-secret|A name that nobody needs|U0INSTALLER/);
});

describe('what comes back from Slack is taken only', () => {
  it.each([
    [
      'with the state of this browser',
      async (bot: Running) => back(bot, { code: 'of-T2', state: 'x' }, (await begin(bot)).cookie),
    ],
    [
      'with a cookie',
      async (bot: Running) =>
        back(bot, { code: 'of-T2', state: (await begin(bot)).url.searchParams.get('state') ?? '' }, ''),
    ],
    ['with any state', async (bot: Running) => back(bot, { code: 'of-T2' }, (await begin(bot)).cookie)],
    [
      'with a state of ours',
      async (bot: Running) => back(bot, { code: 'of-T2', state: 'ey.x.y' }, 'slack-app-oauth-state=ey.x.y'),
    ],
    [
      'with a code',
      async (bot: Running) => {
        const { url, cookie } = await begin(bot);
        return back(bot, { state: url.searchParams.get('state') ?? '' }, cookie);
      },
    ],
    [
      'with a code that Slack gave',
      async (bot: Running) => {
        const { url, cookie } = await begin(bot);
        return back(bot, { code: 'stolen', state: url.searchParams.get('state') ?? '' }, cookie);
      },
    ],
    [
      'where the person agreed',
      async (bot: Running) => back(bot, { error: 'access_denied' }, (await begin(bot)).cookie),
    ],
  ])('%s', async (_, come) => {
    const state = memoryState(Date.now);
    const bot = await start(state);
    const response = await come(bot);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await state.installations.all()).toEqual([]);
    await refused(bot, { team: 'T2' });
  });
});

describe('tokens at rest', () => {
  const opened = (file: string): Promise<State> => openState(file, Date.now);

  it('are in no file, nor who installed the app, and outlive a restart', async () => {
    const file = stateFile();
    const first = await start(await opened(file));
    await install(first, 'T2');
    await running.pop()?.stop();
    const bytes = readFileSync(file).toString('latin1');
    expect(bytes).toContain('slack:T2');
    expect(bytes).not.toMatch(/token-of|U0INSTALLER|A name that nobody needs/);
    await answeredBy(await start(await opened(file)), { team: 'T2' }, tokenOf('T2'));
  });

  it('are sealed anew by a new key, after which the one before is not needed', async () => {
    const [file, next] = [stateFile(), newKey()];
    await install(await start(await opened(file)), 'T2');
    await running.pop()?.stop();
    const both = await start(await opened(file), { TOKEN_KEY: next, TOKEN_KEY_BEFORE: KEY });
    expect(both.lines.join('')).toContain('"sealed":1');
    await answeredBy(both, { team: 'T2' }, tokenOf('T2'));
    await running.pop()?.stop();
    await answeredBy(await start(await opened(file), { TOKEN_KEY: next }), { team: 'T2' }, tokenOf('T2'));
    await running.pop()?.stop();
    const old = await start(await opened(file));
    expect(old.lines.join('')).toContain('"unreadable":1');
    await refused(old, { team: 'T2' });
  });

  it('are worth nothing in the row of another workspace, nor changed', async () => {
    const state = memoryState(Date.now);
    const bot = await start(state);
    await install(bot, 'T2');
    const sealed = (await state.installations.of('slack:T2')) ?? '';
    await state.installations.put('slack:T3', sealed);
    await refused(bot, { team: 'T3' });
    const { text, ...rest } = JSON.parse(sealed);
    const bytes = Buffer.from(text, 'base64');
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    await state.installations.put('slack:T2', JSON.stringify({ ...rest, text: bytes.toString('base64') }));
    await refused(bot, { team: 'T2' });
  });
});

describe('what a workspace leaves', () => {
  async function used(): Promise<{ bot: Running; state: State }> {
    const state = memoryState(Date.now);
    const bot = await start(state);
    await install(bot, 'T2');
    await install(bot, 'T3');
    for (const team of ['T2', 'T3']) {
      await state.settings.set('person', `slack:${team}:U1`, { importer: 'hk' });
      await state.threads.set(`slack:${team}:C1:1.0`, QUERY);
    }
    return { bot, state };
  }
  const kept = async (state: State, team: string): Promise<boolean[]> => [
    (await state.installations.of(`slack:${team}`)) !== undefined,
    (await state.settings.of('person', `slack:${team}:U1`)).importer === 'hk',
    (await state.threads.last(`slack:${team}:C1:1.0`)) !== undefined,
  ];

  it('is nothing, once it took the app out; and nothing of another’s is touched', async () => {
    const { bot, state } = await used();
    await sendEvent(bot, { type: 'app_uninstalled' }, { team: 'T2' });
    await expect.poll(() => kept(state, 'T2')).toEqual([false, false, false]);
    await refused(bot, { team: 'T2' });
    expect(await kept(state, 'T3')).toEqual([true, true, true]);
    await answeredBy(bot, { team: 'T3' }, tokenOf('T3'));
    const health = await fetch(`${bot.address}/healthz`);
    expect(health.status).toBe(200);
    // And it may come back.
    await install(bot, 'T2');
    await answeredBy(bot, { team: 'T2' }, tokenOf('T2'));
  });

  it('is no token, once the bot’s was revoked; a person’s is nothing to us', async () => {
    const { bot, state } = await used();
    await sendEvent(bot, { type: 'tokens_revoked', tokens: { oauth: ['U9'], bot: [] } }, { team: 'T2' });
    await answeredBy(bot, { team: 'T2' }, tokenOf('T2'));
    await sendEvent(bot, { type: 'tokens_revoked', tokens: { oauth: [], bot: ['U0BOT'] } }, { team: 'T2' });
    await expect.poll(() => kept(state, 'T2')).toEqual([false, true, true]);
    await refused(bot, { team: 'T2' });
  });
});

describe('an organisation', () => {
  it('installs the app for all its workspaces, and takes it out of all of them', async () => {
    const state = memoryState(Date.now);
    const bot = await start(state);
    await install(bot, 'E1');
    for (const team of ['T8', 'T9']) {
      await answeredBy(bot, { team, enterprise: 'E1' }, tokenOf('E1'));
      await state.settings.set('person', `slack:${team}:U1`, { importer: 'hk' });
    }
    await refused(bot, { team: 'T8', enterprise: 'E2' });
    await state.settings.set('person', 'slack:T7:U1', { importer: 'hk' });
    await sendEvent(bot, { type: 'app_uninstalled' }, { team: 'T8', enterprise: 'E1' });
    await expect.poll(() => state.installations.all()).toEqual([]);
    await refused(bot, { team: 'T9', enterprise: 'E1' });
    const of = async (team: string) => (await state.settings.of('person', `slack:${team}:U1`)).importer;
    expect(await Promise.all(['T7', 'T8', 'T9'].map(of))).toEqual(['hk', undefined, undefined]);
    expect(await state.installations.met('slack:E1')).toEqual([]);
  });
});

it('one workspace that is rate limited does not hold up another', async () => {
  const bot = await start();
  await install(bot, 'T2');
  await install(bot, 'T3');
  bot.slack.fail('chat.postMessage', { status: 429, headers: { 'retry-after': '1' } });
  const before = bot.slack.calls.length;
  await mention(bot, { team: 'T2' });
  await bot.slack.until(() => bot.slack.calls.slice(before).some(({ method }) => method === 'chat.postMessage (429)'));
  await mention(bot, { team: 'T3' });
  await bot.slack.until(() => posts(bot).length === 2);
  expect(posts(bot)).toEqual([tokenOf('T3'), tokenOf('T2')]);
});

it('a command is answered within its request while the store is gone, by the token it last saw', async () => {
  const state = memoryState(Date.now);
  const bot = await start(state);
  await install(bot, 'T1');
  const ask = async (): Promise<string> => (await bot.post(commandBody(QUESTION, bot.slack.address), FORM)).text();
  expect(await ask()).toContain('mainland China');
  state.installations.of = () => Promise.reject(new Error('the store is gone'));
  expect(await ask()).toContain('mainland China');
});
