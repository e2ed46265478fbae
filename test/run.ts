// The one test command: every check in turn, the output of those that fail, and one line of counts at the end.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { countsIn, reportFile } from './vitest-counts.ts';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules', '.bin');
/** Properties are sampled by one seed, so that a failure can be run again: `SEED=7 npm test`. */
const seed = process.env.SEED ?? '20261123';
const report = reportFile();

const VITEST = 'node_modules/vitest/vitest.mjs';
/** Most of this code runs for seconds: the last tier of the compiler takes more time than what it makes saves, by a sixth. */
const BRIEF = '--maglev-as-top-tier';

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** What the output must show beside exit code 0. */
  readonly shows?: RegExp;
}

const steps: readonly Step[] = [
  // In one thread: several would each check what they share. Nor is memory given back: a third of the time goes into it.
  { name: 'types', command: ['tsc', '--noEmit', '--singleThreaded'], env: { GOGC: '400' } },
  { name: 'style', command: ['biome', 'check', '--error-on-warnings', '.'] },
  {
    name: 'layers',
    command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'adapters'],
    // Without a parser for TypeScript it finds no file, and so no fault.
    shows: /\([1-9]\d* modules/,
  },
  { name: 'dead code', command: ['knip'] },
  { name: 'knowledge', command: ['node', BRIEF, 'adapters/start.mjs', 'check', '--brief'] },
  {
    name: 'tests',
    command: ['node', BRIEF, VITEST, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  },
];

function passes({ name, command: [tool, ...args], env: own, shows }: Step): boolean {
  const started = performance.now();
  // The tools are scripts for the node beside them, not for the one of the system.
  const env = { ...process.env, ...own, SEED: seed, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  const run = spawnSync(join(bin, tool), args, { cwd: root, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const output = `${run.stdout ?? ''}${run.stderr ?? ''}${run.error ? `${run.error.message}\n` : ''}`;
  const passed = run.status === 0 && (shows?.test(output) ?? true);
  console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name}  ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (!passed) console.log(output);
  return passed;
}

console.log(`properties are sampled by SEED=${seed}`);
const results = steps.map(passes);
const unit = countsIn(report);
const passed = results.filter(Boolean).length + unit.passed;
const failed = results.filter((result) => !result).length + unit.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
