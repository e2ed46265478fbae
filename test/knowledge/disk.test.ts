import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesOf, MAX_BYTES } from '../../src/knowledge/disk.ts';
import { type Files, inFolder } from './fixture.ts';

/** What is read of a folder: each file by its folder and stem, each fault by its place under it. */
const read = (files: Files, prepare: (dir: string) => void = () => undefined) =>
  inFolder(files, (dir) => {
    prepare(dir);
    const found = bytesOf(dir);
    return {
      files: found.files.map(({ folder, stem, bytes }) => `${folder}/${stem} ${bytes?.length ?? 'unread'}`),
      faults: found.faults.map(
        ({ file, severity, message }) => `${severity} ${file.slice(dir.length + 1)}: ${message}`,
      ),
    };
  });

describe('the bytes of a folder', () => {
  it('are those of each YAML file in the folders of the knowledge, at any depth, by name', () => {
    expect(read({ 'measures/cn.yaml': 'ab', 'facts/deep/er.yaml': 'abc', 'facts/a.yaml': 'x' })).toEqual({
      files: ['facts/a 1', 'facts/er 3', 'measures/cn 2'],
      faults: [],
    });
  });

  it('are not those of hidden files, nor of what explains the folder to people', () => {
    const { files, faults } = read({ 'facts/x.yaml': 'x', 'facts/.swp.yaml': 'x', 'README.md': 'x', LICENSE: 'x' });
    expect([files, faults]).toEqual([['facts/x 1'], []]);
  });

  it('come with a warning for each thing that is not read', () => {
    const { files, faults } = read({ 'facts/x.yaml': 'x', 'facts/x.csv': 'x', 'drafts/y.yaml': 'x' });
    expect(files).toEqual(['facts/x 1']);
    expect(faults).toEqual([
      'warning drafts: the folder `drafts` is not read',
      'warning facts/x.csv: this file is not read',
    ]);
  });
});

describe('what is wrong with a folder', () => {
  it('is told, and never thrown: no folder, nothing in it', () => {
    expect(bytesOf('/nowhere/at-all').faults).toMatchObject([{ severity: 'fault', line: 1, column: 1 }]);
    expect(read({}).faults).toEqual(['fault : the folder holds no knowledge']);
  });

  it('is a file too large to be one of a curator, which is not read', () => {
    const { files, faults } = read({
      'facts/big.yaml': 'x'.repeat(MAX_BYTES + 1),
      'facts/full.yaml': 'x'.repeat(MAX_BYTES),
    });
    expect(files).toEqual(['facts/big unread', `facts/full ${MAX_BYTES}`]);
    expect(faults).toHaveLength(1);
  });

  it('is a link that leads nowhere, or back into its own folder', () => {
    const { files, faults } = read({ 'facts/x.yaml': 'x' }, (dir) => {
      mkdirSync(join(dir, 'measures'));
      symlinkSync(dir, join(dir, 'measures', 'loop'));
      symlinkSync(join(dir, 'gone'), join(dir, 'facts', 'gone.yaml'));
    });
    expect(files).toEqual(['facts/x 1']);
    expect(faults).toEqual([
      'fault facts/gone.yaml: cannot be read (ENOENT)',
      'fault measures/loop: a link leads back into its own folder',
    ]);
  });
});
