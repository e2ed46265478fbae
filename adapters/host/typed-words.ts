// What was typed after a command, held against what the command takes.
import type { ArgsDef, Resolvable } from 'citty';
import { didYouMean } from '../../src/knowledge/lint/suggest.ts';
import { fail, USAGE } from './command-line.ts';

/** Positionals that take every word. */
const MANY: ReadonlySet<string> = new Set(['question', 'ids', 'files']);

/** What a command takes, as every command here writes it: plainly. */
export const argsOf = (takes: Resolvable<ArgsDef> | undefined): ArgsDef =>
  typeof takes === 'object' && !(takes instanceof Promise) ? takes : {};

/** Ends the program at the first flag that the command does not know or that lacks its value, or a word too many. */
export function checkWords(typed: readonly string[], takes: Resolvable<ArgsDef> | undefined): void {
  const args = argsOf(takes);
  const flags = Object.keys(args).filter((name) => args[name]?.type !== 'positional');
  const positionals = Object.keys(args).filter((name) => args[name]?.type === 'positional');
  const end = typed.indexOf('--');
  const words: string[] = end === -1 ? [] : typed.slice(end + 1);
  const before = end === -1 ? typed : typed.slice(0, end);
  for (let index = 0; index < before.length; index += 1) {
    const word = before[index] ?? '';
    const [, flag, value] = /^--?([^=-][^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (flag === undefined) words.push(word);
    else if (!flags.includes(flag)) {
      const known = flags.map((one) => `--${one}`);
      fail(USAGE, `${word} is not known: ${didYouMean(`--${flag}`, known, `use ${known.join(', ') || 'none'}`)}`);
    } else if (args[flag]?.type === 'string' && value === undefined) {
      index += 1;
      const next = before[index];
      if (next === undefined || next.startsWith('--')) fail(USAGE, `--${flag} needs a value`);
    }
  }
  if (positionals.some((name) => MANY.has(name)) || words.length <= positionals.length) return;
  fail(USAGE, `\`${words[positionals.length]}\` is one word too many`);
}
