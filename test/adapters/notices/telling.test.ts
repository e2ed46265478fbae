// From what is served to the outbox: released or not, by day, once among processes, and on versions that were kept.
import { cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparing } from '../../../adapters/notices/compare-apart.ts';
import { type Compared, Telling } from '../../../adapters/notices/telling.ts';
import { memoryState } from '../../../adapters/state/memory/state.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { inFolder, measure, valid } from '../../knowledge/fixture.ts';
import { knowledge } from '../../knowledge-for-tests.ts';
import { subscribe, subscriptionOf } from '../state/notices-contract.ts';
import { factChange } from './matters.ts';

const NOW = Date.UTC(2026, 10, 30);
const ALL = { platforms: ['slack'], most: 10, forMs: 1_000 };

async function world(compared: Compared = { ok: true, changes: [factChange('x')] }) {
  const state = memoryState(() => NOW);
  await subscribe(state, subscriptionOf('p'));
  const at = { version: 'a', day: '2026-11-30', isReleased: false, compared: 0, filled: 0 };
  const said: string[] = [];
  const log = { debug: () => {}, info: () => {}, warn: (_: object, text: string) => said.push(text), error: () => {} };
  const telling = (): Telling =>
    new Telling({
      outbox: state.outbox,
      knowledge: (): Knowledge => ({ ...knowledge, version: { hash: at.version, newestSource: '' } }),
      today: () => at.day,
      now: () => NOW,
      compare: async () => {
        at.compared += 1;
        return compared;
      },
      isReleased: () => at.isReleased,
      filled: () => {
        at.filled += 1;
      },
      log,
    });
  const one = telling();
  await one.look();
  return { state, at, said, one, telling };
}

it('begins with what is served, and tells nothing of before', async () => {
  const { state, at } = await world();
  expect([await state.outbox.told(), at.compared]).toEqual([{ version: 'a', day: '2026-11-30' }, 0]);
});

it('tells what a version moved once it is released, and says once that it waits', async () => {
  const { state, at, said, one } = await world();
  at.version = 'b';
  await one.look();
  await one.look();
  expect([said, await state.outbox.claim(ALL)]).toEqual([['what moved waits to be released'], []]);
  at.isReleased = true;
  await one.look();
  expect([at.filled, (await state.outbox.claim(ALL)).length]).toEqual([1, 1]);
  // However often it was looked at, it was worked out once.
  expect(at.compared).toBe(1);
});

it('goes on by itself where nothing moved that anybody is told of', async () => {
  const { state, at, one } = await world({ ok: true, changes: [] });
  at.version = 'b';
  await one.look();
  expect([await state.outbox.told(), at.filled]).toEqual([{ version: 'b', day: '2026-11-30' }, 0]);
});

it('tells what a new day brings, without a release, and nothing where a clock is set back', async () => {
  const { state, at, one } = await world();
  at.day = '2026-12-01';
  await one.look();
  expect([at.filled, (await state.outbox.told())?.day]).toEqual([1, '2026-12-01']);
  at.day = '2026-11-30';
  await one.look();
  expect([at.compared, (await state.outbox.told())?.day]).toEqual([1, '2026-12-01']);
});

it('fills it once, of two processes that look at the same moment', async () => {
  const { at, one, telling, state } = await world();
  at.day = '2026-12-01';
  await Promise.all([one.look(), telling().look()]);
  expect([at.filled, (await state.outbox.claim(ALL)).length]).toEqual([1, 1]);
});

describe('where it cannot be worked out', () => {
  it('says why, once, and tries again', async () => {
    const { at, one, said, state } = await world({ ok: false, why: 'not kept' });
    at.version = 'b';
    await one.look();
    await one.look();
    expect([said, at.compared, (await state.outbox.told())?.version]).toEqual([
      ['what moved cannot be worked out'],
      2,
      'a',
    ]);
  });

  it.each([
    ['no version is kept', undefined, /KNOWLEDGE_VERSIONS is off/],
    ['that version is not kept any more', tmpdir(), /version a is not kept any more/],
  ])('because %s', async (_, versions, why) => {
    const found = await comparing({ versions, cache: undefined })(
      { version: 'a', day: '2026-11-29' },
      { version: 'a', day: '2026-11-30' },
    );
    expect(found).toEqual({ ok: false, why: expect.stringMatching(why) });
  });
});

it('works out what moved in a process of its own, from versions that were kept', () =>
  inFolder({ ...valid(), 'measures/cn.yaml': { measures: [measure('cn-fish', { from: '2026-11-12' })] } }, (dir) =>
    inFolder({}, async (versions) => {
      const { hash } = knowledge.version;
      cpSync(dir, join(versions, `20261130T000000000Z-${hash}`), { recursive: true });
      const found = await comparing({ versions, cache: undefined })(
        { version: hash, day: '2026-11-10' },
        { version: hash, day: '2026-11-23' },
      );
      expect(found).toMatchObject({ ok: true });
      expect(found.ok && found.changes.length).toBeGreaterThan(0);
    }),
  ));
