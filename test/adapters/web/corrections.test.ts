// What was put right: of each line that was released, once, and told when it is worked out.
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Compared } from '../../../adapters/host/compare-apart.ts';
import { Corrections } from '../../../adapters/web/corrections.ts';
import type { Change } from '../../../src/change/change.ts';
import type { Released } from '../../../src/knowledge/schema.ts';
import { knowledge } from '../../knowledge-for-tests.ts';
import { factChange } from '../notices/matters.ts';

const line = (from: string, to: string): Released => ({ from, to, by: 'a curator', on: '2026-11-20' });
const put = (id: string): Change => ({ ...factChange(id), worth: 'correction' }) as Change;

async function told(corrections: Corrections, released: readonly Released[]): Promise<string[]> {
  const of = { ...knowledge, released };
  corrections.of(of);
  for (let n = 0; n < 10; n += 1) await turn();
  return corrections.of(of).map(({ id, day }) => `${id} ${day}`);
}

it('is of each pair that the host keeps, on the day of its line, and news is not among it', async () => {
  const asked: string[] = [];
  const corrections = new Corrections(async (from, to): Promise<Compared> => {
    asked.push(`${from.version}-${to.version} ${from.day}`);
    return from.version === 'b'
      ? { ok: false, why: 'not kept' }
      : { ok: true, changes: [factChange(`news-${to.version}`), put(`put-${to.version}`)] };
  });
  expect(await told(corrections, [line('a', 'b'), line('b', 'c')])).toEqual(['put-b 2026-11-20']);
  expect(await told(corrections, [line('a', 'b'), line('c', 'd')])).toEqual(['put-b 2026-11-20', 'put-d 2026-11-20']);
  expect(asked).toEqual(['a-b 2026-11-20', 'b-c 2026-11-20', 'c-d 2026-11-20']);
});

it('is the same list as long as there is no other: what was made of it is kept', async () => {
  const corrections = new Corrections(async () => ({ ok: true, changes: [] }));
  const first = corrections.of(knowledge);
  await told(corrections, [line('a', 'b')]);
  expect(corrections.of({ ...knowledge, released: [] })).toBe(first);
});
