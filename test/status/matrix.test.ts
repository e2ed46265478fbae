import { expect, it } from 'vitest';
import { ActsOn, type Measure } from '../../src/knowledge/schema.ts';
import { namedProducts } from '../../src/status/cells.ts';
import { matrixText } from '../../src/status/matrix.ts';
import { resolve } from '../../src/status/resolve.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { measure, planted } from '../planted.ts';

const text = matrixText(knowledge);
const rows = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

it('tells the great changes of seafood to mainland China on the days they came', () => {
  expect(rows).toContainEqual(
    expect.stringMatching(/^cn aquatic 2023-08-24 banned\/banned 2023-08-24 all \| radiation$/),
  );
  expect(rows).toContainEqual(expect.stringMatching(/^cn aquatic 2025-06-29 conditional\/conditional 2025-06-29 /));
  expect(rows).toContainEqual(expect.stringMatching(/^cn aquatic 2025-11-19 suspended\/conditional 2025-11-19 /));
});

it('calls prefectures that are a group by its name, and no others by the name of a place', () => {
  const groups = new Set([...knowledge.places.values()].flatMap(({ id, kind }) => (kind === 'group' ? [id] : [])));
  const named = rows
    .flatMap((row) =>
      row
        .replace(/ \| .*/, '')
        .split(' ')
        .slice(5),
    )
    .filter((id) => knowledge.places.has(id));
  expect(named).toContain('the-ten');
  expect(named.filter((id) => !groups.has(id) && !knowledge.prefectures.has(id))).toEqual([]);
});

/** Prefectures of the columns after `since`, as a reader takes them. */
function prefecturesOf(origins: string): string[] {
  const all = [...knowledge.prefectures.keys()];
  const [, but, names = ''] = /^(all but )?([^|]+?)(?: \| .*)?$/.exec(origins) ?? [];
  if (names === 'all') return all;
  const ids = names.split(' ').flatMap((id) => knowledge.places.get(id)?.prefectures ?? [id]);
  return but ? all.filter((id) => !ids.includes(id)) : all.filter((id) => ids.includes(id));
}

it.each([
  '2005-05-05',
  '2011-04-30',
  '2015-01-01',
  '2019-08-15',
  '2022-10-01',
  '2024-05-05',
  '2025-08-01',
  TODAY,
  '2031-01-01',
])('read for %s, between the days it prints, it says what the resolver says of every case', (day) => {
  const blocks = new Map<string, { day: string; lines: string[] }>();
  for (const row of rows) {
    const [importer = '', product = '', start = '', ...rest] = row.split(' ');
    if (start !== 'always' && start > day) continue;
    const key = `${importer} ${product}`;
    const block = blocks.get(key);
    if (block?.day === start) block.lines.push(rest.join(' '));
    else blocks.set(key, { day: start, lines: [rest.join(' ')] });
  }
  const told = new Map<string, string>();
  for (const [key, { lines }] of blocks)
    for (const line of lines) {
      const [, columns = '', since = '', origins = ''] = /^(\S+) (\S+) (.*)$/.exec(line) ?? [];
      for (const origin of prefecturesOf(origins)) told.set(`${key} ${origin}`, `${columns} ${since}`);
    }
  for (const importer of knowledge.importers.keys())
    for (const actsOn of ActsOn.options)
      for (const product of namedProducts(knowledge, importer, actsOn))
        for (const v of resolve(knowledge, { importer, product, origins: [], actsOn }, day))
          for (const origin of v.origins) {
            const name = `${actsOn === 'import' ? importer : `${importer}:${actsOn}`} ${product} ${origin}`;
            const said = told.get(name) ?? 'unknown/unknown -';
            if (said !== `${v.status}/${v.onPaper} ${v.since ?? '-'}`) expect(`${name} ${said}`).toBe(v);
          }
  expect(told.size).toBeGreaterThan(day > '2011' ? 1000 : 40);
});

const matrixOf = (...measures: Measure[]): string[] => matrixText(planted({ measures })).split('\n').slice(2);
const origins = ['hokkaido', 'aomori'];
const shells = (more: Partial<Measure>) => measure('cn-shells', { products: ['shellfish'], origins, ...more });
const scallop = measure('cn-scallop', {
  standing: 'practice',
  effect: 'suspended',
  products: ['scallop'],
  origins,
  from: '2025-11',
});

it('an end moved by a day moves the lines of that day, of the product and its kinds, and no other', () => {
  const until = (day: string) => matrixOf(shells({ until: day, ended_by: 'cn-scallop' }), scallop);
  const [before, after] = [until('2025-06-29'), until('2025-06-30')];
  expect(before.filter((line) => !after.includes(line))).toEqual([
    'cn scallop 2025-06-29 unknown/unknown - all',
    'cn shellfish 2025-06-29 unknown/unknown - all',
  ]);
  expect(after.filter((line) => !before.includes(line))).toEqual([
    'cn scallop 2025-06-30 unknown/unknown - all',
    'cn shellfish 2025-06-30 unknown/unknown - all',
  ]);
  expect(before).toContain('cn scallop 2025-11-01 suspended/unknown 2025-11 hokkaido aomori | radiation');
});

it('shows what acts on luggage, what is announced, and a change of conditions alone', () => {
  const luggage = matrixOf(measure('cn-luggage', { acts_on: 'luggage', origins, from: '2027-01-01' }));
  expect(luggage).toContain('cn:luggage fish 2027-01-01 banned/banned 2027-01-01 hokkaido aomori | radiation');
  const open = (condition: string) => matrixOf(shells({ effect: 'conditional', conditions: [condition] }));
  expect(open('tested')).toContain(
    'cn shellfish 2023-08-24 conditional/conditional 2023-08-24 hokkaido aomori | radiation | tested',
  );
  expect(open('listed')).toContain(
    'cn shellfish 2023-08-24 conditional/conditional 2023-08-24 hokkaido aomori | radiation | listed',
  );
});
