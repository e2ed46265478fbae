// The end-to-end tests: installs the stand-ins of the platforms and a browser, runs the files that are named
// or all, and counts.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { countsIn, reportFile } from '../vitest-counts.ts';

const here = import.meta.dirname;
const root = join(here, '../..');
const bin = join(root, 'node_modules', '.bin');
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };

const run = (tool: string, ...args: string[]): boolean =>
  spawnSync(tool, args, { cwd: root, env, stdio: 'inherit' }).status === 0;

const CHROMIUM = '/usr/bin/chromium';

/** Whether the browser, which no package of npm brings, is there or could be installed: on Debian, as root. */
function haveChromium(): boolean {
  if (existsSync(CHROMIUM)) return true;
  if (run('apt-get', 'update', '--quiet') && run('apt-get', 'install', '--quiet', '--yes', 'chromium')) return true;
  console.error(
    `The end-to-end tests need ${CHROMIUM} and could not install it. On Debian, as root: apt-get install chromium`,
  );
  return false;
}

const report = reportFile();
const isInstalled = haveChromium() && run('npm', '--prefix', here, 'ci', '--no-audit', '--no-fund');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const config = ['--config', join(here, 'vitest.config.ts')];
const isGood = isInstalled && run(join(bin, 'vitest'), 'run', ...config, ...reporters, ...process.argv.slice(2));
const { passed, failed } = countsIn(report);
// What fails without a test that failed counts as one.
const faults = isGood ? failed : Math.max(failed, 1);
console.log(`${passed} passed, ${faults} failed`);
process.exitCode = faults > 0 ? 1 : 0;
