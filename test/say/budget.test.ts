import { describe, expect, it } from 'vitest';
import { ANSWER_LANGUAGES } from '../../src/language/answer-language.ts';
import type { ClaimKind, Slot } from '../../src/plan/claim.ts';
import type { ToldClaim } from '../../src/say/answer.ts';
import { onOneScreen, SCREEN } from '../../src/say/budget.ts';

/** A claim of so many characters. */
const told = (slot: Slot, length: number, kind: ClaimKind = 'statement', cites = ['a']): ToldClaim =>
  ({ slot, section: null, kind, data: {}, cites, sources: cites, text: 'x'.repeat(length) }) as unknown as ToldClaim;
const lengths = (claims: readonly ToldClaim[]): number[] => claims.map(({ text }) => text.length);
const total = (claims: readonly ToldClaim[]): number => lengths(claims).reduce((a, b) => a + b, 0);

describe('the short answer on one screen', () => {
  it('is all of it, in its order, where there is room', () => {
    const claims = [told('answer', 100), told('basis', 100), told('age', 50), told('do', 50), told('also', 100)];
    expect(onOneScreen(claims, 'en')).toEqual({ short: claims, behind: [] });
  });

  it('keeps what answers, its age and what to do, however long they are', () => {
    const claims = [told('answer', 900), told('basis', 1), told('age', 500), told('do', 500), told('also', 1)];
    const { short, behind } = onOneScreen(claims, 'en');
    expect(short.map(({ slot }) => slot)).toEqual(['answer', 'age', 'do']);
    expect(behind.map(({ slot }) => slot)).toEqual([null, null]);
  });

  it('keeps a status with all its rows, wherever it stands', () => {
    const rows = (
      ['groups', 'group', 'group', 'verdict', 'cases', 'open_case', 'upcoming', 'announced_beside'] as const
    ).map((kind) => told('basis', 200, kind));
    const { short, behind } = onOneScreen([told('answer', 300), ...rows, told('basis', 1)], 'en');
    expect(short.map(({ kind }) => kind)).toEqual(['statement', ...rows.map(({ kind }) => kind)]);
    expect(behind).toHaveLength(1);
  });

  it('keeps the lines on how the question was read, which stand on no entry', () => {
    const claims = [told('answer', 900), told('also', 300, 'transit', []), told('also', 300)];
    expect(lengths(onOneScreen(claims, 'en').short)).toEqual([900, 300]);
  });

  it('keeps the first entry that answers in its own words; what may be meant as well waits for room', () => {
    const claims = [told('answer', 200), told('answer', 150, 'measure'), told('answer', 150), told('age', 50)];
    expect(lengths(onOneScreen(claims, 'en').short)).toEqual([200, 150, 50]);
    expect(lengths(onOneScreen([told('answer', 900), ...claims.slice(1)], 'en').short)).toEqual([900, 50]);
  });

  it('lets a list of what changed fill the screen, and no more', () => {
    const rows = [200, 200, 300, 100].map((length) => told('answer', length, 'moved'));
    expect(lengths(onOneScreen([told('answer', 50, 'changes'), ...rows], 'en').short)).toEqual([50, 200, 200, 100]);
  });

  it('makes room for a later claim where an earlier one is too long', () => {
    const claims = [told('answer', 200), told('basis', 400), told('basis', 90), told('also', 80)];
    const { short, behind } = onOneScreen(claims, 'en');
    expect(lengths(short)).toEqual([200, 90, 80]);
    expect(lengths(behind)).toEqual([400]);
  });

  it('never fills a screen with what may wait, in any language', () => {
    for (const language of ANSWER_LANGUAGES) {
      const many = Array.from({ length: 40 }, () => told('basis', 25));
      const { short, behind } = onOneScreen([told('answer', 100), ...many], language);
      expect(total(short), language).toBeLessThan(SCREEN[language]);
      expect(total(short), language).toBeGreaterThan(SCREEN[language] / 2);
      // Nothing is lost.
      expect(short.length + behind.length).toBe(41);
    }
  });

  it('files what does not fit in the section where it is looked for', () => {
    const places = (kind: ClaimKind): string => {
      const [moved] = onOneScreen([told('answer', 900), told('also', 100, kind)], 'en').behind;
      return `${kind} ${moved?.section}`;
    };
    expect(
      (['conditions', 'within', 'event', 'statement', 'others', 'grounds', 'measure'] as const).map(places),
    ).toEqual([
      'conditions papers',
      'within prefectures',
      'event timeline',
      'statement voices',
      'others voices',
      'grounds why',
      'measure why',
    ]);
  });
});
