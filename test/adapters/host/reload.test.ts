// The knowledge on disk: a change is taken up however it comes, and a faulty folder never replaces a good one.
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Log } from '../../../adapters/host/adapter.ts';
import { load } from '../../../adapters/host/loading.ts';
import { type Keeping, type Kept, keepKnowledge } from '../../../adapters/host/reload.ts';
import { hold, versionsIn } from '../../../adapters/host/versions.ts';
import { inFolder, measure, valid, yamlText } from '../../knowledge/fixture.ts';
import { TODAY } from '../../knowledge-for-tests.ts';

const log = () => ({ debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() }) satisfies Log;

/** The same knowledge but for one title. */
const titled = (title: string): string => yamlText('measures/cn.yaml', { measures: [measure(title)] });

/** Two good folders, `a` and `b`, and `kept` on the path `current`. */
const keeping = (
  use: (all: {
    readonly at: (name: string) => string;
    readonly keep: (more?: Partial<Keeping>) => Promise<Kept>;
    readonly said: ReturnType<typeof log>;
  }) => Promise<void>,
): Promise<void> =>
  inFolder({}, async (root) => {
    const at = (name: string): string => join(root, name);
    await inFolder({ ...valid(), 'measures/cn.yaml': titled('cn-a') }, async (dir) => {
      for (const name of ['a', 'b', 'current']) cpSync(dir, at(name), { recursive: true });
    });
    writeFileSync(at('b/measures/cn.yaml'), titled('cn-b'));
    const said = log();
    const keep = async (more: Partial<Keeping> = {}): Promise<Kept> => {
      const kept = await keepKnowledge({
        folder: at('current'),
        versions: at('versions'),
        today: () => TODAY,
        now: Date.now,
        log: said,
        lookMs: 1e6,
        settleMs: 1,
        // In this process: another takes a while to start, and has a test of its own.
        load,
        ...more,
      });
      onTestFinished(() => kept.close());
      return kept;
    };
    await use({ at, keep, said });
  });

const measures = (kept: Kept): string[] => [...(kept.current()?.measures.keys() ?? [])];

it('takes up a folder put in the place of another by name, by a link, and made anew', () =>
  keeping(async ({ at, keep }) => {
    const kept = await keep();
    expect(measures(kept)).toEqual(['cn-a']);
    renameSync(at('current'), at('old'));
    renameSync(at('b'), at('current'));
    await kept.look();
    expect(measures(kept)).toEqual(['cn-b']);
    renameSync(at('current'), at('b'));
    symlinkSync('a', at('current'));
    await kept.look();
    expect(measures(kept)).toEqual(['cn-a']);
    unlinkSync(at('current'));
    symlinkSync('b', at('current'));
    await kept.look();
    expect(measures(kept)).toEqual(['cn-b']);
    unlinkSync(at('current'));
    await kept.look();
    expect(measures(kept)).toEqual(['cn-b']);
    expect(kept.health()).toMatchObject({ faulty: { count: 1, faults: [expect.stringMatching(/cannot be read/)] } });
    cpSync(at('a'), at('current'), { recursive: true });
    await kept.look();
    expect(measures(kept)).toEqual(['cn-a']);
    expect(kept.health()).toMatchObject({ faulty: null, held: null });
  }));

it('takes up what is released, though the version is the same', () =>
  keeping(async ({ at, keep }) => {
    const kept = await keep();
    const before = kept.current();
    expect(before?.released).toEqual([]);
    const line = { from: 'aaaaaaaaaaaa', to: before?.version.hash, by: 'M. Sato', on: TODAY };
    writeFileSync(at('current/released.yaml'), yamlText('released.yaml', { released: [line] }));
    await kept.look();
    expect(kept.current()?.released).toEqual([line]);
    expect(kept.current()?.version).toEqual(before?.version);
  }));

it('keeps the last good where there are faults, says where and since when, and reads each state once', () =>
  keeping(async ({ at, keep, said }) => {
    const kept = await keep();
    const file = at('current/measures/cn.yaml');
    writeFileSync(file, 'measures: [');
    await kept.look();
    const { faulty } = kept.health();
    await kept.look();
    expect(said.error).toHaveBeenCalledOnce();
    expect(said.error.mock.calls[0]?.[0]).toMatchObject({
      faults: [expect.stringMatching(/cn\.yaml:1:\d+/)],
      changed: ['measures/cn.yaml'],
    });
    expect(measures(kept)).toEqual(['cn-a']);
    expect(faulty).toMatchObject({ since: expect.stringMatching(/^\d{4}-/), count: 1 });
    // As many bytes and as old as before: told by the time of the change itself.
    writeFileSync(file, titled('cn-a'));
    utimesSync(file, 1, 1);
    await kept.look();
    writeFileSync(file, titled('cn-c'));
    utimesSync(file, 1, 1);
    await kept.look();
    expect(measures(kept)).toEqual(['cn-c']);
    expect(kept.health().faulty).toBeNull();
  }));

it('tries again after a while what was not read for want of time, though no file changed', () =>
  keeping(async ({ keep, at, said }) => {
    let [now, isSlow] = [0, false];
    const kept = await keep({
      now: () => now,
      load: (loading) =>
        isSlow ? Promise.resolve({ ok: false, faults: ['not read within 60 s'], mayPass: true }) : load(loading),
    });
    isSlow = true;
    writeFileSync(at('current/measures/cn.yaml'), titled('cn-b'));
    await kept.look();
    await kept.look();
    expect([said.error.mock.calls.length, measures(kept)]).toEqual([1, ['cn-a']]);
    [now, isSlow] = [120_000, false];
    await kept.look();
    expect([kept.health().faulty, measures(kept)]).toEqual([null, ['cn-b']]);
  }));

it('returns to an earlier version where one is held, and follows its folder again after that', () =>
  keeping(async ({ at, keep }) => {
    const kept = await keep();
    writeFileSync(at('current/measures/cn.yaml'), titled('cn-b'));
    await kept.look();
    const [newest, before] = versionsIn(at('versions'));
    expect(newest?.hash).toBe(kept.health().version);
    hold(at('versions'), before?.name ?? '');
    await kept.look();
    expect(measures(kept)).toEqual(['cn-a']);
    expect(kept.health()).toMatchObject({ held: before?.name, version: before?.hash });
    hold(at('versions'), null);
    await kept.look();
    expect(measures(kept)).toEqual(['cn-b']);
  }));

it('holds nothing where there was never a good folder', () =>
  keeping(async ({ at, keep }) => {
    rmSync(at('current'), { recursive: true });
    mkdirSync(at('current'));
    const kept = await keep();
    expect(kept.current()).toBeNull();
    expect(kept.health()).toMatchObject({ version: null, faulty: { count: 1 } });
  }));
