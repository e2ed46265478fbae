// A curator's day on a copy of the repository: the jobs of CONTRIBUTING.md as they stand there, and one day's additions.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const COPY = mkdtempSync(join(tmpdir(), 'ban-status-curator-'));

interface Run {
  readonly code: number | null;
  readonly out: string;
}

/** A shell in the copy, as a curator has it: nothing of the test run around it, its seed and its knowledge least of all. */
function sh(command: string): Run {
  const { PATH = '', HOME = '' } = process.env;
  const env = { HOME, NO_COLOR: '1', PATH: `${join(COPY, 'node_modules/.bin')}${delimiter}${PATH}` };
  const done = spawnSync('bash', ['-c', command], { cwd: COPY, encoding: 'utf8', env, maxBuffer: 256 * 1024 * 1024 });
  return { code: done.status, out: `${done.stdout}${done.stderr}` };
}

function ok(command: string): string {
  const { code, out } = sh(command);
  expect(code, `${command}\n${out}`).toBe(0);
  return out;
}

/** What a curator does in an editor. */
function edit(file: string, change: (text: string) => string): void {
  const path = join(COPY, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

/** The text with a change in the entry of that id alone. */
const inEntry = (id: string, change: (entry: string) => string) => (text: string) =>
  text.replace(new RegExp(`^( *- id: ${id}\\n)([\\s\\S]*?)(?=^ *- id: |(?![\\s\\S]))`, 'm'), (whole) => change(whole));

beforeAll(() => {
  const tracked = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).stdout.split('\0');
  for (const file of tracked) {
    if (file === '' || !existsSync(join(ROOT, file))) continue;
    mkdirSync(join(COPY, dirname(file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(COPY, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(COPY, 'node_modules'));
  // The link is no folder, so that the line of .gitignore does not meet it.
  ok(
    'git init -q && echo node_modules >> .git/info/exclude && git config user.name curator && git config user.email curator@example.org',
  );
  ok('git add -A && git commit -qm "The last state"');
});

/** The last state again. */
const afresh = (): void => void ok('git reset -q --hard "$(git rev-list --max-parents=0 HEAD)" && git clean -fdq');

afterAll(() => rmSync(COPY, { recursive: true, force: true }));

/** The blocks of commands of each job. */
const jobs = new Map(
  (/## A curator's day\n([\s\S]*?)\n## /.exec(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'))?.[1] ?? '')
    .split('\n### ')
    .slice(1)
    .map((job) => [
      job.split('\n')[0] ?? '',
      {
        steps: [...job.matchAll(/^\d+\. /gm)].length,
        blocks: [...job.matchAll(/^ *```sh\n([\s\S]*?)\n *```$/gm)].map(([, block = '']) => block),
      },
    ]),
);

interface Told {
  /** Before the command that begins so, by hand. */
  readonly hand?: readonly [before: number, () => void];
  /** What each block of commands tells, in turn; the last is check and commit. */
  readonly blocks: readonly RegExp[];
  /** What the review tells, before it is said what of it is meant, or else before the last block. */
  readonly review: readonly RegExp[];
  /** Blocks that end with 1: what they tell is to be done first. */
  readonly refused?: readonly number[];
}

const CHECKED = /ok +pages/;
const MEANT = /^All is meant, and nothing is left to do by hand\.$/m;
const NOTHING = /^Nothing moved/m;

const JOBS: Readonly<Record<string, Told>> = {
  'An importer lifts a ban': {
    blocks: [/gacc-2026-12 stands in sources\/china.yaml/, /cn-beef-conditional-2027 stands in/, MEANT, CHECKED],
    review: [
      /^ +1\. beef and its kinds, the other 37 prefectures → mainland China from 2027-01-01\n +banned → subject to conditions/m,
    ],
  },
  'A date is corrected': {
    hand: [
      0,
      () =>
        edit(
          'knowledge/measures/china.yaml',
          inEntry('cn-beef-bse-ban', (entry) => entry.replace('from: "2001-09"', 'from: "2001-09-12"')),
        ),
    ],
    blocks: [MEANT, CHECKED],
    review: [
      /since 2001-09 → 2001-09-12/,
      /cn-beef-hokkaido-2001-10-01 \(test\/verdicts.yaml:\d+\)\n +since is 2001-09-12, expected 2001-09 /,
    ],
  },
  'An exemption': {
    blocks: [/gacc-2026-13 stands in/, /cn-sake-conditional-2026 stands in/, MEANT, CHECKED],
    review: [/^ +1\. sake, Niigata → mainland China from 2026-11-28\n +banned → subject to conditions/m],
  },
  'An exemption from a stop in practice': {
    blocks: [/kyodo-scallops-2026-11 stands in/, /cn-scallop-conditional-2026 stands in/, MEANT, CHECKED],
    review: [
      /^ +1\. scallops, Hokkaido → mainland China from 2026-11-28\n +stopped in practice \(on paper: subject to conditions\) → subject to conditions/m,
    ],
  },
  'A result with two nuclides': {
    blocks: [
      /hk-cfs-test-2026-11 stands in/,
      /hk-oyster-result-2026-11-27 stands in[\s\S]*CFS exists as cfs-hk/,
      /12 Bq\/kg of caesium-137/,
      CHECKED,
    ],
    review: [NOTHING],
  },
  'An alias': {
    hand: [
      0,
      () =>
        edit(
          'knowledge/vocabulary/products/aquatic.yaml',
          inEntry('scallop', (entry) => entry.replace('en: [', 'en: [scallop muscle, ')),
        ),
    ],
    blocks: [/scallops, Hokkaido → mainland China/, CHECKED],
    review: [NOTHING],
  },
  'A confirmation': {
    blocks: [/kyodo-2026-11-28 stands in/, /cn-seafood-stop-2025: verified 2026-11-28, by kyodo-2026-11-28/, CHECKED],
    review: [NOTHING],
  },
  'An entry is removed': {
    hand: [
      1,
      () =>
        edit(
          'knowledge/facts/importers.yaml',
          inEntry('tw-full-removal-mofa', (entry) =>
            entry.replace(/ *disputed_by:\n *- tw-restricted-items-conflict\n/, ''),
          ),
        ),
    ],
    blocks: [
      /nothing was changed[\s\S]*importers.yaml:\d+:\d+ .*it was retired \(It misread its source\): remove this reference/,
      /tw-restricted-items-conflict is retired/,
      /^(All is meant, and nothing is left|Nothing moved)/m,
      CHECKED,
    ],
    review: [/./],
    refused: [0],
  },
};

describe('a job of CONTRIBUTING', () => {
  beforeEach(afresh);

  it('is told in at most six steps, and each is here', () => {
    expect([...jobs.keys()]).toEqual(Object.keys(JOBS));
    for (const [name, { steps }] of jobs) expect([name, steps <= 6]).toEqual([name, true]);
  });

  it.each(Object.entries(JOBS))('runs as it stands there: %s', (name, { hand, blocks, review, refused = [] }) => {
    const written = jobs.get(name)?.blocks ?? [];
    expect(written.length).toBe(blocks.length);
    const reviewed = Math.max(
      0,
      written.findIndex((block) => block.includes('--meant')),
    );
    for (const [index, block] of written.entries()) {
      if (hand?.[0] === index) hand[1]();
      if (index === (reviewed > 0 || written[0]?.includes('--meant') ? reviewed : written.length - 1)) {
        const { out } = sh('npm run --silent review');
        for (const line of review) expect(out).toMatch(line);
      }
      const { code, out } = sh(block);
      expect(code, `${block}\n${out}`).toBe(refused.includes(index) ? 1 : 0);
      expect(out).toMatch(blocks[index] ?? /./);
    }
    expect(ok('git status --porcelain')).toBe('');
  });
});

describe('what a day brings, each dated that day', () => {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const next = { year: month === 12 ? year + 1 : year, month: (month % 12) + 1 };
  const begins = `${next.year}-${String(next.month).padStart(2, '0')}-01`;
  const en = (y: number, m: number, d: number): string =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(y, m - 1, d));

  beforeAll(afresh);

  /** All that a change can break, once what moved is meant. */
  function checked(): void {
    ok(`npm run --silent generate`);
    expect(ok('npm run --silent check')).toMatch(CHECKED);
  }

  it('a source', () => {
    ok(
      `npm run --silent new -- source --publisher GACC --title "公告" --url https://example.org/of-the-day --published ${today} --language zh --kind primary --id source-of-the-day --into sources/china.yaml`,
    );
    checked();
  });

  it('a measure that begins next month', () => {
    ok(
      `npm run --silent new -- measure --importer China --products wagyu --regime animal --effect conditional --standing paper --from ${begins} --conditions origin-certificate ` +
        `--origins Kagoshima --says GACC --sources source-of-the-day --overrides cn-beef-bse-ban --id measure-of-the-day --into measures/china.yaml ` +
        `--title-en "Wagyu of Kagoshima" --title-ja "鹿児島県産和牛" --title-zh "鹿儿岛和牛" --title-ko "가고시마산 와규" ` +
        `--en "China's customs allows wagyu from Kagoshima from ${en(next.year, next.month, 1)}." ` +
        `--ja "中国税関は${next.year}年${next.month}月1日から鹿児島県産和牛の輸入を認める。" ` +
        `--zh "中国海关自${next.year}年${next.month}月1日起允许进口鹿儿岛和牛。" ` +
        `--ko "중국 해관은 ${next.year}년 ${next.month}월 1일부터 가고시마산 와규의 수입을 허용한다."`,
    );
    expect(sh('npm run --silent review').out).toContain(`from ${begins}`);
    expect(ok('npm run --silent review -- --meant all --why "The announcement of the day"')).toMatch(MEANT);
    checked();
  });

  it('a result', () => {
    ok(
      `npm run --silent new -- fact --topic sampling --importers China --products seaweed --date ${today} --nature result --says TEPCO --sources source-of-the-day ` +
        `--id result-of-the-day --into facts/sampling-china.yaml ` +
        `--en "On ${en(year, month, day)} TEPCO told of 3 Bq/L of tritium in seawater." ` +
        `--ja "${year}年${month}月${day}日、東京電力は海水のトリチウムを3Bq/Lと公表した。" ` +
        `--zh "${year}年${month}月${day}日，东京电力公布海水氚为3Bq/L。" ` +
        `--ko "${year}년 ${month}월 ${day}일 도쿄전력은 해수 삼중수소가 3Bq/L라고 밝혔다." ` +
        `--results '[{ subject: tritium, medium: seawater, value: 3, unit: Bq/L, finding: measured, place: Fukushima Daiichi, date: "${today}" }]'`,
    );
    checked();
  });

  it('a confirmation', () => {
    expect(ok('npm run --silent confirm -- cn-ten-prefectures --source source-of-the-day')).toContain(
      `verified ${today}`,
    );
    checked();
  });

  it('an alias', () => {
    edit(
      'knowledge/vocabulary/products/animal.yaml',
      inEntry('wagyu', (entry) => entry.replace('en: [', 'en: [wagyu of the day, ')),
    );
    checked();
  });

  it('with which the test command of the README passes', () => {
    ok('git add -A && git commit -qm "The day"');
    expect(ok('npm test')).toMatch(/^\d+ passed, 0 failed$/m);
  });
});
