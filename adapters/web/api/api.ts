// The API: each address of the table taken, counted, checked and answered, or refused with a reason.
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import type { z } from 'zod';
import { type Fault, problem } from '../problem.ts';
import type { Site } from '../site.ts';
import { OPENAPI_PATH, openApi } from './openapi.ts';
import { type Asked, ROUTES, VERSION } from './routes.ts';

const BODY_MOST = 256 * 1024;
const JSON_TYPE = 'application/json; charset=utf-8';
const HOW = `${OPENAPI_PATH} tells all addresses and what they take`;

export function api(site: Site): Hono {
  const app = new Hono();
  app.use(
    `${VERSION}/*`,
    cors({
      origin: '*',
      allowMethods: ['GET', 'HEAD'],
      exposeHeaders: ['etag', 'ratelimit', 'ratelimit-policy', 'retry-after'],
    }),
  );
  app.use(
    `${VERSION}/*`,
    bodyLimit({
      maxSize: BODY_MOST,
      onError: (c) => problem(c, 413, `The body is longer than ${BODY_MOST} bytes: ask in several requests.`),
    }),
  );
  app.get(OPENAPI_PATH, (c) =>
    site.give(c, OPENAPI_PATH, () => ({ type: JSON_TYPE, body: json(openApi(site.publicUrl)) })),
  );
  for (const { method, path, takes, points, make } of ROUTES) {
    const at = addressOf(path);
    app.on(method.toUpperCase(), at, async (c) => {
      const given = method === 'get' ? takenOf(c) : await bodyOf(c);
      if (given instanceof Response) return given;
      const taken = takes.safeParse(given.value);
      const wait = await site.pacing.take(c, taken.success ? (points?.(taken.data) ?? 1) : 1);
      if (wait !== null) return problem(c, 429, `Too many requests from your address: ask again in ${wait} seconds.`);
      if (!taken.success) return refused(c, faultsOf(taken.error));
      const asked: Asked = { knowledge: site.knowledge(), today: site.today() };
      const answer = async (): Promise<Response | string> => {
        const found = await make(asked, taken.data);
        if ('data' in found) return json(enveloped(asked, found.data));
        if ('faults' in found) return refused(c, found.faults);
        if ('moved' in found) return c.redirect(`${at.replace(':id', encodeURIComponent(found.moved))}`, 301);
        if ('gone' in found) return problem(c, 410, 'This entry was withdrawn. /api/v1/changes tells what holds now.');
        return problem(c, 404, `There is no such entry. ${HOW}.`);
      };
      if (method === 'post') {
        const told = await answer();
        return typeof told === 'string'
          ? c.body(told, 200, { 'content-type': JSON_TYPE, 'cache-control': 'no-store' })
          : told;
      }
      let other: Response | undefined;
      const key = `${at}?${JSON.stringify(taken.data)}`;
      const kept = await site.giveIf(c, key, async () => {
        const told = await answer();
        if (typeof told === 'string') return { type: JSON_TYPE, body: told };
        other = told;
        return null;
      });
      return kept ?? (other as Response);
    });
  }
  for (const { path } of ROUTES) app.all(addressOf(path), (c) => methodRefused(c, path));
  app.all(`${VERSION}/*`, (c) => problem(c, 404, `There is nothing at this address. ${HOW}.`));
  return app;
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
  if (twice.length > 0)
    return refused(
      c,
      twice.map((at) => ({ at, why: 'is given more than once' })),
    );
  return { value: { ...c.req.query(), ...c.req.param() } };
}

async function bodyOf(c: Context): Promise<{ readonly value: unknown } | Response> {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
    return problem(c, 415, 'Send the questions as JSON, with content-type: application/json.');
  try {
    return { value: JSON.parse(await c.req.text()) };
  } catch {
    return problem(c, 400, 'The body is no JSON: write {"questions": [{"q": "…"}]}.');
  }
}

const refused = (c: Context, faults: readonly Fault[]): Response =>
  problem(c, 400, faults.map(({ at, why }) => `${at} ${why}`).join('; '), faults);

/** Without what was sent: the caller knows it. */
const faultsOf = (error: z.ZodError): Fault[] =>
  error.issues.map((issue) => ({
    at: issue.path.join('.') || 'request',
    why: issue.code === 'unrecognized_keys' ? `has what is not known; ${HOW}` : issue.message,
  }));

/** As the router writes a part of a path. */
const addressOf = (path: string): string => `${VERSION}${path.replace(/\{(\w+)\}/g, ':$1')}`;

function methodRefused(c: Context, at: string): Response {
  const methods = ROUTES.filter(({ path }) => path === at);
  const allowed = methods.map(({ method }) => (method === 'get' ? 'GET, HEAD' : method.toUpperCase())).join(', ');
  c.header('allow', allowed);
  return problem(c, 405, `This address takes ${allowed}.`);
}
