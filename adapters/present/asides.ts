// Which lines are on the program and not on the world: how the question was read, and in what words it is answered.
import { type ClaimKind, UNCITED, type UncitedKind } from '../../src/plan/claim.ts';

/** The others tell what is held, or what is not: they are what was asked for. */
const ON_READING: Readonly<Record<UncitedKind, boolean>> = {
  open_case: false,
  silent: false,
  noticed: false,
  verdict_gone: false,
  fact_withdrawn: false,
  clarify: false,
  not_held: false,
  before_held: false,
  left_out: true,
  unread: true,
  read: true,
  assumed: true,
  no_such_day: true,
  future: true,
  unforeseen: false,
  elsewhere: false,
  unsettled: false,
  in_english: true,
  transit: false,
  passing: false,
  minor_ingredient: false,
  term: false,
  out_of_scope: false,
  opinion: false,
};

/** Told in small print, wherever they stand. */
export const ASIDES: ReadonlySet<ClaimKind> = new Set(UNCITED.filter((kind) => ON_READING[kind]));
