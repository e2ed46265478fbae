import { describe, expect, it } from 'vitest';
import type { Fact, Measure } from '../../src/knowledge/schema.ts';
import { conditionClaims, factClaim, groundsOf, measureClaim } from '../../src/plan/grounds.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { fact, measure, planted } from '../planted.ts';
import { verdictsOn } from './asked.ts';
import { dataOf, listed, placed } from './told.ts';

const [condition = '', other = '', ...others] = knowledge.conditions.keys();
/** What stands under the verdict on fish from Chiba, as `place kind entries`, and its claims. */
function under(measures: readonly Measure[], facts: readonly Fact[] = [], day?: string) {
  const held = planted({ measures, facts });
  const [verdict] = verdictsOn(held, { origins: ['chiba'], ...(day ? { day } : {}) });
  if (!verdict) throw new Error('there is a verdict');
  const piece = groundsOf(held, verdict);
  return { held, verdict, piece, list: placed(piece) };
}
const about = { importers: ['cn'], measures: ['ban'] };

describe('the short answer', () => {
  const told = (measures: readonly Measure[], facts: readonly Fact[] = []) =>
    dataOf('grounds', under(measures, facts).piece.basis ?? []);

  it('names the acts that it stands on, two at most, what took a stricter rule away first', () => {
    const acts = ['2021', '2022', '2023', '2024'].map((from) => measure(`of-${from}`, { from }));
    expect(told(acts)).toEqual([
      {
        acts: ['of-2024', 'of-2023'].map((id) => ({ measure: id, column: 'both' })),
        disputedBy: [],
        evidence: null,
      },
    ]);
    const lift = measure('lift', { effect: 'conditional', from: '2025-06-29', overrides: ['ban'] });
    const lifted = told([measure('papers', { effect: 'conditional' }), measure('ban'), lift]);
    expect(lifted[0]?.acts.map(({ measure: id }) => id)).toEqual(['lift', 'papers']);
  });

  it('says which of them stands on paper and which is practice, where the two differ', () => {
    const stop = measure('stop', { effect: 'suspended', standing: 'practice', from: '2025-11-19' });
    const [named] = told([measure('terms', { effect: 'conditional', from: '2025-06-29' }), stop]);
    expect(new Set(named?.acts)).toEqual(
      new Set([
        { measure: 'terms', column: 'paper' },
        { measure: 'stop', column: 'practice' },
      ]),
    );
    expect(told([stop])[0]?.acts.map(({ column }) => column)).toEqual(['practice']);
  });

  it('says who disputes them, each party once', () => {
    const facts = [
      fact('denial', { says: ['japan-government'] }),
      fact('again', { says: ['japan-government', 'gac'] }),
    ];
    const [named] = told([measure('ban', { disputed_by: ['denial', 'again'] })], facts);
    expect(named?.disputedBy).toEqual(['japan-government', 'gac']);
  });

  it('says how thin they are, where nothing firmer stands beside them', () => {
    const evidence = (...of: Measure['evidence'][]) =>
      told(of.map((one, index) => measure(`m-${index}`, { evidence: one })))[0]?.evidence;
    expect([evidence('one_report'), evidence('inferred')]).toEqual(['one_report', 'inferred']);
    expect([evidence('several_reports'), evidence('one_report', 'primary')]).toEqual([null, null]);
  });

  it('is the names alone: no rule is told in full before the reader asks why', () => {
    const { piece } = under([measure('ban'), measure('wide', { products: ['fish', 'rice'], from: '2011' })]);
    expect(listed(piece.basis ?? [])).toEqual(['grounds ban wide']);
  });
});

describe('the rule', () => {
  it('is told once where paper and practice agree, the particular before the general', () => {
    const wide = measure('wide', { products: ['fish', 'rice'], from: '2011' });
    expect(under([wide, measure('ban')]).list).toEqual([
      'basis grounds ban wide',
      'why measure ban',
      'why measure wide',
    ]);
  });

  it('is told by three acts at most', () => {
    const acts = ['2021', '2022', '2023', '2024'].map((from) => measure(`of-${from}`, { from }));
    expect(under(acts).list).toEqual([
      'basis grounds of-2024 of-2023',
      'why measure of-2024',
      'why measure of-2023',
      'why measure of-2022',
    ]);
  });

  it('is told in both columns where they differ, each since its own day', () => {
    const { piece, list } = under([
      measure('terms', { effect: 'conditional', from: '2025-06-29' }),
      measure('stop', { effect: 'suspended', standing: 'practice', from: '2025-11-19' }),
    ]);
    expect(list).toEqual(['basis grounds stop terms', 'why column terms', 'why column stop']);
    expect(dataOf('column', piece.why ?? [])).toEqual([
      { column: 'paper', status: 'conditional', since: '2025-06-29', announced: null, measure: 'terms' },
      { column: 'practice', status: 'suspended', since: '2025-11-19', announced: null, measure: 'stop' },
    ]);
  });

  it('is told by two acts of a column at most, the status with the first', () => {
    const stops = ['a', 'b', 'c'].map((id) => measure(id, { effect: 'suspended', standing: 'practice' }));
    const { list } = under([measure('terms', { effect: 'conditional' }), ...stops]);
    expect(list.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'basis grounds',
      'why column',
      'why column',
      'why measure',
    ]);
  });

  it('is told with what may cover the case; what covers it without deciding is behind the short answer', () => {
    const open = measure('open', { products: [], may_cover: [{ products: ['fish'], origins: 'all' }] });
    expect(under([measure('mild', { effect: 'conditional' }), open]).list).toEqual([
      'basis possible open',
      'why measure mild',
    ]);
  });

  it('is told with a start that is known to the month alone, in that month', () => {
    const coarse = measure('ban', { from: '2025-11' });
    expect(under([coarse], [], '2025-11-20').list).toEqual([
      'basis grounds ban',
      'why measure ban',
      'why since_unknown_day ban',
    ]);
    expect(under([coarse], [], '2025-12-01').list).toEqual(['basis grounds ban', 'why measure ban']);
  });

  it('is told after what took a stricter one away', () => {
    const lift = measure('lift', { effect: 'conditional', from: '2025-06-29', overrides: ['ban'] });
    const { list } = under([measure('papers', { effect: 'conditional' }), measure('ban'), lift]);
    expect(list).toEqual(['basis grounds lift papers', 'why measure lift', 'why measure papers']);
  });
});

describe('conditions', () => {
  const terms = measure('terms', { effect: 'conditional', conditions: [condition] });

  it('are what to do, on the measures that set them', () => {
    const { piece, list } = under([terms]);
    expect(list).toEqual(['do conditions terms', 'why measure terms', 'papers condition terms']);
    // By its number it is named.
    expect(under([{ ...terms, basis: { en: 'x', ja: 'x', zh: 'x', ko: 'x' } }]).list[0]).toBe('basis grounds terms');
    expect(dataOf('conditions', piece.do ?? [])).toEqual([
      { conditions: [condition], more: 0, ifReopened: false, origins: [] },
    ]);
  });

  it('are named at once up to three and counted beyond, each in full under the papers', () => {
    const all = [condition, other, ...others].slice(0, 5);
    const { piece } = under([{ ...terms, conditions: all }]);
    expect(dataOf('conditions', piece.do ?? [])).toEqual([
      { conditions: all.slice(0, 3), more: 2, ifReopened: false, origins: [] },
    ]);
    expect(dataOf('condition', piece.papers ?? []).map((one) => one.condition)).toEqual(all);
  });

  it('are what would have to be met again where it is stopped in practice, and nothing where it is banned', () => {
    const stop = measure('stop', { effect: 'suspended', standing: 'practice' });
    const told = (measures: Measure[]) => dataOf('conditions', under(measures).piece.do ?? []);
    expect(told([terms, stop])).toEqual([{ conditions: [condition], more: 0, ifReopened: true, origins: [] }]);
    expect(told([terms, measure('ban')])).toEqual([]);
  });

  it('are told one by one in full, each on the measures that set it', () => {
    const { held, verdict } = under([terms, { ...terms, id: 'more', conditions: [other] }]);
    expect(listed(conditionClaims(held, verdict)).toSorted()).toEqual(['condition more', 'condition terms']);
    const [banned] = verdictsOn(planted({ measures: [measure('ban')] }));
    expect(banned && conditionClaims(held, banned)).toEqual([]);
  });
});

describe('voices', () => {
  it('are who disputes it beside the rule in full; what was said is behind the short answer, officials before the press', () => {
    const facts = [
      fact('press', { about, says: ['kyodo'] }),
      fact('outlook', { about, topic: ['outlook'] }),
      fact('official', { about }),
      fact('denial', { about: { importers: ['cn'] } }),
    ];
    expect(under([measure('ban', { disputed_by: ['denial'] })], facts).list).toEqual([
      'basis grounds ban',
      'why measure ban',
      'why disputed denial',
      'voices statement official',
      'voices statement press',
      'voices statement outlook',
    ]);
  });

  it('that count registered establishments stand with the papers, the newest first', () => {
    const count = (id: string, date: string) => fact(id, { about, topic: ['registration'], date });
    const { list } = under([measure('ban')], [count('then', '2025-06'), count('now', '2026-02')]);
    expect(list).toEqual(['basis grounds ban', 'why measure ban', 'papers statement now', 'papers statement then']);
  });

  it('say where the evidence is thin', () => {
    const thin = (evidence: Measure['evidence']) => {
      const { list, piece } = under([measure('ban', { evidence })]);
      return { list, told: dataOf('thin', piece.why ?? []) };
    };
    expect(thin('one_report').list).toEqual(['basis grounds ban', 'why measure ban', 'why thin ban']);
    expect(thin('one_report').told).toEqual([{ evidence: 'one_report' }]);
    expect(thin('inferred').told).toEqual([{ evidence: 'inferred' }]);
    expect(thin('several_reports').list).toEqual(['basis grounds ban', 'why measure ban']);
  });
});

describe('beside it', () => {
  it('stands the rule on sale', () => {
    const sale = measure('sale', { acts_on: 'sale' });
    expect(under([measure('ban'), sale]).list).toEqual(['basis grounds ban', 'also also_on sale', 'why measure ban']);
    expect(under([measure('ban'), { ...sale, until: '2024' }]).list).toEqual(['basis grounds ban', 'why measure ban']);
  });

  it('stand the kinds that differ where they are few, and where they are many behind the short answer', () => {
    const terms = measure('terms', { effect: 'conditional' });
    const kinds = ['tuna', 'salmon', 'cod', 'eel', 'bonito'].filter((id) => knowledge.products.has(id));
    const of = (products: string[]) =>
      under([terms, ...products.map((id) => measure(`no-${id}`, { products: [id] }))]).piece;
    const few = of(kinds.slice(0, 1));
    expect(placed(few)).toContain(`also within terms no-${kinds[0]}`);
    expect(dataOf('within', few.also ?? [])[0]?.parts).toMatchObject([{ product: kinds[0], status: 'banned' }]);
    const many = of(kinds);
    expect(dataOf('within', many.also ?? [])).toEqual([]);
    expect(dataOf('within', many.prefectures ?? [])[0]?.parts.length).toBeGreaterThan(3);
  });
});

it('a measure and a fact are told by themselves on themselves', () => {
  const held = planted({ measures: [measure('ban')], facts: [fact('talk')] });
  expect(listed([...measureClaim(held, measure('ban')), ...factClaim(held, fact('talk'))])).toEqual([
    'measure ban',
    'statement talk',
  ]);
});
