import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepCompiled, loadCompiled } from '../../../adapters/host/compiled.ts';
import { fromText, toText } from '../../../src/knowledge/copy.ts';
import { bytesOf } from '../../../src/knowledge/disk.ts';
import { loadFrom, loadKnowledge } from '../../../src/knowledge/load.ts';
import { type Files, inFolder, measure, source, valid } from '../../knowledge/fixture.ts';
import { KNOWLEDGE_FOLDER, TODAY } from '../../knowledge-for-tests.ts';

const titles = { 'measures/cn.yaml': { measures: [measure('cn-fish')] } };

/** A knowledge folder and, apart from it, an empty folder of copies. */
const inFolders = (files: Files, use: (dir: string, cache: string) => Promise<void>): Promise<void> =>
  inFolder({ ...valid(), ...files }, (dir) => inFolder({}, (cache) => use(dir, cache)));

const copies = (cache: string): string[] => readdirSync(cache).map((name) => join(cache, name));
const only = (cache: string): string => copies(cache)[0] ?? '';
const load = (dir: string, cache: string | undefined, today = TODAY) => loadCompiled(dir, { today, cache });

/** What was loaded came from the copy, if what was slipped into it shows. */
async function comesFromCopy(dir: string, cache: string, today = TODAY): Promise<boolean> {
  const file = only(cache);
  const [before, text] = [statSync(file), readFileSync(file, 'utf8')];
  await load(dir, cache, today);
  // A copy that did not serve is written again.
  const after = statSync(file);
  return before.ino === after.ino && readFileSync(file, 'utf8') === text;
}

describe('the compiled copy', () => {
  it('holds the whole knowledge of this repository, value for value and in its order', () => {
    // Not the one that the tests share, which may come from a copy itself.
    const loaded = loadKnowledge(KNOWLEDGE_FOLDER, { today: TODAY });
    if (!loaded.ok) throw new Error('the knowledge is faulty');
    const back = fromText(toText(loaded));
    expect(back?.holdsFrom).toBe(loaded.holdsFrom);
    // The order of entries is what answers are told in; `toStrictEqual` of maps does not look at it.
    for (const [name, value] of Object.entries(loaded.knowledge)) {
      const again = Object.entries(back?.knowledge ?? {}).find(([other]) => other === name)?.[1];
      expect(again instanceof Map ? [...again] : again, name).toStrictEqual(value instanceof Map ? [...value] : value);
    }
  });

  it('serves the second start, and the same knowledge', () =>
    inFolders(titles, async (dir, cache) => {
      const first = await load(dir, cache);
      expect(copies(cache)).toHaveLength(1);
      expect(await comesFromCopy(dir, cache)).toBe(true);
      const second = await load(dir, cache);
      expect(first.ok && second.ok && second.knowledge).toStrictEqual(first.ok && first.knowledge);
    }));

  it.each([
    [
      'one byte of a file',
      (dir: string) => rewrite(join(dir, 'measures/cn.yaml'), (text) => text.replace('cn-fish ja', 'cn-fisk ja')),
    ],
    ['a new file', (dir: string) => writeFileSync(join(dir, 'sources/new.yaml'), 'sources: []\n')],
    ['a fault', (dir: string) => rewrite(join(dir, 'measures/cn.yaml'), (text) => text.replace('banned', 'bannet'))],
  ])('is passed over after a change of %s, though time and size are as before', (_, change) =>
    inFolders(titles, async (dir, cache) => {
      await load(dir, cache);
      change(dir);
      const [found, plain] = [await load(dir, cache), loadKnowledge(dir, { today: TODAY })];
      expect(found.ok).toBe(plain.ok);
      if (found.ok && plain.ok) expect(found.knowledge).toStrictEqual(plain.knowledge);
      if (!found.ok && !plain.ok) expect(found.faults).toStrictEqual(plain.faults);
    }),
  );

  it('is kept by whoever loaded the YAML itself, and written once', () =>
    inFolders(titles, async (dir, cache) => {
      const bytes = bytesOf(dir);
      const loaded = loadFrom(bytes, { today: TODAY });
      if (!loaded.ok) throw new Error('the knowledge is faulty');
      keepCompiled(dir, bytes, loaded, undefined);
      expect(copies(cache)).toEqual([]);
      keepCompiled(dir, bytes, loaded, cache);
      const { ino } = statSync(only(cache));
      expect(await comesFromCopy(dir, cache)).toBe(true);
      keepCompiled(dir, bytes, loaded, cache);
      expect(statSync(only(cache)).ino).toBe(ino);
      const again = await load(dir, cache);
      expect(again.ok && again.knowledge).toStrictEqual(loaded.knowledge);
    }));

  it('is not made of a faulty knowledge', () =>
    inFolders(
      { 'measures/cn.yaml': { measures: [measure('cn-fish', { sources: ['nowhere'] })] } },
      async (dir, cache) => {
        expect((await load(dir, cache)).ok).toBe(false);
        expect(copies(cache)).toEqual([]);
      },
    ));

  it('does not hide a folder that has become unreadable in part', () =>
    inFolders(titles, async (dir, cache) => {
      await load(dir, cache);
      writeFileSync(join(dir, 'sources/late.yml'), '');
      const found = await load(dir, cache);
      expect(found.ok).toBe(false);
    }));

  it('does not hide from an earlier day that dates lie in its future', () =>
    inFolders({ 'sources/cn.yaml': { sources: [source('notice', { read: '2026-11-22' })] } }, async (dir, cache) => {
      expect((await load(dir, cache, '2026-11-22')).ok).toBe(true);
      const early = await load(dir, cache, '2026-11-21');
      expect(early.ok ? [] : early.faults.map((fault) => fault.rule)).toEqual(['future-dates']);
      expect(await comesFromCopy(dir, cache, '2026-11-23')).toBe(true);
    }));

  it.each([
    ['empty', () => ''],
    ['cut short', (text: string) => text.slice(0, -100)],
    ['changed by one letter', (text: string) => text.replace('cn-fish zh', 'cn-fisk zh')],
    ['no text', () => '\u0000\n\u0000'],
  ])('that is %s is passed over and written again', (_, spoil) =>
    inFolders(titles, async (dir, cache) => {
      const first = await load(dir, cache);
      const good = readFileSync(only(cache), 'utf8');
      rewrite(only(cache), spoil);
      const again = await load(dir, cache);
      expect(again).toStrictEqual({ ...again, ...(first.ok ? { knowledge: first.knowledge } : {}) });
      expect(readFileSync(only(cache), 'utf8')).toBe(good);
    }),
  );

  it('is of its own folder: of many folders the newest few are kept, and no half-written one', () =>
    inFolders(titles, async (dir, cache) => {
      await load(dir, cache);
      for (let folder = 0; folder < 6; folder += 1)
        await inFolder({ ...valid(), ...titles }, (other) => load(other, cache));
      expect(copies(cache)).toHaveLength(4);
      expect(copies(cache).every((name) => name.endsWith('.json'))).toBe(true);
    }));

  it('leaves alone what it did not write, whatever it is called, and removes what was never finished', () =>
    inFolders(titles, async (dir, cache) => {
      const hex = (digit: string): string => `${digit.repeat(16)}.json`;
      const head = `${'a'.repeat(64)} ${'b'.repeat(64)}\n`;
      const theirs = ['precious.txt', hex('1'), 'x.json', `${hex('2')}.bak`, 'folder', 'link'];
      for (const name of theirs.slice(0, 4)) writeFileSync(join(cache, name), 'precious');
      mkdirSync(join(cache, 'folder'));
      symlinkSync('/dev/zero', join(cache, 'link'));
      for (const [name, hours] of [
        [`${hex('3')}.77`, 1],
        [`${hex('4')}.77`, 0],
      ] as const) {
        writeFileSync(join(cache, name), head);
        utimesSync(join(cache, name), Date.now() / 1000, Date.now() / 1000 - hours * 3600);
      }
      for (let folder = 0; folder < 5; folder += 1)
        await inFolder({ ...valid(), ...titles }, (other) => load(other, cache));
      await load(dir, cache);
      const left = readdirSync(cache);
      expect(left).toEqual(expect.arrayContaining([...theirs, `${hex('4')}.77`]));
      expect(left).toHaveLength(theirs.length + 1 + 4);
    }));

  it.each<[string, (cache: string) => void, RegExp]>([
    ['others can write in', (cache) => chmodSync(cache, 0o777), /others can write there \(mode 777\)/],
    ['a group can write in', (cache) => chmodSync(cache, 0o770), /others can write there \(mode 770\)/],
  ])('is neither believed nor written in a folder that %s, though its hash is right', (_, open, why) =>
    inFolders(titles, async (dir, cache) => {
      const first = await load(dir, cache);
      rewrite(only(cache), forged);
      const copy = readFileSync(only(cache), 'utf8');
      open(cache);
      const reasons: string[] = [];
      const again = await loadCompiled(dir, { today: TODAY, cache, refused: (reason) => reasons.push(reason) });
      expect(again.ok && again.knowledge).toStrictEqual(first.ok && first.knowledge);
      expect(reasons).toEqual([expect.stringMatching(why)]);
      expect(readFileSync(only(cache), 'utf8')).toBe(copy);
    }),
  );

  it.each<[string, (file: string, forgery: string) => void]>([
    ['a device without an end', (file) => symlinkSync('/dev/zero', file)],
    ['a folder', (file) => mkdirSync(file)],
    ['a file that others can write', writeOpenly],
  ])('is not read from %s, which fails at once', (_, spoil) =>
    inFolders(titles, async (dir, cache) => {
      const first = await load(dir, cache);
      const file = only(cache);
      const good = readFileSync(file, 'utf8');
      rmSync(file);
      spoil(file, forged(good));
      const again = await load(dir, cache);
      expect(again.ok && again.knowledge).toStrictEqual(first.ok && first.knowledge);
    }),
  );

  it.each([
    ['a folder that cannot be made', (cache: string) => join(cache, 'file', 'below')],
    ['a folder where the system makes none', () => '/proc/no/such'],
    ['no folder', () => undefined],
  ])('is no condition: with %s the knowledge is read all the same', (_, of) =>
    inFolders(titles, async (dir, cache) => {
      writeFileSync(join(cache, 'file'), '');
      expect((await load(dir, of(cache))).ok).toBe(true);
      expect(copies(cache)).toHaveLength(1);
    }),
  );

  it('is no condition: with a folder that may only be read nothing fails', () =>
    inFolders(titles, async (dir, cache) => {
      chmodSync(cache, 0o555);
      const found = await load(dir, cache);
      chmodSync(cache, 0o755);
      expect(found.ok).toBe(true);
    }));
});

/** Says otherwise, with its hash worked out anew. */
function forged(text: string): string {
  const [key = ''] = text.split(' ', 1);
  const body = text.slice(text.indexOf('\n') + 1).replace('cn-fish zh', 'cn-forged');
  return `${key} ${createHash('sha256').update(body).digest('hex')}\n${body}`;
}

function writeOpenly(file: string, text: string): void {
  writeFileSync(file, text);
  chmodSync(file, 0o666);
}

/** Keeps the file's times, as a careless tool may. */
function rewrite(file: string, change: (text: string) => string): void {
  const { atime, mtime } = statSync(file);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  utimesSync(file, atime, mtime);
}
