// MCP by streamable HTTP, without sessions: each request stands alone, so that any process may answer it.
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { problem, tooMany } from '../problem.ts';
import type { Site } from '../site.ts';
import { mcpServer } from './server.ts';

const BODY_MOST = 256 * 1024;

/** Stands before `answerMcp`: no more than that is read of a body. */
export const limitedMcp = bodyLimit({
  maxSize: BODY_MOST,
  onError: () => problem(413, `The body is longer than ${BODY_MOST} bytes.`),
});

export async function answerMcp(site: Site, c: Context): Promise<Response> {
  const isPost = c.req.method === 'POST';
  const body = isPost ? await c.req.text() : '';
  const paced = await site.pacing.take(c, messagesIn(body));
  if (paced.wait !== null) return tooMany(paced);
  // There is nothing to listen for between requests.
  if (!isPost)
    return problem(405, 'This address takes POST: the Model Context Protocol by streamable HTTP.', {
      headers: { allow: 'POST' },
    });
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

/** Several in one body count as several. */
function messagesIn(body: string): number {
  try {
    const sent: unknown = JSON.parse(body);
    return Array.isArray(sent) ? Math.max(1, sent.length) : 1;
  } catch {
    return 1;
  }
}
