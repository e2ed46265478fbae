// What is told to ten thousand places, over the real network of this machine: twenty workers killed at whatever they were
// at, two on one Postgres, and a swap of the knowledge on the way; on a clock that goes faster, since it would take minutes.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { discordCarrier } from '../../adapters/discord/carrying.ts';
import type { Carrier } from '../../adapters/host/carrier.ts';
import { KNOWLEDGE, knowledgeOrExit } from '../../adapters/host/command-line.ts';
import { Delivery } from '../../adapters/notices/delivery.ts';
import type { Asked } from '../../adapters/present/asking.ts';
import { slackCarrier } from '../../adapters/slack/carrying.ts';
import { openState } from '../../adapters/state/open.ts';
import type { State } from '../../adapters/state/ports.ts';
import type { Subscription } from '../../adapters/state/subscription.ts';
import type { Change } from '../../src/change/change.ts';
import { virtual } from '../adapters/notices/virtual.ts';
import { aroundOf, quiet } from './notices-around.ts';
import { DAY, type Sim } from './notices-sim.ts';
import { type Postgres, startPostgres } from './postgres.ts';

const PLACES = 10_000;
/** Those on Discord; the others are in Slack, a hundred in each workspace. */
const ON_DISCORD = PLACES / 2;
const KILLS = 20;
/** At a platform's own pace ten thousand take three minutes: `PLACES=10000 npm run test:e2e test/e2e/notices.test.ts`. */
const KILLED_PLACES = Number(process.env.PLACES ?? 4_000);
const LONG = { timeout: 900_000 };
/** Of Discord, in all. */
const A_SECOND = 50;
/** A nonce is known for some minutes. */
const NONCE_MS = 3 * 60_000;

interface Arrival {
  readonly at: number;
  readonly channel: string;
  /** Whether the platform took it for a new one. */
  readonly isNew: boolean;
  /** What it tells, as far as a test has marked it. */
  readonly marks: readonly string[];
}

const marksIn = (text: string): string[] => [...new Set(text.match(/MARK-[A-Z]+/g))];

/** Slack and Discord as far as notices meet them: each post is taken, and counted, with each one's own limits. */
class Platforms {
  readonly arrivals: Arrival[] = [];
  limited = 0;
  readonly #server: Server;
  readonly #nonces = new Map<string, number>();
  #second = { from: 0, count: 0 };
  now: () => number = Date.now;
  /** Channels of Slack that have to wait. */
  holdsUp: (channel: string) => boolean = () => false;

  constructor() {
    this.#server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString();
      const [status, body, headers] = this.#answer(request.url ?? '', text);
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return this;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((done) => this.#server.close(() => done()));
  }

  #answer(url: string, text: string): [number, object, object?] {
    const at = this.now();
    if (url.includes('chat.postMessage')) {
      const channel = new URLSearchParams(text).get('channel') ?? '';
      if (this.holdsUp(channel)) return [429, { ok: false, error: 'ratelimited' }, { 'retry-after': '1' }];
      this.arrivals.push({ at, channel, isNew: true, marks: marksIn(text) });
      return [200, { ok: true, ts: '1.1', channel }];
    }
    const [, channel = ''] = /channels\/(\d+)\/messages/.exec(url) ?? [];
    if (at - this.#second.from >= 1_000) this.#second = { from: at, count: 0 };
    this.#second.count += 1;
    if (this.#second.count > A_SECOND) {
      this.limited += 1;
      const retry_after = (this.#second.from + 1_000 - at) / 1_000;
      return [
        429,
        { message: 'limited', retry_after, global: true },
        { 'retry-after': String(retry_after), 'x-ratelimit-global': 'true' },
      ];
    }
    const { nonce } = JSON.parse(text);
    const known = this.#nonces.get(nonce);
    const isNew = known === undefined || at - known > NONCE_MS;
    if (isNew) this.#nonces.set(nonce, at);
    this.arrivals.push({ at, channel, isNew, marks: marksIn(text) });
    return [200, { id: '1', channel_id: channel }];
  }
}

const knowledge = await knowledgeOrExit(KNOWLEDGE);
const [fact] = knowledge.facts.values();
const changeOf = (id: string): Change => ({
  id,
  kind: 'fact',
  worth: 'news',
  topic: 'sampling',
  digestOnly: false,
  day: '2026-11-30',
  importers: ['cn'],
  products: ['aquatic'],
  origins: [],
  told: { fact: fact?.id ?? '' },
});

const subscriptionAt = (n: number): Subscription => {
  const isDiscord = n < ON_DISCORD;
  const team = `T${Math.floor(n / 100)}`;
  const channel = isDiscord ? `7${String(n).padStart(17, '0')}` : `C${n}`;
  return {
    place: isDiscord ? `discord:guild:8:${channel}` : `slack:${team}:${channel}`,
    platform: isDiscord ? 'discord' : 'slack',
    address: JSON.stringify(isDiscord ? { channel, isAnnouncement: false } : { team, channel }),
    language: (['en', 'ja', 'ko', 'zh-Hans', 'zh-Hant'] as const)[n % 5] ?? 'en',
    pace: { kind: 'at_once' },
    follows: [{ importers: ['cn'], products: ['aquatic'], origins: [], topics: [] }],
    by: null,
    off: null,
  };
};

let platforms: Platforms;
let folder = '';
const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await platforms.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A store with all places in it, and one change to tell each of them, over midnight in Japan. */
async function fill(state: State, start: number, places: number, change = changeOf('x'), version = 'a'): Promise<void> {
  const from = { version, day: '2026-11-29' };
  for (let n = 0; n < places; n += 1) {
    const one = subscriptionAt(Math.floor((n * PLACES) / places));
    await state.subscriptions.change(one.place, () => one);
  }
  await state.outbox.begin(from);
  const changes = [{ id: 'x', change: JSON.stringify(change), isAlone: false }];
  const due = () => [{ change: 'x', at: start }];
  await state.outbox.fill({ from, to: { ...from, day: DAY }, changes, due });
}

async function prepared(
  store: string | null,
  speed: number,
  places = PLACES,
  told?: { readonly change: Change; readonly version: string },
): Promise<Sim> {
  platforms = await new Platforms().start();
  folder = mkdtempSync(join(tmpdir(), 'ban-status-notices-'));
  // Two minutes before midnight in Tokyo, of the day on which it is told.
  const start = Date.parse(`${DAY}T14:58:00Z`);
  const name = store ?? join(folder, 'state.db');
  const state = await openState(name, () => start);
  await fill(state, start, places, told?.change, told?.version);
  await state.close();
  const began = Date.now();
  platforms.now = () => start + (Date.now() - began) * speed;
  return { store: name, slack: `${platforms.address}/api/`, discord: `${platforms.address}/api`, began, start, speed };
}

interface Worker {
  readonly child: ChildProcess;
  readonly heaps: number[];
  windows: Readonly<Record<string, { readonly posts: number; readonly longestMs: number }>>;
}

function worker(sim: Sim): Worker {
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=4', join(import.meta.dirname, 'notices-worker.ts'), JSON.stringify(sim)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  children.push(child);
  const found: Worker = { child, heaps: [], windows: {} };
  let rest = '';
  child.stdout?.on('data', (text) => {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines.filter((one) => one.startsWith('{'))) {
      const { heapUsed, windows } = JSON.parse(line);
      if (heapUsed !== undefined) found.heaps.push(heapUsed);
      found.windows = windows;
    }
  });
  return found;
}

const gone = (child: ChildProcess): Promise<void> =>
  new Promise((done) =>
    child.exitCode !== null || child.signalCode !== null ? done() : child.once('exit', () => done()),
  );
const told = (): Set<string> => new Set(platforms.arrivals.map(({ channel }) => channel));
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((done) => setTimeout(done, 50));
};
const isDone = async ({ store }: Sim): Promise<boolean> => {
  const state = await openState(store, Date.now);
  const { due, later } = await state.outbox.overview();
  await state.close();
  return due + later === 0;
};
/** Posts that people see twice: of Slack any second one, of Discord one that was taken for new. */
const repeats = (): Arrival[] => {
  const seen = new Set<string>();
  return platforms.arrivals.filter(({ channel, isNew }) => {
    const isAgain = isNew && seen.has(channel);
    seen.add(channel);
    return isAgain;
  });
};

it(`tells ${PLACES} places within 1.05 of what the platforms' limits allow, in flat memory`, LONG, async () => {
  // Time leaps from one wait to the next: how busy this machine is does not count.
  const clock = virtual(Date.UTC(2026, 10, 30, 14, 58));
  platforms = await new Platforms().start();
  folder = mkdtempSync(join(tmpdir(), 'ban-status-notices-'));
  const state = await openState(join(folder, 'state.db'), clock.now);
  await fill(state, clock.now(), PLACES);
  const last = { slack: 0, discord: 0 };
  const sent = new Map<string, number>();
  const carrier = (platform: 'slack' | 'discord', limits: Carrier['limits']): Carrier => ({
    platform,
    buttonRoom: 90,
    limits,
    send: async ({ address }) => {
      await clock.pause(80 + Math.random() * 150);
      sent.set(address, (sent.get(address) ?? 0) + 1);
      last[platform] = clock.now();
      return { kind: 'sent', post: '1' };
    },
    tell: async () => ({ kind: 'sent', post: null }),
    publish: async (_, post) => ({ kind: 'sent', post }),
    isPublished: () => false,
  });
  const delivery = new Delivery({
    outbox: state.outbox,
    carriers: [
      carrier('slack', slackCarrier(aroundOf(state, clock.now), {}).limits),
      carrier('discord', discordCarrier({ token: 'x'.repeat(30), api: undefined, now: clock.now }).limits),
    ],
    tell: async () => ({ asked: {} as Asked, note: '', thread: null }),
    offLine: () => '',
    log: quiet,
    now: clock.now,
    pause: clock.pause,
    draw: Math.random,
  });
  const began = clock.now();
  const heaps: number[] = [];
  delivery.start();
  while (sent.size < PLACES) {
    await clock.pass(5_000);
    heaps.push(process.memoryUsage().heapUsed / 1024 / 1024);
  }
  await clock.pass(5_000);
  await delivery.stop();
  await state.close();
  // Slack's hundred channels of one workspace at five a second, Discord's places at fifty.
  const ratios = {
    slack: (last.slack - began) / 20_000,
    discord: (last.discord - began) / ((ON_DISCORD / 50) * 1_000),
  };
  console.log(
    `${PLACES} places: Slack ${ratios.slack.toFixed(3)}, Discord ${ratios.discord.toFixed(3)} of what the limits allow; heap ${heaps.map((mb) => mb.toFixed(0)).join(' ')} MB`,
  );
  expect([...sent.values()].filter((times) => times !== 1)).toEqual([]);
  expect(ratios.slack).toBeLessThan(1.05);
  expect(ratios.discord).toBeLessThan(1.05);
  expect(Math.min(...heaps.slice(-4))).toBeLessThan(Math.max(...heaps.slice(0, 4)) + 40);
});

it(`loses nothing over ${KILLS} kills, and repeats only what was being posted`, LONG, async () => {
  // At its own pace: a lease and a call mean what they mean in service.
  const sim = await prepared(null, 1, KILLED_PLACES);
  let underWay = 0;
  for (let kills = 0; kills < KILLS; kills += 1) {
    const one = worker(sim);
    const before = platforms.arrivals.length;
    await until(() => platforms.arrivals.length > before + 20 || told().size === KILLED_PLACES);
    await new Promise((done) => setTimeout(done, Math.random() * 900));
    const atKill = platforms.arrivals.length;
    one.child.kill('SIGKILL');
    await gone(one.child);
    underWay += platforms.arrivals.length - atKill;
  }
  const last = worker(sim);
  await until(() => told().size === KILLED_PLACES);
  while (!(await isDone(sim))) await new Promise((done) => setTimeout(done, 300));
  last.child.kill('SIGTERM');
  await gone(last.child);
  const all = repeats();
  const [slack, discord] = [
    all.filter(({ channel }) => channel.startsWith('C')),
    all.filter(({ channel }) => !channel.startsWith('C')),
  ];
  const dropped = platforms.arrivals.filter(({ isNew }) => !isNew).length;
  console.log(
    `${KILLS} kills: 0 lost; seen twice: Slack ${slack.length}, Discord ${discord.length} (${dropped} dropped by their nonce); ${underWay} arrived after a kill; windows ${JSON.stringify(last.windows)}`,
  );
  // Slack cannot tell a second post; no more of them than were on their way when a worker died.
  expect(slack.length).toBeLessThanOrEqual(KILLS * 40);
  expect(discord).toEqual([]);
});

/** The knowledge of this repository with facts that a post can be told by, in every language; each with a later source. */
function withFacts(dir: string, facts: readonly { readonly mark: string; readonly day: string }[]): void {
  cpSync(KNOWLEDGE, dir, { recursive: true });
  const text = (mark: string): object => ({ en: `${mark}.`, ja: `${mark}。`, zh: `${mark}。`, ko: `${mark}.` });
  const idOf = (mark: string): string => mark.toLowerCase();
  const fact = facts.map(({ mark, day }) => ({
    id: idOf(mark),
    topic: ['sampling'],
    about: { importers: ['cn'], products: ['aquatic'] },
    date: day,
    nature: 'statement',
    says: ['maff'],
    statement: text(mark),
    evidence: 'primary',
    sources: [`${idOf(mark)}-source`],
  }));
  const sources = facts.map(({ mark, day }) => ({
    id: `${idOf(mark)}-source`,
    publisher: 'maff',
    title: mark,
    url: `https://example.org/${mark}`,
    published: day,
    read: day,
    language: 'ja',
    kind: 'primary',
    link: 'shown',
  }));
  // JSON is YAML.
  writeFileSync(join(dir, 'facts', 'marked.yaml'), JSON.stringify({ facts: fact }));
  writeFileSync(join(dir, 'sources', 'marked.yaml'), JSON.stringify({ sources }));
}

it('tells each place once of what moved before and by a knowledge that is swapped on the way', LONG, async () => {
  const places = 1_500;
  const home = mkdtempSync(join(tmpdir(), 'ban-status-swapped-'));
  try {
    const at = (name: string): string => join(home, name);
    const one = { mark: 'MARK-ONE', day: '2026-11-28' };
    const two = { mark: 'MARK-TWO', day: '2026-11-29' };
    withFacts(at('current'), [one]);
    withFacts(at('next'), [one, two]);
    withFacts(at('broken'), [one, two]);
    writeFileSync(join(at('broken'), 'facts', 'marked.yaml'), 'facts: [{');
    const versions = {
      from: (await knowledgeOrExit(at('current'))).version.hash,
      to: (await knowledgeOrExit(at('next'))).version.hash,
    };
    const released = [{ ...versions, by: 'the test', on: DAY }];
    writeFileSync(join(at('next'), 'released.yaml'), JSON.stringify({ released }));
    const change: Change = { ...changeOf('x'), told: { fact: 'mark-one' } } as Change;
    const sim = await prepared(null, 2, places, { change, version: versions.from });
    const sender = worker({ ...sim, swapped: { folder: at('current'), versions: at('versions') } });
    // Some wait with the first until others have the second: it is surely still on its way when the folder is another.
    const isTold = (mark: string): boolean => platforms.arrivals.some(({ marks }) => marks.includes(mark));
    platforms.holdsUp = (channel) => channel.startsWith('C99') && !isTold(two.mark);
    const swap = (name: string): void => {
      renameSync(at('current'), at(`before-${name}`));
      renameSync(at(name), at('current'));
    };
    await until(() => platforms.arrivals.length > places / 5);
    swap('broken');
    await until(() => platforms.arrivals.length > places / 2);
    swap('next');
    const counted = (mark: string): Map<string, number> => {
      const posts = platforms.arrivals.filter(({ isNew, marks }) => isNew && marks.includes(mark));
      return new Map([...Map.groupBy(posts, ({ channel }) => channel)].map(([channel, all]) => [channel, all.length]));
    };
    await until(() => counted(two.mark).size === places || sender.child.exitCode !== null);
    while (!(await isDone(sim))) await new Promise((done) => setTimeout(done, 300));
    sender.child.kill('SIGTERM');
    await gone(sender.child);
    const swappedAt = platforms.arrivals.findIndex(({ marks }) => marks.includes(two.mark));
    console.log(`${places} places: ${swappedAt} posts before the first of the next knowledge`);
    for (const { mark } of [one, two]) {
      expect(counted(mark).size, mark).toBe(places);
      expect(
        [...counted(mark)].filter(([, times]) => times !== 1),
        mark,
      ).toEqual([]);
    }
    expect(swappedAt).toBeGreaterThan(places / 5);
    const held = platforms.arrivals.slice(swappedAt).filter(({ marks }) => marks.includes(one.mark));
    expect(held.length).toBeGreaterThan(0);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

describe('two workers on one Postgres', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterAll(() => postgres?.stop());

  it('share the load and tell nobody twice', LONG, async () => {
    const sim = await prepared(await postgres.empty(), 4, 3_000);
    const both = [worker(sim), worker(sim)];
    await until(() => told().size === 3_000);
    while (!(await isDone(sim))) await new Promise((done) => setTimeout(done, 300));
    for (const { child } of both) child.kill('SIGTERM');
    for (const { child } of both) await gone(child);
    const posts = both.map(({ windows }) => Object.values(windows).reduce((sum, one) => sum + one.posts, 0));
    console.log(`two workers told ${posts.join(' and ')}; ${platforms.limited} refused`);
    expect(platforms.arrivals).toHaveLength(3_000);
    expect(posts.reduce((sum, count) => sum + count, 0)).toBe(3_000);
    expect(Math.min(...posts)).toBeGreaterThan(300);
  });
});
