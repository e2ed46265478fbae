import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hashOfQuestions, MODEL } from '../../../adapters/desk/learn.ts';
import { ROOT } from '../../../adapters/host/command-line.ts';
import { readAsked } from '../../../src/knowledge/asked.ts';
import weights from '../../../src/question/model.generated.json' with { type: 'json' };
import { KNOWLEDGE_FOLDER, knowledge } from '../../knowledge-for-tests.ts';

it('the committed weights were learned from the questions that there are (`npm run generate` learns them)', () => {
  const { asked, faults } = readAsked(KNOWLEDGE_FOLDER, knowledge);
  expect(faults).toEqual([]);
  expect(asked.length).toBeGreaterThan(3000);
  expect(weights.questions).toBe(hashOfQuestions(asked));
});

it('they are less than a megabyte', () => {
  expect(statSync(join(ROOT, MODEL)).size).toBeLessThan(1_000_000);
});
