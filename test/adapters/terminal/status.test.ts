import { expect, it } from 'vitest';
import { resolve } from '../../../src/status/resolve.ts';
import { inFolder, measure, valid } from '../../knowledge/fixture.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { run } from '../program.ts';

const status = (...args: string[]) => run(['status', '--importer', 'cn', '--at', TODAY, ...args]);

it('status prints a line for each group of prefectures, the strictest first', () => {
  const { code, out } = status('--product', 'aquatic');
  expect(code).toBe(0);
  const lines = out.trimEnd().split('\n');
  expect(lines.map((line) => line.split(' | ')[0])).toEqual(['⛔ banned', '⏸ stopped in practice']);
  expect(lines[1]).toMatch(/since 2025-11-19 \| verified \d{4}-\d{2}-\d{2}/);
});

it('status prints with --json the verdicts of the core', () => {
  const { out } = status('--product', 'scallop', '--origin', 'hokkaido,fukushima', '--json');
  const asked = { importer: 'cn', product: 'scallop', origins: ['hokkaido', 'fukushima'], actsOn: 'import' } as const;
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(resolve(knowledge, asked, TODAY))));
});

it('status takes names for ids, and a group of prefectures for each of them', () => {
  const byName = run([
    'status',
    '--importer',
    '中国',
    '--product',
    'Scallops',
    '--origin',
    'ten prefectures',
    '--at',
    TODAY,
  ]);
  expect(byName.code).toBe(0);
  const { prefectures = [] } = knowledge.places.get('the-ten') ?? {};
  expect(byName.out).toBe(status('--product', 'scallop', '--origin', prefectures.join(' ')).out);
});

it.each([
  ['an unknown product', ['--product', 'unicorn'], /unicorn/],
  ['an unknown origin', ['--product', 'scallop', '--origin', 'atlantis'], /atlantis/],
  ['no product', [], /product/],
])('status of %s exits with 2 and says so', (_, args, why) => {
  const { code, out, err } = status(...args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(why);
});

it('status of a day of no calendar exits with 2 and names the flag that was wrong', () => {
  const { code, err } = run(['status', '--importer', 'cn', '--product', 'scallop', '--at', '2026-02-30']);
  expect(code).toBe(2);
  expect(err).toMatch(/--at 2026-02-30/);
});

it('status tells what is announced before its day, and from its day that nothing confirms it', () => {
  const lift = measure('cn-lift', { effect: 'permitted', from: '2026-12-01', overrides: ['cn-fish'] });
  const folder = { ...valid(), 'measures/cn.yaml': { measures: [measure('cn-fish'), lift] } };
  const lines = (day: string) =>
    inFolder(folder, (dir) =>
      run(['status', '--importer', 'cn', '--product', 'fish', '--origin', 'p01', '--at', day, '--knowledge', dir]),
    );
  expect(lines('2026-11-30').out).toMatch(/verified 2026-11-01 \|[^\n]*\n[^\n]+\n$/);
  expect(lines('2026-12-02').out).toMatch(/\| announced 2026-11-01 for 2026-12-01, not confirmed since \|[^\n]*\n$/);
});
