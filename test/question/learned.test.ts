import { describe, expect, it } from 'vitest';
import { Intent } from '../../src/knowledge/language.ts';
import { entriesBy, intentsBy, scopeBy } from '../../src/question/learned.ts';
import { EVIDENCE } from '../../src/question/meant.ts';
import type { Reading } from '../../src/question/reader.ts';
import { knowledge } from '../knowledge-for-tests.ts';

const none = Object.fromEntries(Intent.options.map((intent) => [intent, 0])) as Record<Intent, number>;

const reading = (given: Partial<Reading>): Reading => ({
  scope: { in: 1, opinion: 0, out: 0 },
  intents: { ...none, status: 1 },
  entries: [],
  fits: () => 0,
  leads: new Set(),
  least: { ours: 0.7, names: 0.2 },
  worth: [],
  ...given,
});

const ours = (chance: number): Reading => reading({ scope: { in: chance, opinion: 0, out: 1 - chance } });
const PLAIN = { rule: 'in', telling: false, bare: false, route: false, inThread: false } as const;

describe('whether a question is ours', () => {
  it.each([
    ['nothing was learned: the rules say', { ...PLAIN, rule: 'opinion' }, null, 'opinion'],
    ['the rules do not, what was learned does', { ...PLAIN, rule: 'out' }, ours(0.9), 'in'],
    ['the rules do not, and what was learned not surely', { ...PLAIN, rule: 'out' }, ours(0.65), 'out'],
    ['the rules do, what was learned does not', PLAIN, ours(0.6), 'out'],
    ['less is enough where names are all that is said', { ...PLAIN, bare: true }, ours(0.3), 'in'],
    ['but not so little', { ...PLAIN, bare: true }, ours(0.1), 'out'],
    ['as where an entry is called by its name', { ...PLAIN, bare: true, telling: true }, ours(0.1), 'in'],
    ['and where goods of a Japanese place go there', { ...PLAIN, route: true }, ours(0.2), 'in'],
    ['but not where the rules refuse it', { ...PLAIN, bare: true, rule: 'out' }, ours(0.5), 'out'],
    ['less is enough in a thread', { ...PLAIN, inThread: true }, ours(0.5), 'in'],
    ['an opinion is told apart', PLAIN, reading({ scope: { in: 0.2, opinion: 0.5, out: 0.3 } }), 'opinion'],
  ] as const)('%s', (_, bearing, learned, expected) => {
    expect(scopeBy(bearing, learned)).toBe(expected);
  });
});

it('what the rules tell better is theirs', () => {
  const learned = reading({ intents: { ...none, reason: 1 }, leads: new Set(['source']) });
  expect(intentsBy(['source'], learned, false)).toEqual(['source']);
  expect(intentsBy(['status'], learned, false)).toEqual(['reason', 'status']);
});

describe('what is asked', () => {
  it.each([
    ['nothing was learned: as heard', ['source'], null, false, ['source']],
    [
      'the likeliest leads, what was heard follows',
      ['status'],
      { reason: 0.9, status: 0.1 },
      false,
      ['reason', 'status'],
    ],
    ['a second is asked where it is likely', [], { reason: 0.6, source: 0.3 }, false, ['reason', 'source']],
    ['a thread goes on with what was asked before', [], { reason: 1 }, true, []],
  ] as const)('%s', (_, heard, intents, inThread, expected) => {
    const learned = intents && reading({ intents: { ...none, ...intents } });
    expect(intentsBy(heard, learned, inThread)).toEqual(expected);
  });
});

const NAMED = { text: '', language: 'en', importers: [], products: [], parties: [], topics: [], days: [] } as const;
const SIGNS = { asked: [], meant: [], named: NAMED, ruled: { first: null, scope: 'in', bare: false } } as const;

describe('which entries are meant', () => {
  const entries = [
    { id: 'cn-seafood-stop-2025', likeness: 0.8 },
    { id: 'cn-seafood-ban-2023', likeness: 0.7 },
    { id: 'no-such-entry', likeness: 0.9 },
    { id: 'cn-ten-prefectures', likeness: 0.1 },
  ];
  const worth = EVIDENCE.map((name) => (name === 'like' ? 10 : 0));

  it('those that there are weigh by how likely they are, and unlikely ones not at all', () => {
    const found = entriesBy(knowledge, SIGNS, reading({ entries, worth }), 'other');
    expect(found.map(({ id }) => id)).toEqual(['cn-seafood-stop-2025', 'cn-seafood-ban-2023']);
    expect(found[0]?.weight).toBeGreaterThan(found[1]?.weight ?? 0);
    expect(entriesBy(knowledge, SIGNS, null, 'other')).toEqual([]);
  });

  it('beside a status only what is plainly meant', () => {
    const open = reading({ entries, worth: [...worth, 8, 0] });
    expect(entriesBy(knowledge, SIGNS, open, 'status').map(({ id }) => id)).toEqual(['cn-seafood-stop-2025']);
    expect(entriesBy(knowledge, SIGNS, open, 'other').length).toBeGreaterThan(1);
  });
});
