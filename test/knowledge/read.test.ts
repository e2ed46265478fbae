import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../src/knowledge/disk.ts';
import { anyCharacter, runs } from '../sampling.ts';
import { faultsIn, faultsWith, inFolder, valid, yamlText } from './fixture.ts';

const withFacts = (text: string | Uint8Array) => faultsWith({ 'facts/x.yaml': text });

describe('a knowledge folder that is no good', () => {
  it('says that the folder does not exist', () => {
    expect(faultsIn('/nowhere/at-all').join()).toContain(
      'the folder cannot be read (ENOENT); name a folder that exists',
    );
  });

  it('says that the folder is empty', () => {
    expect(inFolder({}, (dir) => faultsIn(dir)).join()).toContain(
      'the folder holds no knowledge; name a folder with vocabulary/',
    );
  });

  it('says that a file was named where a folder is wanted', () => {
    const faults = inFolder({ 'facts/x.yaml': 'facts: []' }, (dir) => faultsIn(join(dir, 'facts', 'x.yaml')));
    expect(faults.join()).toContain('the folder cannot be read (ENOTDIR)');
  });

  it('finds a link that leads back into its own folder', () => {
    const faults = inFolder(valid(), (dir) => {
      symlinkSync(dir, join(dir, 'measures', 'loop'));
      return faultsIn(dir);
    });
    expect(faults).toEqual(['measures/loop:1:1 read: a link leads back into its own folder; remove the link']);
  });

  it('finds a link to nothing, and a folder with the name of a file', () => {
    const faults = inFolder(valid(), (dir) => {
      symlinkSync(join(dir, 'gone'), join(dir, 'sources', 'gone.yaml'));
      mkdirSync(join(dir, 'sources', 'folder.yaml'));
      return faultsIn(dir);
    });
    expect(faults).toEqual(['sources/gone.yaml:1:1 read: cannot be read (ENOENT); remove it or make it readable']);
  });

  it('warns of what it does not read, except what explains the folder to people', () => {
    const more = {
      'notes.txt': 'x',
      'README.md': 'x',
      'drafts/x.yaml': 'x: 1',
      'facts/.hidden': 'x',
      'facts/x.csv': 'x',
    };
    expect(inFolder({ ...valid(), ...more }, faultsIn)).toEqual([
      'drafts:1:1 (warning) read: the folder `drafts` is not read; use vocabulary/, measures/, facts/, sources/, language/',
      'facts/x.csv:1:1 (warning) read: this file is not read; move it out, or make it a .yaml file in one of the folders',
      'notes.txt:1:1 (warning) read: this file is not read; move it out, or make it a .yaml file in one of the folders',
    ]);
  });

  it('does not pass over a file that ends in .yml', () => {
    expect(inFolder({ ...valid(), 'facts/x.yml': 'facts: []' }, faultsIn)).toEqual([
      'facts/x.yml:1:1 read: files of the knowledge end in `.yaml`; rename it',
    ]);
  });
});

describe('a file that is no good', () => {
  it('gives the place of a tab', () => {
    expect(withFacts('facts:\n\t- id: x\n')[0]).toBe(
      'facts/x.yaml:2:1 read: not readable as YAML: tabs are not allowed as indentation; indent with spaces',
    );
  });

  it('gives the place of a key that is there twice', () => {
    expect(withFacts('facts: []\nfacts: []\n')).toEqual([
      'facts/x.yaml:2:1 read: not readable as YAML: map keys must be unique; keep one of the two keys',
    ]);
  });

  it('refuses a bomb of aliases at once, with its place', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]\n`;
    const bomb = `a: &a [x, x]\n${level('b', 'a')}${level('c', 'b')}${level('d', 'c')}${level('e', 'd')}`;
    expect(withFacts(bomb)).toEqual([
      expect.stringMatching(
        /^facts\/x\.yaml:5:\d+ read: not readable as YAML: excessive alias count .*; write the values out/,
      ),
    ]);
  });

  it('gives the place of an alias that leads nowhere', () => {
    expect(withFacts('facts:\n  - *gone\n')[0]).toMatch(
      /^facts\/x\.yaml:2:5 read: not readable as YAML: unresolved alias/,
    );
  });

  it('gives the line that is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('facts: []\n# '), Buffer.from([0xff, 0xfe]), Buffer.from('\n')]);
    expect(withFacts(bytes)).toEqual(['facts/x.yaml:2:1 read: this line is not UTF-8; save the file as UTF-8']);
  });

  it('refuses a file that is too large without reading it', () => {
    const faults = inFolder(valid(), (dir) => {
      writeFileSync(join(dir, 'sources', 'big.yaml'), '');
      truncateSync(join(dir, 'sources', 'big.yaml'), MAX_BYTES + 1);
      return faultsIn(dir);
    });
    expect(faults).toEqual(['sources/big.yaml:1:1 read: the file has 1000001 bytes, the limit is 1000000; split it']);
  });

  it.each(['', '  \n\n', '\uFEFF'])('says that a file is empty: %j', (text) => {
    expect(withFacts(text)).toEqual(['facts/x.yaml:1:1 read: the file is empty; fill it or remove it']);
  });

  it('refuses a second document and a tag', () => {
    expect(withFacts('facts: []\n---\nfacts: []\n')[0]).toContain('facts/x.yaml:2:1 read: ');
    expect(withFacts('facts: !!js/function x\n')[0]).toContain('remove the tag that starts with `!`');
  });

  it.each(['[', '[\n', '{a: ', '- ', '? ', '&a '])('refuses nesting without end, with its place: %j', (mark) => {
    const faults = withFacts(`facts: \n  ${mark.repeat(200_000)}`);
    expect(faults[0]).toMatch(
      /^facts\/x\.yaml:\d+:\d+ read: not readable as YAML: it nests too deep; close the brackets/,
    );
    expect(faults.length).toBe(1);
  });

  it('reads a byte order mark and the line ends of Windows as if they were not there', () => {
    const text = yamlText('sources/cn.yaml', valid()['sources/cn.yaml']);
    expect(faultsWith({ 'sources/cn.yaml': `\uFEFF${text.replaceAll('\n', '\r\n')}` })).toEqual([]);
  });

  it('does not blame other files for what a broken file may hold', () => {
    expect(
      faultsWith({ 'vocabulary/parties.yaml': 'parties: [\n' }).every((fault) =>
        fault.startsWith('vocabulary/parties.yaml'),
      ),
    ).toBe(true);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.string({ unit: anyCharacter }),
          fc.jsonValue().map((value) => JSON.stringify(value)),
        ),
        (data) => {
          for (const fault of withFacts(data)) expect(fault).toMatch(/:\d+:\d+ /);
        },
      ),
      runs(60),
    );
  });
});
