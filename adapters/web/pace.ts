// How much one address may ask in a minute, told in the headers of every answer that counts.
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { callerOf } from './address.ts';

/** A person reads a page in seconds, and a program may ask for a list of goods at once. */
export const PACE = { most: 240, seconds: 60 };
export type Pace = typeof PACE;

export class Pacing {
  readonly #pace: Pace;
  readonly #limiter: RateLimiterMemory;
  readonly #proxies: number;

  constructor(pace: Pace, proxies: number) {
    this.#pace = pace;
    this.#limiter = new RateLimiterMemory({ points: pace.most, duration: pace.seconds });
    this.#proxies = proxies;
  }

  /** Counts the request; the seconds to wait where it is one too many, else null. */
  async take(c: Context, points = 1): Promise<number | null> {
    const caller = callerOf(getConnInfo(c).remote.address, c.req.header('x-forwarded-for'), this.#proxies);
    try {
      return this.#tell(c, await this.#limiter.consume(caller, points), false);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return this.#tell(c, refused, true);
    }
  }

  /** As draft-ietf-httpapi-ratelimit-headers names them. */
  #tell(c: Context, { remainingPoints, msBeforeNext }: RateLimiterRes, isRefused: boolean): number | null {
    const wait = Math.max(1, Math.ceil(msBeforeNext / 1000));
    c.header('ratelimit-policy', `"address";q=${this.#pace.most};w=${this.#pace.seconds}`);
    c.header('ratelimit', `"address";r=${Math.max(0, remainingPoints)};t=${wait}`);
    if (!isRefused) return null;
    c.header('retry-after', String(wait));
    return wait;
  }
}
