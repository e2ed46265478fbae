// MCP by streamable HTTP, without sessions: each request stands alone, so that any process may answer it.
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { Context } from 'hono';
import { problem, tooMany } from '../problem.ts';
import type { Site } from '../site.ts';
import { mcpServer } from './server.ts';

const BODY_MOST = 256 * 1024;

export async function answerMcp(site: Site, c: Context): Promise<Response> {
  const paced = await site.pacing.take(c);
  if (paced.wait !== null) return tooMany(paced);
  // There is nothing to listen for between requests.
  if (c.req.method !== 'POST')
    return problem(405, 'This address takes POST: the Model Context Protocol by streamable HTTP.', {
      headers: { allow: 'POST' },
    });
  const body = await c.req.text();
  if (body.length > BODY_MOST) return problem(413, `The body is longer than ${BODY_MOST} letters.`);
  const server = mcpServer(() => site.asked());
  const transport = new WebStandardStreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableJsonResponse: true,
  });
  await server.connect(transport);
  const response = await transport.handleRequest(
    new Request(c.req.raw.url, { method: 'POST', headers: c.req.raw.headers, body }),
  );
  const told = new Response(await response.text(), { status: response.status, headers: response.headers });
  await server.close();
  return told;
}
