import { describe, expect, it } from 'vitest';
import { askedOf } from '../../src/plan/asked.ts';
import { besideFact, linesOf, verdictLead } from '../../src/plan/verdict-lead.ts';
import { casesOf, PLAIN, queryOf } from '../../src/question/make.ts';
import type { Query } from '../../src/question/query.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
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
const NO_ACT = { en: 'No act', ja: '公告なし', zh: '无公告', ko: '공고 없음' };
const GOODS = ['fish', 'rice', 'beef', 'tea', 'fruit', 'eggs', 'pork'];
const many = planted({ measures: GOODS.map((id) => measure(`of-${id}`, { products: [id] })) });
const on = (said: Said = {}, of = held, facts: Parameters<typeof askedOn>[2] = []) => askedOn(of, said, facts);

describe('the verdicts', () => {
  it('lead: a sentence for one group, with what stands under it', () => {
    const lead = verdictLead(on({ origins: ['osaka'] }));
    expect(placed(lead)).toEqual([
      'answer verdict terms',
      'do conditions terms',
      'why measure terms',
      'papers condition terms',
    ]);
    expect(dataOf('verdict', lead?.answer ?? [])).toMatchObject([{ status: 'conditional', origins: ['osaka'] }]);
  });

  it('lead: for several groups a row each, on their own measures, with what stands under each', () => {
    const lead = verdictLead(on());
    expect(placed(lead)).toEqual([
      'answer group ban',
      'answer group terms',
      'basis grounds ban',
      'do conditions terms',
      'why measure ban',
      'why measure terms',
      'papers condition terms',
    ]);
    expect(dataOf('group', lead?.answer ?? []).map(({ status, origins }) => [status, origins.length])).toEqual([
      ['banned', TEN.length],
      ['conditional', knowledge.prefectures.size - TEN.length],
    ]);
    expect(lead?.kind).toBe('answer');
  });

  it('of the goods lead, and of what is in them stand under them', () => {
    const cases = casesOf(['cn'], ['tea'], { ...PLAIN, origins: ['osaka'] });
    const query = queryOf({ language: 'en', intents: ['status'], cases, ingredients: ['fruit'] });
    const asked = askedOf(many, query, TODAY);
    expect(linesOf(asked, 'plain', 'few').map(({ kind }) => kind)).toEqual(['verdict', 'group']);
  });

  it('are a line beside a fact that leads, and what stands under them is behind the short answer', () => {
    const beside = besideFact(on());
    expect(placed(beside)).toEqual([
      'also groups ban terms',
      'why grounds ban',
      'why measure ban',
      'why measure terms',
      'papers conditions terms',
      'papers condition terms',
    ]);
    const [line] = dataOf('groups', beside.also ?? []);
    expect([line?.manner, line?.rows?.map(({ status }) => status)]).toEqual(['beside', ['banned', 'conditional']]);
    const one = besideFact(on({ origins: ['osaka'] })).also ?? [];
    expect(dataOf('verdict', one).map(({ manner }) => manner)).toEqual(['beside']);
  });

  it('are told beside a fact for goods that nobody named where these are stopped', () => {
    const many = planted({
      measures: [measure('ban'), measure('terms', { products: ['tea'], effect: 'conditional' })],
    });
    const cases = casesOf(['cn'], ['fish', 'tea'], { ...PLAIN, origins: ['osaka'] });
    const told = (assumed: Query['assumed']): unknown[] => {
      const query = queryOf({ language: 'en', intents: ['reason'], cases, assumed });
      return dataOf('group', besideFact(askedOf(many, query, TODAY)).also ?? []).map(({ status }) => status);
    };
    expect(told(['products'])).toEqual(['banned']);
    expect(told([])).toEqual(['banned', 'conditional']);
  });

  it('name goods and importer in rows that nothing comes before, where since when is asked', () => {
    const rows = verdictLead(on(), { dated: true })?.answer ?? [];
    expect(dataOf('group', rows).map(({ named }) => named)).toEqual([true, true]);
    expect(listed(rows)).toEqual(['group ban', 'group terms']);
    expect(listed(verdictLead(on({ origins: ['osaka'] }), { dated: true })?.answer ?? [])).toEqual(['verdict terms']);
  });

  it('are told beside a fact on goods that nobody named where these are stopped in practice', () => {
    const halt = measure('halt', { effect: 'suspended', standing: 'practice', basis: NO_ACT });
    const paper = measure('paper', { effect: 'conditional' });
    const said: Said = { assumed: ['products'] };
    expect(
      placed(besideFact(on(said, planted({ measures: [paper] })))).filter((line) => line.startsWith('also')),
    ).toEqual([]);
    expect(placed(besideFact(on(said, planted({ measures: [paper, halt] }))))[0]).toBe('also verdict halt paper');
  });

  it('tell an act once, where another line names it among others', () => {
    const both = planted({
      measures: [measure('wide'), measure('narrow', { origins: [...TEN], from: '2023-09-01' })],
    });
    const acts = dataOf('grounds', verdictLead(on({}, both))?.basis ?? []).map((one) => one.acts.length);
    expect(acts).toEqual([2]);
  });

  it('keep what stands under them behind the short answer where a list of dates tells it', () => {
    const places = placed(verdictLead(on(), { brief: true })).map((line) => line.split(' ')[0]);
    expect(places.filter((place) => place === 'answer')).toHaveLength(2);
    expect(new Set(places)).toEqual(new Set(['answer', 'why', 'papers']));
  });

  it('have what stands under them told at once for two, and of no more than six at all', () => {
    const lead = verdictLead(on({ products: GOODS }, many));
    expect(listed(lead?.basis ?? [])).toEqual(['grounds of-fish', 'grounds of-rice']);
    const behind = listed(lead?.why ?? []);
    for (const id of GOODS.slice(0, 6)) expect(behind).toContain(`measure of-${id}`);
    expect(behind).not.toContain(`measure of-${GOODS[6]}`);
  });

  it('have conditions told with the goods or importers that have to meet them, where not all have to', () => {
    const terms = measure('terms', { products: ['rice'], effect: 'conditional', conditions: [condition] });
    const own = planted({ measures: [measure('ban', { products: ['tea'] }), terms] });
    const todo = verdictLead(on({ products: ['tea', 'rice'], origins: ['chiba'] }, own))?.do ?? [];
    expect(dataOf('conditions', todo)).toMatchObject([{ products: ['rice'], origins: [] }]);
    expect(dataOf('conditions', todo)[0]).not.toHaveProperty('importers');
  });

  it('have conditions told at once for one group; those of the others are under the papers', () => {
    const [first = '', second = ''] = knowledge.conditions.keys();
    const two = planted({
      measures: [
        measure('here', { origins: ['chiba'], effect: 'conditional', conditions: [first] }),
        measure('there', { origins: ['tokyo'], effect: 'conditional', conditions: [second] }),
      ],
    });
    const lines = placed(verdictLead(on({ origins: ['chiba', 'tokyo'] }, two)));
    const conditions = lines.filter((line) => line.includes(' conditions '));
    expect(conditions.map((line) => line.split(' ')[0])).toEqual(['do', 'papers']);
  });

  it('of up to six cases have a row each, which names goods and importer, and are counted where they were typed as a list of five', () => {
    const lead = verdictLead(on({ products: GOODS.slice(0, 6) }, many));
    expect(dataOf('cases', lead?.answer ?? [])).toEqual([]);
    const list = (of: number) =>
      dataOf('cases', verdictLead(on({ products: GOODS.slice(0, of), form: 'table' }, many))?.answer ?? []);
    expect(list(4)).toEqual([]);
    expect(list(6)).toEqual([
      { stopped: 6, part: 0, conditional: 0, clear: 0, permitted: 0, open: 0, of: 6, manner: 'plain' },
    ]);
    expect(dataOf('group', lead?.answer ?? []).map(({ product, named }) => [product, named])).toEqual(
      GOODS.slice(0, 6).map((id) => [id, true]),
    );
    expect(lead?.tables).toEqual([]);
  });

  it('of more cases have a table with a row each in place of the rows', () => {
    const lead = verdictLead(on({ products: GOODS }, many));
    expect(lead?.answer.map(({ kind }) => kind)).toEqual(['by_goods']);
    expect(lead?.tables?.map(({ kind, rows }) => [kind, rows.length])).toEqual([['comparison', GOODS.length]]);
  });

  it('are counted by the cases that were asked: stopped as a whole, in part, not known', () => {
    const mixed = planted({
      measures: [
        measure('ban'),
        measure('terms', { products: ['rice'], effect: 'conditional' }),
        measure('of-chiba', { products: ['rice'], origins: ['chiba'] }),
      ],
    });
    const asked = on({ products: ['fish', 'rice', 'beef'] }, mixed);
    expect(asked.verdicts).toHaveLength(4);
    expect(dataOf('cases', linesOf(asked, 'until_then', 'few'))).toEqual([
      { stopped: 1, part: 1, conditional: 0, clear: 0, permitted: 0, open: 1, of: 3, manner: 'until_then' },
    ]);
    for (const manner of ['plain', 'beside'] as const)
      expect(dataOf('cases', linesOf(asked, manner, 'few'))).toEqual([]);
  });

  it('of many of which nothing is held are one line', () => {
    const kinds = (importers: string[]) =>
      linesOf(on({ importers }, planted({})), 'plain', 'few').map(({ kind }) => kind);
    expect(kinds(['hk', 'mo'])).toEqual(['open_case', 'open_case']);
    expect(kinds([...knowledge.importers.keys()])).toEqual(['unsettled']);
  });

  it('of goods side by side come the strictest first; a list keeps its order', () => {
    const mixed = planted({
      measures: [measure('terms', { products: ['rice'], effect: 'conditional' }), measure('ban')],
    });
    const goods = (form: Query['form']) =>
      dataOf('group', linesOf(on({ products: ['rice', 'fish'], form }, mixed), 'plain', 'few')).map(
        ({ product }) => product,
      );
    expect(goods('plain')).toEqual(['fish', 'rice']);
    expect(goods('table')).toEqual(['rice', 'fish']);
  });

  it('are counted by the line, where lines of the same goods are from places of their own', () => {
    const held = planted({
      measures: [
        measure('ban', { origins: ['fukushima'] }),
        measure('rest', { effect: 'conditional', origins: { all_but: ['fukushima'] } }),
        measure('rice', { products: ['rice'], effect: 'conditional' }),
      ],
    });
    const line = (product: string, ...origins: string[]) => casesOf(['cn'], [product], { ...PLAIN, origins });
    const [first, ...others] = [...line('fish', 'fukushima'), ...line('fish', 'chiba'), ...line('rice', 'chiba')];
    if (!first) throw new Error('no case');
    const cases: Query['cases'] = [first, ...others];
    const asked = { ...askedOf(held, queryOf({ language: 'en', intents: ['status'], cases }), TODAY), facts: [] };
    expect(dataOf('cases', linesOf(asked, 'until_then', 'few'))).toMatchObject([{ stopped: 1, conditional: 2, of: 3 }]);
  });

  it('are counted once for a time, whatever its stretches, and by each of several days', () => {
    const since = planted({ measures: [measure('before', { effect: 'conditional', from: '2011' }), measure('ban')] });
    const counted = (said: Said) => dataOf('cases', linesOf(on(said, since), 'until_then', 'few'))[0];
    expect(counted({ at: '2022/2024', products: ['fish', 'tuna'] })).toMatchObject({ stopped: 0, part: 2, of: 2 });
    // Of one case the stretches speak for themselves, as long as they are rows.
    expect(linesOf(on({ at: '2022/2024' }, since), 'plain', 'few').map(({ kind }) => kind)).toEqual(['group', 'group']);
    const often = planted({
      measures: ['2015', '2016', '2017', '2018', '2019', '2020', '2021'].map((from) =>
        measure(`of-${from}`, { from, until: `${from}-07` }),
      ),
    });
    const lead = verdictLead(on({ at: '2014/2022' }, often));
    expect(lead?.answer.map(({ kind }) => kind)).toContain('cases');
    expect(lead?.tables?.map(({ kind }) => kind)).toEqual(['comparison']);
    expect(counted({ dates: ['2022-01-01', '2024-01-01'] })).toMatchObject({ stopped: 1, part: 0, of: 2 });
  });

  it('name all prefectures where they are asked for', () => {
    const names = (how?: Parameters<typeof verdictLead>[1]) =>
      dataOf('group', verdictLead(on(), how)?.answer ?? []).map((told) => told.names);
    expect(names()).toEqual(['few', 'few']);
    expect(names({ names: 'all' })).toEqual(['all', 'all']);
  });

  it('come to one thing where they are stopped, of all prefectures or of those asked, and else to a mix or terms', () => {
    const two = (
      effects: readonly ('banned' | 'suspended' | 'conditional' | 'permitted')[],
      origins: string[] = [],
    ) => {
      const [one = 'banned', rest = 'banned'] = effects;
      const measures = [
        measure('one', { origins: ['chiba'], effect: one }),
        measure('rest', { origins: { all_but: ['chiba'] }, effect: rest, standing: 'practice', from: '2025' }),
      ];
      return dataOf('groups', linesOf(on({ origins }, planted({ measures })), 'plain', 'few')).map(
        ({ outcome, all }) => [outcome, all],
      );
    };
    expect(two(['banned', 'suspended'])).toEqual([['stopped', true]]);
    expect(two(['banned', 'suspended'], ['chiba', 'tokyo'])).toEqual([['stopped', false]]);
    expect(two(['banned', 'conditional'])).toEqual([['mixed', true]]);
    expect(two(['permitted', 'conditional'], ['chiba', 'tokyo'])).toEqual([['open', false]]);
  });

  it('tell once what is silent of the rows that are not stopped', () => {
    const rules = planted({
      measures: [
        measure('ban', { origins: ['chiba'] }),
        measure('free', { origins: { all_but: ['chiba'] }, effect: 'permitted' }),
      ],
    });
    const fish = knowledge.products.get('fish');
    if (!fish) throw new Error('there is fish');
    const free = { ...rules, products: new Map([...rules.products, ['fish', { ...fish, needs: ['catch' as const] }]]) };
    const lines = linesOf(on({}, free), 'plain', 'few');
    expect(dataOf('group', lines).map(({ status }) => status)).toEqual(['banned', 'clear']);
    expect(dataOf('silent', lines)).toEqual([{ regimes: ['catch'] }]);
    const stopped = on({ origins: ['chiba'] }, free);
    expect(dataOf('silent', linesOf(stopped, 'plain', 'few'))).toEqual([]);
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
    expect(lead([])).toEqual(['unknown', 'open_case']);
    expect(lead([], planted({ measures: [open] }))).toEqual(['unknown', 'verdict open', 'may_stop open']);
  });

  it('is answered by a fact on its importer that is to the point, and by no gap', () => {
    expect(lead([relevant('f', 0.66)])).toEqual(['answer', 'open_case', 'statement f']);
    expect(lead([relevant('gap', 0.66, { nature: 'gap' })])).toEqual(['unknown', 'open_case']);
    expect(lead([relevant('f', 0.66, { about: { importers: ['hk'] } })])).toEqual(['unknown', 'open_case']);
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
    const { answer = [] } = verdictLead(on({ premise: 'lifted' })) ?? {};
    expect(listed(answer)).toEqual(['verdict ban', 'group terms']);
    expect(dataOf('verdict', answer).map(({ manner }) => manner)).toEqual(['not_lifted']);
  });
});

it('groups that differ in their kinds alone are one line, with the strictest of each kind, and of where it is so', () => {
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
  expect(told?.within).toEqual([{ product: 'tuna', status: 'banned', onPaper: 'banned', origins: ['chiba'] }]);
});
