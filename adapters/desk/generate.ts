// `npm run generate`: rewrites what is committed and derived: schemas/, types of messages, matrix.txt, answers of pages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { jsonSchemas } from '../../src/knowledge/json-schemas.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { MESSAGE_TYPES, messageTypes } from '../../src/language/message-types.ts';
import { matrixText } from '../../src/status/matrix.ts';
import { FAULT, fail, KNOWLEDGE, knowledgeOrExit, ROOT } from '../host/command-line.ts';
import { writeAnswers } from './pages.ts';
import { WORD_LISTS, wordLists } from './words.ts';

export const generateCommand = defineCommand({
  meta: {
    name: 'generate',
    description: 'Rewrite schemas/, types of messages, matrix.txt and the answers of README.md after a change',
  },
  async run() {
    writeDerived(await knowledgeOrExit(KNOWLEDGE));
    writeFileSync(join(ROOT, WORD_LISTS), await wordLists());
  },
});

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
