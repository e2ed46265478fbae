// `npm run eval -- FILE…`: how many questions are answered right, by language, kind and intent, and every miss.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineCommand } from 'citty';
import { ask } from '../../src/ask.ts';
import { dayOr, FAULT, fail, KNOWLEDGE, knowledgeOrExit } from '../host/command-line.ts';
import { confusion, outOfScope, type Row } from './figures.ts';
import { Expected, MARKS, type Score, score } from './score.ts';

const QUESTIONS = fileURLToPath(new URL('../../test/questions', import.meta.url));
/** The day the expected answers of the question files were worked out for. */
export const QUESTIONS_DAY = '2026-11-23';

export const evalCommand = defineCommand({
  meta: { name: 'eval', description: 'Score answers against expected ones.  npm run eval [-- FILE…]' },
  args: {
    files: { type: 'positional', required: false, description: 'Files of JSON lines (default: test/questions/)' },
    today: { type: 'string', description: `The day to answer for (default: ${QUESTIONS_DAY})` },
    knowledge: { type: 'string', description: 'Another knowledge folder' },
  },
  async run({ args }) {
    const day = dayOr(args.today ?? QUESTIONS_DAY);
    const knowledge = await knowledgeOrExit(args.knowledge ?? KNOWLEDGE, day);
    const files =
      args._.length > 0
        ? args._
        : readdirSync(QUESTIONS)
            .filter((f) => f.endsWith('.jsonl'))
            .map((f) => `${QUESTIONS}/${f}`);
    const rows: (Row & { readonly result: Score })[] = [];
    for (const file of files) {
      for (const expected of readQuestions(file)) {
        const answer = ask(knowledge, expected.q, {
          today: expected.today ?? day,
          context: expected.context ?? undefined,
        });
        const { kind, query } = answer;
        rows.push({ expected, kind, intents: query.intents, result: score(knowledge, expected, answer) });
      }
    }
    const out: string[] = [];
    for (const { expected, result } of rows) {
      for (const [mark, text] of result.misses) out.push(`${expected.id} ${mark}: ${text}\n    ${expected.q}`);
      if (result.dangerous) out.push(`${expected.id} DANGEROUS: ${expected.q}`);
    }
    const table = (name: string, key: (e: Expected) => string): void => {
      const groups = Map.groupBy(rows, (row) => key(row.expected));
      for (const [group, list] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const right = MARKS.map((mark) => `${mark} ${list.filter((r) => !r.result.misses.has(mark)).length}`);
        out.push(
          `${name} ${group}: ${list.length} questions, all right ${list.filter((r) => r.result.misses.size === 0).length} (${right.join(', ')})`,
        );
      }
    };
    table('language', (e) => e.lang);
    table('kind', (e) => e.kind);
    table('intent', (e) => e.intents[0] ?? '-');
    table('all', () => '');
    out.push(outOfScope(rows), ...confusion(rows));
    out.push(`dangerous: ${rows.filter((r) => r.result.dangerous).length}`);
    process.stdout.write(`${out.join('\n')}\n`);
  },
});

export function readQuestions(file: string): Expected[] {
  if (!existsSync(file)) fail(FAULT, `${file}: no such file`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = Expected.safeParse(JSON.parse(line));
      return parsed.success
        ? [parsed.data]
        : fail(
            FAULT,
            `${file}:${index + 1}: ${parsed.error.issues.map((i) => `${i.path.join('.')} ${i.message}`).join('; ')}`,
          );
    });
}
