// The knowledge of this repository, loaded once for each test file, as of the day the tests stand on.
import { join } from 'node:path';
import { formatFault } from '../src/knowledge/faults.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';

export const TODAY = '2026-11-23';
export const KNOWLEDGE_FOLDER = join(import.meta.dirname, '../knowledge');

export const knowledge: Knowledge = load();

function load(): Knowledge {
  const loaded = loadKnowledge(KNOWLEDGE_FOLDER, { today: TODAY });
  if (loaded.ok) return loaded.knowledge;
  throw new Error(
    loaded.faults
      .filter((fault) => fault.severity === 'fault')
      .map(formatFault)
      .join('\n'),
  );
}
