import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { findCues } from '../../src/question/cues.ts';
import { findNames } from '../../src/question/spans.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const named = (question: string) => findNames(knowledge, question, fold(question), findCues(knowledge, fold(question)));
const ids = (question: string): string[] =>
  named(question).flatMap(({ targets }) => targets.flatMap((target) => target.ids));

describe('the names of a question', () => {
  it('come with their places, left to right', () => {
    const text = 'Scallops from Hokkaido to China';
    const found = named(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Scallops', 'Hokkaido', 'China']);
    expect(found.flatMap(({ targets }) => targets.map(({ kind }) => kind))).toEqual(['product', 'origin', 'importer']);
    expect(found.every(({ near }) => !near)).toBe(true);
  });

  it('hold the code of a market that is no word, wherever it stands', () => {
    const importers = new Map([...knowledge.importers].map(([id, item]) => [id, { ...item, served: 1 }]));
    const market = { ...knowledge, importers };
    const of = (text: string): string[] =>
      findNames(market, text, text, findCues(market, text)).flatMap(({ targets }) => targets.flatMap((t) => t.ids));
    expect(of('does hk ban fish')).toContain('hk');
    expect(of('which ones are on the kr list')).toContain('kr');
    expect(of('will us take fish')).not.toContain('us');
    expect(of('a sauce of ph 4 goes')).not.toContain('ph');
  });

  it('hold the place that stands inside a name of goods', () => {
    expect(ids('Kobe beef')).toEqual(['wagyu', 'hyogo']);
    expect(ids('北海道産ホタテ')).toEqual(['scallop', 'hokkaido']);
  });

  it('are whole before a mark of origin', () => {
    expect(ids('米国産牛肉')).toEqual(['us', 'beef']);
    expect(ids('日本牛肉干')).toContain('meat-products');
  });

  it('hold an economy of which nothing is known', () => {
    expect(named('to Mongolia')[0]?.targets).toMatchObject([{ kind: 'elsewhere', label: 'Mongolia' }]);
  });
});

describe('codes of importers', () => {
  it('are read in capitals, with or without points', () => {
    expect(ids('when did the us stop it')).toEqual(['us']);
    expect(ids('tell us of the rules')).toEqual([]);
    expect(ids('to the US')).toEqual(['us']);
    expect(ids('to the U.S.')).toEqual(['us']);
  });

  it('are read in small letters unless they are a word', () => {
    expect(ids('scallops hk')).toEqual(['scallop', 'hk']);
    expect(ids('tell us')).toEqual([]);
    expect(ids('into kr')).toEqual(['kr']);
    expect(ids('the th of May')).toEqual([]);
  });

  it('say nothing in a text that is all capitals', () => {
    expect(ids('TELL US WHETHER IT MAY')).toEqual([]);
  });

  it('are none inside a longer word', () => {
    expect(ids('USB, bonus, HKD')).toEqual([]);
  });
});

describe('tariff headings', () => {
  it('name the goods that a source ties to them', () => {
    const products = [...knowledge.products.values()].filter((p) => p.hs?.some(({ code }) => code.startsWith('0307')));
    expect(products).not.toEqual([]);
    expect(ids('HS 0307')).toEqual(products.map(({ id }) => id));
    expect(ids('0307.22')).toEqual(products.map(({ id }) => id));
  });

  it('are no bare number of four digits, no year and no part of a longer number', () => {
    expect(ids('0307')).toEqual([]);
    expect(ids('2023')).toEqual([]);
    expect(ids('10307.22')).toEqual([]);
  });

  it('that no source ties to goods name nothing', () => {
    expect(ids('HS 9999')).toEqual([]);
  });
});

describe('a longer name that holds or meets another', () => {
  it.each([
    // What they are stands last in English.
    ['smoked salmon roe to Korea', ['salmon-roe', 'kr']],
    ['salted pollock roe from Hokkaido', ['pollock-roe', 'hokkaido']],
    ['Hokkaido scallop roe', ['hokkaido', 'scallop']],
    // 和 between two names of Chinese is no part of the second.
    ['苹果和梨能进香港吗', ['apple', 'pear', 'hk']],
    ['日本和梨能进香港吗', ['JP', 'JP', 'pear', 'hk']],
    // A place stands before its goods in their name, or after "from".
    ['tuna saku to Hong Kong', ['tuna', 'hk']],
    ['sauries from Hokkaido', ['saury', 'hokkaido']],
  ])('%s', (question, expected) => {
    expect([...new Set(ids(question))]).toEqual([...new Set(expected)]);
  });
});
