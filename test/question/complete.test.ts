import { describe, expect, it } from 'vitest';
import { type Completed, complete, type ReadOptions, type Said, TELLING } from '../../src/question/complete.ts';
import type { Flag } from '../../src/question/cues.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { nothing, query } from './reading.ts';

interface Around extends Partial<ReadOptions> {
  readonly flags?: readonly Flag[];
  readonly mentions?: Readonly<Record<string, number>>;
}
const completed = (said: Partial<Said>, { flags = [], mentions = {}, ...options }: Around = {}): Completed =>
  complete(knowledge, { ...nothing, ...said }, new Map(Object.entries(mentions)), new Set(flags), {
    today: TODAY,
    ...options,
  });

const usual = [...knowledge.importers.values()].find((item) => item.default)?.id;
const goods = [...knowledge.products.values()].find((item) => item.default)?.id;

describe('what was not said', () => {
  it('is the status of the usual goods to the usual importer, and said to be assumed', () => {
    expect(completed({})).toMatchObject({
      intents: ['status'],
      importers: [usual],
      products: [goods],
      origins: [],
      assumed: ['importers', 'products'],
    });
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
  const other = [...knowledge.measures.values()].find((m) => m.importer !== usual && m.products.length === 1);

  it('says the importer and the goods, where its words are telling', () => {
    const id = other?.id ?? '';
    expect(completed({}, { mentions: { [id]: TELLING } })).toMatchObject({
      importers: [other?.importer],
      products: other?.products,
      assumed: ['importers', 'products'],
    });
    expect(completed({}, { mentions: { [id]: TELLING / 2 } }).importers).toEqual([usual]);
  });

  it('yields to goods that were said, unless its words are as particular as a name', () => {
    const id = other?.id ?? '';
    expect(completed({ products: ['rice'] }, { mentions: { [id]: TELLING } }).importers).toEqual([usual]);
    expect(completed({ products: ['rice'] }, { mentions: { [id]: 5 } }).importers).toEqual([other?.importer]);
  });

  it('says the importer by an authority that speaks on that one alone, as if it were named', () => {
    expect(completed({ products: ['oyster'], parties: ['cfs-hk'] })).toMatchObject({ importers: ['hk'], assumed: [] });
  });
});

it('asked of all importers, a status is a comparison without one', () => {
  expect(completed({ products: ['rice'], intents: ['status'] }, { flags: ['all_importers'] })).toMatchObject({
    intents: ['comparison', 'status'],
    importers: [],
  });
});
