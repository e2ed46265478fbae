// `npm run ask -- QUESTION…`: one answer for a person, one as JSON, or a batch of lines.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { defineCommand } from 'citty';
import { ask } from '../../src/ask.ts';
import { isDay } from '../../src/knowledge/dates.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { ANSWER_LANGUAGES } from '../../src/language/answer-language.ts';
import { dayOr, FAULT, fail, KNOWLEDGE, knowledgeOrExit, languageOr, USAGE } from '../host/command-line.ts';
import { idOr } from '../host/ids.ts';
import { render } from './render.ts';
import { styleOf } from './style.ts';

export const askCommand = defineCommand({
  meta: {
    name: 'ask',
    description: 'Answer a question.  npm run ask -- "Can I ship scallops from Hokkaido to China?"',
  },
  args: {
    question: {
      type: 'positional',
      required: false,
      description: 'The question, in English, Japanese, Chinese or Korean',
    },
    json: { type: 'boolean', description: 'Print the answer as JSON, exactly the public contract' },
    language: {
      type: 'string',
      description: 'Answer language: en, ja, zh-Hans, zh-Hant or ko (default: the question’s)',
    },
    today: { type: 'string', description: 'The day to answer for, YYYY-MM-DD (default: today in Japan)' },
    importer: { type: 'string', description: 'Importer assumed where the question names none, for example hk' },
    context: { type: 'string', description: 'The question asked just before in the same thread' },
    more: { type: 'boolean', description: 'Show everything, details included' },
    batch: {
      type: 'string',
      description: 'File of JSON lines {"id","q",…}, or - for standard input; one answer a line out',
    },
    knowledge: { type: 'string', description: 'Another knowledge folder' },
  },
  async run({ args }) {
    const day = dayOr(args.today);
    const language = languageOr(args.language);
    const knowledge = await knowledgeOrExit(args.knowledge ?? KNOWLEDGE);
    const importer = args.importer && idOr(knowledge, '--importer', args.importer, knowledge.importers);
    if (args.batch) return batch(knowledge, args.batch, day);
    const question = args._.join(' ');
    if (question.trim() === '')
      fail(USAGE, 'No question. Example: npm run ask -- "Can I ship scallops from Hokkaido to China?"');
    const answer = ask(knowledge, question, {
      today: day,
      language,
      context: args.context,
      defaults: { importer },
    });
    if (args.json) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    else process.stdout.write(render(answer, { ...styleOf(), more: args.more === true }));
  },
});

/** One answer a line, in the order of the lines; a bad line is told and the rest go on. */
async function batch(knowledge: Knowledge, file: string, day: string): Promise<void> {
  if (file !== '-' && !(existsSync(file) && statSync(file).isFile()))
    fail(FAULT, `--batch ${file}: not a file that can be read`);
  const lines = createInterface({
    input: file === '-' ? process.stdin : createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(answerLine(knowledge, line, number, day))}\n`);
    if (process.stderr.isTTY && number % 100 === 0) process.stderr.write(`\r${number}`);
  }
}

function answerLine(knowledge: Knowledge, line: string, number: number, day: string): object {
  let item: Record<string, unknown>;
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new Error('not a JSON object');
    item = parsed as Record<string, unknown>;
  } catch (error) {
    return {
      id: null,
      line: number,
      error: `not a JSON object: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  const { id = null, q, context, today, language } = item;
  if (typeof q !== 'string') return { id, line: number, error: '"q" must be a string: the question' };
  if (today !== undefined && (typeof today !== 'string' || !isDay(today)))
    return { id, line: number, error: '"today" must be a day, YYYY-MM-DD' };
  const chosen = ANSWER_LANGUAGES.find((l) => l === language);
  if (language !== undefined && !chosen)
    return { id, line: number, error: `"language" must be one of ${ANSWER_LANGUAGES.join(', ')}` };
  const answer = ask(knowledge, q, {
    today: typeof today === 'string' ? today : day,
    language: chosen,
    context: typeof context === 'string' ? context : undefined,
  });
  return { id, ...answer };
}
