// The web as one application: API, MCP, feeds and pages, each with headers that let nothing else run, and faults that tell nothing.
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { api } from './api/api.ts';
import { feeds } from './feeds.ts';
import { noPage, pages } from './pages/pages.ts';
import { problem } from './problem.ts';
import { type Around, Site } from './site.ts';

/** No page of ours runs a script, shows anything of others, or is shown within others. */
const HEADERS = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  // What is public may be read from anywhere.
  crossOriginResourcePolicy: 'cross-origin',
  xFrameOptions: 'DENY',
} satisfies Parameters<typeof secureHeaders>[0];

export const MCP_PATH = '/mcp';

export function webApp(around: Around): Hono {
  const site = new Site(around);
  const app = new Hono();
  app.use(secureHeaders(HEADERS));
  app.route('/', api(site));
  // Its library is loaded by whoever asks first.
  app.all(MCP_PATH, async (c) => (await import('./mcp/http.ts')).answerMcp(site, c));
  app.route('/', feeds(site));
  app.route('/', pages(site));
  app.notFound((c) => noPage(site, c));
  app.onError((error, c) => {
    site.fault(c.req.routePath, error);
    return problem(c, 500, 'Something went wrong here, and it was not your request. Ask again.');
  });
  return app;
}
