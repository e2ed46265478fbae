import { describe, expect, it } from 'vitest';
import { dueOf } from '../../../adapters/notices/matching.ts';
import type { Topic } from '../../../src/change/change.ts';
import { knowledge } from '../../knowledge-for-tests.ts';
import { factChange } from './matters.ts';

const follow = (importers: string[], products: string[], origins: string[] = [], topics: Topic[] = []) => ({
  importers,
  products,
  origins,
  topics,
});
const matter = (importers: string[], products: string[], origins: string[] = [], topic: Topic = 'verdict') => ({
  importers,
  products,
  origins,
  topic,
});

describe('who is told', () => {
  it.each([
    ['the importer and the goods', matter(['cn'], ['aquatic']), follow(['cn'], ['aquatic']), true],
    ['a kind of them', matter(['cn'], ['scallop']), follow(['cn'], ['aquatic']), true],
    ['what they are a kind of', matter(['cn'], ['aquatic']), follow(['cn'], ['scallop']), true],
    ['other goods', matter(['cn'], ['beef']), follow(['cn'], ['aquatic']), false],
    ['another importer', matter(['hk'], ['aquatic']), follow(['cn'], ['aquatic']), false],
    ['all goods of the importer', matter(['cn'], []), follow(['cn'], ['aquatic']), true],
    ['everything', matter(['kr'], ['beef'], ['hokkaido']), follow([], []), true],
    ['its prefecture', matter(['cn'], ['aquatic'], ['miyagi']), follow([], [], ['miyagi']), true],
    ['another prefecture', matter(['cn'], ['aquatic'], ['miyagi']), follow([], [], ['hokkaido']), false],
    ['all of Japan', matter(['cn'], ['aquatic']), follow([], [], ['hokkaido']), true],
    ['its topic', matter(['cn'], [], [], 'talks'), follow([], [], [], ['talks', 'sampling']), true],
    ['another topic', matter(['cn'], [], [], 'talks'), follow(['cn'], [], [], ['sampling']), false],
    [
      'no one importer, where one is followed',
      matter([], [], [], 'sampling'),
      follow(['cn'], [], [], ['sampling']),
      false,
    ],
    ['no one importer, where none is named', matter([], ['aquatic'], [], 'sampling'), follow([], ['scallop']), true],
  ])('of %s', (_, one, wish, expected) => {
    const change = { ...factChange('x'), ...one };
    const told = dueOf(knowledge, [change], { follows: [wish], pace: { kind: 'at_once' } }, 0);
    expect(told.length === 1).toBe(expected);
  });
});

it('tells each change once, however many ways it is followed, and leaves some for the digest', () => {
  const changes = [factChange('a'), { ...factChange('b'), digestOnly: true }, factChange('c', { importers: ['us'] })];
  const follows = [follow(['cn'], []), follow([], ['aquatic'], [], ['sampling']), follow(['cn'], ['scallop'])];
  const now = Date.UTC(2026, 10, 30, 1);
  expect(dueOf(knowledge, changes, { follows: follows.slice(0, 1), pace: { kind: 'at_once' } }, now)).toEqual([
    { change: 'a', at: now },
  ]);
  const weekly = { kind: 'weekly', weekday: 2, hour: 9, zone: 'Asia/Tokyo' } as const;
  expect(dueOf(knowledge, changes, { follows, pace: weekly }, now)).toEqual(
    ['a', 'b', 'c'].map((change) => ({ change, at: Date.UTC(2026, 11, 1) })),
  );
});
