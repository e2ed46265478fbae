// Folders and files that nobody but this user can have written: what stands in them is believed, so they are looked at first.
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf } from './refused.ts';

const OTHERS_WRITE = 0o022;
/** Made for this user alone. */
const MODE = 0o700;

/** Made where there is none. Gives why it is not to be used; null where it is this user's and nobody else can write there. */
export function notOwnFolder(folder: string): string | null {
  try {
    makeFolder(folder, MODE);
    const stats = statSync(folder);
    if (!stats.isDirectory()) return 'it is no folder';
    return notOwn(stats);
  } catch (error) {
    return reasonOf(error);
  }
}

/** Where the system tells nobody's files apart, none counts as one's own. */
function notOwn({ uid, mode }: Stats): string | null {
  if (uid !== process.getuid?.()) return 'it belongs to somebody else';
  if ((mode & OTHERS_WRITE) !== 0) return `others can write there (mode ${(mode & 0o777).toString(8)})`;
  return null;
}

/** Folder by folder: asked for all at once, Node never comes back from where none can be made, as under /proc. */
export function makeFolder(folder: string, mode?: number): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), mode);
  mkdirSync(folder, { mode });
}

/** The bytes of a plain file of one's own; undefined for any other, and for links, pipes and devices, which never end. */
export function readOwn(file: string, most: number): Buffer | undefined {
  const handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile() || stats.size > most || notOwn(stats) !== null) return undefined;
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}
