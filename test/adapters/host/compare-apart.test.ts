// What moved between versions that are kept: worked out in a process of its own, or why it cannot be.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { comparing } from '../../../adapters/host/compare-apart.ts';
import { KNOWLEDGE_FOLDER, knowledge } from '../../knowledge-for-tests.ts';

it.each([
  ['no version is kept', undefined, /KNOWLEDGE_VERSIONS is off/],
  ['that version is not kept any more', tmpdir(), /version a is not kept any more/],
])('cannot be, because %s', async (_, versions, why) => {
  const found = await comparing({ versions, cache: undefined })(
    { version: 'a', day: '2026-11-29' },
    { version: 'a', day: '2026-11-30' },
  );
  expect(found).toEqual({ ok: false, why: expect.stringMatching(why) });
});

it('works out what moved, from versions that were kept', async () => {
  const versions = mkdtempSync(join(tmpdir(), 'ban-status-versions-'));
  onTestFinished(() => rmSync(versions, { recursive: true, force: true }));
  const { hash } = knowledge.version;
  cpSync(KNOWLEDGE_FOLDER, join(versions, `20261130T000000000Z-${hash}`), { recursive: true });
  const found = await comparing({ versions, cache: undefined })(
    { version: hash, day: '2025-10-01' },
    { version: hash, day: '2026-11-23' },
  );
  expect(found).toMatchObject({ ok: true });
  expect(found.ok && found.changes.length).toBeGreaterThan(0);
});
