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
  worth: [],
  ...given,
});

const ours = (chance: number): Reading => reading({ scope: { in: chance, opinion: 0, out: 1 - chance } });
const BARE = { rule: 'in', pair: false, bare: false, route: false, inThread: false } as const;

describe('whether a question is ours', () => {
  it.each([
    ['nothing was learned: the rules say', { ...BARE, rule: 'opinion' }, null, 'opinion'],
    ['the rules do not, what was learned does', { ...BARE, rule: 'out' }, ours(0.9), 'in'],
    ['the rules do, what was learned does not', BARE, ours(0.3), 'out'],
    ['both do, though neither surely', BARE, ours(0.65), 'in'],
    ['less is enough where importer and goods are named', { ...BARE, pair: true }, ours(0.5), 'in'],
    ['and less still where goods of a Japanese place go there', { ...BARE, pair: true, route: true }, ours(0.2), 'in'],
    ['and least of all where nothing else was said', { ...BARE, pair: true, bare: true }, ours(0.1), 'in'],
    ['but not where the rules refuse it', { ...BARE, pair: true, rule: 'out' }, ours(0.5), 'out'],
    ['less is enough in a thread', { ...BARE, inThread: true }, ours(0.5), 'in'],
    ['an opinion is told apart', BARE, reading({ scope: { in: 0.2, opinion: 0.5, out: 0.3 } }), 'opinion'],
  ] as const)('%s', (_, bearing, learned, expected) => {
    expect(scopeBy(bearing, learned)).toBe(expected);
  });
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

it('entries that there are weigh by how likely they are meant, and unlikely ones not at all', () => {
  const entries = [
    { id: 'cn-seafood-stop-2025', likeness: 0.8 },
    { id: 'cn-seafood-ban-2023', likeness: 0.7 },
    { id: 'no-such-entry', likeness: 0.9 },
    { id: 'cn-ten-prefectures', likeness: 0.1 },
  ];
  const worth = EVIDENCE.map((name) => (name === 'like' ? 10 : 0));
  const signs = { asked: [], meant: [], named: NAMED };
  const found = entriesBy(knowledge, signs, reading({ entries, worth }));
  expect(found.map(({ id }) => id)).toEqual(['cn-seafood-stop-2025', 'cn-seafood-ban-2023']);
  expect(found[0]?.weight).toBeGreaterThan(found[1]?.weight ?? 0);
  expect(entriesBy(knowledge, signs, null)).toEqual([]);
});
