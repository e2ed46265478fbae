import { describe, expect, it } from 'vitest';
import { caveats } from '../../src/answer/caveats.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Query } from '../../src/question/query.ts';
import { TODAY } from '../knowledge-for-tests.ts';
import { fact, measure, planted } from '../planted.ts';
import { asked, verdictsOn, words } from './asked.ts';

const FRESH = planted({ measures: [measure('ban')] });
interface Told {
  readonly held?: Knowledge;
  readonly unknown?: boolean;
  readonly facts?: Parameters<typeof caveats>[4];
}
const of = (query: Query, { held = FRESH, unknown = false, facts = [] }: Told = {}) =>
  caveats(held, words, query, verdictsOn(held), facts, { day: TODAY, today: TODAY, unknown, told: [] });
const kinds = (query: Query, told?: Told) => of(query, told).map(({ kind }) => kind);

it('what the answer is not is said last, and of a plain answer alone', () => {
  expect(kinds(asked())).toEqual(['about']);
  expect(kinds(asked({ assumed: ['importers'] })).at(-1)).toBe('about');
});

describe('a reader is told', () => {
  it('what was read as something else', () => {
    const [told] = of(asked({ read: [{ typed: 'fukashima', read: 'Fukushima' }] }));
    expect(told).toMatchObject({ kind: 'read' });
    expect(told?.text).toMatch(/fukashima.*Fukushima/);
  });

  it('what was assumed, by name', () => {
    const [told] = of(asked({ assumed: ['importers', 'products'] }));
    expect(told?.kind).toBe('assumed');
    expect(told?.text).toContain(words.importer('cn'));
    expect(told?.text).toContain(words.product('fish'));
  });

  it('no more than the first ten of the places that were assumed', () => {
    const origins = [...FRESH.prefectures.keys()];
    const [told] = of(asked({ origins, assumed: ['origins'] }));
    expect(told?.text).toContain(words.prefecture(origins[9] ?? ''));
    expect(told?.text).not.toContain(words.prefecture(origins[10] ?? ''));
  });

  it('which days no calendar has, and on which day the answer stands', () => {
    const [told] = of(asked({ impossibleDates: ['30 February'] }));
    expect(told?.kind).toBe('imprecise');
    expect(told?.text).toContain('30 February');
    expect(told?.text).toContain(words.date(TODAY));
  });

  it('that a day is yet to come', () => {
    expect(kinds(asked({ at: '2027-01-01' }))).toContain('future');
    expect(kinds(asked({ at: TODAY }))).not.toContain('future');
  });

  it('that passing through bans nothing that is known', () => {
    expect(kinds(asked({ steps: [{ step: 'transit', origin: 'tokyo' }] }))).toContain('steps');
    expect(kinds(asked({ steps: [{ step: 'caught', origin: 'tokyo' }] }))).not.toContain('steps');
  });

  it('how old what is stale is, on the measures it stands on', () => {
    const held = planted({ measures: [measure('old', { verified: '2024-03-01' })] });
    const told = of(asked(), { held }).find(({ kind }) => kind === 'stale');
    expect(told?.cites).toEqual(['old']);
    expect(told?.text).toContain(words.age('2024-03-01', TODAY));
  });

  it('what was looked for and not found, of the facts that are shown', () => {
    const gap = fact('gap', { nature: 'gap' });
    const told = of(asked(), { facts: [fact('found'), gap] }).filter(({ kind }) => kind === 'gap');
    expect(told.map(({ cites }) => cites)).toEqual([['gap']]);
  });

  it('what comes nearest to what is not known', () => {
    const [told] = of(asked(), { unknown: true });
    expect(told?.kind).toBe('gap');
    expect(told?.text).toContain(words.text(measure('ban').title));
  });
});
