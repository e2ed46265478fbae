import { describe, expect, it } from 'vitest';
import { besideFact, linesOf, verdictLead } from '../../src/plan/verdict-lead.ts';
import type { Query } from '../../src/question/query.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { fact, measure, planted } from '../planted.ts';
import { askedOn, relevant, type Said } from './asked.ts';
import { dataOf, listed, placed } from './told.ts';

const [condition = ''] = knowledge.conditions.keys();
const TEN = knowledge.places.get('the-ten')?.prefectures ?? [];
const held = planted({
  measures: [
    measure('ban', { origins: [...TEN] }),
    measure('terms', { origins: { all_but: [...TEN] }, effect: 'conditional', conditions: [condition] }),
  ],
});
const on = (said: Said = {}, of = held, facts: Parameters<typeof askedOn>[2] = []) => askedOn(of, said, facts);

describe('the verdicts', () => {
  it('lead, a line for each group on its own measures, with what stands under each', () => {
    const lead = verdictLead(on());
    expect(placed(lead)).toEqual([
      'answer verdict ban',
      'answer verdict terms',
      'basis measure ban',
      'basis measure terms',
      'do conditions terms',
    ]);
    expect(dataOf('verdict', lead?.answer ?? []).map(({ status, origins }) => [status, origins.length])).toEqual([
      ['banned', TEN.length],
      ['conditional', knowledge.prefectures.size - TEN.length],
    ]);
    expect(lead?.kind).toBe('answer');
  });

  it('are a line beside a fact that leads, and what stands under them is behind the short answer', () => {
    const beside = besideFact(on());
    expect(placed(beside)).toEqual([
      'also verdict ban',
      'also verdict terms',
      'why measure ban',
      'why measure terms',
      'papers conditions terms',
    ]);
    expect(dataOf('verdict', beside.also ?? []).map(({ manner }) => manner)).toEqual(['beside', 'beside']);
  });

  it('keep what stands under them behind the short answer where a list of dates tells it', () => {
    expect(placed(verdictLead(on(), { brief: true })).map((line) => line.split(' ')[0])).toEqual([
      'answer',
      'answer',
      'why',
      'why',
      'papers',
    ]);
  });

  it('have what stands under them told at once for two, and of no more than six at all', () => {
    const goods = ['fish', 'rice', 'beef', 'tea', 'fruit', 'eggs', 'pork'].filter((id) => knowledge.products.has(id));
    expect(goods.length).toBeGreaterThan(6);
    const many = planted({ measures: goods.map((id) => measure(`of-${id}`, { products: [id] })) });
    const lead = verdictLead(on({ products: goods }, many));
    expect(listed(lead?.basis ?? [])).toEqual(['measure of-fish', 'measure of-rice']);
    expect(listed(lead?.why ?? [])).toHaveLength(4);
    expect(lead?.answer).toHaveLength(goods.length);
    expect(lead?.tables?.map(({ kind }) => kind)).toEqual(['comparison']);
  });

  it('are told as far as they restrict where they are many', () => {
    const ids = [...knowledge.importers.keys()].slice(0, 13);
    const lines = (count: number, banned: number) => {
      const effectOf = (index: number) => (index < banned ? ('banned' as const) : ('permitted' as const));
      const measures = ids.map((importer, index) => measure(`by-${importer}`, { importer, effect: effectOf(index) }));
      return linesOf(on({ importers: ids.slice(0, count) }, planted({ measures })), 'plain', 'few').length;
    };
    expect([lines(12, 2), lines(13, 2)]).toEqual([12, 2]);
    // What is free everywhere is told as that.
    expect(lines(13, 0)).toBe(13);
  });

  it('name all prefectures where they are asked for', () => {
    const names = (how?: Parameters<typeof verdictLead>[1]) =>
      dataOf('verdict', verdictLead(on(), how)?.answer ?? []).map((told) => told.names);
    expect(names()).toEqual(['few', 'few']);
    expect(names({ names: 'all' })).toEqual(['all', 'all']);
  });

  it('are nothing where there are none', () => {
    expect(verdictLead(on({ importers: [] }))).toBeNull();
    expect(placed(besideFact(on({ importers: [] })))).toEqual([]);
  });
});

describe('what is announced', () => {
  const coming = planted({
    measures: [measure('ban'), measure('open', { effect: 'permitted', from: '2027-01-15', overrides: ['ban'] })],
  });

  it('is told right after the status, or before it where it leads', () => {
    expect(placed(verdictLead(on({}, coming))).slice(0, 2)).toEqual(['answer verdict ban', 'answer upcoming open']);
    const lead = verdictLead(on({}, coming), { ahead: true });
    expect(placed(lead).slice(0, 2)).toEqual(['answer upcoming open', 'answer verdict ban']);
    expect(dataOf('verdict', lead?.answer ?? [])[0]?.manner).toBe('until_then');
  });

  it('stands with the line beside a fact that leads', () => {
    expect(placed(besideFact(on({}, coming))).slice(0, 2)).toEqual(['also verdict ban', 'also upcoming open']);
  });
});

describe('a status that is not known', () => {
  const open = measure('open', { products: [], may_cover: [{ products: ['fish'], origins: 'all' }] });
  const lead = (facts: Parameters<typeof askedOn>[2], of = planted({})) => {
    const found = verdictLead(on({}, of, facts));
    return [found?.kind, ...listed(found?.answer ?? [])];
  };

  it('is told without an entry, and on what may cover it where that is held', () => {
    expect(lead([])).toEqual(['unknown', 'open_case', 'unsettled']);
    expect(lead([], planted({ measures: [open] }))).toEqual(['unknown', 'verdict open', 'unsettled']);
  });

  it('is answered by a fact on its importer that is to the point, and by no gap', () => {
    expect(lead([relevant('f', 0.66)])).toEqual(['answer', 'open_case', 'statement f']);
    expect(lead([relevant('gap', 0.66, { nature: 'gap' })])).toEqual(['unknown', 'open_case', 'unsettled']);
    expect(lead([relevant('f', 0.66, { about: { importers: ['hk'] } })])).toEqual([
      'unknown',
      'open_case',
      'unsettled',
    ]);
  });

  it('has what was looked for and not found beside it', () => {
    const gap = fact('gap', { nature: 'gap', about: { importers: ['cn'], products: ['fish'] } });
    expect(placed(verdictLead(on({}, planted({ facts: [gap] }))))).toContain('also statement gap');
  });
});

describe('a premise', () => {
  const manner = (effect: 'banned' | 'permitted' | 'conditional', premise: Query['premise']) => {
    const of = planted({ measures: [measure('m', { effect })] });
    return dataOf('verdict', verdictLead(on({ premise }, of))?.answer ?? [])[0]?.manner;
  };

  it('that is wrong is put right before anything else', () => {
    expect(manner('banned', 'lifted')).toBe('not_lifted');
    expect(manner('permitted', 'banned')).toBe('not_banned');
    expect(manner('conditional', 'banned')).toBe('not_banned');
  });

  it('that is right is let be', () => {
    expect(manner('banned', 'banned')).toBe('plain');
    expect(manner('permitted', 'lifted')).toBe('plain');
    expect(manner('banned', null)).toBe('plain');
  });

  it('is put right in the first line alone', () => {
    const manners = dataOf('verdict', verdictLead(on({ premise: 'lifted' }))?.answer ?? []).map((one) => one.manner);
    expect(manners).toEqual(['not_lifted', 'plain']);
  });
});

it('groups that differ in their kinds alone are one line, with the strictest of each kind', () => {
  const split = planted({
    measures: [
      measure('terms', { effect: 'conditional' }),
      measure('tuna', { products: ['tuna'], origins: ['chiba'] }),
    ],
  });
  const asked = on({}, split);
  expect(asked.verdicts).toHaveLength(2);
  const [told, ...more] = dataOf('verdict', linesOf(asked, 'plain', 'few'));
  expect(more).toEqual([]);
  expect(new Set(told?.origins)).toEqual(new Set(knowledge.prefectures.keys()));
  expect(told?.within).toEqual([{ product: 'tuna', status: 'banned', onPaper: 'banned' }]);
});
