// The question set itself. That it names only what there is, `npm run check` holds.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readQuestions } from '../adapters/desk/eval.ts';

const FOLDER = join(import.meta.dirname, 'questions');
const questions = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readQuestions(join(FOLDER, name)));

const repeated = (list: readonly string[]): string[] => list.filter((item, index) => list.indexOf(item) !== index);

it('every question of the set has an id of its own', () => {
  expect(repeated(questions.map(({ id }) => id))).toEqual([]);
});

it('no question of the set is asked twice in the same thread', () => {
  expect(repeated(questions.map(({ q, context }) => `${context ?? ''} > ${q}`))).toEqual([]);
});

it('what is out of scope expects no intent and no verdict', () => {
  const odd = questions.filter((q) => q.kind === 'out_of_scope' && (q.intents.length > 0 || q.verdicts));
  expect(odd.map(({ id }) => id)).toEqual([]);
});
