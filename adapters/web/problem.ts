// What went wrong, as application/problem+json (RFC 9457): what it is, and how to mend it.
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import type { Taken } from './pace.ts';

export const Problem = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  /** What is wrong and what to do instead. */
  detail: z.string(),
  /** Each parameter or part of the body that cannot be taken, and why. */
  faults: z.array(z.strictObject({ at: z.string(), why: z.string() })).optional(),
});
export type Fault = NonNullable<z.infer<typeof Problem>['faults']>[number];

const TITLES = {
  400: 'Bad request',
  404: 'Not found',
  405: 'Method not allowed',
  410: 'Gone',
  413: 'Too large',
  415: 'Not JSON',
  429: 'Too many requests',
  500: 'Fault of the server',
} as const satisfies Partial<Record<ContentfulStatusCode, string>>;

type Headers = Readonly<Record<string, string>>;

export function problem(
  status: keyof typeof TITLES,
  detail: string,
  { faults, headers }: { readonly faults?: readonly Fault[]; readonly headers?: Headers } = {},
): Response {
  const told: z.infer<typeof Problem> = {
    type: 'about:blank',
    title: TITLES[status],
    status,
    detail,
    ...(faults ? { faults: [...faults] } : {}),
  };
  return new Response(`${JSON.stringify(told)}\n`, {
    status,
    headers: { ...headers, ...ANYBODY, 'cache-control': 'no-store', 'content-type': 'application/problem+json' },
  });
}

/** A page of anybody may read what is told to all, and how often it may ask. */
export const ANYBODY = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, ratelimit, ratelimit-policy, retry-after',
};

export const tooMany = ({ wait, headers }: Taken): Response =>
  problem(429, `Too many requests from your address: ask again in ${wait} seconds.`, { headers });
