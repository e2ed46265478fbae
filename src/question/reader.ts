// Who says, beside the rules, what a question asks and whether it is ours, and how sure that is.
import type { Intent } from '../knowledge/language.ts';
import type { Query } from './query.ts';
import type { Signs } from './signs.ts';
import type { Writers } from './writers.ts';

export type Scope = Query['scope'];

export interface Reading {
  /** Chances that add up to one. */
  readonly scope: Readonly<Record<Scope, number>>;
  readonly intents: Readonly<Record<Intent, number>>;
  /** Entries that are asked for in such words, likest first; 1 where the words are the same. */
  readonly entries: readonly { readonly id: string; readonly likeness: number }[];
  /** How well what is asked fits an entry: above 0 where it is asked for so more than others are. */
  readonly fits: (id: string) => number;
  /** Heard first by the rules, these are theirs to tell: they were right more often. */
  readonly leads: ReadonlySet<Intent>;
  /** Less likely than this is not taken for ours; and where names are all that is said, which say more than the letters. */
  readonly least: { readonly ours: number; readonly names: number };
  /** How much each kind of evidence for an entry says, in the order of EVIDENCE, and last what speaks for none. */
  readonly worth: readonly number[];
}

export interface Reader {
  /** Null where it has nothing to say: the rules stand alone. */
  read(signs: () => Signs): Reading | null;
  /** Whose Traditional Chinese a text is in, which is read before all else; without it the wording's rules stand alone. */
  readonly writers?: (text: string) => Writers;
}

/** Reading as the rules have it. */
export const BY_RULES: Reader = { read: () => null };
