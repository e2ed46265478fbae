// The knowledge as it stands on disk: loaded at the start, loaded again when a file changes. A faulty folder never replaces a good one.
import { watch } from 'node:fs';
import { formatFault } from '../../src/knowledge/faults.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Log } from './adapter.ts';

/** Editors write a file in several steps; what comes within this many milliseconds is one change. */
const SETTLE_MS = 300;

export interface Kept {
  /** The last good knowledge; null as long as there was none. */
  current(): Knowledge | null;
  /** Loads once more, now. True where the folder was good. */
  reload(): boolean;
  close(): void;
}

export interface Keeping {
  readonly folder: string;
  readonly today: () => string;
  readonly log: Log;
  readonly settleMs?: number;
  readonly onChange?: (knowledge: Knowledge) => void;
}

export function keepKnowledge({ folder, today, log, settleMs = SETTLE_MS, onChange }: Keeping): Kept {
  let good: Knowledge | null = null;
  const reload = (): boolean => {
    const loaded = loadKnowledge(folder, { today: today() });
    if (!loaded.ok) {
      const faults = loaded.faults.filter((fault) => fault.severity === 'fault').map(formatFault);
      log.error({ faults, kept: good?.version.hash ?? null }, 'the knowledge has faults; the last good one stays');
      return false;
    }
    if (loaded.knowledge.version.hash === good?.version.hash) return true;
    good = loaded.knowledge;
    log.info({ version: good.version.hash, newestSource: good.version.newestSource }, 'knowledge loaded');
    onChange?.(good);
    return true;
  };
  reload();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(reload, settleMs);
  });
  watcher.on('error', (error) => log.error({ error: error.message }, 'the knowledge folder is no longer watched'));
  return {
    current: () => good,
    reload,
    close: () => {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
