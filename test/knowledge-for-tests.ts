// The knowledge that tests ask, loaded once. Code is tested on a frozen cut, on a day that stands still: what a curator
// changes reddens no test of code. What must hold whatever is known (`*.property.test.ts`) is tested on the knowledge of
// this repository, as of the clock's day.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { today } from '../adapters/host/command-line.ts';
import { formatFault } from '../src/knowledge/faults.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';

const LIVING = join(import.meta.dirname, '../knowledge');
const isLiving = process.env.KNOWLEDGE_UNDER_TEST === 'living';

export const TODAY = isLiving ? today() : '2026-11-23';
export const KNOWLEDGE_FOLDER = isLiving ? LIVING : frozen();

export const knowledge: Knowledge = load();

/** The frozen facts with today's words: code and wording grow together. A copy, which a test may spoil. */
function frozen(): string {
  const dir = mkdtempSync(join(tmpdir(), 'frozen-'));
  cpSync(join(import.meta.dirname, 'frozen'), dir, { recursive: true });
  cpSync(join(LIVING, 'language'), join(dir, 'language'), { recursive: true });
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

function load(): Knowledge {
  const loaded = loadKnowledge(KNOWLEDGE_FOLDER, { today: today() });
  if (loaded.ok) return loaded.knowledge;
  throw new Error(
    loaded.faults
      .filter((fault) => fault.severity === 'fault')
      .map(formatFault)
      .join('\n'),
  );
}
