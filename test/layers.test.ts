// The arrows of the house, held by planting an import that breaks each: a rule that finds nothing proves nothing.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { lazily } from '../src/knowledge/derived.ts';

const ROOT = join(import.meta.dirname, '..');
const Report = z.object({
  summary: z.object({ violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })) }),
});

/** File and rule of each arrow that these files break; each file holds its imports. */
function broken(files: Readonly<Record<string, readonly string[]>>): string[] {
  const dir = mkdtempSync(join(tmpdir(), 'layers-'));
  try {
    for (const [file, imports] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), imports.map((from, index) => `import * as a${index} from '${from}';\n`).join(''));
    }
    const config = join(ROOT, '.dependency-cruiser.cjs');
    const args = ['--config', config, '--output-type', 'json', 'src', 'adapters'];
    const run = spawnSync(join(ROOT, 'node_modules/.bin/depcruise'), args, { cwd: dir, encoding: 'utf8' });
    const { summary } = Report.parse(JSON.parse(run.stdout));
    return summary.violations.map(({ from, rule }) => `${from} ${rule.name}`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Every file that an import of the tests below leads to, so that each import can be resolved. */
const FILES = [
  'src/knowledge/a.ts',
  'src/question/a.ts',
  'src/status/a.ts',
  'src/plan/a.ts',
  'src/say/a.ts',
  'src/language/a.ts',
  'adapters/main.ts',
  'adapters/state/a.ts',
  'adapters/present/a.ts',
  'adapters/host/a.ts',
  'adapters/slack/a.ts',
  'node_modules/@slack/bolt/index.js',
  'node_modules/discord.js/index.js',
  'node_modules/kysely/index.js',
];
const house = (planted: Readonly<Record<string, readonly string[]>> = {}) =>
  broken({ ...Object.fromEntries(FILES.map((file) => [file, []])), ...planted });

/** Arrows that point one way. */
const RIGHT = {
  'src/status/a.ts': ['../knowledge/a.ts'],
  'src/plan/a.ts': ['../status/a.ts', '../question/a.ts'],
  'src/say/a.ts': ['../plan/a.ts', '../language/a.ts'],
  'adapters/present/a.ts': ['../../src/status/a.ts', '../state/a.ts'],
  'adapters/slack/a.ts': ['../present/a.ts', '../host/a.ts', '../state/a.ts', '@slack/bolt'],
  'adapters/main.ts': ['./slack/a.ts', './host/a.ts'],
};

const PLANTED = [
  ['the core of a place', 'src/status/b.ts', '../../adapters/host/a.ts', 'core-knows-no-place'],
  ['knowledge of a question', 'src/knowledge/b.ts', '../question/a.ts', 'knowledge-arrow'],
  ['a status of the code of a question', 'src/status/c.ts', '../question/a.ts', 'status-takes-types-of-question'],
  ['a plan of words', 'src/plan/b.ts', '../say/a.ts', 'plan-arrow'],
  ['a status of how it is told', 'src/status/e.ts', '../plan/a.ts', 'status-arrow'],
  ['a room of the core that nobody drew', 'src/news/a.ts', '../status/a.ts', 'a-room-has-its-rule'],
  ['a place of another', 'adapters/discord/b.ts', '../slack/a.ts', 'places-do-not-lean'],
  ['a place that does not exist yet of another', 'adapters/fax/b.ts', '../slack/a.ts', 'places-do-not-lean'],
  ['a common room of a place that does not exist yet', 'adapters/host/b.ts', '../fax/a.ts', 'places-do-not-lean'],
  ['state of what is shown', 'adapters/state/b.ts', '../present/a.ts', 'state-stands-alone'],
  ['what is shown of the process', 'adapters/present/b.ts', '../host/a.ts', 'present-knows-state-only'],
  ['a place of what composes', 'adapters/slack/b.ts', '../main.ts', 'nothing-composes-but-the-root'],
  ['a common room of a platform', 'adapters/present/c.ts', '@slack/bolt', 'slack-library-at-home'],
  ['the core of a platform', 'src/status/d.ts', 'discord.js', 'discord-library-at-home'],
  ['a place of a store', 'adapters/slack/c.ts', 'kysely', 'state-library-at-home'],
] as const;

const found = lazily(() =>
  house({ ...RIGHT, 'adapters/fax/a.ts': [], ...Object.fromEntries(PLANTED.map(([, file, to]) => [file, [to]])) }),
);

it('an arrow that points one way breaks no rule', () => {
  expect(found().filter((line) => Object.keys(RIGHT).some((file) => line.startsWith(`${file} `)))).toEqual([]);
});

describe('an import that breaks an arrow is named', () => {
  it.each(PLANTED)('%s', (_, file, _to, rule) => {
    expect(found()).toContain(`${file} ${rule}`);
  });
});
