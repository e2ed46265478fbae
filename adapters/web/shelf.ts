// What was made for an address, kept until the knowledge or the day is another: with its tag, and compressed once.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { BoundedMemory } from '../state/memory/bounded.ts';

export interface Made {
  readonly type: string;
  readonly body: string;
  readonly status?: ContentfulStatusCode;
}

interface Kept {
  readonly type: string;
  readonly status: ContentfulStatusCode;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly zipped: Uint8Array<ArrayBuffer> | null;
  readonly etag: string;
}

const MOST = 2_000;
const MOST_BYTES = 16 * 1024 * 1024;
/** What is shorter is not worth unpacking. */
const ZIP_FROM = 1_000;
/** A longer address is asked once. */
const LONGEST = 2_000;
/** So long nobody has to ask again: a change of the knowledge is seen within it. */
const FRESH_SECONDS = 60;

export class Shelf {
  readonly #kept = new BoundedMemory<Kept>(
    { most: MOST, mostBytes: MOST_BYTES, maxAgeMs: Number.POSITIVE_INFINITY, now: () => 0 },
    ({ body, zipped }) => body.byteLength + (zipped?.byteLength ?? 0),
  );
  #knowledge: Knowledge | null = null;
  #day = '';

  /** `key` says all that the body depends on beside the knowledge and the day. */
  async give(c: Context, knowledge: Knowledge, day: string, key: string, make: () => Made): Promise<Response> {
    return (await this.giveIf(c, knowledge, day, key, async () => make())) as Response;
  }

  /** Null, and nothing kept, where nothing could be made. */
  async giveIf(
    c: Context,
    knowledge: Knowledge,
    day: string,
    key: string,
    make: () => Promise<Made | null>,
  ): Promise<Response | null> {
    if (this.#knowledge !== knowledge || this.#day !== day) {
      this.#kept.clear();
      this.#knowledge = knowledge;
      this.#day = day;
    }
    const known = this.#kept.get(key);
    if (known) return answer(c, known);
    const made = await make();
    if (made === null) return null;
    const kept = keptOf(made, knowledge.version.hash);
    // Another knowledge may have come while it was made.
    if (key.length <= LONGEST && this.#knowledge === knowledge && this.#day === day) this.#kept.set(key, kept);
    return answer(c, kept);
  }
}

/** The version first, so that a reader sees it; the rest tells apart what a newer program makes of the same. */
function keptOf({ type, body, status = 200 }: Made, version: string): Kept {
  const bytes = new Uint8Array(Buffer.from(body));
  const zipped = bytes.byteLength < ZIP_FROM ? null : new Uint8Array(gzipSync(bytes));
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
  return { type, status, body: bytes, zipped, etag: `${version}.${digest}` };
}

function answer(c: Context, { type, status, body, zipped, etag }: Kept): Response {
  // Weak, since the same is sent plain or compressed.
  c.header('etag', `W/"${etag}"`);
  c.header('cache-control', `public, max-age=${FRESH_SECONDS}`);
  c.header('vary', 'accept-encoding', { append: true });
  if (c.req.header('if-none-match')?.includes(`"${etag}"`)) return c.body(null, 304);
  c.header('content-type', type);
  if (zipped === null || !takesGzip(c.req.header('accept-encoding'))) return c.body(body, status);
  c.header('content-encoding', 'gzip');
  return c.body(zipped, status);
}

const takesGzip = (accepted = ''): boolean =>
  accepted.split(',').some((one) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(one));
