// The knowledge that tests ask, loaded once. Code is tested on a frozen cut, on a day that stands still: what a curator
// changes reddens no test of code. What must hold whatever is known (`*.property.test.ts`) is tested on the knowledge of
// this repository, as of the clock's day.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { today } from '../adapters/host/command-line.ts';
import { loadCompiled } from '../adapters/host/compiled.ts';
import { formatFault } from '../src/knowledge/faults.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';

const LIVING = join(import.meta.dirname, '../knowledge');
const isLiving = process.env.KNOWLEDGE_UNDER_TEST === 'living';

export const TODAY = isLiving ? today() : '2026-11-23';
export const KNOWLEDGE_FOLDER = isLiving ? LIVING : frozen();

export const knowledge: Knowledge = await load();

/** The frozen facts with today's words: code and wording grow together. A copy, which a test may spoil. */
function frozen(): string {
  const dir = mkdtempSync(join(tmpdir(), 'frozen-'));
  cpSync(join(import.meta.dirname, 'frozen'), dir, { recursive: true });
  cpSync(join(LIVING, 'language'), join(dir, 'language'), { recursive: true });
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** The living one from its copy, where one was made of the same bytes: each worker loads it. */
async function load(): Promise<Knowledge> {
  const cache = isLiving ? join(import.meta.dirname, '../.cache/knowledge') : undefined;
  const loaded = await loadCompiled(KNOWLEDGE_FOLDER, { today: today(), cache });
  if (loaded.ok) return loaded.knowledge;
  const faults = loaded.faults.filter((fault) => fault.severity === 'fault');
  throw new Error(faults.map(formatFault).join('\n'));
}
