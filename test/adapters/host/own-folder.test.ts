// What nobody else can have written, and paths under which nothing can be made.
import { chmodSync, chownSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, notOwnFolder, readOwn } from '../../../adapters/host/own-folder.mjs';
import { inFolder } from '../../knowledge/fixture.ts';

const isRoot = process.getuid?.() === 0;

describe('a folder', () => {
  it('is made for this user alone, with those above it', () =>
    inFolder({}, (dir) => {
      expect(notOwnFolder(join(dir, 'a/b'))).toBeNull();
      expect(statSync(join(dir, 'a/b')).mode & 0o777).toBe(0o700);
    }));

  it.skipIf(!isRoot)('of somebody else is told as theirs', () =>
    inFolder({}, (dir) => {
      chownSync(dir, 12_345, 12_345);
      expect(notOwnFolder(dir)).toMatch(/somebody else/);
      chownSync(dir, 0, 0);
    }),
  );

  it.each(['/proc/no/such', '/proc/self/no/such/one', '/sys/no/such', '/dev/null/x'])('is not made at %s', (path) => {
    const began = performance.now();
    expect(notOwnFolder(path)).not.toBeNull();
    expect(() => makeFolder(path)).toThrow();
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(existsSync(path)).toBe(false);
  });
});

it('a file is read where it is plain, of this user alone, and no longer than is allowed', () =>
  inFolder({}, (dir) => {
    const file = join(dir, 'x');
    writeFileSync(file, 'four');
    expect(readOwn(file, 4)?.toString()).toBe('four');
    expect(readOwn(file, 3)).toBeUndefined();
    chmodSync(file, 0o620);
    expect(readOwn(file, 4)).toBeUndefined();
    mkdirSync(join(dir, 'folder'));
    expect(readOwn(join(dir, 'folder'), 4)).toBeUndefined();
    expect(readOwn('/dev/zero', 4)).toBeUndefined();
  }));
