// `npm run bench`: how fast answers are, as ratios that hold on any machine. Not a test: nothing fails on a slow day.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { ask } from '../../src/ask.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { tokens } from '../../src/question/text-index.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { discordBench } from './discord.ts';
import { idleMemory } from './idle.ts';
import { median, type Process, processes, quantile, timesOf } from './measure.ts';
import { aim, print } from './print.ts';
import { type Question, questions } from './questions.ts';
import { repeated } from './repeat.ts';
import { slackCommands } from './slack.ts';
import { webBench } from './web.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 30);
const MAIN = join(import.meta.dirname, '../../adapters/start.mjs');
const QUESTION = 'Can I ship scallops from Hokkaido to China?';

const us = (ms: number): string => `${(ms * 1000).toFixed(0)} µs`;

const askIn =
  (k: Knowledge) =>
  ({ q, context }: Question): unknown =>
    ask(k, q, { today: TODAY, context });

/** With the library's own words, or with `tokens`, which also part Japanese and Chinese, so that those questions find anything. */
const searchIn = (k: Knowledge, tokenize?: (text: string) => string[]): ((question: Question) => unknown) => {
  const search = new MiniSearch({ fields: ['text'], ...(tokenize ? { tokenize } : {}) });
  search.addAll([...k.facts.values()].map((f) => ({ id: f.id, text: Object.values(f.statement).join(' ') })));
  return ({ q }) => search.search(q);
};

function besideBareSearch(): void {
  const asked = timesOf(questions, askIn(knowledge), ROUNDS);
  const searched = timesOf(questions, searchIn(knowledge), ROUNDS);
  const [p50, p99, bare] = [median(asked), quantile(asked, 0.99), median(searched)];
  print(`ask, ${questions.length} questions, ${ROUNDS} rounds: p50 ${us(p50)}, p99 ${us(p99)}`);
  print(`bare minisearch, same questions: p50 ${us(bare)}, p99 ${us(quantile(searched, 0.99))}`);
  const found = timesOf(questions, searchIn(knowledge, tokens), ROUNDS);
  print(`bare minisearch with our tokens: p50 ${us(median(found))}, p99 ${us(quantile(found, 0.99))}`);
  print(`  p50 / p50 with our tokens  ${(p50 / median(found)).toFixed(2)}   ${aim(p50 <= median(found), 'at most 1')}`);
  print(`  p50 / bare p50  ${(p50 / bare).toFixed(2)}`);
  print(`  p99 / bare p99  ${(p99 / quantile(searched, 0.99)).toFixed(2)}`);
  print(`  p99 / p50       ${(p99 / p50).toFixed(2)}   ${aim(p99 <= 5 * p50, 'at most 5')}`);
}

function growth(): void {
  // At a hundred times a round is long: every fifth question stands for all.
  const some = questions.filter((_, index) => index % 5 === 0);
  const rounds = Math.max(3, Math.round(ROUNDS / 6));
  const one = median(timesOf(some, askIn(knowledge), rounds));
  const bareOne = median(timesOf(some, searchIn(knowledge), rounds));
  for (const times of [10, 100]) {
    const many = repeated(knowledge, times);
    const p50 = median(timesOf(some, askIn(many), rounds, 1));
    const bare = median(timesOf(some, searchIn(many), rounds, 1));
    const verdict = times === 100 ? `   ${aim(p50 <= 1.5 * one, 'at most 1.5')}` : '';
    print(`knowledge × ${times}: p50 ${us(p50)}`);
    print(
      `  p50 / p50 of one  ${(p50 / one).toFixed(2)}${verdict}   (bare minisearch: ${(bare / bareOne).toFixed(2)})`,
    );
  }
}

/** Contents that a question may be long of: ordinary words, names one upon the other, what nobody reads, markup. */
const CONTENTS: Readonly<Record<string, string>> = {
  English: 'Can I ship scallops and oysters from Hokkaido to China or Taiwan? ',
  Japanese: '北海道のホタテとカキは中国や台湾に輸出できますか。',
  Chinese: '缅甸螃蟹 ',
  Korean: '홋카이도 가리비를 중국에 수출할 수 있나요? ',
  'one letter': 'a',
  slips: 'scallps hokkaidp chinaa ',
  dates: '2024-05-01 from 2025 to June 2026, ',
  brackets: '<(([[{{*_~`',
};
const LENGTHS = [500, 1_000, 2_000, 4_000];

/** Reading does not remember: each round asks the same again, and takes as long. */
function length(): void {
  print(`time by the length of a question, as ratios to ${LENGTHS[0]} characters; in step with the length: 2, 4, 8`);
  for (const [name, content] of Object.entries(CONTENTS)) {
    const asked = LENGTHS.map((most) => content.repeat(Math.ceil(most / content.length)).slice(0, most));
    const times = timesOf(asked, (q) => ask(knowledge, q, { today: TODAY }), Math.max(3, Math.round(ROUNDS / 6)), 1);
    const [first = 1] = times;
    const ratios = times.slice(1).map((time) => time / first);
    const longest = LENGTHS.at(-1) ?? 1;
    const verdict = aim((ratios.at(-1) ?? 0) <= (2 * longest) / (LENGTHS[0] ?? 1), 'at most 16');
    print(
      `  ${name.padEnd(12)} ${us(first).padStart(10)}   ${ratios.map((r) => r.toFixed(1)).join('  ')}   ${verdict}`,
    );
  }
}

/** As `npm run ask` starts it. */
const ASK = ['--max-semi-space-size=4', MAIN, 'ask', QUESTION, '--today', TODAY];

/** Of the wall time of `node -e 0`, in the order of the commands. */
const MOST = [undefined, 12, undefined, 5];

/** Without the compiled copy of the knowledge, with one to be written first, and with one that is there. */
function wholeProcess(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const cache = (name: string) => ({ BAN_STATUS_CACHE: join(folder, name) });
  let start = 0;
  const names = ['node -e 0', 'ask, no copy', 'ask, copy written (cold)', 'ask, copy read (warm)'];
  const commands = [
    { args: ['-e', '0'] },
    { args: ASK, env: () => ({ BAN_STATUS_CACHE: 'off' }) },
    { args: ASK, env: () => cache(`cold-${start++}`) },
    { args: ASK, env: () => cache('warm') },
  ];
  const found = processes(commands, Math.max(10, Math.round(ROUNDS / 3)));
  rmSync(folder, { recursive: true });
  const [bare] = found as [Process];
  print('whole process, and as ratios to node -e 0:');
  found.forEach(({ wall, memory }, index) => {
    const ratio = wall / bare.wall;
    const most = MOST[index];
    const met = most === undefined ? '' : `   ${aim(ratio <= most, `at most ${most}`)}`;
    const ratios = `wall × ${ratio.toFixed(1)}, memory × ${(memory / bare.memory).toFixed(1)}${met}`;
    print(`  ${(names[index] ?? '').padEnd(26)} ${wall.toFixed(0)} ms, ${memory.toFixed(0)} MB   ${ratios}`);
  });
}

// One part alone: `npm run bench -- process`.
const [only] = process.argv.slice(2);
const parts = {
  search: besideBareSearch,
  growth,
  length,
  process: wholeProcess,
  discord: () => discordBench(ROUNDS),
  slack: () => slackCommands(print),
  web: () => webBench(print),
  idle: idleMemory,
};
for (const [name, part] of Object.entries(parts)) if (!only || only === name) await part();
