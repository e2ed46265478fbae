import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hashOfWords, learn, MODEL, modelText, seenOf } from '../../../adapters/desk/learn.ts';
import { KNOWLEDGE, ROOT, today } from '../../../adapters/host/command-line.ts';
import { readAsked } from '../../../src/knowledge/asked.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import weights from '../../../src/question/model.generated.json' with { type: 'json' };

it('learned again from the same questions and words, the weights are the same to the byte', () => {
  const loaded = loadKnowledge(KNOWLEDGE, { today: today() });
  if (!loaded.ok) throw new Error('the knowledge has faults: npm run lint:knowledge');
  const { knowledge } = loaded;
  expect(weights.words, 'names or cues were changed since: run `npm run generate`').toBe(hashOfWords(knowledge));
  const { asked } = readAsked(KNOWLEDGE, knowledge);
  expect(modelText(learn(knowledge, seenOf(knowledge, asked)))).toBe(readFileSync(join(ROOT, MODEL), 'utf8'));
});
