// Names that leave the process: programs read an answer by them.
import { expect, expectTypeOf, it } from 'vitest';
import { type ClaimKind, COLUMNS, type Plan, SECTIONS, SLOTS, UNCITED } from '../../src/plan/claim.ts';

/** Every kind of claim, and whether it stands on entries. */
const KINDS: Readonly<Record<ClaimKind, boolean>> = {
  verdict: true,
  groups: true,
  group: true,
  silent: false,
  members: true,
  board: true,
  by_goods: true,
  clarify: false,
  not_held: false,
  before_held: false,
  left_out: false,
  unread: false,
  cases: true,
  grounds: true,
  open_case: false,
  column: true,
  measure: true,
  possible: true,
  may_stop: true,
  since_earlier: true,
  since_unknown_day: true,
  announced_beside: true,
  conditions: true,
  lapsed: true,
  paper: true,
  condition: true,
  statement: true,
  disputed: true,
  thin: true,
  also_on: true,
  within: true,
  restricted: true,
  counted: true,
  age: true,
  check: true,
  basis: true,
  event: true,
  changes: true,
  moved: true,
  figure: true,
  compared: true,
  differ: true,
  free: true,
  liftings: true,
  others: true,
  upcoming: true,
  verdict_moved: true,
  fact_corrected: true,
  confirmed: true,
  stale: true,
  noticed: false,
  verdict_gone: false,
  fact_withdrawn: false,
  read: false,
  assumed: false,
  no_such_day: false,
  future: false,
  unforeseen: false,
  elsewhere: false,
  unsettled: false,
  in_english: false,
  transit: false,
  passing: false,
  minor_ingredient: false,
  out_of_scope: false,
  term: false,
  opinion: false,
};

it('the places of an answer and the columns of its tables keep their names and order', () => {
  expect(SLOTS.join(' ')).toBe('answer basis age do also');
  expect(SECTIONS.join(' ')).toBe('why papers prefectures timeline voices sources');
  expect(COLUMNS.join(' ')).toBe(
    'what prefectures count practice paper since product importer day verified date event round value note',
  );
});

it('the kinds that stand on no entry are those that speak of the program or of what it does not hold', () => {
  const uncited = Object.entries(KINDS).flatMap(([kind, isCited]) => (isCited ? [] : [kind]));
  expect([...UNCITED].sort()).toEqual(uncited.sort());
});

it('a plan cannot be without something that answers', () => {
  expectTypeOf<[] extends Plan['short']['answer'] ? true : false>().toEqualTypeOf<false>();
  expectTypeOf<[] extends Plan['short']['basis'] ? true : false>().toEqualTypeOf<true>();
});
