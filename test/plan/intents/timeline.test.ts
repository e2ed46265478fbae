import { describe, expect, it } from 'vitest';
import { timeline } from '../../../src/plan/intents/timeline.ts';
import { TODAY } from '../../knowledge-for-tests.ts';
import { measure, planted } from '../../planted.ts';
import { askedOn, type Said } from '../asked.ts';
import { dataOf, placed } from '../told.ts';
import { FIGURE, held, leadingOf, MEANT, RICE, VERDICTS } from './leading.ts';

const leading = leadingOf(timeline, 'timeline');

describe('asked when', () => {
  it('is led by a fact of goods that nothing stops, else by the verdicts', () => {
    expect(leading({ ...RICE, ...FIGURE }, MEANT)).toEqual(['figure measured']);
    expect(leading(RICE, MEANT)).toEqual(['statement f']);
    // Rows with their dates, and nothing before them.
    expect(leading({}, MEANT)).toEqual(VERDICTS);
    expect(leading(RICE)).toEqual(['verdict rice']);
  });

  it('is led by the status where a whole case is named, but of what happened to it', () => {
    const whole: Said = { ...RICE, origins: ['tokyo'] };
    expect(leading(whole, MEANT)).toEqual(['verdict rice']);
    expect(leading({ ...whole, past: true }, MEANT)).toEqual(['statement f']);
    expect(leading({ ...whole, origins: [] }, MEANT)).toEqual(['statement f']);
    expect(leading({ ...whole, assumed: ['importers'] }, MEANT)).toEqual(['statement f']);
  });

  it('is led by since when it has been so where a lifting by a named importer is asked after', () => {
    expect(leading({ ...RICE, lifts: true }, MEANT)).toEqual(['verdict rice']);
    expect(leading({ ...RICE, lifts: true, assumed: ['importers'] }, MEANT)).toEqual(['statement f']);
  });

  it('is led by what is announced, if anything is', () => {
    const open = measure('open', { effect: 'permitted', from: '2027-01-15', overrides: ['ban'] });
    const ahead = leadingOf(timeline, 'timeline', planted({ measures: [measure('ban'), open] }));
    expect(ahead({ lifts: true }, MEANT)?.slice(0, 2)).toEqual(['upcoming open', 'verdict ban']);
  });
});

it('asked how the rules of an importer came about, is led by what changed', () => {
  const said: Said = { intents: ['timeline'], topics: ['history'], assumed: ['products'] };
  const kinds = (more: Said) => timeline.lead(askedOn(held, { ...said, ...more }))?.answer.map(({ kind }) => kind);
  expect(kinds({})).toEqual(['changes', 'moved']);
  for (const more of [{ assumed: ['importers', 'products'] }, { assumed: [] }, { at: '2023' }] satisfies Said[])
    expect(kinds(more)).not.toContain('moved');
  expect(kinds({ topics: ['history', 'talks'] })).not.toContain('changes');
});

describe('asked what changed in a time', () => {
  const said: Said = { intents: ['timeline'], at: '2023-08/2026' };

  it('is led by what happened in it, with the status of its last day right under it and the rules behind', () => {
    const lead = timeline.lead(askedOn(held, { ...said, origins: ['chiba'] }, MEANT));
    const lines = placed(lead);
    expect(lines.slice(0, 4)).toEqual([
      'answer changes ban terms',
      'answer event ban',
      'answer event terms',
      'basis verdict ban',
    ]);
    expect(lines.filter((line) => line.startsWith('basis'))).toHaveLength(1);
    expect(lines).toContain('why measure ban');
    expect(dataOf('changes', lead?.answer ?? [])).toMatchObject([
      { from: '2023-08-01', to: TODAY, count: 2, newest: null },
    ]);
    expect(dataOf('verdict', lead?.basis ?? [])).toMatchObject([{ manner: 'beside', from: null, to: null }]);
  });

  it('of a time that is past tells the status of its last day as of that day, not as today’s', () => {
    const past = timeline.lead(askedOn(held, { ...said, at: '2023-08/2024', origins: ['chiba'] }, MEANT));
    expect(dataOf('verdict', past?.basis ?? [])).toMatchObject([
      { manner: 'plain', status: 'banned', from: '2024-12-31', to: '2024-12-31' },
    ]);
    // Also where nothing changed in it.
    const still = timeline.lead(askedOn(held, { ...said, at: '2025-01/2025-12', origins: ['chiba'] }, MEANT));
    expect(dataOf('verdict', still?.basis ?? [])).toMatchObject([{ from: '2025-12-31', to: '2025-12-31' }]);
  });

  it('tells the status of each of several goods, whether it changed in the time or not', () => {
    const lead = timeline.lead(askedOn(held, { ...said, products: ['fish', 'rice'], at: '2023-08/2026' }, MEANT));
    const change = timeline.lead(
      askedOn(held, { ...said, products: ['fish', 'rice'], origins: ['chiba'], at: '2023-01/2026' }, MEANT),
    );
    for (const one of [lead, change])
      expect(new Set(dataOf('group', one?.basis ?? []).map(({ product }) => product))).toEqual(
        new Set(['fish', 'rice']),
      );
  });

  it('a year is a time, and so is a month', () => {
    for (const at of ['2023', '2023-08']) {
      const lead = timeline.lead(askedOn(held, { ...said, at, origins: ['chiba'] }, MEANT));
      expect(placed(lead).slice(0, 2), at).toEqual(['answer changes ban terms', 'answer event ban']);
    }
  });

  it('counts what began and ended, not what was said, and tells that where no rule moved', () => {
    const asked = askedOn(held, { ...said, at: '2025-01/2025-12' }, MEANT);
    const lead = timeline.lead(asked);
    expect(dataOf('changes', lead?.answer ?? [])).toMatchObject([{ count: 0 }]);
    expect(dataOf('event', lead?.answer ?? [])).toMatchObject([{ event: 'said', entry: 'measured' }]);
    expect(placed(timeline.adds(asked))).toEqual(['timeline event measured']);
  });

  it('is led by a fact where no status is looked up', () => {
    expect(leading({ ...said, importers: [], products: [] }, MEANT)).toEqual(['statement f']);
  });
});

it('adds what began and ended, by date, and where all of it is asked for a table of it, the newest first', () => {
  const added = timeline.adds(askedOn(held, { topics: ['history'] }));
  expect(timeline.adds(askedOn(held)).tables).toEqual([]);
  expect(placed(added)).toEqual(['timeline event ban', 'timeline event terms']);
  expect(added.tables?.map(({ kind, rows }) => [kind, rows.length])).toEqual([['timeline', 2]]);
});
