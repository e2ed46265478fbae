import { describe, expect, it } from 'vitest';
import {
  besideVerdicts,
  factSentences,
  gapsOf,
  isFactFirst,
  isOpen,
  namedActs,
} from '../../src/answer/fact-sentences.ts';
import type { Scored } from '../../src/answer/facts.ts';
import type { Fact } from '../../src/knowledge/schema.ts';
import { fact, measure, planted } from '../planted.ts';
import { asked, verdictsOn, words } from './asked.ts';

const scored = (id: string, score: number, more: Partial<Fact> = {}): Scored => ({ fact: fact(id, more), score });
const verdicts = (effect?: 'banned' | 'permitted') =>
  verdictsOn(planted({ measures: effect ? [measure('m', { effect })] : [] }));

describe('a fact leads', () => {
  const first = (
    ...[query, facts, of = 'permitted', dated = false]: [
      Parameters<typeof asked>[0],
      Scored[],
      ('banned' | 'permitted')?,
      boolean?,
    ]
  ) => isFactFirst(asked(query), facts, verdicts(of), dated);
  const strong = [scored('f', 6)];

  it('where a reason, a source or a figure is asked and it is to the point', () => {
    expect(first({ intents: ['reason'] }, strong)).toBe(true);
    expect(first({ intents: ['reason'] }, [scored('f', 1)])).toBe(false);
    expect(first({ intents: ['status'] }, strong)).toBe(false);
  });

  it('not where named goods are stopped: that comes before any fact on it, but a figure that was asked', () => {
    expect(first({ intents: ['reason'] }, strong, 'banned')).toBe(false);
    expect(first({ intents: ['sampling'] }, strong, 'banned')).toBe(true);
  });

  it('where neither goods nor importer were named and it is what the question is about', () => {
    expect(first({ assumed: ['importers', 'products'] }, strong)).toBe(true);
    expect(first({ assumed: ['importers', 'products'] }, [scored('f', 4)])).toBe(false);
  });

  it('where no word asks for a status and no goods were named, and not where several importers are compared', () => {
    const bare = asked({ assumed: ['products'] });
    expect(isFactFirst({ ...bare, statusSaid: false }, strong, verdicts('permitted'), false)).toBe(true);
    expect(isFactFirst(bare, strong, verdicts('permitted'), false)).toBe(false);
    expect(first({ intents: ['comparison'] }, strong)).toBe(true);
    expect(first({ intents: ['comparison'], importers: ['cn', 'hk'] }, strong)).toBe(false);
  });

  it('not where a list of dates answers, nor where a premise has to be put right', () => {
    expect(first({ intents: ['timeline'], at: '2025-06/2026' }, strong, 'permitted', true)).toBe(false);
    expect(isFactFirst(asked({ intents: ['reason'], premise: 'lifted' }), strong, verdicts('permitted'), false)).toBe(
      false,
    );
  });

  it('not where it is asked since when a case that is named whole is so, but of what happened to it', () => {
    const whole = { intents: ['timeline'], origins: ['p01'] } as const;
    const when = { ...asked(), ...whole };
    expect(isFactFirst(when, strong, verdicts('permitted'), false)).toBe(false);
    expect(isFactFirst({ ...when, past: true }, strong, verdicts('permitted'), false)).toBe(true);
    expect(isFactFirst({ ...when, origins: [] }, strong, verdicts('permitted'), false)).toBe(true);
    expect(isFactFirst({ ...when, assumed: ['importers'] }, strong, verdicts('permitted'), false)).toBe(true);
  });

  it('where there is no verdict at all', () => {
    expect(isFactFirst(asked(), [], [], false)).toBe(true);
  });
});

describe('facts as sentences', () => {
  const held = planted({});
  const parts = (facts: Scored[], besideFigure = false) =>
    factSentences(held, words, facts, besideFigure).map(({ part, cites }) => `${part} ${cites[0]}`);

  it('are told at once where they come near the best, behind "more" where not, and not at all far off', () => {
    expect(parts([scored('a', 10), scored('b', 7), scored('c', 5), scored('d', 2)])).toEqual([
      'voices a',
      'voices b',
      'detail c',
    ]);
  });

  it('are four at most at once, and two beside a figure', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => scored(id, 10));
    expect(parts(many).filter((one) => one.startsWith('voices'))).toHaveLength(4);
    expect(parts(many, true).filter((one) => one.startsWith('voices'))).toHaveLength(2);
  });
});

describe('acts that are named by their own words', () => {
  const held = planted({ measures: [measure('act'), measure('other')], facts: [fact('told')] });
  const named = (intent: 'definition' | 'status', weights: [string, number][]) =>
    namedActs(held, asked({ intents: [intent], entries: weights.map(([id, weight]) => ({ id, weight })) })).map(
      ({ id }) => id,
    );

  it('lead where it is asked what they are', () => {
    expect(
      named('definition', [
        ['act', 300],
        ['other', 150],
        ['told', 300],
      ]),
    ).toEqual(['act']);
    expect(named('status', [['act', 300]])).toEqual([]);
    expect(named('definition', [['act', 50]])).toEqual([]);
    expect(named('definition', [['act', 119]])).toEqual([]);
    expect(named('definition', [['act', 120]])).toEqual(['act']);
  });
});

describe('what was asked is open', () => {
  const gap = (score: number) => scored('gap', score, { nature: 'gap' });

  it('where no status is known and no fact settles it', () => {
    expect(isOpen('status', verdicts(), [], false)).toBe(true);
    expect(isOpen('status', verdicts('banned'), [], false)).toBe(false);
    expect(isOpen('status', verdicts(), [scored('f', 5)], false)).toBe(false);
    expect(isOpen('status', verdicts(), [gap(5)], false)).toBe(true);
    expect(isOpen('status', verdicts(), [scored('f', 5, { about: { importers: ['hk'] } })], false)).toBe(true);
  });

  it('where a fact leads and what was looked for and not found comes nearer than any other', () => {
    expect(isOpen('reason', [], [gap(5), scored('f', 1)], true)).toBe(true);
    expect(isOpen('reason', [], [gap(5), scored('f', 4.5)], true)).toBe(false);
    expect(isOpen('source', verdicts('banned'), [gap(5)], true)).toBe(false);
  });
});

it('beside a status stand facts to the point or on a topic asked, and beside an unknown one those on its importer', () => {
  const facts = [scored('near', 5), scored('far', 2), scored('on-topic', 2, { topic: ['reason'] })];
  const ids = (found: Scored[]) => found.map(({ fact: { id } }) => id);
  expect(ids(besideVerdicts(facts, verdicts('banned'), asked({ topics: ['reason'] })))).toEqual(['near', 'on-topic']);
  const abroad = scored('abroad', 5, { about: { importers: ['hk'] } });
  expect(ids(besideVerdicts([...facts, abroad], verdicts(), asked()))).toEqual(['near']);
  expect(ids(besideVerdicts([abroad], verdicts('banned'), asked()))).toEqual(['abroad']);
});

it('beside a status that is not known stands what was looked for on those goods and not found', () => {
  const looked = (id: string, product: string) =>
    fact(id, { nature: 'gap', about: { importers: ['cn'], products: [product] } });
  const held = planted({ facts: [looked('of-fish', 'aquatic'), looked('of-rice', 'rice')] });
  expect(gapsOf(held, [], verdictsOn(held)).map(({ fact: { id } }) => id)).toEqual(['of-fish']);
  expect(gapsOf(held, [], verdicts('banned'))).toEqual([]);
});
