// What a curator means, written into what was expected: a case of the oracle, or a question of the set.
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Answer } from '../../src/say/answer.ts';
import type { Verdict } from '../../src/status/verdict.ts';
import { ROOT } from '../host/command-line.ts';
import { differences, type Placed, verdictsOf } from './oracle.ts';
import type { Expected, Score } from './score.ts';
import { apply, type Edit } from './yaml-edit.ts';

/** What a case may say of a verdict, and what a verdict says of it. */
const COLUMNS: Readonly<Record<string, (verdict: Verdict) => string>> = {
  status: (v) => v.status,
  on_paper: (v) => v.onPaper,
  since: (v) => v.since ?? '',
  since_on_paper: (v) => v.sinceOnPaper ?? '',
};

/** Rewrites the columns that differ and the reason; a line where that does not make the case hold. */
export function writeCase(file: string, knowledge: Knowledge, asked: Placed, why: string): string | undefined {
  const { id } = asked.expected;
  const verdicts = verdictsOf(knowledge, asked);
  const text = readFileSync(file, 'utf8');
  const node = caseNode(text, id);
  if (!node) return `${id} is not found in ${file}: correct it by hand`;
  const edits = Object.entries(COLUMNS).flatMap(([key, of]): KeyedEdit[] => {
    const values = new Set(verdicts.map(of));
    const [value = ''] = values;
    return values.size === 1 && value !== '' ? editOf(node, key, value) : [];
  });
  const now = { ...asked.expected, ...Object.fromEntries(edits.map(({ key, value }) => [key, value])) };
  writeFileSync(file, apply(text, [...edits, ...editOf(node, 'why', why)]));
  const left = differences(knowledge, { ...asked, expected: now });
  return left.length > 0 ? `NOT all written, ${id} still differs: ${left.join('; ')}: correct it by hand` : undefined;
}

interface KeyedEdit extends Edit {
  readonly key: string;
  readonly value: string;
}

function editOf(node: YAMLMap, key: string, value: string): KeyedEdit[] {
  const scalar = node.get(key, true);
  if (!isScalar(scalar) || !scalar.range || scalar.value === value) return [];
  // A word of the program stands bare, a date or a text in quotes.
  const text = /^[a-z_]+$/.test(value) ? value : JSON.stringify(value);
  return [{ key, value, start: scalar.range[0], end: scalar.range[1], text }];
}

function caseNode(text: string, id: string): YAMLMap | undefined {
  const list = parseDocument(text).get('cases');
  const items: unknown[] =
    typeof list === 'object' && list !== null && 'items' in list && Array.isArray(list.items) ? list.items : [];
  return items.filter((item): item is YAMLMap => isMap(item)).find((item) => item.get('id') === id);
}

/** A question that is answered otherwise than was expected. */
export interface Missed {
  readonly expected: Expected;
  readonly answer: Answer;
  readonly misses: Score['misses'];
}

/** Rewrites all of the question's line but its texts, which are a person's to word, and adds the reason to its note. */
export function writeQuestion(file: string, { expected, answer, misses }: Missed, why: string): string | undefined {
  const lines = readFileSync(file, 'utf8').split('\n');
  const index = lines.findIndex((line) => line.trim() !== '' && JSON.parse(line).id === expected.id);
  const place = `${relative(ROOT, file)}:${index + 1}`;
  if (index < 0) return `${expected.id} is not found in ${relative(ROOT, file)}: correct it by hand`;
  const raw: Record<string, unknown> = JSON.parse(lines[index] ?? '{}');
  const { intents, importers, products, origins, cases } = answer.query;
  const verdicts = (expected.verdicts ?? []).map((wanted) => {
    const now = answer.verdicts.find((v) => v.importer === wanted.importer && v.product === wanted.product);
    return now ? { ...wanted, status: now.status, on_paper: now.onPaper, status_ok: undefined } : wanted;
  });
  const kept = expected.verdicts ? { verdicts } : {};
  const asked = { intents: intents.slice(0, 1), importers, products, origins, at: cases[0].at };
  const note = [raw.note, why].filter((text) => typeof text === 'string' && text !== '').join(' ');
  lines[index] = lineOf({ ...raw, kind: answer.kind, ...asked, ...kept, note });
  writeFileSync(file, lines.join('\n'));
  const left = (['must', 'must_not'] as const).flatMap((mark) => misses.get(mark) ?? []);
  return left.length > 0 ? `NOT written, ${place} ${left.join('; ')}: correct its texts by hand` : undefined;
}

/** As the files of questions are written, a space after each comma and colon. */
const lineOf = (value: object): string =>
  JSON.stringify(value, null, 1)
    .replaceAll(/([{[])\n\s*/g, '$1')
    .replaceAll(/\n\s*([}\]])/g, '$1')
    .replaceAll(/,\n\s*/g, ', ');
