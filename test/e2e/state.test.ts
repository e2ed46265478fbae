// The state in Postgres: the contract, and what only a server can do: be shared by machines, be restarted, refuse.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { StateFault } from '../../adapters/state/fault.ts';
import { openState } from '../../adapters/state/open.ts';
import { type Clock, KEPT_MS, type State } from '../../adapters/state/ports.ts';
import { QUERY, stateContract } from '../adapters/state/contract.ts';
import { sharedContract } from '../adapters/state/shared-contract.ts';
import { freePort, type Postgres, startPostgres } from './postgres.ts';

let postgres: Postgres;
let url = '';
let handles: State[] = [];
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres?.stop());
beforeEach(async () => {
  url = await postgres.empty();
});
afterEach(async () => {
  for (const state of handles) await state.close();
  handles = [];
});

async function open(now: Clock = Date.now): Promise<State> {
  const state = await openState(url, now);
  handles.push(state);
  return state;
}

const faultOf = (address: string): Promise<string> =>
  openState(address, Date.now).then(
    () => 'opened',
    (error: unknown) => (error instanceof StateFault ? error.message : `not a fault: ${error}`),
  );

describe('in Postgres', () => stateContract(open));
describe('two on one Postgres', () => sharedContract(open, () => url));

it('orders ids by code point, whatever the language of the database', async () => {
  await open();
  const [order] = await postgres.query(url, "select 'a:' < 'a;' as ours, 'a' < 'B' as theirs");
  // The database itself orders letters as English does.
  expect(order?.theirs).toBe(true);
  const columns = await postgres.query(
    url,
    "select distinct collation_name as c from information_schema.columns where table_schema = current_schema() and data_type = 'text'",
  );
  expect(columns).toEqual([{ c: 'C' }]);
});

it('leaves nothing of who has taken back every choice, nor of what is too old', async () => {
  let time = 0;
  const state = await open(() => time);
  await state.settings.set('person', 'p', { language: 'ja', importer: 'hk' });
  await state.settings.set('person', 'p', { language: undefined, importer: undefined });
  await state.threads.set('c', QUERY);
  await state.storedQueries.put('q');
  await state.seenEvents.claim('Ev1');
  time = KEPT_MS.storedQueries + 1;
  await state.sweep();
  for (const table of ['settings', 'threads', 'stored_queries', 'seen_events'])
    expect(await postgres.query(url, `select count(*)::int as rows from ${table}`)).toEqual([{ rows: 0 }]);
});

it('goes on, with all it holds, after the server was restarted', async () => {
  const state = await open();
  await state.settings.set('person', 'p', { importer: 'hk' });
  await postgres.restart();
  // The line that was cut may cost one statement.
  await state.settings.of('person', 'p').catch(() => undefined);
  expect(await state.settings.of('person', 'p')).toEqual({ importer: 'hk' });
});

it('is made once by many that begin at the same moment', async () => {
  const states = await Promise.all(Array.from({ length: 8 }, () => openState(url, Date.now)));
  for (const state of states) await state.close();
  expect(await postgres.query(url, 'select version from schema_version')).toHaveLength(1);
});

describe('a database that cannot be used is refused in one line, with what to do and without the password', () => {
  it.each([
    [
      'where no server is',
      async () => url.replace(/:\d+\/postgres/, `:${await freePort()}/postgres`),
      /ECONNREFUSED.*: start the server/,
    ],
    [
      'that is not there',
      async () => url.replace('/postgres?', '/nowhere?'),
      /"nowhere" does not exist.*: make the database first/,
    ],
    [
      'with a wrong password',
      async () => url.replace('a-password', 'another'),
      /password authentication failed.*: correct the password/,
    ],
  ])('%s', async (_, address, message) => {
    const fault = await faultOf(await address());
    expect(fault).toMatch(/^DATABASE_URL \(127\.0\.0\.1:\d+\/\w+\) cannot be used \(/);
    expect(fault).toMatch(message);
    expect(fault).not.toMatch(/-of-the-tests|\n/);
  });

  it('that a newer version wrote, and stays as it is', async () => {
    await (await openState(url, Date.now)).close();
    await postgres.query(url, 'update schema_version set version = 99');
    expect(await faultOf(url)).toMatch(/was written by a newer version \(schema 99, known here: \d+\)/);
    expect(await postgres.query(url, 'select version from schema_version')).toEqual([{ version: 99 }]);
  });

  it('that holds another encoding', { timeout: 60_000 }, async () => {
    const latin = await startPostgres('LATIN1');
    try {
      expect(await faultOf(await latin.empty())).toMatch(/holds LATIN1: make it with ENCODING 'UTF8'$/);
    } finally {
      await latin.stop();
    }
  });
});
