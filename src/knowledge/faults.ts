// What is wrong with the knowledge, where, and what a curator does about it.

export type Severity = 'fault' | 'warning';

export interface Fault {
  readonly file: string;
  /** Counted from 1, as editors count. */
  readonly line: number;
  readonly column: number;
  /** The lint rule, or `read` for what is found before any rule can look. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
}

/** `file:line:column  what is wrong; remedy`, which editors and terminals turn into a link. */
export function formatFault({ file, line, column, severity, message, remedy }: Fault): string {
  return `${file}:${line}:${column}  ${severity === 'warning' ? 'warning: ' : ''}${message}; ${remedy}`;
}

export function inReadingOrder(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

/** By code unit, so that the order is the same on every machine whatever its locale. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
