// `npm run eval -- FILE…`: how many questions are answered right, by language, kind and intent, and every miss; without
// files also how well reading does on the questions that nothing was learned from.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineCommand } from 'citty';
import { ask } from '../../src/ask.ts';
import { readAsked } from '../../src/knowledge/asked.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { isSetAside } from '../../src/knowledge/set-aside.ts';
import { dayOr, FAULT, fail, KNOWLEDGE, knowledgeOrExit } from '../host/command-line.ts';
import { confusion, outOfScope, type Row } from './figures.ts';
import { Expected, MARKS, type Score, score } from './score.ts';
import { setAsideLines } from './set-aside.ts';

const QUESTIONS = fileURLToPath(new URL('../../test/questions', import.meta.url));

export const evalCommand = defineCommand({
  meta: { name: 'eval', description: 'Score answers against expected ones.  npm run eval [-- FILE…]' },
  args: {
    files: { type: 'positional', required: false, description: 'Files of JSON lines (default: test/questions/)' },
    today: { type: 'string', description: 'The day of questions that name none, YYYY-MM-DD (default: today in Japan)' },
    knowledge: { type: 'string', description: 'Another knowledge folder' },
  },
  async run({ args }) {
    const day = dayOr(args.today);
    const knowledge = await knowledgeOrExit(args.knowledge ?? KNOWLEDGE);
    const files = args._.length > 0 ? args._ : questionFiles();
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
    if (args._.length === 0) {
      const { asked } = readAsked(args.knowledge ?? KNOWLEDGE, knowledge);
      out.push(...setAsideLines(knowledge, asked.filter(isSetAside)));
    }
    process.stdout.write(`${out.join('\n')}\n`);
  },
});

/** The files of the question set of this repository. */
export const questionFiles = (): string[] =>
  readdirSync(QUESTIONS)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => `${QUESTIONS}/${name}`);

/** What the question set names that there is not: a slip in an id would make its question right whatever is answered. */
export function strangersInQuestions(knowledge: Knowledge): string[] {
  const intents = new Set([...knowledge.languages.values()].flatMap((l) => Object.keys(l.questions.intents)));
  const held = {
    importers: knowledge.importers,
    products: knowledge.products,
    origins: knowledge.prefectures,
    intents,
  };
  return questionFiles()
    .flatMap(readQuestions)
    .flatMap((question) => {
      const verdicts = question.verdicts ?? [];
      const named: Readonly<Record<keyof typeof held, readonly string[]>> = {
        importers: [...question.importers, ...verdicts.map((v) => v.importer)],
        products: [...question.products, ...verdicts.map((v) => v.product)],
        origins: [question.origins, ...verdicts.map((v) => v.origins)].flatMap((o) => (Array.isArray(o) ? o : [])),
        intents: [...question.intents, ...question.intents_ok],
      };
      return (Object.keys(held) as (keyof typeof held)[]).flatMap((kind) =>
        named[kind].filter((id) => !held[kind].has(id)).map((id) => `${question.id}: \`${id}\` is none of the ${kind}`),
      );
    });
}

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
