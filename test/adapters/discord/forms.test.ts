// A command's options to a query: what is offered, what is only typed, what is left out.
import { expect, it } from 'vitest';
import type { SubcommandName } from '../../../adapters/discord/commands.ts';
import { type Filled, formQuery } from '../../../adapters/discord/forms.ts';
import { wordsOf } from '../../../src/say/words.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';

const built = (name: SubcommandName, options: Filled, usual?: string) =>
  formQuery(knowledge, wordsOf(knowledge, 'en'), { name, options, usual, today: TODAY });

const query = (...args: Parameters<typeof built>) => {
  const result = built(...args);
  if ('fault' in result) throw new Error(result.fault);
  return result.query;
};

const fault = (...args: Parameters<typeof built>): string => {
  const result = built(...args);
  return 'fault' in result ? result.fault : '';
};

it('takes what was offered as it is', () => {
  const options = { product: 'scallop', prefecture: 'hokkaido', importer: 'hk', date: '2023-08-24' };
  expect(query('check', options)).toMatchObject({
    intents: ['status'],
    products: ['scallop'],
    origins: ['hokkaido'],
    importers: ['hk'],
    cases: [{ importer: 'hk', product: 'scallop', origins: ['hokkaido'], at: '2023-08-24' }],
    assumed: [],
    read: [],
  });
});

it('takes names in any script that were never offered', () => {
  expect(query('check', { product: '牛肉', prefecture: '宮城', importer: '홍콩', date: '去年の夏' })).toMatchObject({
    products: ['beef'],
    origins: ['miyagi'],
    importers: ['hk'],
    cases: [{ importer: 'hk', product: 'beef', origins: ['miyagi'], at: '2025-06/2025-08' }],
    read: [],
  });
});

it('takes a place for its prefectures, in the order of the knowledge', () => {
  expect(query('check', { product: 'rice', prefecture: '仙台' }).origins).toEqual(['miyagi']);
  expect(query('check', { product: 'rice', prefecture: 'the-ten' }).origins).toHaveLength(10);
});

it('reads a misspelt name and keeps what was typed', () => {
  const { origins, read } = query('check', { product: 'rice', prefecture: 'fukashima' });
  expect(origins).toEqual(['fukushima']);
  expect(read).toEqual([{ typed: 'fukashima', read: 'Fukushima' }]);
});

it('names the nearest instead of choosing one', () => {
  expect(fault('check', { product: 'rice', prefecture: 'miya' })).toMatch(/miya.*Miyagi.*Miyazaki/);
  expect(fault('check', { product: 'plutonium' })).toMatch(/plutonium/);
  expect(fault('check', { product: 'rice', date: 'whenever' })).toMatch(/whenever/);
});

it('says everything that is wrong at once', () => {
  expect(fault('check', { product: 'plutonium', importer: 'atlantis' }).split('\n')).toHaveLength(2);
});

it('fills in the importer that was chosen, else the default, and says that it was assumed', () => {
  expect(query('check', { product: 'rice' }, 'tw')).toMatchObject({ importers: ['tw'], assumed: ['importers'] });
  expect(query('check', { product: 'rice' }).assumed).toEqual(['importers']);
});

it('asks about the usual goods where a list names none', () => {
  const usual = [...knowledge.products.values()].filter((item) => item.default).map((item) => item.id);
  expect(query('prefectures', { importer: 'hk' })).toMatchObject({ products: usual, assumed: ['products'] });
});

it('compares two importers, one with the usual, or all', () => {
  expect(query('compare', { product: 'beef', importer: 'hk', with: 'tw' }).importers).toEqual(['hk', 'tw']);
  expect(query('compare', { product: 'beef', importer: 'hk' }, 'kr').importers).toEqual(['hk', 'kr']);
  expect(query('compare', { product: 'beef' }).importers).toEqual([]);
});

it('asks for sampling without an importer of its own accord', () => {
  expect(query('sampling', {})).toMatchObject({ intents: ['sampling'], importers: [], products: [] });
});

it('takes today for no date at all, so that ages are counted', () => {
  expect(query('check', { product: 'rice', date: TODAY }).cases[0].at).toBeNull();
});
