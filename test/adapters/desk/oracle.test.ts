import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differences, OracleCase, readOracle } from '../../../adapters/desk/oracle.ts';
import { inFolder } from '../../knowledge/fixture.ts';
import { knowledge } from '../../knowledge-for-tests.ts';

const STOP = {
  id: 'scallop-after-the-stop',
  importer: 'cn',
  product: 'scallop',
  origins: ['hokkaido'],
  day: '2025-11-19',
  status: 'suspended',
  on_paper: 'conditional',
  since: '2025-11-19',
  why: 'Imports stopped that day; no act was published.',
};
const ten = knowledge.places.get('the-ten')?.prefectures ?? [];
const differs = (more: object): string[] =>
  differences(knowledge, { expected: OracleCase.parse({ ...STOP, ...more }), ten });

describe('a case of the oracle', () => {
  it('that the knowledge bears out differs in nothing', () => {
    expect(differs({})).toEqual([]);
    expect(differs({ origins: 'the-37' })).toEqual([]);
    expect(differs({ status: 'banned', status_ok: ['suspended', 'banned'] })).toEqual([]);
  });

  it.each([
    ['the status', { status: 'permitted' }, 'status is suspended, expected permitted (hokkaido)'],
    ['the column on paper', { on_paper: 'banned' }, 'on_paper is conditional, expected banned (hokkaido)'],
    ['since when', { since: '2025-11-20' }, 'since is 2025-11-19, expected 2025-11-20 (hokkaido)'],
    ['a condition', { conditions: ['no-such-paper'] }, 'the condition no-such-paper is not told'],
    ['parts told apart', { within: [{ product: 'sea-salt', status: 'banned', on_paper: 'banned' }] }, /sea-salt apart/],
    ['an id', { product: 'scalop' }, 'names `scalop`, which the vocabulary does not hold'],
    ['a prefecture', { origins: ['hokaido'] }, 'names `hokaido`, which the vocabulary does not hold'],
  ])('says what differs: %s', (_, more, line) => {
    expect(differs(more)).toEqual([typeof line === 'string' ? line : expect.stringMatching(line)]);
  });

  it('of a group differs where one of its prefectures does', () => {
    expect(differs({ origins: ['hokkaido', 'fukushima'] })).toContain(
      'status is banned, expected suspended (fukushima)',
    );
  });
});

it('a case with a slip in its form is told with its file and line', () => {
  inFolder({}, (dir) => {
    const file = join(dir, 'verdicts.yaml');
    writeFileSync(
      file,
      `the-ten: []\ncases:\n  - ${JSON.stringify(STOP)}\n  - ${JSON.stringify({ ...STOP, sinc: '2025' })}\n`,
    );
    expect(() => readOracle(file)).toThrow(/verdicts\.yaml:4 .*sinc/s);
  });
});
