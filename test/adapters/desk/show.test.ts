import { expect, it } from 'vitest';
import { resolve } from '../../../src/status/resolve.ts';
import { fact, inFolder, measure, valid } from '../../knowledge/fixture.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { run } from '../program.ts';

const on = ['--today', TODAY];
const folder = {
  ...valid(),
  'measures/cn.yaml': { measures: [measure('cn-fish', { disputed_by: ['cn-other-voice'] })] },
  'facts/cn.yaml': { facts: [fact('cn-other-voice', { about: { measures: ['cn-fish'] }, disputed_by: ['cn-fish'] })] },
  'vocabulary/redirects.yaml': {
    redirects: [
      { id: 'cn-old-fish', to: ['cn-fish'] },
      { id: 'cn-no-fish', to: [], reason: 'it never was in force' },
    ],
  },
};
const show = (...args: string[]) => inFolder(folder, (dir) => run(['show', ...args, ...on, '--knowledge', dir]));

it('show prints a measure: fields, sources, what disputes it, what cites it, the verdicts it governs', () => {
  const { code, out, err } = show('cn-fish');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.startsWith('measure cn-fish\n')).toBe(true);
  expect(out).toContain('standing: paper');
  expect(out).toMatch(/its sources\n {2}notice \| Customs \| Notice \| 2026-11-01 \| primary \| https:\/\//);
  expect(out).toMatch(/disputed by\n {2}cn-other-voice: cn-other-voice/);
  expect(out).toMatch(/cited by\n {2}cn-other-voice \(disputed_by\)\n {2}cn-other-voice \(about\)/);
  expect(out).toMatch(
    /governs on 2026-11-23\n {2}cn fish: banned, on paper banned \(decides both\) \| Place 01 and Place 02/,
  );
});

it('show follows an old id, and prints a source with what cites it', () => {
  expect(show('cn-old-fish').out).toBe(show('cn-fish').out);
  const { out } = show('notice');
  expect(out.startsWith('source notice\n')).toBe(true);
  expect(out).toMatch(/cited by\n {2}cn-fish \(sources\)\n {2}cn-other-voice \(sources\)/);
});

it('show tells why an id was retired', () => {
  const { code, err } = show('cn-no-fish');
  expect(code).toBe(2);
  expect(err).toContain('cn-no-fish was retired: it never was in force');
});

it('show tells of every measure that decides a verdict that it does', () => {
  const verdict = [...knowledge.measures.values()]
    .filter((m) => m.products.length > 0 && m.from && !m.until && (m.acts_on ?? 'import') === 'import')
    .flatMap((m) =>
      resolve(knowledge, { importer: m.importer, product: m.products[0] ?? '', origins: [], actsOn: 'import' }, TODAY),
    )
    .find((v) => v.governing.length > 0);
  const { out } = run(['show', verdict?.governing[0] ?? '', '--json', ...on]);
  const [shown] = JSON.parse(out);
  expect(shown.governs).toContainEqual(
    expect.objectContaining({ importer: verdict?.importer, product: verdict?.product, status: verdict?.status }),
  );
});

it.each([
  ['an id with a slip', ['cn-fisch'], /cn-fisch is no measure, fact or source: did you mean `cn-fish`\?/],
  ['an id like no other', ['zzzzzzzzzzzzzzzz'], /knowledge\//],
  ['no id', [], /Example: npm run show/],
])('show of %s exits with 2 and says so', (_, args, why) => {
  const { code, out, err } = show(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(why);
});
