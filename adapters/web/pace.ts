// How much one address may ask in a minute, told in the headers of every answer that counts.
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { callerOf } from './address.ts';

/** A person reads a page in seconds, and a program may ask for a list of goods at once. */
export const PACE = { most: 240, seconds: 60 };
export type Pace = typeof PACE;

export interface Taken {
  /** Seconds to wait where it was one too many; else null. */
  readonly wait: number | null;
  /** As draft-ietf-httpapi-ratelimit-headers names them. */
  readonly headers: Readonly<Record<string, string>>;
}

export class Pacing {
  readonly #pace: Pace;
  readonly #limiter: RateLimiterMemory;
  readonly #proxies: number;

  constructor(pace: Pace, proxies: number) {
    this.#pace = pace;
    this.#limiter = new RateLimiterMemory({ points: pace.most, duration: pace.seconds });
    this.#proxies = proxies;
  }

  /** Counts the request. */
  async take(c: Context, points = 1): Promise<Taken> {
    const forwarded = this.#proxies > 0 ? c.req.header('x-forwarded-for') : undefined;
    const caller = callerOf(getConnInfo(c).remote.address, forwarded, this.#proxies);
    try {
      return this.#told(await this.#limiter.consume(caller, points), false);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return this.#told(refused, true);
    }
  }

  #told({ remainingPoints, msBeforeNext }: RateLimiterRes, isRefused: boolean): Taken {
    const wait = Math.max(1, Math.ceil(msBeforeNext / 1000));
    const headers = {
      'ratelimit-policy': `"address";q=${this.#pace.most};w=${this.#pace.seconds}`,
      ratelimit: `"address";r=${Math.max(0, remainingPoints)};t=${wait}`,
    };
    return isRefused ? { wait, headers: { ...headers, 'retry-after': String(wait) } } : { wait: null, headers };
  }
}
