// A message is ICU, whichever it is: plurals, selects and apostrophes are said the same in each.
import { expect, it } from 'vitest';
import { compiled } from '../../src/language/message.ts';

const said = (message: string, values: Record<string, string | number> = {}, locale = 'en-GB'): string =>
  compiled(message, locale)(values);

it.each([
  ["China's {what}", "China's seafood"],
  ["China''s {what}", "China's seafood"],
  ["write '{what}' for {what}", 'write {what} for seafood'],
  ['no. # of <b>{what}</b> & co', 'no. # of <b>seafood</b> & co'],
  ['{what}, {what}', 'seafood, seafood'],
  ['{missing}{what}', 'seafood'],
  ["{what, select, seafood {fish's} other {no fish}}", "fish's"],
  ['{missing, select, none {no} other {the {what}}}', 'the seafood'],
  ['<b>{what, select, none {} other {{what}}}</b>', '<b>seafood</b>'],
  ['{missing, plural, other {{what}}}', 'seafood'],
])('reads "%s"', (message, text) => {
  expect(said(message, { what: 'seafood' })).toBe(text);
});

it('gives a value as it is, whatever stands in it', () => {
  for (const value of ["{x} ''", '<b>', '# $& $1', "'{'"]) {
    expect(said('{v}', { v: value })).toBe(value);
    expect(said('{v, select, none {} other {{v}}}', { v: value })).toBe(value);
  }
});

it('tells one from many as the language does', () => {
  const english = '{n, plural, =0 {no importer} one {# importer} other {# importers}}';
  expect([0, 1, 2, 1200].map((n) => said(english, { n }))).toEqual([
    'no importer',
    '1 importer',
    '2 importers',
    '1,200 importers',
  ]);
  expect([1, 2].map((n) => said('{n, plural, other {#か国}}', { n }, 'ja-JP'))).toEqual(['1か国', '2か国']);
  const places = '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}';
  expect([1, 2, 3, 11].map((n) => said(places, { n }))).toEqual(['1st', '2nd', '3rd', '11th']);
});

it('selects within a plural, and counts within a select', () => {
  const nested =
    "{n, plural, one {{who, select, none {nobody's rule} other {{who}'s rule}}} other {# rules of {who, select, none {nobody} other {{who}}}}}";
  expect(said(nested, { n: 1, who: 'none' })).toBe("nobody's rule");
  expect(said(nested, { n: 1, who: 'Oman' })).toBe("Oman's rule");
  expect(said(nested, { n: 3, who: 'Oman' })).toBe('3 rules of Oman');
  const turned = '{who, select, none {} other {{who}: {n, plural, one {# rule} other {# rules}}}}';
  expect([said(turned, { n: 1, who: 'Oman' }), said(turned, { n: 2, who: 'none' })]).toEqual(['Oman: 1 rule', '']);
});

it('throws where it is no message', () => {
  expect(() => compiled('{n', 'en')).toThrow();
});
