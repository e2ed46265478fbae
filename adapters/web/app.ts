// The web as one application: API, MCP, feeds and pages, and faults that tell nothing of what was asked.
import { Hono } from 'hono';
import { api } from './api/api.ts';
import { VERSION } from './api/routes.ts';
import { feeds } from './feeds.ts';
import { noPage, pages } from './pages/pages.ts';
import { problem } from './problem.ts';
import { type Around, Site } from './site.ts';

const MCP_PATH = '/mcp';

export type WebApp = Pick<Hono, 'fetch'>;

export function webApp(around: Around): WebApp {
  const site = new Site(around);
  const data = api(site);
  const rest = new Hono();
  // Its library is loaded by whoever asks first.
  rest.use(MCP_PATH, async (c, next) => (await import('./mcp/http.ts')).limitedMcp(c, next));
  rest.all(MCP_PATH, async (c) => (await import('./mcp/http.ts')).answerMcp(site, c));
  rest.route('/', feeds(site));
  rest.route('/', pages(site));
  rest.notFound((c) => noPage(site, c));
  for (const app of [data, rest])
    app.onError((error, c) => {
      site.fault(c.req.routePath, error);
      return problem(500, 'Something went wrong here, and it was not your request. Ask again.');
    });
  // Apart, so that a program that asks much does not wait for the routes of pages to be passed over.
  return { fetch: (request, ...env) => (isData(request.url) ? data : rest).fetch(request, ...env) };
}

/** `https://` and at least one letter of a host. */
const SCHEME = 9;

const isData = (url: string): boolean => url.startsWith(`${VERSION}/`, url.indexOf('/', SCHEME));
