// The API: each address of the table taken, counted, checked and answered, or refused with a reason.
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import type { z } from 'zod';
import type { Asked } from '../changes.ts';
import { ANYBODY, type Fault, problem, tooMany } from '../problem.ts';
import type { Headers, Made } from '../shelf.ts';
import type { Site } from '../site.ts';
import { OPENAPI_PATH, openApi } from './openapi.ts';
import { ROUTES, type AnyRoute as Route, VERSION } from './routes.ts';

const BODY_MOST = 256 * 1024;
const HEADERS = { ...ANYBODY, 'content-type': 'application/json; charset=utf-8' };
const HOW = `${OPENAPI_PATH} tells all addresses and what they take`;

export function api(site: Site): Hono {
  const app = new Hono();
  const all = `${VERSION}/*`;
  app.options(all, cors({ origin: '*', allowMethods: ['GET', 'HEAD'] }));
  app.get(OPENAPI_PATH, (c) => site.give(c, () => ({ headers: HEADERS, body: json(openApi(site.publicUrl)) })));
  for (const route of ROUTES)
    if (route.method === 'get') app.get(addressOf(route.path), (c) => got(site, c, route));
    else app.post(addressOf(route.path), limited, (c) => posted(site, c, route));
  // By no route: one that takes every path would stand before each of them.
  app.notFound((c) => nowhere(c.req.path));
  return app;
}

const limited = bodyLimit({
  maxSize: BODY_MOST,
  onError: () => problem(413, `The body is longer than ${BODY_MOST} bytes: ask in several requests.`),
});

/** Counted first, so that what is kept costs its caller too. */
async function got(site: Site, c: Context, route: Route): Promise<Response> {
  const paced = await site.pacing.take(c);
  if (paced.wait !== null) return tooMany(paced);
  return site.give(
    c,
    (asked) => {
      const given = takenOf(c);
      return given instanceof Response ? given : answered(route, asked, given.value, paced.headers);
    },
    paced.headers,
  );
}

async function posted(site: Site, c: Context, route: Route): Promise<Response> {
  const given = await bodyOf(c);
  const taken = given instanceof Response ? undefined : route.takes.safeParse(given.value);
  const paced = await site.pacing.take(c, taken?.success ? (route.points?.(taken.data) ?? 1) : 1);
  if (paced.wait !== null) return tooMany(paced);
  if (given instanceof Response) return given;
  const asked = site.asked();
  const told = await answered(route, asked, given.value, paced.headers);
  if (told instanceof Response) return told;
  return new Response(told.body, { headers: { ...told.headers, ...paced.headers, 'cache-control': 'no-store' } });
}

async function answered(route: Route, asked: Asked, value: unknown, headers: Headers): Promise<Made | Response> {
  const taken = route.takes.safeParse(value);
  if (!taken.success) return refused(faultsOf(taken.error), headers);
  const found = await route.make(asked, taken.data);
  if ('data' in found) return { headers: HEADERS, body: json(enveloped(asked, found.data)) };
  if ('faults' in found) return refused(found.faults, headers);
  if ('moved' in found) {
    const location = `${VERSION}${route.path.replace('{id}', encodeURIComponent(found.moved))}`;
    return new Response(null, { status: 301, headers: { ...headers, ...ANYBODY, location } });
  }
  if ('gone' in found)
    return problem(410, 'This entry was withdrawn. /api/v1/changes tells what holds now.', { headers });
  return problem(404, `There is no such entry. ${HOW}.`, { headers });
}

const enveloped = ({ knowledge: { version }, today }: Asked, data: unknown): object => ({
  knowledge: { version: version.hash, newestSource: version.newestSource },
  today,
  data,
});

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** A parameter that is given twice is as wrong as one that is not known: neither is passed over. */
function takenOf(c: Context): { readonly value: unknown } | Response {
  const all = c.req.queries();
  const twice = Object.keys(all).filter((name) => (all[name]?.length ?? 0) > 1);
  if (twice.length > 0) return refused(twice.map((at) => ({ at, why: 'is given more than once' })));
  return { value: { ...c.req.query(), ...c.req.param() } };
}

async function bodyOf(c: Context): Promise<{ readonly value: unknown } | Response> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
    return problem(415, 'Send the questions as JSON, with content-type: application/json.');
  try {
    return { value: JSON.parse(await c.req.text()) };
  } catch {
    return problem(400, 'The body is no JSON: write {"questions": [{"q": "…"}]}.');
  }
}

const refused = (faults: readonly Fault[], headers: Headers = {}): Response =>
  problem(400, faults.map(({ at, why }) => `${at} ${why}`).join('; '), { faults, headers });

/** What the schema itself says tells nobody what to do instead; what a route says does. */
const WHY: Readonly<Record<string, (message: string) => string | undefined>> = {
  unrecognized_keys: () => `has what is not known; ${HOW}`,
  invalid_type: (message) => (message.startsWith('Invalid input') ? `is not what is taken here; ${HOW}` : undefined),
};

/** Without what was sent: the caller knows it. */
const faultsOf = (error: z.ZodError): Fault[] =>
  error.issues.map((issue) => ({
    at: issue.path.join('.') || 'request',
    why: WHY[issue.code]?.(issue.message) ?? issue.message,
  }));

/** As the router writes a part of a path. */
const addressOf = (path: string): string => `${VERSION}${path.replace(/\{(\w+)\}/g, ':$1')}`;

/** Nothing is there, or not by this method. */
function nowhere(asked: string): Response {
  const methods = ROUTES.filter(({ path }) => patternOf(path).test(asked)).map(({ method }) => method);
  if (methods.length === 0) return problem(404, `There is nothing at this address. ${HOW}.`);
  const allow = methods.map((method) => (method === 'get' ? 'GET, HEAD' : method.toUpperCase())).join(', ');
  return problem(405, `This address takes ${allow}.`, { headers: { allow } });
}

const patternOf = (path: string): RegExp => new RegExp(`^${VERSION}${path.replace(/\{\w+\}/g, '[^/]+')}$`);
