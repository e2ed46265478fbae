import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { OUT_OF_REACH, reachFaults, readOutOfReach } from '../../../adapters/desk/out-of-reach.ts';

it('what is listed has its place, relative to the repository', () => {
  expect(readOutOfReach(OUT_OF_REACH)[0]?.place).toMatch(/^test\/out-of-reach\.yaml:\d+:9$/);
});

it('what is not brought up is named unless it is listed, and what is listed in vain at its place', () => {
  const listed = [
    { id: 'known', place: 'test/out-of-reach.yaml:4:9' },
    { id: 'found', place: 'test/out-of-reach.yaml:6:9' },
  ];
  const lost = [
    ['en', 'known'],
    ['ko', 'new'],
  ] as const;
  expect(reachFaults(lost, listed)).toEqual([
    'new is not brought up in ko: give it the importers and products it is about',
    'test/out-of-reach.yaml:6:9 found is within reach now, or no entry any more: take it out here',
  ]);
});

it('a list of another form is told with its file', () => {
  const dir = mkdtempSync(join(tmpdir(), 'out-of-reach-'));
  const file = join(dir, 'list.yaml');
  writeFileSync(file, 'entries:\n  - id: some-id\n');
  expect(() => readOutOfReach(file)).toThrow(/list\.yaml is no list of entries: [\s\S]*why/);
  rmSync(dir, { recursive: true });
});
