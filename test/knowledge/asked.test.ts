import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAsked } from '../../src/knowledge/asked.ts';
import { isOfFifth } from '../../src/knowledge/set-aside.ts';
import { knowledge } from '../knowledge-for-tests.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'asked-'));
  mkdirSync(join(folder, 'asked'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const FINE = 'id: en-1, voice: clerk, situation: one, q: "scallops?", scope: in, intents: [status]';

/** A situation that is set aside. */
const ASIDE = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'].find(isOfFifth) ?? '';

function faultsOf(...lines: string[]): string[] {
  writeFileSync(join(folder, 'asked', 'en.yaml'), `asked:\n${lines.map((line) => `  - { ${line} }`).join('\n')}\n`);
  return readAsked(folder, knowledge).faults.map(
    ({ file, line, message, remedy }) => `${file.slice(folder.length)}:${line} ${message}; ${remedy}`,
  );
}

describe('what is wrong with a question is told with its place and remedy', () => {
  it.each([
    ['nothing', [FINE], []],
    ['an id used twice', [FINE, FINE.replace('scallops', 'crab')], ['3 the id `en-1` is taken by']],
    ['a question written twice', [FINE, FINE.replace('en-1', 'en-2')], ['3 the same question stands at']],
    [
      'an entry that there is not',
      [`${FINE}, entry: cn-seafood-stop-2052`],
      ['2 unknown entry `cn-seafood-stop-2052`'],
    ],
    ['an intent that there is not', [FINE.replace('[status]', '[state]')], ['2 `intents` cannot be `state`']],
    ['ours without an intent', [FINE.replace(', intents: [status]', '')], ['2 `intents`: `intents` say what is asked']],
    [
      'not ours without its sort',
      [FINE.replace('in, intents: [status]', 'out')],
      ['2 `sort`: `sort` says of what kind'],
    ],
    ['an entry of what is not ours', [FINE.replace('in, intents: [status]', 'opinion, entry: cn-x')], ['2 `entry`: ']],
    ['a key that nobody reads', [`${FINE}, entries: cn-x`], ['2 unknown key `entries`; remove it']],
    [
      'a lesson of a situation that is set aside',
      [
        FINE.replace('one', ASIDE),
        `${FINE.replace('en-1', 'en-2').replace('one', ASIDE).replace('sc', 'Sc')}, weight: 3`,
      ],
      ['3 a line with `weight` is learned from'],
    ],
  ])('%s', (_, lines, expected) => {
    const found = faultsOf(...lines);
    expect(found).toHaveLength(expected.length);
    for (const [index, text] of expected.entries()) expect(found[index]).toContain(text);
  });

  it('a file of no language', () => {
    writeFileSync(join(folder, 'asked', 'fr.yaml'), 'asked: []\n');
    expect(faultsOf(FINE)).toEqual([expect.stringContaining('/asked/fr.yaml:1 this file is not read; name it by')]);
    rmSync(join(folder, 'asked', 'fr.yaml'));
  });
});

it('a folder without questions has none, and no fault', () => {
  expect(readAsked('/nowhere', knowledge)).toEqual({ asked: [], faults: [] });
});
