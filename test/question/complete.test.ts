import { describe, expect, it } from 'vitest';
import { boardImporters } from '../../src/knowledge/board-importers.ts';
import { type Around, type Completed, complete, type Said, TELLING } from '../../src/question/complete.ts';
import type { Flag } from '../../src/question/cues.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { nothing, query } from './reading.ts';

interface Given extends Partial<Around> {
  readonly flags?: readonly Flag[];
  readonly mentions?: Readonly<Record<string, number>>;
}
const completed = (said: Partial<Said>, { flags = [], mentions = {}, ...options }: Given = {}): Completed =>
  complete(knowledge, { ...nothing, ...said }, new Map(Object.entries(mentions)), new Set(flags), {
    today: TODAY,
    ...options,
  });

const board = boardImporters(knowledge, TODAY);
const goods = [...knowledge.products.values()].find((item) => item.default)?.id;

describe('what was not said', () => {
  it('is asked back where neither goods nor a place nor an importer were said', () => {
    const asked = completed({});
    expect(asked).toMatchObject({ intents: ['status'], importers: [], products: [] });
    expect(asked.choices.map(({ importer }) => importer)).toEqual(board.slice(0, 4));
    expect(asked.choices.every(({ product }) => product === goods)).toBe(true);
  });

  it('is each importer that restricts where goods or a place were said, and that is told', () => {
    expect(completed({ products: ['rice'] })).toMatchObject({ importers: board, assumed: ['importers'], choices: [] });
    expect(completed({ origins: ['chiba'] }).importers).toEqual(board);
    expect(board.length).toBeGreaterThan(3);
  });

  it('is the stop that is held where a reason or a return is asked after', () => {
    expect(completed({ intents: ['reason'] })).toMatchObject({ importers: ['cn'], products: [goods] });
    expect(completed({}, { flags: ['future'] }).importers).toEqual(['cn']);
  });

  it('is nothing where all was said', () => {
    expect(completed({ importers: ['hk'], products: ['rice'], origins: ['chiba'] }).assumed).toEqual([]);
  });

  it('is the importer of the place, where it has one', () => {
    expect(completed({ products: ['rice'] }, { defaults: { importer: 'kr' } })).toMatchObject({
      importers: ['kr'],
      assumed: ['importers'],
    });
  });

  it('of a set of prefectures is the importer of the place only where it has a rule on that very set', () => {
    const set = { set: true, intents: ['list_regions'] as Said['intents'] };
    const five = ['fukushima', 'ibaraki', 'tochigi', 'gunma', 'chiba'];
    const of = (origins: string[]) => completed({ ...set, origins }, { defaults: { importer: 'tw' } }).importers;
    expect(of(five)).toEqual(['tw']);
    expect(of([...five, 'miyagi'])).toEqual([]);
  });

  it('is no other importer beside an economy of which nothing is held', () => {
    expect(completed({ elsewhere: ['Mongolia'], products: ['rice'] }).importers).toEqual([]);
  });

  it('of a place alone is both the widest goods and the usual ones', () => {
    const { products } = completed({ origins: ['chiba'], importers: ['hk'] });
    expect(products).toHaveLength(2);
    expect(products).toContain(goods);
    expect(knowledge.products.get(products[0] ?? '')?.parents).toEqual([]);
  });

  it('is no goods and no importer where the sea or the laboratory is asked about', () => {
    expect(completed({ topics: ['discharge'] })).toMatchObject({ importers: [], products: [], assumed: [] });
  });
});

describe('a question that goes on', () => {
  const context = query('Which documents do scallops from Hokkaido to Hong Kong need in September 2023?');

  it('takes from the one before what it does not say itself', () => {
    expect(completed({ products: ['rice'] }, { context })).toMatchObject({
      intents: context.intents,
      importers: ['hk'],
      products: ['rice'],
      origins: ['hokkaido'],
      at: '2023-09',
      assumed: ['importers', 'origins'],
    });
  });

  it('keeps its own words where both say something', () => {
    expect(completed({ importers: ['kr'], at: '2025', intents: ['reason'] }, { context })).toMatchObject({
      importers: ['kr'],
      at: '2025',
      intents: ['reason'],
    });
  });
});

describe('what is told of', () => {
  const other = [...knowledge.measures.values()].find((m) => m.importer !== 'cn' && m.products.length === 1);

  it('says the importer and the goods, where its words are telling', () => {
    const id = other?.id ?? '';
    expect(completed({}, { mentions: { [id]: TELLING } })).toMatchObject({
      importers: [other?.importer],
      products: other?.products,
      assumed: ['importers', 'products'],
    });
    expect(completed({}, { mentions: { [id]: TELLING / 2 } }).importers).toEqual([]);
  });

  it('yields to goods that were said, unless its words are as particular as a name', () => {
    const id = other?.id ?? '';
    expect(completed({ products: ['rice'] }, { mentions: { [id]: TELLING } }).importers).toEqual(board);
    expect(completed({ products: ['rice'] }, { mentions: { [id]: 5 } }).importers).toEqual([other?.importer]);
  });

  it('does not outweigh the place that is asked from, but by the number of an act', () => {
    const id = other?.id ?? '';
    const from = { mentions: { [id]: 5 }, defaults: { importer: 'kr' } };
    expect(completed({ products: ['rice'] }, from).importers).toEqual(['kr']);
    expect(completed({ products: ['rice'] }, { ...from, numbered: true }).importers).toEqual([other?.importer]);
  });

  it('says the importer by its own authority, as if it were named', () => {
    expect(completed({ products: ['oyster'], parties: ['cfs-hk'] })).toMatchObject({ importers: ['hk'], assumed: [] });
  });
});

it('asked of all importers, a status is a comparison without one', () => {
  expect(completed({ products: ['rice'], intents: ['status'] }, { flags: ['all_importers'] })).toMatchObject({
    intents: ['comparison', 'status'],
    importers: [],
  });
});

describe('an act called by its number', () => {
  it.each([
    ['is announcement 103 a worry for a maker of vinegar', ['cn'], ['vinegar']],
    ['103号公告对青森的味噌有影响吗', ['cn'], ['miso']],
    ['103호 식초도 걸리나요', ['cn'], ['vinegar']],
  ])('is its importer: %s', (question, importers, products) => {
    const read = query(question);
    expect(read).toMatchObject({ importers, products });
    expect(read.assumed).not.toContain('importers');
  });

  it('says on what it is, where only a place is named', () => {
    expect(query('does announcement 103 still hold for Ehime')).toMatchObject({
      importers: ['cn'],
      products: ['aquatic'],
      origins: ['ehime'],
    });
  });
});

it('a set that a rule of the importer made has the goods of that rule', () => {
  expect(query('한국의 8개현 금지는 언제부터 시작됐나요').products).toEqual(['aquatic']);
});

it("a pasted notice of an importer's authority is of that importer", () => {
  const notice = '食藥署公布，日本草莓共3公噸不符規定，將退運。\n\n請問草莓現在能進嗎';
  expect(query(notice).importers).toEqual(['tw']);
});

describe('in a thread', () => {
  const before = query('한국이 막고 있는 8개 현이 어디어디죠?');

  it("the set that one importer's rule made is none of another's", () => {
    expect(query('중국은요? 거기도 8개예요?', { context: before })).toMatchObject({ importers: ['cn'], origins: [] });
  });

  it('which prefectures is asked of no prefecture before', () => {
    const context = query('may yellowtail from Nagasaki go to Korea?');
    expect(query('and which prefectures are banned?', { context }).origins).toEqual([]);
    expect(query('and scallops?', { context }).origins).toEqual(['nagasaki']);
  });
});
