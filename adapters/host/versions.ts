// The last good versions of the knowledge as folders of YAML, and the one that is held in the place of the folder itself.
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { FolderBytes } from '../../src/knowledge/disk.ts';
import { makeFolder, notOwnFolder, readOwn } from './own-folder.mjs';
import { codeOf, reasonOf } from './refused.mjs';

/** Some megabytes each. */
const KEPT = 10;
/** When it was taken up, and the version's hash. */
const NAME = /^\d{8}T\d{9}Z-[0-9a-f]{12}$/;
const HELD = 'held';

export interface VersionName {
  /** Of its folder. */
  readonly name: string;
  readonly hash: string;
}

/** Newest first; none where there is no such folder. */
export function versionsIn(folder: string): VersionName[] {
  try {
    return readdirSync(folder)
      .filter((name) => NAME.test(name))
      .sort()
      .reverse()
      .map((name) => ({ name, hash: name.split('-')[1] ?? '' }));
  } catch {
    return [];
  }
}

/** The version that is held, by its name; undefined where the knowledge follows its folder. */
export function heldIn(folder: string): string | undefined {
  try {
    const name = readOwn(join(folder, HELD), 100)?.toString().trim();
    return name !== undefined && NAME.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}

/** `null` lets the knowledge follow its folder again. Written whole, so that nobody reads the half of it. */
export function hold(folder: string, name: string | null): void {
  const file = join(folder, HELD);
  if (name === null) {
    rmSync(file, { force: true });
    return;
  }
  const half = `${file}.${process.pid}`;
  writeFileSync(half, `${name}\n`, { mode: 0o600 });
  renameSync(half, file);
}

/** Keeps what was read, unless the newest version is the same. Gives why it could not; null where it is kept. */
export function keepVersion(
  folder: string,
  dir: string,
  { files }: FolderBytes,
  hash: string,
  now: number,
): string | null {
  const refused = notOwnFolder(folder);
  if (refused !== null) return refused;
  const [newest] = versionsIn(folder);
  if (newest?.hash === hash) return null;
  const time = new Date(now).toISOString().replace(/[-:.]/g, '');
  const half = join(folder, `.${process.pid}`);
  try {
    rmSync(half, { recursive: true, force: true });
    mkdirSync(half, { mode: 0o700 });
    for (const { name, bytes } of files) {
      const path = join(half, relative(dir, name));
      makeFolder(dirname(path), 0o700);
      writeFileSync(path, bytes ?? '', { mode: 0o600 });
    }
    renameSync(half, join(folder, `${time}-${hash}`));
    tidy(folder);
    return null;
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    // Another process of the same service has kept it in the same moment.
    return codeOf(error) === 'ENOTEMPTY' ? null : reasonOf(error);
  }
}

function tidy(folder: string): void {
  const held = heldIn(folder);
  for (const { name } of versionsIn(folder).slice(KEPT))
    if (name !== held) rmSync(join(folder, name), { recursive: true, force: true });
}
