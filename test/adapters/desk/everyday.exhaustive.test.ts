import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EVERYDAY, everydayWords } from '../../../adapters/desk/everyday.ts';
import { KNOWLEDGE, ROOT, today } from '../../../adapters/host/command-line.ts';
import { readAsked } from '../../../src/knowledge/asked.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';

it('compiled again from the same questions, the everyday words are the same to the byte', () => {
  const loaded = loadKnowledge(KNOWLEDGE, { today: today() });
  if (!loaded.ok) throw new Error('the knowledge has faults: npm run lint:knowledge');
  const { knowledge } = loaded;
  const words = everydayWords(knowledge, readAsked(KNOWLEDGE, knowledge).asked);
  expect(words, 'run `npm run generate`').toBe(readFileSync(join(ROOT, EVERYDAY), 'utf8'));
});
