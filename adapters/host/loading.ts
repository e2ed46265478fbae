// A knowledge folder read, kept as a version, and told as lines that another process can take.
import { realpathSync } from 'node:fs';
import { toLines } from '../../src/knowledge/copy.ts';
import { bytesOf } from '../../src/knowledge/disk.ts';
import { formatFault } from '../../src/knowledge/faults.ts';
import { loadCompiledFrom } from './compiled.ts';
import { keepVersion } from './versions.ts';

export interface Loading {
  readonly dir: string;
  /** ISO day. */
  readonly today: string;
  /** The folder of compiled copies. */
  readonly cache?: string | undefined;
  /** The folder of versions, where what is read is to be kept as one. */
  readonly versions?: string | undefined;
  /** Wall-clock milliseconds. */
  readonly now: number;
}

export type Loaded =
  | {
      readonly ok: true;
      readonly lines: readonly string[];
      /** Why it could not be kept as a version. */
      readonly notKept: string | null;
    }
  | {
      readonly ok: false;
      readonly faults: readonly string[];
      /** The same files may be read another time. */
      readonly mayPass?: boolean;
    };

export async function load({ dir: named, today, cache, versions, now }: Loading): Promise<Loaded> {
  // Where a link leads to now: it may lead elsewhere before the last file is read.
  const dir = whereItLeads(named);
  const bytes = bytesOf(dir);
  const found = await loadCompiledFrom(dir, bytes, { today, cache });
  if (!found.ok)
    return { ok: false, faults: found.faults.filter(({ severity }) => severity === 'fault').map(formatFault) };
  const { hash } = found.knowledge.version;
  const notKept = versions === undefined ? null : keepVersion(versions, dir, bytes, hash, now);
  return { ok: true, lines: toLines(found), notKept };
}

function whereItLeads(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // Reading it tells why.
    return path;
  }
}
