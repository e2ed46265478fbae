import { expect, it } from 'vitest';
import { fact, inFolder, measure, product, valid } from '../knowledge/fixture.ts';
import { TODAY } from '../knowledge-for-tests.ts';
import { run } from './program.ts';

const folder = {
  ...valid(),
  'vocabulary/products.yaml': { products: [product('food'), product('fish', ['food']), product('scallop', ['fish'])] },
  'measures/cn.yaml': { measures: [measure('cn-fish'), measure('cn-fish-boats-2023')] },
  'facts/cn.yaml': { facts: [fact('cn-said')] },
  'vocabulary/redirects.yaml': {
    redirects: [
      { id: 'fishes', to: ['fish'] },
      { id: 'seafood', to: ['fish', 'scallop'] },
    ],
  },
};
const desk = (args: readonly string[]) => inFolder(folder, (dir) => run([...args, '--knowledge', dir]));
const CASE = ['--importer', 'cn', '--product'];

it.each([
  ['a flag of another command', ['status', ...CASE, 'fish', '--today', TODAY], /--today is not known: use --importer/],
  ['a slip in a flag', ['stale', '--limt', '3'], /--limt is not known: did you mean `--limit`/],
  ['a flag without its value', ['status', '--importer', '--product', 'fish'], /--importer needs a value/],
  ['a word too many', ['stale', '5'], /`5` is one word too many/],
  ['two ids where one is shown', ['show', 'cn-fish', 'cn-said'], /`cn-said` is one word too many/],
  ['a slip in an id', ['status', ...CASE, 'scalop'], /--product scalop is not known: did you mean `scallop`/],
  [
    'an origin with a slip',
    ['status', ...CASE, 'fish', '--origin', 'p01, p4'],
    /--origin p4 is not known: use one of p01/,
  ],
  ['an old id that was split', ['timeline', ...CASE, 'seafood'], /--product seafood is an old id: use fish or scallop/],
  ['a name of nothing', ['status', '--importer', 'atlantis', '--product', 'fish'], /--importer atlantis is not known/],
  ['a part of an id', ['show', 'boats'], /boats is no measure, fact or source: there are cn-fish-boats-2023/],
])('%s ends a command with 2 and one line that helps', (_, args, why) => {
  const { code, out, err } = desk(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(why);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
});

it('an old id stands for the one that took its place, in every command', () => {
  const on = { status: ['--at', TODAY], timeline: ['--until', TODAY] };
  for (const [name, day] of Object.entries(on)) {
    const { code, out } = desk([name, ...CASE, 'fishes', ...day]);
    expect(code).toBe(0);
    expect(out).toBe(desk([name, ...CASE, 'fish', ...day]).out);
  }
});

it.each([
  ['chatt', /chatt is no command: did you mean `chat`/],
  ['nosuch', /nosuch is no command: use one of ask, chat/],
])('the command %s there is none of ends with 2 and says so', (name, why) => {
  const { code, out, err } = run([name]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(why);
});

it('a command alone that needs more says so and what it takes; the program alone says what commands there are', () => {
  const alone = run(['new']);
  expect({ code: alone.code, out: alone.out }).toEqual({ code: 2, out: '' });
  expect(alone.err).toMatch(/^[^\n]+ Example: npm run new [^\n]+\n\nA [^\n]+\n\n {2}npm run new /);
  const nothing = run([]);
  expect({ code: nothing.code, out: nothing.out }).toEqual({ code: 2, out: '' });
  const help = run(['--help']);
  expect(help).toEqual({ code: 0, out: nothing.err, err: '' });
  expect(run(['ask', 'scallops', '-h']).out).toContain('--batch …');
});

it('a question may hold what looks like a flag after two dashes', () => {
  const flags = ['--json', '--today', TODAY, '--knowledge', 'knowledge'];
  // From the usual copy: nothing of this folder is changed.
  const { code, out } = run(['ask', ...flags, '--', 'scallops', '--to', 'China?'], '', { BAN_STATUS_CACHE: '' });
  expect(code).toBe(0);
  expect(JSON.parse(out).question).toBe('scallops --to China?');
});
