// Whether a folder is as it was when it was last read: told by names, times and places on the disk, without reading it.
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { FOLDERS } from '../../src/knowledge/disk.ts';

/** Each file by its path in the folder; what cannot be looked at has its reason. */
export type Stamp = ReadonlyMap<string, string>;

/** Deeper than any knowledge: a link that leads back into its own folder ends here. */
const DEEPEST = 6;
/** Far more than a knowledge has. */
const MOST = 5_000;

/** Links are followed, so that a folder which is one has the stamp of where it leads. Never throws. */
export async function stampOf(folder: string): Promise<Stamp> {
  const stamp = new Map<string, string>();
  const walk = async (path: string, depth: number): Promise<void> => {
    if (stamp.size >= MOST) return;
    try {
      const { dev, ino, size, mtimeNs, ctimeNs, mode } = await stat(path, { bigint: true });
      const isFolder = (mode & 0o170000n) === 0o040000n;
      // A folder's own times change with files beside the knowledge; which folder it is, does not.
      stamp.set(relative(folder, path), [dev, ino, ...(isFolder ? [] : [size, mtimeNs, ctimeNs])].join(' '));
      if (!isFolder || depth > DEEPEST) return;
      const names = await readdir(path);
      const inside = depth === 0 ? names.filter((name) => isRead(name)) : names.filter((name) => !name.startsWith('.'));
      for (const name of inside.sort()) await walk(join(path, name), depth + 1);
    } catch (error) {
      stamp.set(relative(folder, path), error instanceof Error ? error.message : String(error));
    }
  };
  await walk(folder, 0);
  return stamp;
}

const isRead = (name: string): boolean => FOLDERS.some((folder) => folder === name) || /\.ya?ml$/i.test(name);

/** The paths that differ. */
export const differences = (before: Stamp, after: Stamp): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
