// The pace that platforms ask for: of each key at most so many within a time, and nothing while it is halted.
import type { Limit } from '../host/carrier.ts';

interface Lane {
  /** The newest reservations, oldest first; no more of them than the limit lets through. */
  readonly times: number[];
  perMs: number;
  haltedUntil: number;
  /** Up to when those who were put off are spread. */
  horizon: number;
}

/** So many lanes are looked through for those that nothing rests on any more. */
const MOST = 5_000;

export class Pacing {
  readonly #lanes = new Map<string, Lane>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  get size(): number {
    return this.#lanes.size;
  }

  /**
   * Takes the next turn within `withinMs`, and gives the milliseconds until then; else takes none, and gives when to ask
   * again: each who is put off at a time of their own, as far apart as turns are.
   */
  reserve(limits: readonly Limit[], withinMs: number): { readonly isTaken: boolean; readonly waitMs: number } {
    const now = this.#now();
    const lanes = limits.map((limit) => ({ limit, lane: this.#lane(limit) }));
    const at = Math.max(now, ...lanes.map(({ lane, limit }) => freeAt(lane, limit)));
    const waitMs = at - now;
    if (waitMs > withinMs) {
      for (const { lane, limit } of lanes)
        if (freeAt(lane, limit) > now + withinMs) lane.horizon = Math.max(lane.horizon, at) + limit.perMs / limit.most;
      return { isTaken: false, waitMs: Math.max(...lanes.map(({ lane }) => lane.horizon)) - now };
    }
    for (const { lane, limit } of lanes) {
      lane.times.push(at);
      while (lane.times.length > limit.most) lane.times.shift();
    }
    return { isTaken: true, waitMs };
  }

  /** Until when nothing may go, though its turn was taken: milliseconds from now, 0 where it may. */
  haltedMs(limits: readonly Limit[]): number {
    const until = limits.map(({ key }) => this.#lanes.get(key)?.haltedUntil ?? 0);
    return Math.max(0, ...until.map((at) => at - this.#now()));
  }

  /** Nothing of this key until then. */
  halt(key: string, ms: number): void {
    const lane = this.#lanes.get(key);
    if (lane) lane.haltedUntil = Math.max(lane.haltedUntil, this.#now() + ms);
    else this.#lanes.set(key, { times: [], perMs: 0, haltedUntil: this.#now() + ms, horizon: 0 });
  }

  #lane({ key, perMs }: Limit): Lane {
    const known = this.#lanes.get(key);
    if (known) {
      known.perMs = perMs;
      return known;
    }
    if (this.#lanes.size >= MOST) this.#tidy();
    const made = { times: [], perMs, haltedUntil: 0, horizon: 0 };
    this.#lanes.set(key, made);
    return made;
  }

  #tidy(): void {
    const now = this.#now();
    for (const [key, { times, perMs, haltedUntil, horizon }] of this.#lanes)
      if (Math.max(haltedUntil, horizon) <= now && (times.at(-1) ?? 0) + perMs <= now) this.#lanes.delete(key);
  }
}

const freeAt = ({ times, haltedUntil }: Lane, { most, perMs }: Limit): number => {
  const oldest = times.length >= most ? times[times.length - most] : undefined;
  return Math.max(haltedUntil, oldest === undefined ? 0 : oldest + perMs);
};
