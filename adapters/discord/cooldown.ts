// How many questions one person may put in one channel, one upon the other: more than people ask, less than a script does.
import { BoundedMemory } from '../state/memory/bounded.ts';

export interface Pace {
  /** At once. */
  readonly burst: number;
  /** After that, one each. */
  readonly eachMs: number;
}

/** As many again after half a minute, which is what the line says. */
export const PACE: Pace = { burst: 10, eachMs: 3_000 };
const MOST = 10_000;

interface Bucket {
  readonly left: number;
  readonly at: number;
  readonly isTold: boolean;
}

export type Verdict = 'go' | 'tell' | 'silent';

export class Cooldown {
  readonly #pace: Pace;
  readonly #now: () => number;
  readonly #buckets: BoundedMemory<Bucket>;

  constructor(pace: Pace, now: () => number) {
    this.#pace = pace;
    this.#now = now;
    this.#buckets = new BoundedMemory({ most: MOST, maxAgeMs: pace.burst * pace.eachMs, now });
  }

  /** `tell` for the first that is too much, `silent` for those after it, until one goes again. */
  ask(person: string, channel: string): Verdict {
    const { burst, eachMs } = this.#pace;
    const key = `${person} ${channel}`;
    const at = this.#now();
    const before = this.#buckets.get(key) ?? { left: burst, at, isTold: false };
    const left = Math.min(burst, before.left + (at - before.at) / eachMs);
    const isFree = left >= 1;
    this.#buckets.set(key, { left: isFree ? left - 1 : left, at, isTold: !isFree });
    if (isFree) return 'go';
    return before.isTold ? 'silent' : 'tell';
  }
}
