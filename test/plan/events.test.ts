import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { eventsOf } from '../../src/plan/events.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { fact, measure, planted } from '../planted.ts';
import { askedOn, type Said } from './asked.ts';
import { dataOf } from './told.ts';

const told = (held: Knowledge, said: Said = {}, day = TODAY) =>
  eventsOf({ ...askedOn(held, { intents: ['timeline'], ...said }), day });
const cited = (...of: Parameters<typeof told>) => {
  const events = told(...of);
  return [...events.told, ...events.rest].map(({ cites }) => cites[0]);
};

describe('what began and ended', () => {
  const held = planted({
    measures: [
      measure('ban', { from: '2023-08-24', until: '2025-06-29', ended_by: 'terms' }),
      measure('terms', { from: '2025-06-29', effect: 'conditional', products: ['aquatic'] }),
      measure('old', { from: '2011-04', until: '2015-01-01' }),
      measure('rice', { products: ['rice'], from: '2012' }),
      measure('hong-kong', { importer: 'hk' }),
    ],
  });

  it('is told by date, of the goods asked and what is beside them', () => {
    expect(cited(held)).toEqual(['old', 'old', 'ban', 'terms']);
    expect(cited(held, { products: ['fish', 'rice'] })).toEqual(['old', 'rice', 'old', 'ban', 'terms']);
  });

  it('has no end of its own where what ended it is an event', () => {
    const events = dataOf('event', told(held).told).map(({ date, event }) => `${date} ${event}`);
    expect(events).toEqual(['2011-04 starts', '2015-01-01 ends', '2023-08-24 starts', '2025-06-29 starts']);
    const rows = told(held, { topics: ['history'] }).tables[0]?.rows.map(({ cells }) => cells[0]);
    expect(rows).toEqual(['2025-06-29', '2023-08-24', '2015-01-01', '2011-04'].map((data) => ({ kind: 'date', data })));
  });

  it('is not told before its day, nor outside the time asked', () => {
    expect(cited(held, {}, '2023-08-23')).toEqual(['old', 'old']);
    expect(cited(held, { at: '2023-08-24/2024' })).toEqual(['ban']);
    expect(cited(held, { at: '2023-08-25/2024' })).toEqual([]);
  });

  it('is told before its day where it is announced, to whoever asks of today', () => {
    const announced = planted({
      measures: [measure('ban'), measure('reopening', { from: '2027-01-15', effect: 'permitted' })],
    });
    expect(cited(announced)).toEqual(['ban', 'reopening']);
    expect(dataOf('event', told(announced).told).map((one) => [one.isAhead, one.announced])).toEqual([
      [false, null],
      [true, '2026-11-01'],
    ]);
    expect(cited(announced, {}, '2024-01-01')).toEqual(['ban']);
  });

  it('is nothing where neither goods nor an importer are named', () => {
    expect(told(held, { products: [], importers: [] })).toEqual({ told: [], rest: [], tables: [] });
  });
});

describe('what was said', () => {
  const held = planted({
    measures: [measure('ban')],
    facts: [
      fact('talk', { date: '2025-05' }),
      fact('count', { date: '2025-05', nature: 'figure' }),
      fact('wider', { date: '2025-05-02', about: { importers: ['cn'], products: ['aquatic'] } }),
      fact('of-rice', { date: '2025-05', about: { importers: ['cn'], products: ['rice'] } }),
    ],
  });

  it('belongs to the events of a period, not of all time', () => {
    expect(cited(held, { at: '2023/2026' })).toEqual(['ban', 'talk', 'wider']);
    expect(cited(held)).toEqual(['ban']);
  });

  it('is what leaves room first: acts are always told at once, then the newest', () => {
    const days = Array.from({ length: 15 }, (_, i) => `2025-06-${String(i + 10)}`);
    const many = planted({ measures: [measure('ban')], facts: days.map((date) => fact(`on-${date}`, { date })) });
    const events = told(many, { at: '2023/2026' });
    const atOnce = events.told.map(({ cites }) => cites[0]);
    expect(atOnce).toHaveLength(12);
    expect(atOnce[0]).toBe('ban');
    expect(atOnce.at(-1)).toBe('on-2025-06-24');
    expect(events.rest).toHaveLength(4);
  });
});

it('asked in words, what changed since a month are the dates in that time, in order', () => {
  const { tables } = ask(knowledge, 'what changed for seafood to China since June 2025?', { today: TODAY });
  const rows = tables.find((table) => table.kind === 'timeline')?.rows ?? [];
  expect(rows.length).toBeGreaterThan(2);
  for (const { cells } of rows) expect(cells[0]).toMatch(/202[56]/);
});
