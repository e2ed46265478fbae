// The knowledge on disk: a change is taken up, a faulty folder never replaces a good one.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Log } from '../../../adapters/host/adapter.ts';
import { keepKnowledge } from '../../../adapters/host/reload.ts';
import { KNOWLEDGE_FOLDER, TODAY } from '../../knowledge-for-tests.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-status-knowledge-'));
  cpSync(KNOWLEDGE_FOLDER, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const log = () => ({ debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() }) satisfies Log;

it('takes up a change, keeps the last good where there are faults, and says where they are', async () => {
  const said = log();
  let changed = (): void => {};
  const kept = keepKnowledge({ folder, today: () => TODAY, log: said, settleMs: 1, onChange: () => changed() });
  const file = join(folder, 'language/en.yaml');
  const good = readFileSync(file, 'utf8');
  const before = kept.current()?.version.hash;
  const faulty = new Promise<void>((done) => said.error.mockImplementation(() => done()));
  writeFileSync(file, `${good}\nnonsense: [`);
  await faulty;
  expect(kept.current()?.version.hash).toBe(before);
  expect(said.error.mock.calls[0]?.[0]).toMatchObject({ faults: [expect.stringMatching(/en\.yaml:\d+:\d+/)] });
  const taken = new Promise<void>((done) => {
    changed = done;
  });
  writeFileSync(file, good.replace('Helpful', 'Of help'));
  await taken;
  expect(kept.current()?.version.hash).not.toBe(before);
  kept.close();
});

it('holds nothing where there was never a good folder', () => {
  writeFileSync(join(folder, 'language/en.yaml'), 'nonsense');
  const kept = keepKnowledge({ folder, today: () => TODAY, log: log() });
  expect(kept.current()).toBeNull();
  kept.close();
});
