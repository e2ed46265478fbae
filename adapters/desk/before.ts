// The knowledge before the change at hand: that of the last commit, or of another folder.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadPast } from '../../src/knowledge/load.ts';
import { FAULT, fail, ROOT, today } from '../host/command-line.ts';

/** Ends the program with one line where there is no such knowledge, or this program cannot read it. */
export function knowledgeBefore(named: { readonly folder?: string | undefined; readonly commit: string }): Knowledge {
  if (named.folder !== undefined) return load(named.folder, named.folder);
  const dir = mkdtempSync(join(tmpdir(), 'ban-status-before-'));
  try {
    const archive = spawnSync('git', ['archive', '--format=tar', named.commit, 'knowledge'], {
      cwd: ROOT,
      maxBuffer: 256 * 1024 * 1024,
    });
    if (archive.status !== 0)
      fail(FAULT, `git has no knowledge at ${named.commit} (${reasonOf(archive)}): name a folder by --before DIR`);
    const unpacked = spawnSync('tar', ['-x', '-C', dir], { input: archive.stdout });
    if (unpacked.status !== 0)
      fail(FAULT, `tar cannot unpack the knowledge of ${named.commit} (${reasonOf(unpacked)})`);
    return load(join(dir, 'knowledge'), named.commit);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function reasonOf({ error, stderr }: { readonly error?: Error | undefined; readonly stderr: Buffer | null }): string {
  return error?.message ?? String(stderr).trim().split('\n')[0] ?? '';
}

function load(dir: string, name: string): Knowledge {
  const past = loadPast(dir, { today: today() });
  return (
    past ??
    fail(FAULT, `the entries of ${name} do not have the shape that this program reads: compare with a later one`)
  );
}
