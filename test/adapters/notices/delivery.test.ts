// The worker, on a clock that leaps from one wait to the next: hours of a platform's limits in a moment.
import { describe, expect, it } from 'vitest';
import type { Carrier, Notice, Outcome } from '../../../adapters/host/carrier.ts';
import { Delivery } from '../../../adapters/notices/delivery.ts';
import type { Asked } from '../../../adapters/present/asking.ts';
import { memoryState } from '../../../adapters/state/memory/state.ts';
import type { Due, State } from '../../../adapters/state/ports.ts';
import type { Subscription } from '../../../adapters/state/subscription.ts';
import { changeOf, subscribe, subscriptionOf } from '../state/notices-contract.ts';
import { type Virtual, virtual } from './virtual.ts';

const START = Date.UTC(2026, 10, 30);
const FIRST = { version: 'a', day: '2026-11-30' };
const SECOND = { version: 'b', day: '2026-11-30' };
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const SENT: Outcome = { kind: 'sent', post: 'post' };

interface World {
  readonly clock: Virtual;
  readonly state: State;
  readonly sent: { readonly at: number; readonly notice: Notice }[];
  readonly told: { readonly address: string; readonly text: string; readonly about: string }[];
  readonly published: { readonly at: number; readonly post: string }[];
  readonly delivery: Delivery;
}

type Answering = Partial<Pick<Carrier, 'limits' | 'isPublished'>> & {
  readonly send?: (notice: Notice, tries: number) => Outcome;
  readonly tell?: (tries: number) => Outcome;
  readonly publish?: (tries: number) => Outcome;
};

async function world(places: readonly Subscription[], answering: Answering = {}, seen?: State): Promise<World> {
  const clock = virtual(START);
  const state = seen ?? memoryState(clock.now);
  await subscribe(state, ...places);
  const [sent, told, published]: [World['sent'], World['told'], World['published']] = [[], [], []];
  const {
    limits = () => [],
    isPublished = () => false,
    send = () => SENT,
    tell = () => SENT,
    publish = () => SENT,
  } = answering;
  let tries = 0;
  const carrier: Carrier = {
    platform: 'slack',
    buttonRoom: 100,
    limits,
    isPublished,
    send: async (notice) => {
      await clock.pause(100);
      sent.push({ at: clock.now() - START, notice });
      return send(notice, sent.filter((one) => one.notice.id === notice.id).length);
    },
    tell: async (line) => {
      told.push(line);
      return tell(told.length);
    },
    publish: async (_, post) => {
      published.push({ at: clock.now() - START, post });
      tries += 1;
      return publish(tries);
    },
  };
  const delivery = new Delivery({
    outbox: state.outbox,
    carriers: [carrier],
    tell: async ({ changes }) => {
      if (changes.some((one) => one.includes('untellable'))) throw new Error('no such entry');
      return { asked: { query: changes.join() } as Asked, note: '', thread: null };
    },
    offLine: ({ off }) => `off: ${off}`,
    log: silent,
    now: clock.now,
    pause: clock.pause,
    draw: () => 0.5,
  });
  return { clock, state, sent, told, published, delivery };
}

const fill = async ({ state }: World, due: readonly Due[] = [{ change: 'x', at: START }]): Promise<void> => {
  await state.outbox.begin(FIRST);
  const changes = due.map(({ change }) => changeOf(change));
  await state.outbox.fill({ from: FIRST, to: SECOND, changes, due: () => due });
};

const many = (count: number): Subscription[] =>
  Array.from({ length: count }, (_, n) => subscriptionOf(`p${n}`, { address: `channel-${n}` }));

const isDone = (of: World) => async (): Promise<boolean> => {
  const { due, later } = await of.state.outbox.overview();
  return due + later === 0;
};

async function finished(of: World): Promise<void> {
  const done = isDone(of);
  for (let ms = 1_000; !(await done()); ms = Math.min(ms * 1.2, 3_600_000)) await of.clock.pass(ms);
}

const running = async (of: World, work: () => Promise<void>): Promise<void> => {
  of.delivery.start();
  await work();
  await of.delivery.stop();
};

const PLACES = 800;

it('tells each place once, at the pace of the platform and hardly slower', async () => {
  const limits = (address: string) => [
    { key: 'all', most: 49, perMs: 1_000 },
    { key: address, most: 1, perMs: 1_000 },
  ];
  const all = await world(many(PLACES), { limits });
  await fill(all);
  await running(all, () => finished(all));
  const times = all.sent.map(({ at }) => at).sort((a, b) => a - b);
  expect(new Set(all.sent.map(({ notice }) => notice.address)).size).toBe(PLACES);
  expect(all.sent).toHaveLength(PLACES);
  for (const [n, at] of times.entries()) expect((times[n + 49] ?? Number.POSITIVE_INFINITY) - at).toBeGreaterThan(900);
  expect((times.at(-1) ?? 0) / ((PLACES / 50) * 1_000)).toBeLessThan(1.05);
});

it('is not held up, where one workspace is slow, for the others', async () => {
  const limits = (address: string) => [
    { key: Number(address.split('-')[1]) < 200 ? 'big' : address, most: 1, perMs: 1_000 },
  ];
  const all = await world(many(260), { limits });
  await fill(all);
  await running(all, () => finished(all));
  const others = all.sent.filter(({ notice }) => Number(notice.address.split('-')[1]) >= 200);
  expect(others).toHaveLength(60);
  expect(Math.max(...others.map(({ at }) => at))).toBeLessThan(20_000);
  expect(all.sent).toHaveLength(260);
  expect(Math.max(...all.sent.map(({ at }) => at))).toBeLessThan(200_000 * 1.05);
});

it('waits as long as the platform asks, and sends nothing of that limit meanwhile', async () => {
  const limits = () => [{ key: 'all', most: 10, perMs: 1_000 }];
  const send = (_: Notice, tries: number): Outcome =>
    tries === 1 && all.sent.length <= 10 ? { kind: 'later', why: '429', afterMs: 30_000, halts: 'all' } : SENT;
  const all: World = await world(many(40), { limits, send });
  await fill(all);
  await running(all, () => finished(all));
  expect(all.sent.filter(({ at }) => at > 200 && at < 30_000)).toEqual([]);
  expect(new Set(all.sent.filter(({ at }) => at >= 30_000).map(({ notice }) => notice.address)).size).toBe(40);
  expect((await all.state.outbox.overview()).sent).toBe(40);
});

it('tries a fault that may pass again, later and later, then keeps it as a dead letter', async () => {
  const all = await world(many(1), { send: () => ({ kind: 'later', why: 'no line' }) });
  await fill(all);
  await running(all, () => finished(all));
  const waits = all.sent.map(({ at }, n) => at - (all.sent[n - 1]?.at ?? 0));
  expect(waits.slice(1, 4).map((ms) => Math.round(ms / 1_000))).toEqual([2, 3, 6].map((s) => expect.closeTo(s, -1)));
  expect((await all.state.outbox.overview()).dead).toEqual([{ place: 'p0', change: 'x', why: 'no line' }]);
  expect(all.sent).toHaveLength(30);
  expect(new Set(all.sent.map(({ notice }) => notice.id)).size).toBe(1);
});

it.each([
  [
    'the platform refuses',
    () => changeOf('x').id,
    { kind: 'refused', why: 'invalid_blocks' } as const,
    'invalid_blocks',
  ],
  ['nobody can say any more', () => 'untellable', SENT, 'it cannot be told: no such entry'],
])('keeps what %s as a dead letter at once', async (_, id, outcome, why) => {
  const all = await world(many(1), { send: () => outcome });
  await fill(all, [{ change: id(), at: START }]);
  await running(all, () => finished(all));
  expect((await all.state.outbox.overview()).dead.map((one) => one.why)).toEqual([why]);
});

describe('a place that is gone', () => {
  const by = { id: 'slack:T1:U1', address: 'U1' };
  const place = { ...subscriptionOf('p', { address: 'channel' }), by };

  it('is switched off, and who set it up is told once', async () => {
    const all = await world([place], { send: () => ({ kind: 'gone', why: 'is_archived' }) });
    await fill(all);
    await running(all, () => all.clock.pass(60_000));
    expect(all.told.map(({ address, text, about }) => [address, text, about])).toEqual([
      ['U1', 'off: is_archived', 'channel'],
    ]);
    expect((await all.state.subscriptions.of('p'))?.off).toBe('is_archived');
    expect([all.sent.length, await isDone(all)()]).toEqual([1, true]);
  });

  it('is told again where that did not go through, and not to who is gone too', async () => {
    const all = await world([place], {
      send: () => ({ kind: 'gone', why: 'is_archived' }),
      tell: (tries) => (tries === 1 ? { kind: 'later', why: 'no line' } : { kind: 'gone', why: 'user_disabled' }),
    });
    await fill(all);
    await running(all, () => all.clock.pass(600_000));
    expect(all.told).toHaveLength(2);
  });
});

describe('where notices are published to those who follow the place', () => {
  it('is done after the post, as often as needed, and the post not repeated', async () => {
    const limits = () => [{ key: 'x', most: 10, perMs: 3_600_000 }];
    const publish = (tries: number): Outcome =>
      tries < 3 ? { kind: 'later', why: '429', afterMs: 600_000, halts: 'publish' } : SENT;
    const all = await world(many(1), { limits, publish, isPublished: () => true });
    await fill(all);
    await running(all, () => finished(all));
    expect([all.sent.length, all.published.map(({ post }) => post)]).toEqual([1, ['post', 'post', 'post']]);
    expect((await all.state.outbox.posts('p0'))[0]?.post).toBe('post');
  });

  it('is let be where it is not allowed', async () => {
    const all = await world(many(1), { publish: () => ({ kind: 'gone', why: 'forbidden' }), isPublished: () => true });
    await fill(all);
    await running(all, () => finished(all));
    const { sent, off } = await all.state.outbox.overview();
    expect([sent, off, all.published.length]).toEqual([1, [], 1]);
  });
});

it('waits for a digest until its time, over midnight', async () => {
  const all = await world(many(1));
  await fill(all, [{ change: 'x', at: START + 25 * 3_600_000 }]);
  await running(all, () => finished(all));
  expect(all.sent.map(({ at }) => Math.floor(at / 3_600_000))).toEqual([25]);
});

it('gives back what it has when it is stopped, and another goes on with it', async () => {
  const limits = () => [{ key: 'all', most: 1, perMs: 1_500 }];
  const all = await world(many(10), { limits });
  await fill(all);
  await running(all, () => all.clock.pass(2_000));
  const before = all.sent.length;
  const { underWay, due, later } = await all.state.outbox.overview();
  expect([underWay, due + later, before > 0 && before < 10]).toEqual([0, 10 - before, true]);
});

it('writes down what was posted, though the store is gone for a moment', async () => {
  const clock = virtual(START);
  const state = memoryState(clock.now);
  let fails = 2;
  const outbox: State['outbox'] = {
    ...state.outbox,
    sent: async (parcel, post) => {
      fails -= 1;
      if (fails >= 0) throw new Error('gone');
      return state.outbox.sent(parcel, post);
    },
  };
  const all = await world(many(1), {}, { ...state, outbox });
  await fill(all);
  await running(all, () => finished(all));
  expect([all.sent.length, (await state.outbox.overview()).sent]).toEqual([1, 1]);
  expect(all.delivery.windows()).toEqual({ slack: { posts: 1, meanMs: 2_100, longestMs: 2_100 } });
});
