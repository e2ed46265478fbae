// Folders and files that nobody but this user can have written: what stands in them is believed, so they are looked at first.
// Plain JavaScript: it is asked before any TypeScript, whose parser takes longer to start than all that it would parse.
import { closeSync, constants, existsSync, fstatSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf } from './refused.mjs';

const OTHERS_WRITE = 0o022;
/** Made for this user alone. */
const MODE = 0o700;

/**
 * Made where there is none. Gives why it is not to be used; null where it is this user's and nobody else can write there.
 * @param {string} folder
 * @returns {string | null}
 */
export function notOwnFolder(folder) {
  try {
    makeFolder(folder, MODE);
    const stats = statSync(folder);
    if (!stats.isDirectory()) return 'it is no folder';
    return notOwn(stats);
  } catch (error) {
    return reasonOf(error);
  }
}

/**
 * Where the system tells nobody's files apart, none counts as one's own.
 * @param {import('node:fs').Stats} stats
 * @returns {string | null}
 */
function notOwn({ uid, mode }) {
  if (uid !== process.getuid?.()) return 'it belongs to somebody else';
  if ((mode & OTHERS_WRITE) !== 0) return `others can write there (mode ${(mode & 0o777).toString(8)})`;
  return null;
}

/**
 * Folder by folder: asked for all at once, Node never comes back from where none can be made, as under /proc.
 * @param {string} folder
 * @param {number} [mode]
 * @returns {void}
 */
export function makeFolder(folder, mode) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), mode);
  mkdirSync(folder, { mode });
}

/**
 * The bytes of a plain file of one's own; undefined for any other, and for links, pipes and devices, which never end.
 * @param {string} file
 * @param {number} most bytes; a larger file is none of ours
 * @returns {Buffer | undefined}
 */
export function readOwn(file, most) {
  const handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile() || stats.size > most || notOwn(stats) !== null) return undefined;
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}
