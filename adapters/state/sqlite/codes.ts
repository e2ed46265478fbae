// SQLite's result codes that the program tells apart (sqlite.org/rescode.html).

/** Of an extended code, the low byte is the kind. */
const KIND = 0xff;

export function codeOf(error: unknown): 'busy' | 'not_a_database' | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  switch (error.errcode & KIND) {
    case 5: // SQLITE_BUSY: another process writes
    case 6: // SQLITE_LOCKED
      return 'busy';
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
      return 'not_a_database';
    default:
      return undefined;
  }
}
