// What pieces and plans tell, in short lines that a test can compare.
import { type Claim, type ClaimData, type ClaimKind, type Plan, SECTIONS, SLOTS } from '../../src/plan/claim.ts';
import type { Piece } from '../../src/plan/piece.ts';

/** Each claim as its kind and the entries it cites. */
export const listed = (claims: readonly Claim[]): string[] =>
  claims.map(({ kind, cites }) => [kind, ...cites].join(' '));

/** Each claim of a piece as its place, its kind and the entries it cites, in reading order. */
export const placed = (piece: Piece | null): string[] =>
  [...SLOTS, ...SECTIONS].flatMap((place) => listed(piece?.[place] ?? []).map((line) => `${place} ${line}`));

/** The same of a plan. */
export const planned = ({ short, more }: Plan): string[] => placed({ ...short, ...more });

/** What the claims of one kind tell. */
export const dataOf = <K extends ClaimKind>(kind: K, claims: readonly Claim[]): ClaimData[K][] =>
  claims.flatMap((claim) => (claim.kind === kind ? [claim.data as ClaimData[K]] : []));
