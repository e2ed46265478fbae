// What every store must do of places that are told what moved: who, what is still to be told, and that nothing is told twice.
import { describe, expect, it } from 'vitest';
import { type Due, type Filling, KEPT_MS, type Parcel, type State, type Told } from '../../../adapters/state/ports.ts';
import type { Subscription } from '../../../adapters/state/subscription.ts';

const FIRST: Told = { version: 'aaaaaaaaaaaa', day: '2026-11-23' };
const SECOND: Told = { version: 'bbbbbbbbbbbb', day: '2026-11-23' };
const ALL = { platforms: ['slack', 'discord'], most: 100, forMs: 60_000 };

export const subscriptionOf = (place: string, more: Partial<Subscription> = {}): Subscription => ({
  place,
  platform: 'slack',
  address: JSON.stringify({ channel: place }),
  language: 'en',
  pace: { kind: 'at_once' },
  follows: [{ importers: ['cn'], products: ['aquatic'], origins: [], topics: [] }],
  by: null,
  off: null,
  ...more,
});

export const changeOf = (id: string, isAlone = false) => ({ id, change: JSON.stringify({ id }), isAlone });

export const subscribe = async (state: State, ...all: readonly Subscription[]): Promise<void> => {
  for (const one of all) await state.subscriptions.change(one.place, () => one);
};

export function noticesContract(withClock: () => Promise<{ state: State; pass: (ms: number) => void }>): void {
  const START = Date.UTC(2026, 10, 23);
  const filled = async (
    state: State,
    ids: readonly string[],
    { due, from = FIRST, to = SECOND }: Partial<Filling> = {},
  ): Promise<boolean> => {
    await state.outbox.begin(FIRST);
    const all = (): Due[] => ids.map((change) => ({ change, at: START }));
    return state.outbox.fill({ from, to, changes: ids.map((id) => changeOf(id)), due: due ?? all });
  };
  const ids = (parcels: readonly Parcel[]): unknown[] =>
    parcels.map(({ subscription: { place }, changes }) => [place, changes.map((one) => JSON.parse(one).id)]);

  describe('subscriptions', () => {
    it('are kept whole, and changed as they stand', async () => {
      const { state } = await withClock();
      const { subscriptions } = state;
      const by = { id: 'slack:T1:U1', address: '{"user":"U1"}' };
      const whole = subscriptionOf('slack:T1:C1', {
        language: 'zh-Hant',
        pace: { kind: 'weekly', weekday: 5, hour: 9, zone: 'Asia/Seoul' },
        by,
      });
      await subscribe(state, whole);
      expect(await subscriptions.of('slack:T1:C1')).toEqual(whole);
      const other = { importers: [], products: [], origins: ['hokkaido'], topics: ['sampling' as const] };
      const add = (one: Subscription | undefined) => one && { ...one, follows: [...one.follows, other], by: null };
      await subscriptions.change('slack:T1:C1', (one) => add(one) ?? null);
      expect(await subscriptions.of('slack:T1:C1')).toEqual({ ...whole, follows: [...whole.follows, other], by: null });
      await subscriptions.change('slack:T1:C1', () => null);
      expect(await subscriptions.of('slack:T1:C1')).toBeUndefined();
    });

    it('lose neither of two changes made at the same moment', async () => {
      const { state } = await withClock();
      const follow = (origin: string) => (one: Subscription | undefined) => {
        const before = one ?? subscriptionOf('p', { follows: [] });
        return {
          ...before,
          follows: [...before.follows, { importers: [], products: [], origins: [origin], topics: [] }],
        };
      };
      await Promise.all(['a', 'b', 'c'].map((origin) => state.subscriptions.change('p', follow(origin))));
      const { follows = [] } = (await state.subscriptions.of('p')) ?? {};
      expect(follows.flatMap(({ origins }) => origins).toSorted()).toEqual(['a', 'b', 'c']);
    });

    it('are gone through one by one, but those that are off', async () => {
      const { state } = await withClock();
      await subscribe(
        state,
        subscriptionOf('a'),
        subscriptionOf('b', { off: 'gone' }),
        subscriptionOf('c\u0000\ud800'),
      );
      const found: string[] = [];
      await state.subscriptions.each(({ place }) => found.push(place));
      expect(found.toSorted()).toEqual(['a', 'c\u0000\ud800']);
    });

    it('go with the place, lose their maker with the person, and are counted for both', async () => {
      const { state } = await withClock();
      const by = { id: 'slack:T1:U1', address: '{}' };
      await subscribe(
        state,
        subscriptionOf('slack:T1:C1', { by }),
        subscriptionOf('slack:T1:U1', { by }),
        subscriptionOf('slack:T12:C1'),
      );
      await filled(state, ['x']);
      const held = async (id: string): Promise<number> => (await state.held(id)).subscriptions;
      expect([await held('slack:T1'), await held('slack:T1:U1'), await held('slack:T12')]).toEqual([2, 2, 1]);
      await state.forget('slack:T1:U1');
      expect([await held('slack:T1'), await held('slack:T1:U1')]).toEqual([1, 0]);
      expect((await state.subscriptions.of('slack:T1:C1'))?.by).toBeNull();
      await state.forget('slack:T1');
      expect([await held('slack:T1'), await held('slack:T12')]).toEqual([0, 1]);
      expect(ids(await state.outbox.claim(ALL))).toEqual([['slack:T12:C1', ['x']]]);
    });
  });

  describe('the outbox', () => {
    it('is filled once for each moment that is left', async () => {
      const { state } = await withClock();
      await subscribe(state, subscriptionOf('p'));
      expect(await state.outbox.told()).toBeUndefined();
      expect(await filled(state, ['x', 'y'])).toBe(true);
      expect(await state.outbox.told()).toEqual(SECOND);
      expect(await filled(state, ['x', 'z'])).toBe(false);
      await state.outbox.begin(FIRST);
      expect(await state.outbox.told()).toEqual(SECOND);
      expect(ids(await state.outbox.claim(ALL))).toEqual([['p', ['x', 'y']]]);
    });

    it('begins anew where that is wanted', async () => {
      const { state } = await withClock();
      await filled(state, []);
      await state.outbox.restart();
      expect(await state.outbox.told()).toBeUndefined();
      await state.outbox.begin(FIRST);
      expect(await state.outbox.told()).toEqual(FIRST);
    });

    it('fills nothing where matching fails, and may be filled again', async () => {
      const { state } = await withClock();
      await subscribe(state, subscriptionOf('p'), subscriptionOf('q'));
      const due = ({ place }: Subscription): Due[] => {
        if (place === 'q') throw new Error('no');
        return [{ change: 'x', at: START }];
      };
      await expect(filled(state, ['x'], { due })).rejects.toThrow('no');
      expect([await state.outbox.told(), await state.outbox.claim(ALL)]).toEqual([FIRST, []]);
      expect(await filled(state, ['x'])).toBe(true);
      expect(ids(await state.outbox.claim(ALL))).toEqual([
        ['p', ['x']],
        ['q', ['x']],
      ]);
    });

    it('holds one row for a change and a place, whatever brings it', async () => {
      const { state } = await withClock();
      await subscribe(state, subscriptionOf('p'));
      await filled(state, ['x']);
      const [first] = await state.outbox.claim(ALL);
      await state.outbox.sent(first as Parcel, 'post-1');
      await filled(state, ['x', 'y'], { from: SECOND, to: FIRST });
      expect(ids(await state.outbox.claim(ALL))).toEqual([['p', ['y']]]);
    });

    it('gives what is due to one of all who claim, for a time', async () => {
      const { state, pass } = await withClock();
      const places = Array.from({ length: 20 }, (_, n) => `p${n}`);
      await subscribe(state, ...places.map((place) => subscriptionOf(place)));
      await filled(state, ['x']);
      const some = { ...ALL, most: 3 };
      const claims = await Promise.all(Array.from({ length: 10 }, () => state.outbox.claim(some)));
      const got = claims.flat().map(({ subscription }) => subscription.place);
      expect(new Set(got).size).toBe(got.length);
      while ((await state.outbox.claim(some)).length > 0);
      expect([(await state.outbox.overview()).underWay, await state.outbox.soonest(['slack'])]).toEqual([20, null]);
      pass(ALL.forMs);
      expect(await state.outbox.claim(ALL)).toHaveLength(20);
    });

    it('gives what was tried again the same way, and not with what came later', async () => {
      const { state, pass } = await withClock();
      await subscribe(state, subscriptionOf('p'));
      await filled(state, ['x', 'y']);
      const [first] = await state.outbox.claim(ALL);
      await filled(state, ['z'], { from: SECOND, to: FIRST });
      pass(ALL.forMs);
      const [again] = await state.outbox.claim(ALL);
      expect(again).toEqual({ ...first, until: START + 2 * ALL.forMs });
      await state.outbox.later(again as Parcel, START + 3 * ALL.forMs, true);
      expect(await state.outbox.claim(ALL)).toEqual([]);
      pass(2 * ALL.forMs);
      const [third] = await state.outbox.claim(ALL);
      expect([third?.id, third?.changes, third?.tries]).toEqual([first?.id, first?.changes, 1]);
      await state.outbox.sent(third as Parcel, 'post');
      const [fourth] = await state.outbox.claim(ALL);
      expect([ids([fourth as Parcel]), fourth?.tries]).toEqual([[['p', ['z']]], 0]);
    });

    it('is not held up or let go by a worker that was late', async () => {
      const { state, pass } = await withClock();
      await subscribe(state, subscriptionOf('p'));
      await filled(state, ['x']);
      const [late] = await state.outbox.claim(ALL);
      pass(ALL.forMs + 1);
      const [other] = await state.outbox.claim(ALL);
      await state.outbox.later(late as Parcel, START, false);
      expect(await state.outbox.claim(ALL)).toEqual([]);
      await state.outbox.sent(late as Parcel, 'post');
      await state.outbox.sent(other as Parcel, 'post again');
      expect(await state.outbox.posts('p')).toEqual([{ change: '{"id":"x"}', post: 'post' }]);
    });

    it('keeps what is due later until then, and puts what goes alone into a parcel of its own', async () => {
      const { state, pass } = await withClock();
      await subscribe(state, subscriptionOf('p'));
      await state.outbox.begin(FIRST);
      await state.outbox.fill({
        from: FIRST,
        to: SECOND,
        changes: [changeOf('c', true), changeOf('n'), changeOf('m'), changeOf('w')],
        due: () => [
          { change: 'c', at: START },
          { change: 'n', at: START },
          { change: 'm', at: START },
          { change: 'w', at: START + 1_000 },
        ],
      });
      const told: unknown[] = [];
      for (;;) {
        const [parcel] = await state.outbox.claim(ALL);
        if (!parcel) break;
        told.push(...ids([parcel]));
        await state.outbox.sent(parcel, null);
      }
      expect(told).toEqual([
        ['p', ['c']],
        ['p', ['m', 'n']],
      ]);
      expect(await state.outbox.overview()).toMatchObject({ due: 0, later: 1, sent: 3 });
      expect([await state.outbox.soonest(['slack']), await state.outbox.soonest(['discord'])]).toEqual([
        START + 1_000,
        null,
      ]);
      pass(1_000);
      expect(ids(await state.outbox.claim(ALL))).toEqual([['p', ['w']]]);
    });

    it('knows what is posted and only to be published', async () => {
      const { state, pass } = await withClock();
      await subscribe(state, subscriptionOf('p'));
      await filled(state, ['x', 'y']);
      const [parcel] = await state.outbox.claim(ALL);
      expect(parcel?.post).toBeNull();
      await state.outbox.posted(parcel as Parcel, 'post-1');
      pass(ALL.forMs);
      const [again] = await state.outbox.claim(ALL);
      expect([again?.id, again?.changes, again?.post]).toEqual([parcel?.id, parcel?.changes, 'post-1']);
      await state.outbox.sent(again as Parcel, 'post-1');
      expect(await state.outbox.claim(ALL)).toEqual([]);
    });

    it('is claimed for the platforms that are there', async () => {
      const { state } = await withClock();
      await subscribe(state, subscriptionOf('p'), subscriptionOf('q', { platform: 'discord' }));
      await filled(state, ['x']);
      expect(ids(await state.outbox.claim({ ...ALL, platforms: ['discord'] }))).toEqual([['q', ['x']]]);
    });

    it('keeps dead letters, to be tried anew', async () => {
      const { state } = await withClock();
      await subscribe(state, subscriptionOf('p'));
      await filled(state, ['x']);
      const [parcel] = await state.outbox.claim(ALL);
      await state.outbox.dead(parcel as Parcel, 'invalid_blocks');
      expect(await state.outbox.claim(ALL)).toEqual([]);
      expect(await state.outbox.overview()).toEqual({
        told: SECOND,
        places: 1,
        due: 0,
        later: 0,
        underWay: 0,
        sent: 0,
        dead: [{ place: 'p', change: 'x', why: 'invalid_blocks' }],
        off: [],
      });
      expect([await state.outbox.revive(), await state.outbox.revive()]).toEqual([1, 0]);
      expect(ids(await state.outbox.claim(ALL))).toEqual([['p', ['x']]]);
    });

    it('leaves a place that is off alone, and has who set it up told once', async () => {
      const { state } = await withClock();
      const by = { id: 'slack:T1:U1', address: '{"user":"U1"}' };
      await subscribe(state, subscriptionOf('p', { by }), subscriptionOf('q'));
      await filled(state, ['x']);
      for (const parcel of await state.outbox.claim(ALL)) await state.outbox.off(parcel, 'is_archived');
      const [told, ...others] = await state.outbox.claim(ALL);
      expect([told?.subscription.place, told?.subscription.off, told?.changes, others]).toEqual([
        'p',
        'is_archived',
        [],
        [],
      ]);
      await state.outbox.sent(told as Parcel, null);
      await filled(state, ['y'], { from: SECOND, to: FIRST });
      expect(await state.outbox.claim(ALL)).toEqual([]);
      expect((await state.outbox.overview()).off).toEqual([
        { place: 'p', why: 'is_archived' },
        { place: 'q', why: 'is_archived' },
      ]);
      await state.subscriptions.change('p', (one) => (one ? { ...one, off: null } : null));
      await filled(state, ['z'], { from: FIRST, to: SECOND });
      expect(ids(await state.outbox.claim(ALL))).toEqual([['p', ['z']]]);
    });

    it('keeps what was told for its time, and no longer', async () => {
      const { state, pass } = await withClock();
      await subscribe(state, subscriptionOf('p'), subscriptionOf('gone', { off: 'gone' }));
      await filled(state, ['x']);
      const [parcel] = await state.outbox.claim(ALL);
      await state.outbox.sent(parcel as Parcel, 'post-1');
      pass(KEPT_MS.notices);
      await state.sweep();
      expect([(await state.outbox.posts('p')).length, (await state.outbox.overview()).off.length]).toEqual([1, 1]);
      pass(1);
      await state.sweep();
      expect([await state.outbox.posts('p'), (await state.outbox.overview()).off]).toEqual([[], []]);
      expect(await state.subscriptions.of('p')).toBeDefined();
    });
  });
}
