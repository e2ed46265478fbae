// The state in a file: the contract, and what only a file can do: outlive, be shared, be locked, be damaged.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StateFault } from '../../../adapters/state/fault.ts';
import { openState } from '../../../adapters/state/open.ts';
import { type Clock, KEPT_MS, type State } from '../../../adapters/state/ports.ts';
import { PromptState } from '../../../adapters/state/prompt-state.ts';
import { QUERY, quiet, stateContract } from './contract.ts';
import { sharedContract } from './shared-contract.ts';

let folder = '';
let handles: State[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-status-state-'));
});
afterEach(async () => {
  for (const state of handles) await state.close();
  handles = [];
  rmSync(folder, { recursive: true });
});

const fileOf = (name = 'state.db'): string => join(folder, name);

async function open(now: Clock = Date.now): Promise<State> {
  const state = await openState(fileOf(), now);
  handles.push(state);
  return state;
}

const faultOf = (name: string): Promise<string> =>
  openState(name, Date.now).then(
    () => 'opened',
    (error: unknown) => (error instanceof StateFault ? error.message : `not a fault: ${error}`),
  );

describe('in a file', () => stateContract(open));

it('keeps everything over a restart', async () => {
  const before = await openState(fileOf(), Date.now);
  await before.settings.set('person', 'p', { language: 'ja', importer: 'hk' });
  await before.settings.set('place', 's', { importer: 'tw' });
  await before.threads.set('c', QUERY);
  const key = await before.storedQueries.put('a long query');
  await before.seenEvents.claim('Ev1');
  await before.close();
  const after = await open();
  expect(await after.settings.of('person', 'p')).toEqual({ language: 'ja', importer: 'hk' });
  expect(await after.settings.of('place', 's')).toEqual({ importer: 'tw' });
  expect(await after.threads.last('c')).toEqual(QUERY);
  expect(await after.storedQueries.get(key)).toBe('a long query');
  expect(await after.seenEvents.claim('Ev1')).toBe(false);
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
  const raw = new DatabaseSync(fileOf());
  for (const table of ['settings', 'threads', 'stored_queries', 'seen_events'])
    expect(raw.prepare(`select count(*) as rows from ${table}`).get()).toEqual({ rows: 0 });
  raw.close();
});

it('a thread that was damaged is ignored', async () => {
  const state = await open();
  await state.threads.set('c', QUERY);
  const raw = new DatabaseSync(fileOf());
  raw.exec("update threads set query = '{'");
  raw.close();
  expect(await state.threads.last('c')).toBeUndefined();
});

describe('two on one file', () => {
  sharedContract(open, fileOf);

  it('reading goes on while another writes, and a write waits for it without holding others up', async () => {
    const state = await open();
    await state.settings.set('person', 'p', { importer: 'hk' });
    const other = new DatabaseSync(fileOf());
    other.exec('begin immediate');
    const writing = state.settings.set('person', 'p', { importer: 'tw' });
    expect(await state.settings.of('person', 'p')).toEqual({ importer: 'hk' });
    other.exec('commit');
    other.close();
    await writing;
    expect(await state.settings.of('person', 'p')).toEqual({ importer: 'tw' });
  });

  it('a write that never gets its turn fails, and says so', async () => {
    const state = await open();
    const other = new DatabaseSync(fileOf());
    other.exec('begin immediate');
    const prompt = new PromptState(state, { now: Date.now, log: quiet });
    expect(await prompt.choose('person', 'p', { importer: 'tw' })).toBe(false);
    other.exec('rollback');
    other.close();
    expect(await prompt.choice('person', 'p')).toEqual({});
  });
});

describe('a file that cannot be used is refused in one line, with what to do', () => {
  it('in a folder that is not there', async () => {
    const fault = await faultOf(fileOf('no/such/state.db'));
    expect(fault).toMatch(/^STATE \S+state\.db cannot be opened for writing \(.+\): name a file .*STATE=memory/);
    expect(fault).not.toContain('\n');
  });

  it('that is a folder', async () => {
    expect(await faultOf(folder)).toContain('cannot be opened for writing');
  });

  it('that is no database, and stays as it is', async () => {
    writeFileSync(fileOf(), 'Dear diary,\n'.repeat(1_000));
    expect(await faultOf(fileOf())).toMatch(/^STATE \S+ is damaged or no database \(.+\): put a copy back/);
  });

  it('that a newer version wrote, and stays as it is', async () => {
    const made = await openState(fileOf(), Date.now);
    await made.close();
    const raw = new DatabaseSync(fileOf());
    raw.exec('update schema_version set version = 99');
    raw.close();
    expect(await faultOf(fileOf())).toMatch(/^STATE \S+ was written by a newer version \(schema 99, known here: \d+\)/);
  });

  it('that nobody may write', async () => {
    const made = await openState(fileOf(), Date.now);
    await made.close();
    const uri = `file:${fileOf()}?mode=ro`;
    expect(await faultOf(uri)).toContain('cannot be opened for writing');
  });
});
