import { chmodSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCompiled } from '../../../adapters/host/compiled.ts';
import { fromText, toText } from '../../../src/knowledge/copy.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { type Files, inFolder, measure, source, valid } from '../../knowledge/fixture.ts';
import { KNOWLEDGE_FOLDER, knowledge, TODAY } from '../../knowledge-for-tests.ts';

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
    const loaded = loadKnowledge(KNOWLEDGE_FOLDER, { today: TODAY });
    if (!loaded.ok) throw new Error('the knowledge is faulty');
    const back = fromText(toText(loaded));
    expect(back?.holdsFrom).toBe(loaded.holdsFrom);
    // The order of entries is what answers are told in; `toStrictEqual` of maps does not look at it.
    for (const [name, value] of Object.entries(knowledge)) {
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

/** Keeps the file's times, as a careless tool may. */
function rewrite(file: string, change: (text: string) => string): void {
  const { atime, mtime } = statSync(file);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  utimesSync(file, atime, mtime);
}
