import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../program.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eval-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Line {
  readonly q: string;
  readonly kind: string;
  readonly kind_ok?: readonly string[];
  readonly intents?: readonly string[];
  readonly intents_ok?: readonly string[];
}

/** What `eval` prints for these questions. */
function evaluate(lines: readonly Line[]): string {
  const file = join(folder, 'questions.jsonl');
  writeFileSync(file, lines.map((line, i) => JSON.stringify({ id: `t-${i}`, lang: 'en', ...line })).join('\n'));
  const { code, out, err } = run(['eval', file]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

const HELLO = { q: 'hello', kind: 'out_of_scope' };
const STATUS = { q: 'Can I ship scallops from Hokkaido to China?', kind: 'answer', intents: ['status'] };

it('eval prints how much of what was refused should have been, and how much of what should be was', () => {
  const out = evaluate([
    HELLO,
    { ...HELLO, q: 'hello', kind: 'answer', intents: ['status'] },
    { ...STATUS, kind: 'out_of_scope', intents: [] },
    { ...STATUS, kind: 'out_of_scope', intents: [] },
    STATUS,
  ]);
  expect(out).toContain('out of scope: precision 50.0 % (1 of 2), recall 33.3 % (1 of 3)');
});

it('eval counts a question that may be refused or answered as right either way', () => {
  const out = evaluate([
    { ...HELLO, kind: 'answer', kind_ok: ['out_of_scope'] },
    { ...STATUS, kind: 'out_of_scope', kind_ok: ['answer'] },
  ]);
  expect(out).toContain('out of scope: precision 100.0 % (1 of 1), recall 100.0 % (1 of 1)');
});

it('eval says none where nothing is out of scope', () => {
  expect(evaluate([STATUS])).toContain('out of scope: precision none, recall none');
});

it('eval prints which intent came first where which was expected, and which of the others are accepted', () => {
  const out = evaluate([
    HELLO,
    STATUS,
    STATUS,
    { ...STATUS, intents: ['reason'] },
    { ...STATUS, intents: ['reason'] },
    { ...STATUS, intents: ['reason'], intents_ok: ['status'] },
    { ...STATUS, kind: 'out_of_scope', intents: [] },
  ]);
  const table = out.slice(out.indexOf('expected \\ came')).split('\n').slice(0, 4);
  expect(table.map((line) => line.trim().split(/ {2,}/))).toEqual([
    ['expected \\ came', '-', 'reason', 'status'],
    ['-', '1', '.', '1'],
    ['reason', '.', '.', '2+1'],
    ['status', '.', '.', '2'],
  ]);
});

it('eval names the file and line of a question that is not in the form', () => {
  const file = join(folder, 'broken.jsonl');
  writeFileSync(file, `${JSON.stringify({ id: 't-0', lang: 'en', ...HELLO })}\n${JSON.stringify({ id: 't-1' })}\n`);
  const { code, err } = run(['eval', file]);
  expect(code).not.toBe(0);
  expect(err).toContain('broken.jsonl:2: lang');
});
