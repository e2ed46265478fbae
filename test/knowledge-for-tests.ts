// The knowledge that tests ask, loaded once. Code is tested on a frozen cut, on a day that stands still: what a curator
// changes reddens no test of code. What must hold whatever is known (`*.property.test.ts`) is tested on the knowledge of
// this repository, as of the clock's day.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { today } from '../adapters/host/command-line.ts';
import { loadCompiled } from '../adapters/host/compiled.ts';
import { formatFault } from '../src/knowledge/faults.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';

const LIVING = join(import.meta.dirname, '../knowledge');
const CACHE = join(import.meta.dirname, '../.cache');
const isLiving = process.env.KNOWLEDGE_UNDER_TEST === 'living';

export const TODAY = isLiving ? today() : '2026-11-23';
export const KNOWLEDGE_FOLDER = isLiving ? LIVING : frozen();

export const knowledge: Knowledge = await load();

/**
 * The frozen facts with today's words: code and wording grow together. In a folder that is called by what it holds, so
 * that what was compiled of it serves every worker, the program that tests call, and the next run. No test writes there.
 */
function frozen(): string {
  const parts = { '': join(import.meta.dirname, 'frozen'), language: join(LIVING, 'language') };
  const folder = join(CACHE, 'frozen');
  const dir = join(folder, hashOf(Object.values(parts)));
  if (existsSync(dir)) return dir;
  mkdirSync(folder, { recursive: true });
  for (const older of readdirSync(folder)) rmSync(join(folder, older), { recursive: true, force: true });
  const half = mkdtempSync(join(CACHE, 'half-'));
  for (const [name, from] of Object.entries(parts)) cpSync(from, join(half, name), { recursive: true });
  renameSync(half, dir);
  return dir;
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const path = join(folder, name);
      if (statSync(path).isFile()) hash.update(`${name}\n`).update(readFileSync(path));
    }
  return hash.digest('hex').slice(0, 16);
}

/** From its copy, where one was made of the same bytes: each worker loads it. */
async function load(): Promise<Knowledge> {
  const loaded = await loadCompiled(KNOWLEDGE_FOLDER, { today: today(), cache: join(CACHE, 'knowledge') });
  if (loaded.ok) return loaded.knowledge;
  const faults = loaded.faults.filter((fault) => fault.severity === 'fault');
  throw new Error(faults.map(formatFault).join('\n'));
}
