// What people passed on, on the curator's desk: shown, deleted, made a line of asked/ or the command for a gap.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { askedLine, decided } from '../../../adapters/desk/inbox.ts';
import { memoryState } from '../../../adapters/state/memory/state.ts';
import type { KeptReport } from '../../../adapters/state/report.ts';
import { ask } from '../../../src/ask.ts';
import { AskedFile, readAsked } from '../../../src/knowledge/asked.ts';
import { encodeQuery } from '../../../src/question/encode.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';

const QUESTION = '牛肉を中国へ"今"送れますか？\n急ぎです';
const BEFORE =
  'asked:\n  - { id: ja-0009, voice: clerk, situation: x, q: "ホタテは？", scope: in, intents: [status] }\n';
let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'ban-status-inbox-'));
  mkdirSync(join(dir, 'asked'));
  writeFileSync(join(dir, 'asked/ja.yaml'), BEFORE);
});
afterEach(() => rmSync(dir, { recursive: true }));

async function passedOn(question = QUESTION) {
  const { reports } = memoryState(Date.now);
  const { query, headline } = ask(knowledge, QUESTION, { today: TODAY });
  await reports.add('discord:user:1', {
    wrong: 'reading',
    language: 'ja',
    question,
    query: encodeQuery(knowledge, query, TODAY),
    answer: headline,
  });
  const [report] = await reports.all();
  if (!report) throw new Error('nothing was kept');
  return { reports, report, desk: { reports, knowledge, dir } };
}

const written = (): string => readFileSync(join(dir, 'asked/ja.yaml'), 'utf8');

it('a line of asked/ holds the question as it was written and what was read of it, and is without a fault', async () => {
  const { reports, report, desk } = await passedOn();
  expect(await decided('a', report, desk)).toContain('then npm run generate');
  const { asked } = AskedFile.parse(parse(written()));
  expect(asked.at(-1)).toMatchObject({ id: 'ja-0010', q: QUESTION, scope: 'in', weight: 3 });
  expect(asked.at(-1)?.intents).toContain('status');
  expect(readAsked(dir, knowledge).faults).toEqual([]);
  expect(await reports.all()).toEqual([]);
});

it('a question that stands there already, or is not there any more, is not written', async () => {
  const { report, desk } = await passedOn();
  const again: KeptReport = { ...report, question: 'ホタテは？' };
  expect(await decided('a', again, desk)).toContain('already');
  expect(await decided('a', { ...report, question: '' }, desk)).toContain('not there any more');
  expect(written()).toBe(BEFORE);
});

it('a gap is a command with what was read, and the report stays until it is deleted', async () => {
  const { reports, report, desk } = await passedOn();
  expect(await decided('g', report, desk)).toContain('npm run new -- fact --nature gap --importers cn --products beef');
  expect(await decided('x', report, desk)).toContain('is none of');
  expect(await reports.all()).toHaveLength(1);
  expect(await decided('d', report, desk)).toBe('Deleted.');
  expect(await reports.all()).toEqual([]);
});

it('a line can be made of a query that no longer can be read', async () => {
  const { report } = await passedOn();
  expect(askedLine(knowledge, BEFORE, { ...report, query: '9.x' })).toContain('intents: [status]');
});
