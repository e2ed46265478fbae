// The tools as an assistant's own client calls them: by streamable HTTP against the running web, and over standard input.
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../../../src/ask.ts';
import { timelineOf } from '../../../../src/change/timeline.ts';
import { resolve } from '../../../../src/status/resolve.ts';
import { knowledge, TODAY } from '../../../knowledge-for-tests.ts';
import { type Running, running } from '../running.ts';

const START = join(import.meta.dirname, '../../../../adapters/start.mjs');
const QUESTION = 'Can I ship scallops from Hokkaido to China?';

interface Result {
  readonly isError?: boolean;
  readonly content: { readonly text: string }[];
  readonly structuredContent: Record<string, unknown>;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('by streamable HTTP', () => {
  let web: Running;
  const client = new Client({ name: 'tests', version: '1' });
  const call = async (name: string, args: Record<string, unknown>): Promise<Result> =>
    (await client.callTool({ name, arguments: args })) as unknown as Result;

  beforeAll(async () => {
    web = await running();
    await client.connect(new StreamableHTTPClientTransport(new URL(`${web.at}/mcp`)));
    // From here on the client holds every result to its tool's own schema.
    await client.listTools();
  });
  afterAll(async () => {
    await client.close();
    await web.stop();
  });

  it('offers five tools that change nothing, and tells a model what it must not do', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['ask', 'status', 'timeline', 'sources', 'changes']);
    for (const { annotations, inputSchema, outputSchema } of tools) {
      expect(annotations?.readOnlyHint).toBe(true);
      expect([inputSchema.type, outputSchema?.type]).toEqual(['object', 'object']);
    }
    const told = client.getInstructions() ?? '';
    for (const must of [/both columns/, /how old/, /sources/, /Never turn "unknown" or "clear" into yes/])
      expect(told).toMatch(must);
  });

  it('ask gives the answer of the core, and in words all its lines with their sources', async () => {
    const { structuredContent, content } = await call('ask', { q: QUESTION });
    const answer = ask(knowledge, QUESTION, { today: TODAY });
    expect(structuredContent.answer).toEqual(plain(answer));
    for (const { text } of answer.short) expect(content[0]?.text).toContain(text);
    for (const { url } of answer.sources) if (url) expect(content[0]?.text).toContain(url);
  });

  it('status gives both columns with their age and documents', async () => {
    const { structuredContent } = await call('status', { importer: 'China', product: 'scallop', origin: 'Hokkaido' });
    const verdicts = resolve(
      knowledge,
      { importer: 'cn', product: 'scallop', origins: ['hokkaido'], actsOn: 'import' },
      TODAY,
    );
    expect(structuredContent.verdicts).toEqual(plain(verdicts));
    expect((structuredContent.sources as object[]).length).toBeGreaterThan(3);
  });

  it('timeline, changes and sources give what happened and its documents, and none that is not to be shown', async () => {
    const { structuredContent: told } = await call('timeline', { importer: 'cn', product: 'scallop', language: 'ja' });
    const moments = told.moments as { id: string; sources: string[] }[];
    expect(moments.map(({ id }) => id)).toEqual(
      timelineOf(knowledge, { importer: 'cn', product: 'scallop' }).map(({ id }) => id),
    );
    const { structuredContent: changed } = await call('changes', { since: '2025-06-01', importer: 'cn' });
    const list = changed.changes as { claim: { sources: string[] } }[];
    expect(list.length).toBeGreaterThan(1);
    const documents = new Set((changed.sources as { id: string }[]).map(({ id }) => id));
    for (const { claim } of list) for (const id of claim.sources) expect(documents).toContain(id);
    const { structuredContent: second } = await call('changes', {
      since: '2025-06-01',
      importer: 'cn',
      limit: 1,
      offset: 1,
    });
    expect(second.changes).toEqual(list.slice(1, 2));
    const { structuredContent: found } = await call('sources', { ids: moments.slice(0, 5).map(({ id }) => id) });
    const ids = (found.sources as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual([...new Set(moments.slice(0, 5).flatMap(({ sources }) => sources))]);
    for (const id of ids) expect(knowledge.sources.get(id)?.link).not.toBe('internal');
  });

  it.each([
    ['status', { importer: 'atlantis', product: 'scallop' }, /importer is not known/],
    ['timeline', { importer: 'cn', product: 'scalop' }, /did you mean `scallop`/],
    ['sources', { ids: ['no-such-id'] }, /take ids from/],
    ['ask', { q: 'beef', importer: 'atlantis' }, /importer is not known/],
    ['ask', {}, /q/],
  ])('%s of what is not known says how to mend it: %j', async (name, args, why) => {
    const { isError, content } = await call(name, args);
    expect(isError).toBe(true);
    expect(content[0]?.text).toMatch(why);
  });

  it('counts several calls in one body as several, and reads no more of a body than it takes', async () => {
    const paced = await running({ most: 5, seconds: 60 });
    const send = (body: string | ReadableStream): Promise<Response> =>
      fetch(`${paced.at}/mcp`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
        duplex: 'half',
      } as RequestInit);
    const call = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
    expect((await send(JSON.stringify(Array(6).fill(call)))).status).toBe(429);
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    // Refused while it is still sent; the connection may be gone before the answer is read.
    await send(endless).then(
      ({ status }) => expect(status).toBe(413),
      () => undefined,
    );
    expect(pulled).toBeLessThan(1_000);
    await paced.stop();
  });

  it('takes nothing but POST', async () => {
    expect((await fetch(`${web.at}/mcp`)).status).toBe(405);
    expect((await fetch(`${web.at}/mcp`, { method: 'POST', body: 'x'.repeat(300_000) })).status).toBe(413);
  });
});

it('over standard input it answers the same, and writes nothing else to standard output', async () => {
  const client = new Client({ name: 'tests', version: '1' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [START, 'mcp'] }));
  try {
    const { structuredContent } = (await client.callTool({
      name: 'status',
      arguments: { importer: 'cn', product: 'scallop', at: TODAY },
    })) as unknown as Result;
    expect((structuredContent.verdicts as object[]).length).toBeGreaterThan(0);
  } finally {
    await client.close();
  }
});
