// `npm run generate`: rewrites the committed files that are derived from schemas and knowledge.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineCommand } from 'citty';
import { jsonSchemas } from '../../src/knowledge/json-schemas.ts';
import { matrixText } from '../../src/status/matrix.ts';
import { KNOWLEDGE, knowledgeOrExit } from '../host/command-line.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const generateCommand = defineCommand({
  meta: { name: 'generate', description: 'Rewrite schemas/ and matrix.txt after a change of schemas or knowledge' },
  async run() {
    mkdirSync(`${ROOT}schemas`, { recursive: true });
    for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(`${ROOT}schemas/${name}`, text);
    writeFileSync(`${ROOT}matrix.txt`, matrixText(await knowledgeOrExit(KNOWLEDGE)));
  },
});
