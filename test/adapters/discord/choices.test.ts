// What is offered while a person types: any script, likeliest first, safe near matches, never more than Discord takes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesFor } from '../../../adapters/discord/choices.ts';
import { formQuery } from '../../../adapters/discord/forms.ts';
import { DISCORD } from '../../../adapters/present/limits.ts';
import { boardImporters } from '../../../src/knowledge/board-importers.ts';
import type { AnswerLanguage } from '../../../src/language/answer-language.ts';
import { wordsOf } from '../../../src/say/words.ts';
import { knowledge, TODAY } from '../../knowledge-for-tests.ts';
import { anyCharacter, runs } from '../../sampling.ts';
import { LANGUAGES } from '../present/contract.ts';

const offered = (option: string, typed: string, language: AnswerLanguage = 'en', importer?: string) =>
  choicesFor(knowledge, { option, typed, importer }, language, TODAY);
const values = (...args: Parameters<typeof offered>): string[] => offered(...args).map(({ value }) => value);

it.each([
  ['product', 'hota', 'scallop'],
  ['product', 'ホタテ', 'scallop'],
  ['product', 'ほたて', 'scallop'],
  ['product', 'ﾎﾀﾃ', 'scallop'],
  ['product', '帆立', 'scallop'],
  ['product', '가리비', 'scallop'],
  ['product', 'scalop', 'scallop'],
  ['product', 'BEE', 'beef'],
  ['prefecture', 'ふくし', 'fukushima'],
  ['prefecture', 'fukash', 'fukushima'],
  ['prefecture', '宫城', 'miyagi'],
  ['prefecture', '仙台', 'sendai'],
  ['importer', 'hk', 'hk'],
  ['importer', '臺灣', 'tw'],
  ['importer', '홍콩', 'hk'],
  ['with', 'korea', 'kr'],
  ['date', '2025-06-29', '2025-06-29'],
  ['date', '令和5年8月', '2023-08'],
  ['date', '2023年8月24日', '2023-08-24'],
])('for %s, typed %s, the first is %s', (option, typed, value) => {
  expect(values(option, typed)[0]).toBe(value);
});

it('shows names in the language of the person, and the typed name where it is another one', () => {
  expect(offered('product', 'scallop', 'ja')[0]?.name).toContain('ホタテ');
  expect(offered('prefecture', '仙台')[0]?.name).toMatch(/^Miyagi .*仙台/);
});

it('guesses at no kanji', () => {
  expect(values('prefecture', '宮本')).toEqual([]);
});

it('offers the usual without anything typed: who restricts first', () => {
  expect(boardImporters(knowledge, TODAY)).toContain(values('importer', '')[0]);
  expect(values('date', '', 'en', 'cn').slice(0, 2)).toEqual([TODAY, '2025-11-19']);
});

it('offers nothing for an option that has no list', () => {
  expect(values('question', 'scallop')).toEqual([]);
});

const names = [
  ...[...knowledge.products.values(), ...knowledge.places.values(), ...knowledge.importers.values()].flatMap((item) => [
    ...Object.values(item.name),
    ...Object.values(item.aliases ?? {}).flatMap((list) => list ?? []),
  ]),
];

it('stays within Discord’s limits whatever is typed, in every language', () => {
  const typed = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 100 }),
    fc.tuple(fc.constantFrom(...names), fc.nat({ max: 8 })).map(([name, length]) => name.slice(0, length)),
  );
  const option = fc.constantFrom('product', 'prefecture', 'importer', 'with', 'date');
  fc.assert(
    fc.property(option, typed, fc.constantFrom(...LANGUAGES), (name, text, language) => {
      const choices = offered(name, text, language);
      expect(choices.length).toBeLessThanOrEqual(DISCORD.choices);
      expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
      for (const choice of choices) {
        expect(choice.name.length).toBeGreaterThan(0);
        expect(choice.name.length).toBeLessThanOrEqual(DISCORD.choiceText);
        expect(choice.value.length).toBeLessThanOrEqual(DISCORD.choiceText);
      }
    }),
    runs(500),
  );
});

it('finds every product by each of its own names', () => {
  for (const { id, name } of knowledge.products.values())
    for (const text of Object.values(name)) expect(values('product', text), `${id} by ${text}`).toContain(id);
});

describe('what is offered and what the form reads agree', () => {
  const words = wordsOf(knowledge, 'en');
  const read = (option: 'product' | 'prefecture' | 'importer' | 'date', typed: string) => {
    const options = { product: 'scallop', importer: 'cn', [option]: typed };
    const built = formQuery(knowledge, words, { name: 'check', options, usual: undefined, today: TODAY });
    return 'fault' in built ? null : built.query;
  };
  it.each([
    ['importer', 'Scotland'],
    ['importer', 'Scotlanq'],
    ['importer', 'Taiwam'],
  ] as const)('%s %s', (option, typed) => {
    expect(read(option, typed)?.importers).toEqual(values(option, typed).slice(0, 1));
  });

  it.each(['2024/2025', '2025-06', 'june 2025', '去年'])('date %s', (typed) => {
    expect(read('date', typed)?.cases[0]?.at).toBe(values('date', typed)[0]);
  });

  it('each offer is read as itself', () => {
    for (const [option, ids] of [
      ['product', knowledge.products.keys()],
      ['importer', knowledge.importers.keys()],
    ] as const)
      for (const id of ids) {
        const query = read(option, id);
        expect(option === 'product' ? query?.products : query?.importers, id).toEqual([id]);
      }
  });
});
