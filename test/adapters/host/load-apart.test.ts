// Reading in a process of its own: it gives what reading here gives, and ends in time, whatever it is given to read.
import { expect, it } from 'vitest';
import { loadApart } from '../../../adapters/host/load-apart.ts';
import { load } from '../../../adapters/host/loading.ts';
import { inFolder, measure, valid } from '../../knowledge/fixture.ts';
import { TODAY } from '../../knowledge-for-tests.ts';

it('gives what reading in this process gives', () =>
  inFolder({ ...valid(), 'measures/cn.yaml': { measures: [measure('cn-fish')] } }, async (dir) => {
    const loading = { dir, today: TODAY, now: 0 };
    expect(await loadApart(loading)).toEqual(await load(loading));
  }));

it('ends in time, and holds up nobody meanwhile', () => {
  // As long as a file may be, and a fault in every line.
  const faulty = `measures:\n${'- {a: {a: 1, a: 1}}\n'.repeat(45_000)}`;
  return inFolder({ ...valid(), 'measures/cn.yaml': faulty }, async (dir) => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 5);
    const loaded = await loadApart({ dir, today: TODAY, now: 0 }, 500);
    clearInterval(timer);
    expect(loaded).toEqual({
      ok: false,
      faults: [expect.stringMatching(/^not read: no answer within 0.5 s/)],
      mayPass: true,
    });
    expect(turns).toBeGreaterThan(20);
  });
});
