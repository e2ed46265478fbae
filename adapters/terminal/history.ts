// What was typed in earlier conversations, kept in a file of the person's choice.
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { codeOf, reasonOf } from '../host/refused.mjs';

/** Lines of the past that are kept. */
export const KEPT = 500;

type History =
  | { readonly ok: true; readonly lines: readonly string[] }
  /** What is wrong with the file and what to do, in one line. */
  | { readonly ok: false; readonly why: string };

/** The file's lines, none where it is not there yet. That it can be written shows now, not after an hour of typing. */
export function openHistory(file: string): History {
  try {
    const lines = linesOf(file);
    // Questions are the asker's own business.
    closeSync(openSync(file, 'a', 0o600));
    return { ok: true, lines };
  } catch (error) {
    return { ok: false, why: `--history ${file}: ${reasonOf(error)}` };
  }
}

/** Why it could not be kept; undefined where it was. */
export function keepHistory(file: string, lines: readonly string[]): string | undefined {
  try {
    writeFileSync(file, `${lines.slice(-KEPT).join('\n')}\n`, { mode: 0o600 });
    return undefined;
  } catch (error) {
    return `--history ${file}: ${reasonOf(error)}`;
  }
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(-KEPT);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
