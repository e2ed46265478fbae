import { expect, it } from 'vitest';
import { fact, inFolder, measure, product, valid } from '../../knowledge/fixture.ts';
import { run } from '../program.ts';

const folder = {
  ...valid(),
  'vocabulary/products.yaml': {
    products: [product('food'), product('fish', ['food']), product('scallop', ['fish']), product('tea', ['food'])],
  },
  'measures/cn.yaml': {
    measures: [
      measure('cn-fish', { from: '2023-08' }),
      measure('cn-short', { from: '2011-04-08', until: '2025-06-29', ended_by: 'cn-said' }),
      measure('cn-tea', { products: ['tea'] }),
    ],
  },
  'facts/cn.yaml': {
    facts: [
      fact('cn-said'),
      fact('cn-said-of-scallops', { about: { importers: ['cn'], products: ['scallop'] }, date: '2024' }),
      fact('cn-said-of-tea', { about: { importers: ['cn'], products: ['tea'] } }),
    ],
  },
};
const timeline = (...args: string[]) =>
  inFolder(folder, (dir) => run(['timeline', '--importer', 'cn', ...args, '--knowledge', dir]));

it('timeline lists starts, ends and dated facts of a product, by any of its names, and its kinds, oldest first', () => {
  const { code, out, err } = timeline('--product', 'Fish ja');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/ {2,}/)),
  ).toEqual([
    ['2011-04-08', 'starts', 'cn-short [cn-short]'],
    ['2023-08', 'starts', 'cn-fish [cn-fish]'],
    ['2024', 'fact', 'cn-said-of-scallops [cn-said-of-scallops]'],
    ['2025-05-28', 'fact', 'cn-said [cn-said]'],
    ['2025-06-29', 'ends', 'cn-short [cn-short]'],
  ]);
});

it('timeline prints with --json the same moments with their sources, and nothing after the day', () => {
  const { out } = timeline('--product', 'scallop', '--json', '--until', '2023-12-31');
  expect(JSON.parse(out)).toEqual([
    { date: '2011-04-08', event: 'starts', id: 'cn-short', text: 'cn-short', sources: ['notice'] },
    { date: '2023-08', event: 'starts', id: 'cn-fish', text: 'cn-fish', sources: ['notice'] },
  ]);
});

it.each([
  ['an unknown product', ['--product', 'scalop'], /--product scalop.*did you mean `scallop`/],
  ['an unknown importer', ['--importer', 'atlantis', '--product', 'fish'], /--importer atlantis.*cn/],
  ['no product', [], /Example: npm run timeline/],
])('timeline of %s exits with 2 and says so', (_, args, why) => {
  const { code, out, err } = timeline(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(why);
});

it('timeline tells what is only announced, a start or an end', () => {
  const lift = measure('cn-lift', { effect: 'permitted', from: '2026-12-01', overrides: ['cn-fish'] });
  const measures = [measure('cn-fish', { until: '2026-12-01', ended_by: 'cn-lift' }), lift];
  const { out } = inFolder({ ...folder, 'measures/cn.yaml': { measures }, 'facts/cn.yaml': { facts: [] } }, (dir) =>
    run(['timeline', '--importer', 'cn', '--product', 'fish', '--knowledge', dir]),
  );
  expect(out.match(/\(announced 2026-11-01, not confirmed\)/g)).toHaveLength(2);
});
