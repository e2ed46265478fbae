// What the system refused, in words: no stack tells a person which file to look at.

/** What each code means, and what to do. */
const REASONS: Readonly<Record<string, string>> = {
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

/** The code that the system gave, as `ENOENT`. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Why, and what to do. */
export function reasonOf(error: unknown): string {
  const known = REASONS[codeOf(error) ?? ''];
  return known ?? (error instanceof Error ? error.message : String(error));
}

/** One line on a call that the system refused; undefined for a fault of the program itself. */
export function refused(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || codeOf(error) === undefined) return undefined;
  const where = 'path' in error && typeof error.path === 'string' ? error.path : String(error.syscall);
  return `${where}: ${reasonOf(error)}`;
}
