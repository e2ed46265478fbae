import { describe, expect, it } from 'vitest';
import type { MovedData } from '../../src/plan/claim.ts';
import { NOTICES } from '../../src/say/notices.ts';
import { knowledge } from '../knowledge-for-tests.ts';
import { words } from '../plan/asked.ts';

const stand = { status: 'banned', onPaper: 'banned', since: '2011-03-24', announced: null, conditions: [] } as const;
const moved = (more: Partial<MovedData>): string =>
  NOTICES.verdict_moved(
    words,
    {
      importers: ['hk'],
      products: ['scallop'],
      origins: ['chiba'],
      worth: 'news',
      actsOn: 'import',
      time: 'now',
      from: '2026-11-20',
      to: null,
      before: stand,
      after: { ...stand, status: 'conditional', onPaper: 'conditional', since: '2026-11-20', within: [], silent: [] },
      won: [],
      lost: [],
      ...more,
    },
    knowledge,
  );
const same = { ...stand, since: '2011-03-25', within: [], silent: [] };
const asked = { ...stand, status: 'conditional', onPaper: 'conditional', within: [], silent: [] } as const;
const [paper = ''] = knowledge.conditions.keys();
const named = knowledge.conditions.get(paper)?.name ?? { en: '', ja: '', zh: '' };

describe('a verdict that moved', () => {
  it('is told before and after, since when on each side', () => {
    expect(moved({})).toBe(
      'Scallops from Chiba → Hong Kong: ⛔ banned since 24 Mar 2011 → ⚠ subject to conditions since 20 Nov 2026.',
    );
  });

  it.each([
    ['ahead', '(announced for 20 Nov 2026)'],
    ['due', '(the announced day, 20 Nov 2026, has come)'],
    ['past', '(from 20 Nov 2026 to 1 Dec 2026)'],
    ['now', '(until 1 Dec 2026)'],
  ] as const)('is told with its time: %s', (time, text) => {
    const to = time === 'past' || time === 'now' ? '2026-12-01' : null;
    expect(moved({ time, to })).toContain(text);
  });

  it('is no status in force where it is only announced', () => {
    const announced = {
      ...stand,
      status: 'conditional',
      onPaper: 'banned',
      since: null,
      within: [],
      silent: [],
    } as const;
    expect(moved({ after: { ...announced, announced: '2026-11-20' } })).toContain('not confirmed since');
  });

  it('is told as a correction where it is one, and by what moved: since when, or papers', () => {
    expect(moved({ worth: 'correction', from: null, after: same })).toBe(
      'Correction: scallops from Chiba → Hong Kong: ⛔ banned, since 25 Mar 2011 (said before: since 24 Mar 2011).',
    );
    expect(moved({ before: asked, after: asked, won: [paper] })).toContain(`Now asked for: ${named.en}.`);
    expect(moved({ before: asked, after: asked, lost: [named] })).toContain(`No longer asked for: ${named.en}.`);
  });

  it('names a few goods and counts the others', () => {
    expect(moved({ products: ['scallop', 'crab', 'oyster', 'tea', 'rice', 'beef'] })).toContain(
      'and 2 other kinds of goods from Chiba',
    );
  });
});

it('a correction of a fact repeats no words that stayed', () => {
  const fact = [...knowledge.facts.values()][0];
  if (!fact) throw new Error('no fact');
  expect(NOTICES.fact_corrected(words, { fact: fact.id, before: fact.statement }, knowledge)).toBe(
    `Correction: ${fact.statement.en}`,
  );
});

it('what was only announced before is confirmed, not looked at again', () => {
  const data = { importers: ['hk'], measures: [], after: '2026-11-20' };
  expect(NOTICES.confirmed(words, { ...data, before: null }, knowledge)).toContain('only announced so far');
  expect(NOTICES.confirmed(words, { ...data, before: '2026-11-01' }, knowledge)).toContain('looked at again');
});
