import { describe, expect, it } from 'vitest';
import { actLead, aheadLead, figureLead } from '../../src/plan/leads.ts';
import { fact, measure, planted } from '../planted.ts';
import { askedOn, relevant, type Said } from './asked.ts';
import { dataOf, placed } from './told.ts';

describe('acts that are named by their own words', () => {
  const held = planted({ measures: [measure('act'), measure('other')], facts: [fact('told')] });
  const named = (weights: [string, number][]) =>
    placed(actLead(askedOn(held, { entries: weights.map(([id, weight]) => ({ id, weight })) }, []))).filter(
      (line) => line.startsWith('answer') || line.startsWith('basis'),
    );

  it('lead by the most telling words, those as telling beside them', () => {
    expect(
      named([
        ['act', 300],
        ['other', 150],
        ['told', 300],
      ]),
    ).toEqual(['answer measure act']);
    expect(
      named([
        ['act', 300],
        ['other', 300],
      ]),
    ).toEqual(['answer measure act', 'basis measure other']);
  });

  it('do not lead where their words are hardly said', () => {
    expect(named([['act', 119]])).toEqual([]);
    expect(named([['act', 121]])).toEqual(['answer measure act']);
  });

  it('have the status in a line beside them, and what was found on them behind the short answer', () => {
    const one = planted({ measures: [measure('act')] });
    const lead = actLead(askedOn(one, { entries: [{ id: 'act', weight: 300 }] }, [relevant('f', 0.9)]));
    expect(placed(lead)).toEqual([
      'answer measure act',
      'also verdict act',
      'why grounds act',
      'why measure act',
      'timeline statement f',
    ]);
  });
});

describe('a figure that is asked of a series', () => {
  const results = [{ subject: 'tritium', medium: 'seawater', unit: 'Bq/L', round: 1, value: 10 }] as const;
  const held = planted({ measures: [measure('ban')], facts: [fact('measured', { results: [...results] })] });
  const lead = (said: Said) =>
    figureLead(
      askedOn(held, { intents: ['sampling'], series: [{ id: 'tritium-seawater', weight: 300 }], ...said }, [
        relevant('f', 0.9),
      ]),
    );

  it('leads, with the facts behind the short answer and the status in a line', () => {
    expect(placed(lead({ superlative: 'highest' }))).toEqual([
      'answer figure measured',
      'also verdict ban',
      'why grounds ban',
      'why measure ban',
      'timeline statement f',
    ]);
  });

  it('is none where nothing is asked of it', () => {
    expect(lead({})).toBeNull();
  });
});

describe('what is announced', () => {
  const held = planted({
    measures: [measure('ban'), measure('open', { effect: 'permitted', from: '2027-01-15', overrides: ['ban'] })],
  });
  const lead = (said: Said, of = held) => aheadLead(askedOn(of, { intents: ['timeline'], ...said }, []));

  it('leads where it is asked when it comes, before what holds until then', () => {
    const told = lead({ lifts: true });
    expect(placed(told).slice(0, 2)).toEqual(['answer upcoming open', 'answer verdict ban']);
    expect(dataOf('verdict', told?.answer ?? [])[0]?.manner).toBe('until_then');
  });

  it('does not lead where nothing is announced, or something else is asked', () => {
    expect(lead({ lifts: true }, planted({ measures: [measure('ban')] }))).toBeNull();
    expect(lead({ past: true })).toBeNull();
    expect(lead({ intents: ['reason'], lifts: true })).toBeNull();
  });
});
