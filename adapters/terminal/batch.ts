// A batch: questions in, a JSON object a line, and one answer a line out in their order.
import { ask } from '../../src/ask.ts';
import { isDay } from '../../src/knowledge/dates.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { didYouMean } from '../../src/knowledge/lint/suggest.ts';
import { ANSWER_LANGUAGES, type AnswerLanguage } from '../../src/language/answer-language.ts';
import { meant } from '../host/ids.ts';

/** What holds for a line that does not say otherwise. */
export interface Defaults {
  /** ISO day. */
  readonly today: string;
  readonly language?: AnswerLanguage | undefined;
  /** Importer id. */
  readonly importer?: string | undefined;
}

const KEYS: readonly string[] = ['id', 'q', 'context', 'today', 'language', 'importer'];

/** The numbers of the lines that could not be answered; each is told in its place, and the rest go on. */
export async function batch(
  knowledge: Knowledge,
  lines: AsyncIterable<string>,
  defaults: Defaults,
  write: (line: string, number: number) => void,
): Promise<number[]> {
  const bad: number[] = [];
  let number = 0;
  for await (const line of lines) {
    number += 1;
    // Editors on Windows begin a file with a mark of its byte order.
    const text = (number === 1 ? line.replace(/^\ufeff/, '') : line).trim();
    if (text === '') continue;
    const told = answerLine(knowledge, text, number, defaults);
    if ('error' in told) bad.push(number);
    write(JSON.stringify(told), number);
  }
  return bad;
}

function answerLine(knowledge: Knowledge, line: string, number: number, defaults: Defaults): object {
  const item = objectOf(line);
  if (typeof item === 'string') return { id: null, line: number, error: item };
  const { id = null, ...said } = item;
  const faults: string[] = [];
  for (const key of Object.keys(item).filter((one) => !KEYS.includes(one)))
    faults.push(`"${key}" is not known: ${didYouMean(key, KEYS, `use ${KEYS.join(', ')}`)}`);
  const text = (key: string, what: string): string | undefined => {
    const value = said[key] ?? undefined;
    if (value === undefined || typeof value === 'string') return value;
    faults.push(`"${key}" must be ${what}`);
    return undefined;
  };
  const q = text('q', 'a string: the question');
  if (said.q === undefined || said.q === null) faults.push('"q" must be a string: the question');
  const context = text('context', 'a string: the question before');
  const today = text('today', 'a day, YYYY-MM-DD');
  if (today !== undefined && !isDay(today)) faults.push(`"today" ${today} is not a day: write it as YYYY-MM-DD`);
  const language = text('language', `one of ${ANSWER_LANGUAGES.join(', ')}`);
  const chosen = ANSWER_LANGUAGES.find((one) => one === language);
  if (language !== undefined && !chosen)
    faults.push(`"language" ${language} is not one of ${ANSWER_LANGUAGES.join(', ')}`);
  const named = text('importer', 'a string: an id or a name, for example hk');
  const importer = named === undefined ? undefined : meant(knowledge, 'importer', named);
  if (importer && !importer.ok) faults.push(`"importer" ${named} ${importer.why}`);
  if (q === undefined || faults.length > 0) return { id, line: number, error: faults.join('; ') };
  const answer = ask(knowledge, q, {
    today: today ?? defaults.today,
    language: chosen ?? defaults.language,
    context,
    defaults: { importer: importer?.ok ? importer.ids[0] : defaults.importer },
  });
  return { id, ...answer };
}

/** The object of the line, or what is wrong with it. */
function objectOf(line: string): Record<string, unknown> | string {
  try {
    const parsed: unknown = JSON.parse(line);
    return isObject(parsed) ? parsed : 'not a JSON object: write {"q": "the question"}';
  } catch (error) {
    return `not a JSON object: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
