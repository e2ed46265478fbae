import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { fact, inFolder, measure, source, valid } from '../../knowledge/fixture.ts';
import { run } from '../program.ts';

const BLOCK = `# yaml-language-server: $schema=../../schemas/measures.schema.json
# A comment above.
measures:
${stringify([measure('cn-plain'), measure('cn-fish')])
  .replace(/^/gm, '  ')
  .trimEnd()}
`
  .replace(/verified: 2026-11-01(?![\s\S]*verified: )/, 'verified: "2026-11-01" # as printed')
  .replace(/- notice\n(?![\s\S]*- notice\n)/, '- notice # the first\n');
const FLOW = `# yaml-language-server: $schema=../../schemas/measures.schema.json
measures:
  - ${JSON.stringify(measure('cn-more', { products: ['scallop'] }))} # in one line
`;

const folder = {
  ...valid(),
  'measures/cn.yaml': BLOCK,
  'measures/more.yaml': FLOW,
  'facts/cn.yaml': { facts: [fact('cn-said', { sources: ['notice', 'newer', 'older', 'hidden'] })] },
  'vocabulary/redirects.yaml': {
    redirects: [
      { id: 'cn-old-fish', to: ['cn-fish'] },
      { id: 'cn-no-fish', to: [], reason: 'it never was' },
    ],
  },
  'sources/cn.yaml': {
    sources: [
      source('notice'),
      source('newer', { published: '2026-11-15' }),
      source('older', { published: '2026-10' }),
      source('hidden', { published: '2026-11-15', link: 'internal' }),
    ],
  },
};

const confirm = (...args: string[]) =>
  inFolder(folder, (dir) => {
    const done = run(['confirm', ...args, '--knowledge', dir]);
    const read = (name: string) => readFileSync(join(dir, 'measures', name), 'utf8');
    return { ...done, block: read('cn.yaml'), flow: read('more.yaml') };
  });

it('confirm changes the date and adds the source, and no other character', () => {
  const { code, out, err, block, flow } = confirm('cn-fish', 'cn-more', '--source', 'newer');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe('cn-fish: verified 2026-11-15, by newer\ncn-more: verified 2026-11-15, by newer\n');
  expect(block).toContain('"2026-11-15" # as printed');
  expect(block).toMatch(/- notice # the first\n +- newer\n/);
  expect(block.replace('2026-11-15', '2026-11-01').replace(/\n +- newer\n/, '\n')).toBe(BLOCK);
  expect(flow).toBe(FLOW.replace('"2026-11-01"', '"2026-11-15"').replace('["notice"]', '["notice", newer]'));
});

it('confirm adds the source after one without a comment, with its indent, and leaves the other measures', () => {
  const { code, block } = confirm('cn-plain', '--source', 'newer');
  expect(code).toBe(0);
  expect(block).toMatch(/\n( +)- notice\n\1- newer\n +verified: "2026-11-15"\n/);
  expect(block.replace('"2026-11-15"', '2026-11-01').replace(/\n +- newer\n/, '\n')).toBe(BLOCK);
});

it('confirm takes an id in any case', () => {
  expect(confirm('cn-fish', '--source', 'Newer').out).toBe('cn-fish: verified 2026-11-15, by newer\n');
});

it('confirm by the source that is cited already changes nothing', () => {
  const { code, block } = confirm('cn-fish', '--source', 'notice');
  expect({ code, block }).toEqual({ code: 0, block: BLOCK });
});

it.each([
  ['an older source', ['cn-fish', '--source', 'older'], 1, /older is of 2026-10, older than cn-fish.*2026-11-01/],
  ['an internal source', ['cn-fish', '--source', 'hidden'], 1, /hidden is internal/],
  ['an unknown source', ['cn-fish', '--source', 'newr'], 2, /newr is no source: did you mean `newer`/],
  ['a source by a part of its id, in any case', ['cn-fish', '--source', 'NEWR'], 2, /did you mean `newer`/],
  ['an unknown measure', ['cn-fish', 'cn-fsh', '--source', 'newer'], 2, /cn-fsh is no measure: did you mean `cn-fish`/],
  ['a fact', ['cn-said', '--source', 'newer'], 2, /cn-said is a fact/],
  ['a retired id', ['cn-no-fish', '--source', 'newer'], 2, /cn-no-fish was retired: it never was/],
  ['an old id', ['cn-old-fish', '--source', 'newer'], 2, /old id: confirm cn-fish/],
  ['no source', ['cn-fish'], 2, /Example: npm run confirm/],
  ['no measure', ['--source', 'newer'], 2, /Example: npm run confirm/],
])('confirm refuses %s in one line and changes nothing', (_, args, status, why) => {
  const { code, out, err, block, flow } = confirm(...args);
  expect({ code, out, block, flow }).toEqual({ code: status, out: '', block: BLOCK, flow: FLOW });
  expect(err).toMatch(why);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});
