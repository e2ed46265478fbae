// Notices as the service runs them: what moved goes into the outbox, and out of it to the places that the others carry to.
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Change } from '../../src/change/change.ts';
import { isReleased } from '../../src/change/released.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { noticeOf } from '../../src/notice.ts';
import { encodeQuery } from '../../src/question/encode.ts';
import { wordsOf } from '../../src/say/words.ts';
import type { Adapter } from '../host/adapter.ts';
import type { Carrier } from '../host/carrier.ts';
import { type Comparing, comparing } from '../host/compare-apart.ts';
import type { MakeAdapter, Surroundings } from '../host/service.ts';
import type { Asked } from '../present/asking.ts';
import { BoundedMemory } from '../state/memory/bounded.ts';
import type { Parcel } from '../state/ports.ts';
import type { Subscription } from '../state/subscription.ts';
import { Delivery, type Told } from './delivery.ts';
import { followsWords } from './followed.ts';
import { Telling } from './telling.ts';
import { threadOf } from './threads.ts';

/** How often what is served is held against what was told. */
const LOOK_MS = 15_000;
/** Places that follow alike, in one language, are told alike. */
const TOLD_KEPT = 200;
const TOLD_BYTES = 4 * 1024 * 1024;

/** Null where nothing carries notices. The last of the adapters: it carries by what the others offer. */
export const notices =
  (where: Comparing, idleMs?: number): MakeAdapter =>
  (around) =>
    around.carriers.length === 0 ? null : new Notices(around, where, idleMs);

class Notices implements Adapter {
  readonly name = 'notices';
  readonly #around: Surroundings;
  readonly #telling: Telling;
  readonly #delivery: Delivery;
  readonly #end = new AbortController();
  #looking: Promise<void> = Promise.resolve();

  constructor(around: Surroundings, where: Comparing, idleMs: number | undefined) {
    const { asking, outbox, carriers, log, now } = around;
    this.#around = around;
    this.#delivery = new Delivery({
      outbox,
      carriers,
      tell: tellBy(around),
      offLine: ({ off, language }) =>
        wordsOf(asking.knowledge, language).say('ui_notice_off', { why: off ?? '', command: '/ban-status' }),
      log,
      now,
      pause: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => undefined),
      ...(idleMs === undefined ? {} : { idleMs }),
      draw: () => randomInt(2 ** 32) / 2 ** 32,
    });
    this.#telling = new Telling({
      outbox,
      knowledge: () => asking.knowledge,
      today: () => asking.today(),
      now,
      compare: comparing(where),
      isReleased: (from, to) => isReleased(asking.knowledge.released, from, to),
      filled: () => this.#delivery.wake(),
      log,
    });
  }

  async start(): Promise<void> {
    this.#delivery.start();
    this.#looking = this.#look();
  }

  health() {
    return { ready: true };
  }

  async stop(): Promise<void> {
    this.#end.abort();
    await Promise.all([this.#looking, this.#delivery.stop()]);
    const windows = this.#delivery.windows();
    if (Object.keys(windows).length > 0) this.#around.log.info({ windows }, 'how long a crash could repeat a post');
  }

  async #look(): Promise<void> {
    while (!this.#end.signal.aborted) {
      await this.#telling.look();
      await sleep(LOOK_MS, undefined, { signal: this.#end.signal }).catch(() => undefined);
    }
  }
}

/** What a parcel tells by what is served now; told alike to all who follow alike. */
export function tellBy({ asking, outbox }: Pick<Surroundings, 'asking' | 'outbox'>) {
  const known = new BoundedMemory<{ readonly asked: Asked | null }>(
    { most: TOLD_KEPT, mostBytes: TOLD_BYTES, maxAgeMs: Number.POSITIVE_INFINITY, now: () => 0 },
    ({ asked }) => JSON.stringify(asked?.answer ?? null).length * 4,
  );
  let knownOf: Knowledge | null = null;
  return async ({ changes, subscription }: Parcel, { buttonRoom }: Carrier): Promise<Told | null> => {
    const { knowledge } = asking;
    const today = asking.today();
    if (knownOf !== knowledge) {
      known.clear();
      knownOf = knowledge;
    }
    const { language, follows } = subscription;
    const key = JSON.stringify([language, today, buttonRoom, changes]);
    let found = known.get(key);
    if (!found) {
      const asked = askedOf(knowledge, changes, subscription, today);
      found = { asked: asked && (await asking.fitted(asked, buttonRoom)) };
      known.set(key, found);
    }
    if (!found.asked) return null;
    const first = JSON.parse(changes[0] ?? '{}') as Change;
    const posts = first.worth === 'correction' ? await outbox.posts(subscription.place) : [];
    return {
      asked: found.asked,
      note: found.asked.words.say('ui_notice_about', { list: followsWords(found.asked.words, follows) }),
      thread: posts.length > 0 ? threadOf(knowledge, first, posts) : null,
    };
  };
}

function askedOf(
  knowledge: Knowledge,
  changes: readonly string[],
  { language }: Subscription,
  today: string,
): Asked | null {
  // Written by `Telling` alone, and read by what the core checks against its own knowledge.
  const told = changes.map((one): Change => JSON.parse(one));
  const answer = noticeOf(knowledge, told, { language, today });
  if (!answer) return null;
  const query = encodeQuery(knowledge, answer.query, answer.asOf);
  return { answer, words: wordsOf(knowledge, language), query, page: null };
}
