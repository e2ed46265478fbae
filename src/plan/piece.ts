// Claims with their places, from which a plan is put together.
import {
  type Claim,
  type NonEmpty,
  type Plan,
  type PlannedTable,
  SECTIONS,
  type Section,
  SLOTS,
  type Slot,
} from './claim.ts';

/** Claims by slot or section, in the order they are to be told. */
export type Piece = { readonly [P in Slot | Section]?: readonly Claim[] } & {
  readonly tables?: readonly PlannedTable[];
};

/** What leads: it answers by its type. */
export type Lead = Piece & {
  readonly kind: Plan['kind'];
  readonly answer: NonEmpty<Claim>;
};

export const nonEmpty = <T>(list: readonly T[]): list is NonEmpty<T> => list.length > 0;

/** A lead of these claims, or nothing where there are none. */
export function leadOf(answer: readonly Claim[], rest: Piece = {}, kind: Plan['kind'] = 'answer'): Lead | null {
  return nonEmpty(answer) ? { ...rest, kind, answer } : null;
}

/** The claims of several pieces, place by place. */
export function joined(...pieces: readonly Piece[]): Piece {
  const places = [...SLOTS, ...SECTIONS].map(
    (place) => [place, pieces.flatMap((piece) => piece[place] ?? [])] as const,
  );
  return { ...Object.fromEntries(places), tables: pieces.flatMap((piece) => piece.tables ?? []) };
}

/** The same behind the short answer: rules and what is beside them under why, conditions under papers. */
export const behind = ({
  basis = [],
  age = [],
  do: todo = [],
  also = [],
  why = [],
  papers = [],
  ...rest
}: Piece): Piece => ({
  ...rest,
  why: [...basis, ...also, ...age, ...why],
  papers: [...todo, ...papers],
});

/** The pieces one after the other, each claim where it comes first. */
export function assembled(lead: Lead, pieces: readonly Piece[]): Plan {
  const told = new Set<string>();
  const fresh = (claims: readonly Claim[]): Claim[] =>
    claims.filter(({ kind, data }) => {
      const key = JSON.stringify([kind, data]);
      return !told.has(key) && told.add(key);
    });
  const all = [lead, ...pieces];
  const at = (place: Slot | Section): Claim[] => fresh(all.flatMap((piece) => piece[place] ?? []));
  const places = <P extends Slot | Section>(names: readonly P[]): { readonly [Q in P]: readonly Claim[] } =>
    Object.fromEntries(names.map((name) => [name, at(name)])) as unknown as { readonly [Q in P]: readonly Claim[] };
  return {
    kind: lead.kind,
    // What leads stands first, so that its slot is never empty.
    short: places(SLOTS) as Plan['short'],
    more: places(SECTIONS),
    tables: all.flatMap((piece) => piece.tables ?? []),
  };
}
