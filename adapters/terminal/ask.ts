// `npm run ask -- QUESTION…`: one answer for a person, one as JSON, or a batch of lines.
import { type FileHandle, open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { defineCommand } from 'citty';
import { ask, type Explained, explain } from '../../src/ask.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { wordsOf } from '../../src/say/words.ts';
import { dayOr, FAULT, fail, KNOWLEDGE, knowledgeOrExit, languageOr, USAGE } from '../host/command-line.ts';
import { idOr } from '../host/ids.ts';
import { reasonOf } from '../host/refused.mjs';
import { batch, type Defaults } from './batch.ts';
import { explanation } from './explanation.ts';
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
    importer: {
      type: 'string',
      description: 'Importer assumed where a question names none, by id or name, for example hk',
    },
    context: { type: 'string', description: 'The question asked just before in the same thread' },
    more: { type: 'boolean', description: 'Show everything, details included' },
    explain: { type: 'boolean', description: 'Show also how each word was read, and what became of each measure' },
    batch: {
      type: 'string',
      description: 'File of JSON lines {"id","q",…}, or - for standard input; one answer a line out',
    },
    knowledge: { type: 'string', description: 'Another knowledge folder' },
  },
  async run({ args }) {
    const today = dayOr(args.today);
    const language = languageOr(args.language);
    const question = args._.join(' ');
    if (args.batch !== undefined) refuseBeside({ ...args, question });
    else if (question.trim() === '')
      fail(USAGE, 'No question. Example: npm run ask -- "Can I ship scallops from Hokkaido to China?"');
    const knowledge = await knowledgeOrExit(args.knowledge ?? KNOWLEDGE);
    const importer = args.importer === undefined ? undefined : idOr(knowledge, '--importer', 'importer', args.importer);
    if (args.batch !== undefined) return batchFrom(knowledge, args.batch, { today, language, importer });
    const options = { today, language, context: args.context, defaults: { importer } };
    if (args.explain) return explained(explain(knowledge, question, options), args.json === true);
    const answer = ask(knowledge, question, options);
    if (args.json) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    else
      process.stdout.write(
        render(answer, wordsOf(knowledge, answer.language), { ...styleOf(), more: args.more === true }),
      );
  },
});

function explained(told: Explained, json: boolean): void {
  process.stdout.write(json ? `${JSON.stringify(told, null, 2)}\n` : explanation(told));
}

/** What a batch has no use for is told, not passed over: it may have been meant for every line. */
function refuseBeside(args: {
  readonly question: string;
  readonly context?: string | undefined;
  readonly more?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly explain?: boolean | undefined;
}): void {
  const beside = (what: string, instead: string): never => fail(USAGE, `${what} does not go with --batch: ${instead}`);
  if (args.question.trim() !== '') beside(`The question "${args.question}"`, 'write it as a line {"q": …} of the file');
  if (args.context !== undefined) beside('--context', 'write "context" into the lines it is for');
  if (args.more) beside('--more', 'each line out holds the whole answer');
  if (args.json) beside('--json', 'each line out is JSON anyway');
  if (args.explain) beside('--explain', 'it explains one question; ask it by itself');
}

async function batchFrom(knowledge: Knowledge, file: string, defaults: Defaults): Promise<void> {
  const input = file === '-' ? process.stdin : (await fileOr(file)).createReadStream();
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const bad = await batch(knowledge, lines, defaults, (line, number) => {
    process.stdout.write(`${line}\n`);
    if (process.stderr.isTTY && number % 100 === 0) process.stderr.write(`\r${number}`);
  });
  if (bad.length === 0) return;
  const named = `${bad.slice(0, TOLD).join(', ')}${bad.length > TOLD ? ', …' : ''}`;
  process.stderr.write(
    `--batch ${file}: not answered: line ${named} (${bad.length} in all); "error" in the output says why\n`,
  );
  process.exitCode = FAULT;
}

/** Lines told by number at the end of a batch. */
const TOLD = 10;

async function fileOr(file: string): Promise<FileHandle> {
  try {
    const handle = await open(file);
    return (await handle.stat()).isDirectory() ? fail(FAULT, `--batch ${file}: a folder, not a file`) : handle;
  } catch (error) {
    return fail(FAULT, `--batch ${file}: ${reasonOf(error)}`);
  }
}
