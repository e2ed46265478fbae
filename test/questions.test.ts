// The question set itself: a slip in an id would make its question right whatever is answered.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readQuestions } from '../adapters/desk/eval.ts';
import { knowledge } from './knowledge-for-tests.ts';

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

it('the set names only importers, products, origins and intents that there are', () => {
  const intents = new Set([...knowledge.languages.values()].flatMap((l) => Object.keys(l.questions.intents)));
  const unknown = questions.flatMap((question) => {
    const verdicts = question.verdicts ?? [];
    const origins = [question.origins, ...verdicts.map((v) => v.origins)].flatMap((o) => (Array.isArray(o) ? o : []));
    return [
      ...[...question.importers, ...verdicts.map((v) => v.importer)].filter((id) => !knowledge.importers.has(id)),
      ...[...question.products, ...verdicts.map((v) => v.product)].filter((id) => !knowledge.products.has(id)),
      ...origins.filter((id) => !knowledge.prefectures.has(id)),
      ...[...question.intents, ...question.intents_ok].filter((id) => !intents.has(id)),
    ].map((id) => `${question.id}: ${id}`);
  });
  expect(unknown).toEqual([]);
});

it('what is out of scope expects no intent and no verdict', () => {
  const odd = questions.filter((q) => q.kind === 'out_of_scope' && (q.intents.length > 0 || q.verdicts));
  expect(odd.map(({ id }) => id)).toEqual([]);
});
