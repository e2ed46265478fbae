// `npm run inbox`: what people passed on with "Wrong?", oldest first; by one key a line of asked/, the command for a gap, or nothing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { defineCommand } from 'citty';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { code } from '../../src/language/answer-language.ts';
import { decodeQuery } from '../../src/question/encode.ts';
import { FAULT, fail, KNOWLEDGE, knowledgeOrExit } from '../host/command-line.ts';
import { configureState } from '../host/configuration.ts';
import { StateFault } from '../state/fault.ts';
import { openState } from '../state/open.ts';
import type { Reports } from '../state/ports.ts';
import type { KeptReport } from '../state/report.ts';

export const inboxCommand = defineCommand({
  meta: { name: 'inbox', description: 'What people passed on with “Wrong?”: by one key a line of asked/, or a gap' },
  args: {
    json: { type: 'boolean', description: 'all of it as JSON' },
    knowledge: { type: 'string', description: 'Another knowledge folder' },
  },
  async run({ args }) {
    const configured = configureState(process.env, existsSync('.env') ? readFileSync('.env', 'utf8') : '');
    if (!configured.ok) fail(FAULT, configured.faults.join('\n'));
    const { DATABASE_URL, STATE } = configured.configuration;
    // A look makes no file where there is none.
    const name = DATABASE_URL ?? (existsSync(STATE) ? STATE : 'memory');
    const state = await openState(name, Date.now).catch((error: unknown) => {
      if (error instanceof StateFault) return fail(FAULT, error.message);
      throw error;
    });
    const tell = (text: string): void => void process.stdout.write(`${text}\n`);
    try {
      const all = await state.reports.all();
      if (args.json) tell(JSON.stringify(all, null, 2));
      else if (all.length === 0) tell('Nothing was passed on.');
      else if (!process.stdin.isTTY) for (const report of all) tell(shown(report));
      else await goThrough(all, state.reports, args.knowledge ?? KNOWLEDGE, tell);
    } finally {
      await state.close();
    }
  },
});

const KEYS = 'a: a line of asked/ · g: a gap · d: delete · Enter: later · q: end';

async function goThrough(
  all: readonly KeptReport[],
  reports: Reports,
  dir: string,
  tell: (text: string) => void,
): Promise<void> {
  const knowledge = await knowledgeOrExit(dir);
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (const report of all) {
      tell(`\n${shown(report)}`);
      const key = (await lines.question(`${KEYS} `)).trim().toLowerCase();
      if (key === 'q') return;
      if (key === '') continue;
      tell(await decided(key, report, { reports, knowledge, dir }));
    }
  } finally {
    lines.close();
  }
}

const shown = ({ id, at, wrong, language, question, answer }: KeptReport): string =>
  [
    `${id}  ${new Date(at).toISOString().slice(0, 10)}  ${wrong}  ${language}`,
    `  ${question || '(not kept)'}`,
    `  → ${answer}`,
  ].join('\n');

interface Desk {
  readonly reports: Reports;
  readonly knowledge: Knowledge;
  readonly dir: string;
}

/** What a key does; gives what to tell. */
export async function decided(key: string, report: KeptReport, { reports, knowledge, dir }: Desk): Promise<string> {
  if (key === 'd') {
    await reports.delete(report.id);
    return 'Deleted.';
  }
  if (key === 'g') return `Look for a source first. Where there is none:\n${gapCommand(knowledge, report)}`;
  if (key !== 'a') return `${key} is none of: ${KEYS}`;
  if (report.question === '') return 'Its question is not there any more: nothing can be learned from it.';
  const file = join(dir, 'asked', `${code(report.language)}.yaml`);
  const text = readFileSync(file, 'utf8');
  const line = askedLine(knowledge, text, report);
  if (text.includes(`q: ${JSON.stringify(report.question)}`)) return 'The same question stands in asked/ already.';
  writeFileSync(file, `${text.trimEnd()}\n${line}\n`);
  await reports.delete(report.id);
  return `Written to ${file}; correct what was misread in it, then npm run generate:\n${line}`;
}

/** With what was read, which is what a curator corrects. */
export function askedLine(knowledge: Knowledge, text: string, report: KeptReport): string {
  const language = code(report.language);
  const numbers = [...text.matchAll(new RegExp(`\\bid: ${language}-(\\d+)`, 'g'))].map(([, number]) => Number(number));
  const id = `${language}-${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}`;
  const form = language === 'zh' ? ` form: ${report.language === 'zh-Hant' ? 'tw' : 'hans'},` : '';
  const intents = queryOf(knowledge, report)?.intents ?? ['status'];
  const situation = `inbox-${report.id.slice(0, 8)}`;
  return `  - { id: ${id}, voice: clerk,${form} situation: ${situation}, q: ${JSON.stringify(report.question)}, scope: in, intents: [${intents.join(', ')}], weight: 3 }`;
}

/** Nothing is written by itself: what was looked for, and where, only a curator knows. */
export function gapCommand(knowledge: Knowledge, report: KeptReport): string {
  const query = queryOf(knowledge, report);
  const of = (flag: string, ids: readonly string[] = []): string =>
    ids.length > 0 ? ` --${flag} ${ids.join(',')}` : '';
  return `npm run new -- fact --nature gap${of('importers', query?.importers)}${of('products', query?.products)}${of('origins', query?.origins)}`;
}

const queryOf = (knowledge: Knowledge, { query, language }: KeptReport) =>
  decodeQuery(knowledge, query, language)?.query;
