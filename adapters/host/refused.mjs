// What the system refused, in words: no stack tells a person which file to look at. Plain JavaScript: see own-folder.mjs.

/**
 * What each code means, and what to do.
 * @type {Readonly<Record<string, string>>}
 */
const REASONS = {
  EACCES: 'not permitted; change its permissions, or name another place',
  EPERM: 'not permitted; change its permissions, or name another place',
  EROFS: 'the disk is read-only; name another place',
  ENOENT: 'no such file or folder; correct the path, or make it first',
  ENOTDIR: 'a part of the path is a file, not a folder; name another place',
  EISDIR: 'a folder, not a file; name a file',
  EEXIST: 'a file of that name is in the way; name another place',
  ENOSPC: 'the disk is full; make room',
  EMFILE: 'too many files are open; close some',
};

/**
 * The code that the system gave, as `ENOENT`.
 * @param {unknown} error
 * @returns {string | undefined}
 */
export const codeOf = (error) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/**
 * Why, and what to do.
 * @param {unknown} error
 * @returns {string}
 */
export function reasonOf(error) {
  const known = REASONS[codeOf(error) ?? ''];
  return known ?? (error instanceof Error ? error.message : String(error));
}

/**
 * One line on a call that the system refused; undefined for a fault of the program itself.
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function refused(error) {
  if (!(error instanceof Error) || !('syscall' in error) || codeOf(error) === undefined) return undefined;
  const where = 'path' in error && typeof error.path === 'string' ? error.path : String(error.syscall);
  return `${where}: ${reasonOf(error)}`;
}
