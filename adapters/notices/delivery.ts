// The worker: takes what is due out of the outbox and has it carried, at the platforms' pace, until each place has it.
import type { Log } from '../host/adapter.ts';
import type { Carrier, Outcome } from '../host/carrier.ts';
import { causesOf } from '../host/causes.ts';
import type { Asked } from '../present/asking.ts';
import type { Outbox, Parcel } from '../state/ports.ts';
import type { Subscription } from '../state/subscription.ts';
import { backoffMs, MOST_TRIES } from './backoff.ts';
import { Pacing } from './pacing.ts';
import { type Window, Windows } from './windows.ts';

/**
 * So many are under way at once on a platform, most of them waiting for a turn of their workspace: with fewer, those of a few
 * workspaces keep the others from theirs. And so many are claimed by one statement.
 */
const AT_ONCE = 512;
const CLAIMED = 16;
/** A worker that died gives back within this what it had; Discord knows a nonce for longer. */
const LEASE_MS = 60_000;
/** What is left of it when a call begins: the longest that one takes, and what is written down after it. */
const CALL_MS = 20_000;
/** Who would wait longer for its turn goes back into the outbox until then. */
const HOLD_MS = 2_000;
const IDLE_MS = 5_000;
const SHORTEST_MS = 20;

const WRITE_TRIES = 5;
const WRITE_PAUSE_MS = 1_000;
const NEVER = new AbortController().signal;

export interface Told {
  readonly asked: Asked;
  /** Why it is told there. */
  readonly note: string;
  /** The post that it corrects. */
  readonly thread: string | null;
}

export interface Delivering {
  readonly outbox: Outbox;
  readonly carriers: readonly Carrier[];
  /** What a parcel tells; null where nothing of it holds any more. Throws where that cannot be said. */
  readonly tell: (parcel: Parcel, carrier: Carrier) => Promise<Told | null>;
  /** The line to who set up what is off. */
  readonly offLine: (subscription: Subscription) => string;
  readonly log: Log;
  /** Wall-clock milliseconds. */
  readonly now: () => number;
  /** Resolves after so many of them, or at once when it is aborted. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  /** How long who has nothing to do waits before it looks again; another process may have filled the outbox. */
  readonly idleMs?: number;
  /** 0 to 1. */
  readonly draw: () => number;
}

export class Delivery {
  readonly #with: Delivering;
  readonly #pacing: Pacing;
  readonly #windows = new Windows();
  readonly #end = new AbortController();
  #wakeUp = new AbortController();
  #loops: Promise<void>[] = [];

  constructor(delivering: Delivering) {
    this.#with = delivering;
    this.#pacing = new Pacing(delivering.now);
  }

  start(): void {
    this.#loops = this.#with.carriers.map((carrier) => this.#work(carrier));
  }

  /** There is something to do. */
  wake(): void {
    this.#wakeUp.abort();
    this.#wakeUp = new AbortController();
  }

  windows(): Readonly<Record<string, Window>> {
    return this.#windows.told();
  }

  /** Resolves when what was under way is written down. */
  async stop(): Promise<void> {
    this.#end.abort();
    await Promise.all(this.#loops);
  }

  async #work(carrier: Carrier): Promise<void> {
    const running = new Set<Promise<void>>();
    while (!this.#end.signal.aborted) {
      if (running.size >= AT_ONCE) await Promise.race(running);
      const found = await this.#claim(carrier, Math.min(CLAIMED, AT_ONCE - running.size));
      for (const parcel of found) {
        const run: Promise<void> = this.#carry(carrier, parcel)
          .catch((error: unknown) => this.#failed(carrier, 'a notice could not be carried', error))
          .finally(() => running.delete(run));
        running.add(run);
      }
      if (found.length === 0) await this.#idle(carrier);
    }
    await Promise.allSettled(running);
  }

  async #claim({ platform }: Carrier, most: number): Promise<readonly Parcel[]> {
    if (most <= 0) return [];
    try {
      return await this.#with.outbox.claim({ platforms: [platform], most, forMs: LEASE_MS });
    } catch (error) {
      this.#with.log.warn({ platform, error: causesOf(error) }, 'the outbox could not be read');
      return [];
    }
  }

  /** Until something is due here, or another process may have filled the outbox. */
  async #idle({ platform }: Carrier): Promise<void> {
    const { outbox, now, pause, idleMs = IDLE_MS } = this.#with;
    const both = AbortSignal.any([this.#end.signal, this.#wakeUp.signal]);
    const soonest = await outbox.soonest([platform]).catch(() => null);
    const ms = soonest === null ? idleMs : Math.min(idleMs, soonest - now());
    await pause(Math.max(SHORTEST_MS, ms), both);
  }

  async #carry(carrier: Carrier, parcel: Parcel): Promise<void> {
    const { outbox, now, pause } = this.#with;
    const { subscription } = parcel;
    const address = subscription.off === null ? subscription.address : (subscription.by?.address ?? '');
    const limits = carrier.limits(address);
    const turn = this.#pacing.reserve(limits, HOLD_MS);
    if (!turn.isTaken) return outbox.later(parcel, now() + turn.waitMs, false);
    if (turn.waitMs > 0) await pause(turn.waitMs, this.#end.signal);
    // Given back at once, where it stops; and a lease that is all but over is another's.
    if (this.#end.signal.aborted || now() > parcel.until - CALL_MS) return outbox.later(parcel, now(), false);
    const haltedMs = this.#pacing.haltedMs(limits);
    if (haltedMs > 0) return outbox.later(parcel, now() + haltedMs, false);
    if (subscription.off !== null) return this.#tellOff(carrier, parcel, address);
    const began = now();
    const outcome = await this.#try(carrier, parcel);
    if (outcome.kind === 'sent') {
      await this.#written(() => outbox.sent(parcel, outcome.post));
      this.#windows.add(carrier.platform, now() - began);
      return;
    }
    await this.#put(carrier, parcel, outcome);
  }

  /** Posted, and where that is done there, published; each is written down before the next. */
  async #try(carrier: Carrier, parcel: Parcel): Promise<Outcome> {
    const { address } = parcel.subscription;
    let { post } = parcel;
    if (post === null) {
      const posted = await this.#post(carrier, parcel);
      if (posted.kind !== 'sent' || posted.post === null || !carrier.isPublished(address)) return posted;
      const given = posted.post;
      await this.#written(() => this.#with.outbox.posted(parcel, given));
      post = given;
    }
    const published = await carrier.publish(address, post);
    // It stands where it was posted, whatever hinders the rest.
    return published.kind === 'sent' || published.kind === 'later' ? published : { kind: 'sent', post };
  }

  /** What stands at a place and not here would be posted again: a store that is gone for a moment is asked again. */
  async #written(write: () => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries += 1)
      try {
        return await write();
      } catch (error) {
        if (tries >= WRITE_TRIES) throw error;
        await this.#with.pause(WRITE_PAUSE_MS, NEVER);
      }
  }

  async #post(carrier: Carrier, parcel: Parcel): Promise<Outcome> {
    let told: Told | null;
    try {
      told = await this.#with.tell(parcel, carrier);
    } catch (error) {
      return { kind: 'refused', why: `it cannot be told: ${causesOf(error)}` };
    }
    if (!told) return { kind: 'sent', post: null };
    return carrier.send({ id: parcel.id, address: parcel.subscription.address, ...told });
  }

  async #put({ platform }: Carrier, parcel: Parcel, outcome: Exclude<Outcome, { kind: 'sent' }>): Promise<void> {
    const { outbox, log, now, draw } = this.#with;
    const { kind, why } = outcome;
    if (kind === 'gone') {
      log.warn({ platform, why }, 'a place takes no notices any more: it is switched off');
      return outbox.off(parcel, why);
    }
    if (kind === 'refused' || parcel.tries + 1 >= MOST_TRIES) {
      log.error({ platform, why, tries: parcel.tries + 1 }, 'a notice is a dead letter');
      return outbox.dead(parcel, why);
    }
    const { halts, afterMs = 0 } = outcome;
    if (halts !== undefined) {
      this.#pacing.halt(halts, afterMs);
      // The platform asked to wait: no fault of anybody's.
      return outbox.later(parcel, now() + afterMs, false);
    }
    log.warn({ platform, why, tries: parcel.tries + 1 }, 'a notice was not taken; it is tried again');
    return outbox.later(parcel, now() + Math.max(afterMs, backoffMs(parcel.tries, draw())), true);
  }

  /** Once: whoever cannot be told so is not told again. */
  async #tellOff(carrier: Carrier, parcel: Parcel, address: string): Promise<void> {
    const { subscription, id } = parcel;
    const text = this.#with.offLine(subscription);
    const outcome = await carrier.tell({ id, address, text, about: subscription.address });
    if (outcome.kind === 'later') return this.#put(carrier, parcel, outcome);
    await this.#with.outbox.sent(parcel, null);
  }

  #failed({ platform }: Carrier, message: string, error: unknown): void {
    // Its lease ends, and it comes again.
    this.#with.log.error({ platform, error: causesOf(error) }, message);
  }
}
