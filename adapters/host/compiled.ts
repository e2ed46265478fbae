// A copy of the knowledge that starts fast: kept beside the program, good for exactly the bytes it was made of.
import { createHash, type Hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Checked, fromText, toText } from '../../src/knowledge/copy.ts';
import { bytesOf, type FolderBytes } from '../../src/knowledge/disk.ts';
import { compare, type Fault } from '../../src/knowledge/faults.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { notOwnFolder, readOwn } from './own-folder.mjs';

export type Found =
  | { readonly ok: true; readonly knowledge: Knowledge; readonly holdsFrom: string }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export interface Options {
  /** ISO day. */
  readonly today: string;
  /** The folder of the copies; without it none is read or written, nor where others could have written there. */
  readonly cache?: string | undefined;
  /** Told why the folder of the copies is not used. */
  readonly refused?: ((reason: string) => void) | undefined;
}

/** One for each knowledge folder in use; older ones go. */
const KEPT = 4;
/** What a copy is called, and one that is being written by a process. */
const NAME = /^[0-9a-f]{16}\.json(\.\d+)?$/;
/** How a copy begins: its key and the hash of the rest. */
const HEAD = /^[0-9a-f]{64} [0-9a-f]{64}\n/;
/** A copy is a megabyte or two. */
const MAX_BYTES = 64 * 1024 * 1024;
/** No process takes so long to write one. */
const UNFINISHED_MS = 10 * 60 * 1000;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The same as loading the YAML, warnings apart. Every file is read each time, and the copy counts only where it was
 * made of the same names and bytes by the same reader; else the YAML is read, and a new copy is written if it is
 * without a fault. Nothing about the copy can fail: it is a help, not a condition.
 */
export const loadCompiled = (dir: string, options: Options): Promise<Found> =>
  loadCompiledFrom(dir, bytesOf(dir), options);

/** Of bytes that were read before; `dir` says where. */
export async function loadCompiledFrom(
  dir: string,
  bytes: FolderBytes,
  { today, cache, refused }: Options,
): Promise<Found> {
  const place = placeFor(dir, bytes, cache, refused);
  const copy = place && readCopy(place);
  if (copy && copy.holdsFrom <= today) return { ok: true, ...copy };
  const { loadFrom } = await import('../../src/knowledge/load.ts');
  const loaded = loadFrom(bytes, { today });
  if (loaded.ok && place) writeCopy(place, loaded);
  return loaded;
}

/** Keeps a copy of what was loaded from these bytes, unless there is one: whoever loads them next reads that. */
export function keepCompiled(dir: string, bytes: FolderBytes, checked: Checked, cache: string | undefined): void {
  const place = placeFor(dir, bytes, cache);
  if (place && !readCopy(place)) writeCopy(place, checked);
}

function placeFor(
  dir: string,
  bytes: FolderBytes,
  cache: string | undefined,
  refused?: Options['refused'],
): Place | undefined {
  if (cache === undefined || bytes.faults.some(({ severity }) => severity === 'fault')) return undefined;
  const reason = notOwnFolder(cache);
  if (reason === null) return placeOf(dir, cache, bytes);
  refused?.(reason);
  return undefined;
}

interface Place {
  readonly folder: string;
  readonly file: string;
  /** A hash of all that the copy is made of. */
  readonly key: string;
}

function placeOf(dir: string, cache: string, { files }: FolderBytes): Place | undefined {
  try {
    const content = createHash('sha256');
    for (const { name, bytes } of files) addFile(content, relative(dir, name), bytes ?? '');
    addReader(content);
    const file = createHash('sha256').update(realpathSync(dir)).digest('hex').slice(0, 16);
    return { folder: cache, file: join(cache, `${file}.json`), key: content.digest('hex') };
  } catch {
    return undefined;
  }
}

function addFile(hash: Hash, name: string, bytes: Uint8Array | string): void {
  hash.update(`${name}\n${bytes.length}\n`).update(bytes);
}

/** What reads and checks the YAML: after a change of a rule or a library, a copy made before it proves nothing. */
function addReader(hash: Hash): void {
  const reader = join(ROOT, 'src', 'knowledge');
  const names = readdirSync(reader, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const name of [...names.sort(compare).map((name) => join(reader, name)), join(ROOT, 'package.json')])
    addFile(hash, relative(ROOT, name), readFileSync(name));
}

/** The first line holds the key and the hash of the rest, so that a copy cut short or changed is none. */
function readCopy({ file, key }: Place): Checked | undefined {
  try {
    const text = readOwn(file, MAX_BYTES);
    if (!text) return undefined;
    const end = text.indexOf('\n');
    const body = text.subarray(end + 1);
    if (text.subarray(0, end).toString() !== `${key} ${hashOf(body)}`) return undefined;
    return fromText(body.toString());
  } catch {
    return undefined;
  }
}

function writeCopy({ folder, file, key }: Place, checked: Checked): void {
  const half = `${file}.${process.pid}`;
  try {
    const body = toText(checked);
    writeFileSync(half, `${key} ${hashOf(body)}\n${body}`, { flag: 'wx', mode: 0o600 });
    renameSync(half, file);
    tidy(folder);
  } catch {
    // A folder that cannot be written to, or a full disk: the next start reads the YAML again.
    remove(half);
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where it cannot be removed, it could not be written either.
  }
}

/** Removes all but the newest copies, and what was never finished; nothing that is not a copy in name and form. */
function tidy(folder: string): void {
  const ours = readdirSync(folder)
    .filter((name) => NAME.test(name))
    .map((name) => ({ name, path: join(folder, name), written: lstatSync(join(folder, name)).mtimeMs }))
    .filter(({ path }) => isCopy(path));
  const whole = ours.filter(({ name }) => name.endsWith('.json')).sort((a, b) => b.written - a.written);
  const unfinished = ours.filter(({ name, written }) => !name.endsWith('.json') && isLongAgo(written));
  for (const { path } of [...whole.slice(KEPT), ...unfinished]) rmSync(path, { force: true });
}

const isLongAgo = (written: number): boolean => Date.now() - written > UNFINISHED_MS;

function isCopy(path: string): boolean {
  try {
    return HEAD.test(readOwn(path, MAX_BYTES)?.subarray(0, 200).toString() ?? '');
  } catch {
    // A link, or what cannot be read: not written here.
    return false;
  }
}

const hashOf = (text: Uint8Array | string): string => createHash('sha256').update(text).digest('hex');
