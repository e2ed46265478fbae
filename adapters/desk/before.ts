// The knowledge before the change at hand: that of the last commit, or of another folder.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault } from '../../src/knowledge/faults.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge, loadPast } from '../../src/knowledge/load.ts';
import { FAULT, fail, ROOT, today } from '../host/command-line.ts';

export interface Before {
  readonly knowledge: Knowledge;
  /** What lint says of it by the rules of today. */
  readonly notes: ReadonlySet<string>;
}

/** Ends the program with one line where there is no such knowledge, or this program cannot read it. */
export function knowledgeBefore(named: { readonly folder?: string | undefined; readonly commit: string }): Before {
  if (named.folder !== undefined) return load(named.folder, named.folder);
  return inRevision(named.commit, 'name a folder by --before DIR', (dir) => load(dir, named.commit));
}

/** The knowledge of a revision of git, or of a folder; ends the program where there is none, or it cannot be read. */
export function knowledgeAt(name: string): Knowledge {
  const isFolder = existsSync(join(name, 'vocabulary'));
  return isFolder ? past(name, name) : inRevision(name, 'name a folder', (dir) => past(dir, name));
}

/** Unpacked for the time of its use. */
function inRevision<T>(commit: string, otherwise: string, use: (dir: string) => T): T {
  const dir = mkdtempSync(join(tmpdir(), 'ban-status-before-'));
  try {
    const archive = spawnSync('git', ['archive', '--format=tar', commit, 'knowledge'], {
      cwd: ROOT,
      maxBuffer: 256 * 1024 * 1024,
    });
    if (archive.status !== 0) fail(FAULT, `git has no knowledge at ${commit} (${reasonOf(archive)}): ${otherwise}`);
    const unpacked = spawnSync('tar', ['-x', '-C', dir], { input: archive.stdout });
    if (unpacked.status !== 0) fail(FAULT, `tar cannot unpack the knowledge of ${commit} (${reasonOf(unpacked)})`);
    return use(join(dir, 'knowledge'));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function reasonOf({ error, stderr }: { readonly error?: Error | undefined; readonly stderr: Buffer | null }): string {
  return error?.message ?? String(stderr).trim().split('\n')[0] ?? '';
}

const past = (dir: string, name: string): Knowledge =>
  loadPast(dir, { today: today() }) ??
  fail(FAULT, `the entries of ${name} do not have the shape that this program reads: compare with a later one`);

function load(dir: string, name: string): Before {
  const knowledge = past(dir, name);
  const loaded = loadKnowledge(dir, { today: today() });
  return { knowledge, notes: new Set((loaded.ok ? loaded.warnings : loaded.faults).map((note) => noteKey(dir, note))) };
}

/** What a note of lint says, wherever its entry stands in its file. */
export const noteKey = (dir: string, { file, rule, message }: Fault): string =>
  [file, rule, message].join(' ').replaceAll(dir, '').replaceAll(/:\d+/g, '');
