// The web as one application: API, MCP, feeds and pages, and faults that tell nothing of what was asked.
import { Hono } from 'hono';
import { api } from './api/api.ts';
import { feeds } from './feeds.ts';
import { noPage, pages } from './pages/pages.ts';
import { problem } from './problem.ts';
import { type Around, Site } from './site.ts';

export const MCP_PATH = '/mcp';

export function webApp(around: Around): Hono {
  const site = new Site(around);
  const app = new Hono();
  app.route('/', api(site));
  // Its library is loaded by whoever asks first.
  app.all(MCP_PATH, async (c) => (await import('./mcp/http.ts')).answerMcp(site, c));
  app.route('/', feeds(site));
  app.route('/', pages(site));
  app.notFound((c) => noPage(site, c));
  app.onError((error, c) => {
    site.fault(c.req.routePath, error);
    return problem(500, 'Something went wrong here, and it was not your request. Ask again.');
  });
  return app;
}
