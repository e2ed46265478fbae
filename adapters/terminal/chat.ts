// `npm run chat`: a conversation in the terminal, with follow-ups, history and completion of names.
import { createInterface } from 'node:readline';
import { defineCommand } from 'citty';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { ANSWER_LANGUAGES } from '../../src/language/answer-language.ts';
import { dayOr, FAULT, fail, KNOWLEDGE, knowledgeOrExit, languageOr } from '../host/command-line.ts';
import { idOr } from '../host/ids.ts';
import { completer } from './complete.ts';
import { AUTO, COMMANDS, conversation, type Settings } from './conversation.ts';
import { KEPT, keepHistory, openHistory } from './history.ts';
import { styleOf } from './style.ts';

export const chatCommand = defineCommand({
  meta: { name: 'chat', description: 'Ask in turn.  npm run chat' },
  args: {
    language: {
      type: 'string',
      description: 'Answer language: en, ja, zh-Hans, zh-Hant or ko (default: each question’s)',
    },
    importer: {
      type: 'string',
      description: 'Importer assumed where a question names none, by id or name, for example hk',
    },
    history: { type: 'string', description: 'File to keep what was typed in (default: forgotten at the end)' },
    today: { type: 'string', description: 'The day to answer for, YYYY-MM-DD (default: today in Japan)' },
    knowledge: { type: 'string', description: 'Another knowledge folder' },
  },
  async run({ args }) {
    const today = dayOr(args.today);
    const language = languageOr(args.language);
    const history = args.history === undefined ? undefined : openHistory(args.history);
    if (history && !history.ok) fail(FAULT, history.why);
    const before = history?.lines ?? [];
    const knowledge = await knowledgeOrExit(args.knowledge ?? KNOWLEDGE);
    const importer = args.importer === undefined ? undefined : idOr(knowledge, '--importer', 'importer', args.importer);
    const typed = await converse(
      knowledge,
      { today, language, importer, style: styleOf() },
      {
        input: process.stdin,
        output: process.stdout,
        terminal: process.stdin.isTTY === true && process.stdout.isTTY === true,
        history: before,
      },
    );
    const lost = args.history === undefined ? undefined : keepHistory(args.history, [...before, ...typed]);
    if (lost !== undefined) fail(FAULT, lost);
  },
});

export interface Line {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether a person types: then there is a prompt, a history and Tab. */
  readonly terminal: boolean;
  /** Lines typed before, the oldest first. */
  readonly history: readonly string[];
}

/** Until the input or the person ends it; what was typed, the oldest first. */
export async function converse(knowledge: Knowledge, settings: Settings, line: Line): Promise<string[]> {
  const { input, output, terminal } = line;
  const talk = conversation(knowledge, settings);
  const typed: string[] = [];
  const reader = createInterface({
    input,
    output: terminal ? output : undefined,
    terminal,
    prompt: '› ',
    historySize: KEPT,
    history: line.history.toReversed(),
    removeHistoryDuplicates: true,
    completer: completer(knowledge, COMMANDS, {
      '/language': [...ANSWER_LANGUAGES, AUTO],
      '/importer': [...knowledge.importers.keys(), AUTO],
    }),
  });
  // Whoever reads the answers may leave first, as `head` does.
  output.on('error', () => reader.close());
  if (terminal) output.write('Ask what may be imported from Japan. /help lists what else can be typed.\n\n');
  reader.on('SIGINT', () => reader.close());
  let open = true;
  reader.on('close', () => {
    open = false;
    if (terminal) output.write('\n');
  });
  if (terminal) reader.prompt();
  for await (const text of reader) {
    if (text.trim() !== '') typed.push(text.trim());
    const said = talk.say(text);
    if (said === undefined) break;
    output.write(said === '' ? said : `${said}\n`);
    // Lines that came in one go are still answered after the end of the input.
    if (terminal && open) reader.prompt();
  }
  reader.close();
  return typed;
}
