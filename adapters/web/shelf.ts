// What was made for an address, kept until the knowledge or the day is another: with its tag, and compressed once.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import { BoundedMemory } from '../state/memory/bounded.ts';
import type { Asked } from './changes.ts';

export type Headers = Readonly<Record<string, string>>;

export interface Made {
  readonly body: string;
  /** What is sent with it; at least its type. */
  readonly headers: Headers & { readonly 'content-type': string };
}

/** As text: it leaves in one write with the headers before it. */
interface Kept extends Made {
  readonly size: number;
  readonly etag: string;
  zipped: Uint8Array<ArrayBuffer> | null;
}

const MOST = 2_000;
const MOST_BYTES = 24 * 1024 * 1024;
/** Beside the body, the compressed one that may come, a fifth or so. */
const BYTES_EACH = 1.25;
/** What is shorter is not worth unpacking. */
const ZIP_FROM = 1_000;
/** A longer address is asked once. */
const LONGEST = 2_000;
/** So long nobody has to ask again: a change of the knowledge is seen within it. */
const FRESH_SECONDS = 60;

export class Shelf {
  readonly #kept = new BoundedMemory<Kept>(
    { most: MOST, mostBytes: MOST_BYTES, maxAgeMs: Number.POSITIVE_INFINITY, now: () => 0 },
    ({ size }) => size * BYTES_EACH,
  );
  #of: Asked | null = null;

  /** What was made for the address of what stands now; null where nothing was. */
  kept(c: Context, now: Asked, address: string, headers: Headers): Response | null {
    if (!this.#isOf(now)) {
      this.#kept.clear();
      this.#of = now;
    }
    const known = this.#kept.get(address);
    return known ? answer(c, known, headers) : null;
  }

  /** `address` says all that the body depends on beside `of`. */
  keep(c: Context, of: Asked, address: string, made: Made, headers: Headers): Response {
    // The version first, so that a reader sees it; the rest tells apart what a newer program makes of the same.
    const digest = createHash('sha256').update(made.body).digest('base64url').slice(0, 16);
    const size = Buffer.byteLength(made.body);
    const kept = { ...made, size, etag: `${of.knowledge.version.hash}.${digest}`, zipped: null };
    // Another knowledge may have come while it was made.
    if (address.length <= LONGEST && this.#isOf(of)) this.#kept.set(address, kept);
    return answer(c, kept, headers);
  }

  #isOf({ knowledge, today, corrections }: Asked): boolean {
    const of = this.#of;
    return of?.knowledge === knowledge && of.today === today && of.corrections === corrections;
  }
}

function answer(c: Context, kept: Kept, more: Headers): Response {
  const headers: Record<string, string> = {
    ...more,
    ...kept.headers,
    // Weak, since the same is sent plain or compressed.
    etag: `W/"${kept.etag}"`,
    'cache-control': `public, max-age=${FRESH_SECONDS}`,
    vary: 'accept-encoding',
  };
  const asked = c.req.header('if-none-match');
  if (asked?.trim() === '*' || asked?.includes(`"${kept.etag}"`)) return new Response(null, { status: 304, headers });
  if (kept.size < ZIP_FROM || !takesGzip(c.req.header('accept-encoding'))) return new Response(kept.body, { headers });
  kept.zipped ??= new Uint8Array(gzipSync(kept.body));
  return new Response(kept.zipped, { headers: { ...headers, 'content-encoding': 'gzip' } });
}

const takesGzip = (accepted = ''): boolean =>
  accepted.split(',').some((one) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(one));
