// `npm run links`: asks every address that users are shown whether it still answers. Apart from the tests: it needs a network.
import { defineCommand } from 'citty';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { FAULT, KNOWLEDGE, knowledgeOrExit } from '../host/command-line.ts';

const AT_ONCE = 4;
const TIMEOUT_MS = 10_000;
/** So many hosts in a row out of reach, and none in reach, is no network. */
const PROBES = 4;

/** What the system says where there is no way out, as against a host that answers and refuses. */
const NO_NETWORK = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'TimeoutError',
]);
/** Answers of servers that do not know HEAD. */
const ASK_WHOLE = new Set([403, 404, 405, 501]);

interface Checked {
  readonly url: string;
  readonly ok: boolean;
  /** The HTTP status, or the name of the failure. */
  readonly said: string;
}

export const linksCommand = defineCommand({
  meta: { name: 'links', description: 'Which shown links are dead.  npm run links' },
  args: {
    json: { type: 'boolean', description: 'Print the dead links as JSON' },
    knowledge: { type: 'string', description: 'Another knowledge folder' },
  },
  async run({ args }) {
    const links = shownLinks(await knowledgeOrExit(args.knowledge ?? KNOWLEDGE));
    const urls = [...links.keys()];
    const probes = [...new Map(urls.map((url) => [new URL(url).host, url])).values()].slice(0, PROBES);
    const first = await checkAll(probes);
    if (first.length > 0 && first.every(({ said }) => NO_NETWORK.has(said))) {
      process.stderr.write(`offline: no host could be reached, none of ${urls.length} links was checked\n`);
      // A person reads that; a program that got no JSON must not take it for no dead link.
      if (args.json) process.exitCode = FAULT;
      return;
    }
    const rest = await checkAll(urls.filter((url) => !probes.includes(url)));
    const dead = [...first, ...rest]
      .filter(({ ok }) => !ok)
      .map(({ url, said }) => ({ url, said, of: links.get(url) ?? [] }))
      .sort((a, b) => urls.indexOf(a.url) - urls.indexOf(b.url));
    if (args.json) process.stdout.write(`${JSON.stringify(dead, null, 2)}\n`);
    else {
      for (const { url, said, of } of dead) process.stdout.write(`${said}  ${url}  [${of.join(', ')}]\n`);
      process.stdout.write(`${urls.length} links, ${dead.length} dead\n`);
    }
    if (dead.length > 0) process.exitCode = FAULT;
  },
});

/** Every address that an answer may show, with the ids that show it. */
function shownLinks(knowledge: Knowledge): Map<string, string[]> {
  const links = new Map<string, string[]>();
  const add = (id: string, url: string | undefined): void => {
    if (url && /^https?:/.test(url)) links.set(url, [...(links.get(url) ?? []), id]);
  };
  for (const source of knowledge.sources.values()) if (source.link === 'shown') add(source.id, source.url);
  for (const importer of knowledge.importers.values()) for (const { url } of importer.check) add(importer.id, url);
  return links;
}

/** A few at a time, answers in the order of the questions. */
async function checkAll(urls: readonly string[]): Promise<Checked[]> {
  const done: Checked[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < urls.length; index = next++) done[index] = await check(urls[index] as string);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return done;
}

async function check(url: string): Promise<Checked> {
  try {
    const head = await request(url, 'HEAD');
    const status = ASK_WHOLE.has(head) ? await request(url, 'GET') : head;
    return { url, ok: status < 400, said: String(status) };
  } catch (error) {
    return { url, ok: false, said: reason(error) };
  }
}

async function request(url: string, method: 'HEAD' | 'GET'): Promise<number> {
  const response = await fetch(url, { method, redirect: 'follow', signal: AbortSignal.timeout(TIMEOUT_MS) });
  await response.body?.cancel();
  return response.status;
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof AggregateError && cause.errors[0] instanceof Error) return codeOf(cause.errors[0]);
  return cause instanceof Error ? codeOf(cause) : codeOf(error);
}

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : error.name);
