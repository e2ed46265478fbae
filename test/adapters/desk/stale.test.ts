import { expect, it } from 'vitest';
import { inFolder, measure, source, valid } from '../../knowledge/fixture.ts';
import { run } from '../program.ts';

const of = (date: string) => ({ sources: [`notice-${date}`], verified: date });
const dates = ['2026-11-01', '2026-08-01', '2025-12-01', '2020-01-01'];
const folder = {
  ...valid(),
  'measures/cn.yaml': {
    measures: [
      measure('cn-new', of('2026-11-01')),
      measure('cn-practice', { ...of('2026-08-01'), standing: 'practice', effect: 'suspended' }),
      measure('cn-paper', { ...of('2025-12-01'), from: '2020-01-01' }),
      measure('cn-ended', { ...of('2020-01-01'), from: '2019', until: '2020-01-01', ended_by: 'cn-paper' }),
    ],
  },
  'sources/cn.yaml': { sources: dates.map((published) => source(`notice-${published}`, { published })) },
};
const stale = (...args: string[]) =>
  inFolder(folder, (dir) => run(['stale', ...args, '--today', '2026-11-23', '--knowledge', dir]));

it('stale lists the measures in force, the longest unconfirmed first, with the limit of each', () => {
  const { code, out, err } = stale();
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/ +/g, ' ')),
  ).toEqual([
    'ok 357 of 365 days | verified 2025-12-01 | paper | cn-paper | cn-paper',
    'old 114 of 90 days | verified 2026-08-01 | practice | cn-practice | cn-practice',
    'ok 22 of 365 days | verified 2026-11-01 | paper | cn-new | cn-new',
  ]);
});

it('stale takes --limit and prints --json', () => {
  const rows = JSON.parse(stale('--limit', '2', '--json').out);
  expect(rows.map((row: { id: string; days: number; old: boolean }) => [row.id, row.days, row.old])).toEqual([
    ['cn-paper', 357, false],
    ['cn-practice', 114, true],
  ]);
});

it('stale with a limit that is no number exits with 2', () => {
  const { code, out, err } = stale('--limit', 'ten');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/--limit ten/);
});
