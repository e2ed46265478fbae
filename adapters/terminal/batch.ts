// A batch: questions in, a line each, and one answer a line out in their order.
import { ask } from '../../src/ask.ts';
import { isDay } from '../../src/knowledge/dates.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { didYouMean } from '../../src/knowledge/lint/suggest.ts';
import { ANSWER_LANGUAGES, type AnswerLanguage } from '../../src/language/answer-language.ts';
import { meant } from '../host/ids.ts';
import { type BatchLine, batchLines } from './batch-lines.ts';

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
  for await (const line of batchLines(lines)) {
    const told = answerLine(knowledge, line, defaults);
    if ('error' in told) bad.push(line.number);
    write(JSON.stringify(told), line.number);
  }
  return bad;
}

function answerLine(knowledge: Knowledge, { number, said: item }: BatchLine, defaults: Defaults): object {
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
