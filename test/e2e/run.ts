// The end-to-end tests: installs the stand-ins of the platforms, runs the files that are named or all, and counts.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { countsIn, reportFile } from '../vitest-counts.ts';

const here = import.meta.dirname;
const root = join(here, '../..');
const bin = join(root, 'node_modules', '.bin');
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };

const run = (tool: string, ...args: string[]): boolean =>
  spawnSync(tool, args, { cwd: root, env, stdio: 'inherit' }).status === 0;

const report = reportFile();
const isInstalled = run('npm', '--prefix', here, 'ci', '--no-audit', '--no-fund');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const config = ['--config', join(here, 'vitest.config.ts')];
const isGood = isInstalled && run(join(bin, 'vitest'), 'run', ...config, ...reporters, ...process.argv.slice(2));
const { passed, failed } = countsIn(report);
// What fails without a test that failed counts as one.
const faults = isGood ? failed : Math.max(failed, 1);
console.log(`${passed} passed, ${faults} failed`);
process.exitCode = faults > 0 ? 1 : 0;
