import { describe, expect, it } from 'vitest';
import { type Claim, SECTIONS, SLOTS } from '../../src/plan/claim.ts';
import { assembled, behind, joined, type Lead, leadOf, nonEmpty } from '../../src/plan/piece.ts';
import { placed, planned } from './told.ts';

const said = (fact: string): Claim<'statement'> => ({
  kind: 'statement',
  data: { fact },
  cites: [fact],
  sources: [`source of ${fact}`],
});
const lead = (fact: string, rest: Partial<Lead> = {}): Lead => ({ kind: 'answer', answer: [said(fact)], ...rest });

describe('what leads', () => {
  it('is nothing without a claim', () => {
    expect(leadOf([])).toBeNull();
    expect(nonEmpty([])).toBe(false);
    expect(leadOf([said('a')], { basis: [said('b')] }, 'unknown')).toEqual({
      kind: 'unknown',
      answer: [said('a')],
      basis: [said('b')],
    });
  });

  it('stands first, and says what kind of answer it is', () => {
    const plan = assembled(lead('a', { kind: 'unknown' }), [{ answer: [said('b')] }]);
    expect(planned(plan)).toEqual(['answer statement a', 'answer statement b']);
    expect(plan.kind).toBe('unknown');
  });
});

describe('the order in which claims are read', () => {
  it('is that of the slots, then of the sections, whatever order they were given in', () => {
    const places = [...SLOTS, ...SECTIONS];
    const pieces = places.toReversed().map((place) => ({ [place]: [said(`in-${place}`)] }));
    expect(planned(assembled(lead('a'), pieces))).toEqual([
      'answer statement a',
      ...places.map((place) => `${place} statement in-${place}`),
    ]);
  });

  it('keeps those of one place as they came', () => {
    const plan = assembled(lead('a'), [{ why: [said('1'), said('2')] }, { basis: [said('x')] }, { why: [said('3')] }]);
    expect(planned(plan).slice(1)).toEqual([
      'basis statement x',
      ...['1', '2', '3'].map((id) => `why statement ${id}`),
    ]);
  });
});

it('no claim is told twice: it stays where it is read first', () => {
  const plan = assembled(lead('a', { why: [said('b'), said('a')] }), [{ basis: [said('b')], voices: [said('b')] }]);
  expect(planned(plan)).toEqual(['answer statement a', 'basis statement b']);
  const other: Claim<'disputed'> = { ...said('a'), kind: 'disputed', data: { entry: 'a' } };
  expect(planned(assembled(lead('a'), [{ basis: [other] }]))).toEqual(['answer statement a', 'basis disputed a']);
});

it('pieces are joined place by place, tables too', () => {
  const table = { kind: 'regions', columns: [], rows: [] } as const;
  const piece = joined(
    { do: [said('1')], tables: [table] },
    {},
    { do: [said('2')], why: [said('3')], tables: [table] },
  );
  expect(placed(piece)).toEqual(['do statement 1', 'do statement 2', 'why statement 3']);
  expect(piece.tables).toHaveLength(2);
  expect(placed(joined())).toEqual([]);
});

it('what goes behind the short answer keeps its sections: rules under why, what to do under papers', () => {
  const all = Object.fromEntries(SLOTS.slice(1).map((slot) => [slot, [said(slot)]]));
  expect(placed(behind({ ...all, why: [said('why')], papers: [said('papers')], voices: [said('voices')] }))).toEqual([
    'why statement basis',
    'why statement also',
    'why statement age',
    'why statement why',
    'papers statement do',
    'papers statement papers',
    'voices statement voices',
  ]);
});
