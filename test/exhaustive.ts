// The exhaustive walks: every property many times over by a seed of its own, and what walks whole products of the vocabulary.
// Run before a piece of work is called done; too long for every change.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const seed = process.env.SEED ?? String(Math.floor(Math.random() * 2 ** 31));
/** Times the runs of `npm test`. */
const times = process.env.RUNS_TIMES ?? '20';

console.log(`sampled by SEED=${seed}, ${times} times the runs of npm test`);
const env = { ...process.env, SEED: seed, RUNS_TIMES: times };
const runs = (
  [
    ['node', 'adapters/start.mjs', 'check'],
    ['vitest', 'run', '--config', 'test/exhaustive.config.ts'],
  ] as const
).map(([tool, ...args]) =>
  spawnSync(join(root, 'node_modules/.bin', tool), args, { cwd: root, env, stdio: 'inherit' }),
);
process.exitCode = runs.every(({ status }) => status === 0) ? 0 : 1;
