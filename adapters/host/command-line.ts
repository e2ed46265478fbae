// Where commands read the clock, the environment and the disk, and where their exit codes are named.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDay } from '../../src/knowledge/dates.ts';
import { type Fault, formatFault } from '../../src/knowledge/faults.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { ANSWER_LANGUAGES, type AnswerLanguage } from '../../src/language/answer-language.ts';
import { loadCompiled } from './compiled.ts';
import { dayIn } from './day.ts';

/** Exit codes: 0 answered, 1 a fault in the input or the knowledge, 2 wrong usage. */
export const FAULT = 1;
export const USAGE = 2;

/** The checkout that the program runs from. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const KNOWLEDGE = join(ROOT, 'knowledge');

/** Where compiled copies of the knowledge are kept. BAN_STATUS_CACHE names another folder, or is `off`. */
export function cacheFolder(): string | undefined {
  const named = process.env.BAN_STATUS_CACHE || fileURLToPath(new URL('../../.cache/knowledge', import.meta.url));
  return named === 'off' ? undefined : named;
}

/** Whoever named a folder wants to know that it does not serve; without one the program is only slower. */
function refusedCache(cache: string | undefined, why: string): void {
  if (process.env.BAN_STATUS_CACHE) process.stderr.write(`BAN_STATUS_CACHE ${cache}: ${why}; no copy is kept\n`);
}

/** Today in a time zone; without one in Japan. */
export const today = (zone?: string): string => dayIn(zone, Date.now());

export function fail(code: number, message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

/** A text with its places from the repository on. */
export const fromRoot = (text: string): string => text.replaceAll(ROOT, '');

/** With the name of its rule, by which vocabulary/exceptions.yaml lists what is right all the same. */
export const faultLine = (fault: Fault): string => `${fromRoot(formatFault(fault))} [${fault.rule}]`;

export function dayOr(value: string | undefined, flag = '--today'): string {
  if (value === undefined) return today();
  if (!isDay(value)) fail(USAGE, `${flag} ${value} is not a day: write it as YYYY-MM-DD, for example ${today()}`);
  return value;
}

/** The knowledge as it stands today, whatever day is asked for; or every fault on standard error and exit 1. */
export async function knowledgeOrExit(dir: string): Promise<Knowledge> {
  const cache = cacheFolder();
  const loaded = await loadCompiled(dir, { today: today(), cache, refused: (why) => refusedCache(cache, why) });
  if (loaded.ok) return loaded.knowledge;
  for (const fault of loaded.faults.filter((f) => f.severity === 'fault'))
    process.stderr.write(`${faultLine(fault)}\n`);
  process.exit(FAULT);
}

export function languageOr(value: string | undefined): AnswerLanguage | undefined {
  const language = ANSWER_LANGUAGES.find((known) => known === value);
  if (value !== undefined && !language) fail(USAGE, `--language ${value} is not one of ${ANSWER_LANGUAGES.join(', ')}`);
  return language;
}
