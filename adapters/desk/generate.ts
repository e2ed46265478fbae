// `npm run generate`: rewrites what is committed and derived: schemas/, types of messages, matrix.txt, answers of pages.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { type Asked, readAsked } from '../../src/knowledge/asked.ts';
import { jsonSchemas } from '../../src/knowledge/json-schemas.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { MESSAGE_TYPES, messageTypes } from '../../src/language/message-types.ts';
import weights from '../../src/question/model.generated.json' with { type: 'json' };
import { type ModelFile, readerOf } from '../../src/question/model.ts';
import { matrixText } from '../../src/status/matrix.ts';
import { FAULT, fail, faultLine, KNOWLEDGE, knowledgeOrExit, ROOT } from '../host/command-line.ts';
import { EVERYDAY, everydayWords } from './everyday.ts';
import { hashOfQuestions, hashOfWords, learn, MODEL, modelText, seenOf } from './learn.ts';
import { misreadLines } from './misread.ts';
import { writeAnswers } from './pages.ts';
import { TOWN_LISTS, townLists } from './towns.ts';
import { CHINESE_COMPOUNDS, CHINESE_WORDS, chineseCompounds, chineseWords, WORD_LISTS, wordLists } from './words.ts';

export const generateCommand = defineCommand({
  meta: {
    name: 'generate',
    description:
      'Rewrite schemas/, types of messages, matrix.txt, what reading learned and the answers of README.md after a change',
  },
  async run() {
    const knowledge = await knowledgeOrExit(KNOWLEDGE);
    const { asked, faults } = readAsked(KNOWLEDGE, knowledge);
    for (const fault of faults) process.stderr.write(`${faultLine(fault)}\n`);
    if (faults.length > 0) process.exit(FAULT);
    writeFileSync(join(ROOT, WORD_LISTS), await wordLists());
    writeFileSync(join(ROOT, CHINESE_WORDS), await chineseWords());
    writeFileSync(join(ROOT, CHINESE_COMPOUNDS), await chineseCompounds(knowledge));
    writeFileSync(join(ROOT, TOWN_LISTS), await townLists());
    const everyday = everydayWords(knowledge, asked);
    const isNew = everyday !== readFileSync(join(ROOT, EVERYDAY), 'utf8');
    writeFileSync(join(ROOT, EVERYDAY), everyday);
    // The rest is read with these words, and what was loaded is the list before.
    if (isNew) process.exit(spawnSync(process.execPath, process.argv.slice(1), { stdio: 'inherit' }).status ?? FAULT);
    writeLearned(knowledge, asked);
    // Last, since the answers on the pages are given by what was just learned.
    writeDerived(knowledge);
  },
});

/** Only where the questions or the words that they are read with are others: a minute is long. */
function writeLearned(knowledge: Knowledge, asked: readonly Asked[]): void {
  if (weights.questions === hashOfQuestions(asked) && weights.words === hashOfWords(knowledge)) return;
  const seen = seenOf(knowledge, asked);
  const learned = learn(knowledge, seen);
  writeFileSync(join(ROOT, MODEL), modelText(learned));
  const lines = [...misreadLines(seen, readerOf(learned), readerOf(weights)), ...leadLines(learned)];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Who leads where the rules hear one intent and the model another, by questions that had no part in what was learned. */
const leadLines = ({ leads, least }: ModelFile): string[] => [
  ...Object.entries(leads).map(
    ([intent, { times, rule, model }]) =>
      `${intent} by the rules, another by the model, ${times} times: right were the rules ${rule}, the model ${model}; ${rule > model ? 'the rules lead' : 'the model leads'}`,
  ),
  `ours from a chance of ${least.ours} on, and where names are all that is said from ${least.names} on`,
];

/** One clear line where a file cannot be written. */
export function writeDerived(knowledge: Knowledge): void {
  try {
    mkdirSync(join(ROOT, 'schemas'), { recursive: true });
    for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(join(ROOT, 'schemas', name), text);
    writeFileSync(join(ROOT, MESSAGE_TYPES), messageTypes(knowledge));
    writeFileSync(join(ROOT, 'matrix.txt'), matrixText(knowledge));
    writeAnswers();
  } catch (error) {
    fail(FAULT, `not written: ${error instanceof Error ? error.message : String(error)}; make the folder writable`);
  }
}
