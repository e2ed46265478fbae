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

/** The pieces one after the other, each claim and each table where it comes first. */
export function assembled(lead: Lead, pieces: readonly Piece[]): Plan {
  const all = [lead, ...pieces];
  const isFresh = firstOnly();
  const at = (place: Slot | Section): Claim[] => all.flatMap((piece) => piece[place] ?? []).filter(isFresh);
  const places = <P extends Slot | Section>(names: readonly P[]): { readonly [Q in P]: readonly Claim[] } =>
    Object.fromEntries(names.map((name) => [name, at(name)])) as unknown as { readonly [Q in P]: readonly Claim[] };
  return {
    kind: lead.kind,
    // What leads stands first, so that its slot is never empty.
    short: places(SLOTS) as Plan['short'],
    more: places(SECTIONS),
    tables: unlike(all.flatMap((piece) => piece.tables ?? [])),
  };
}

/** Each once. */
const unlike = (tables: readonly PlannedTable[]): readonly PlannedTable[] => [
  ...new Map(tables.map((table) => [JSON.stringify(table), table])).values(),
];

/** Whether a claim is the first that says so: what is the first of its kind is not held against any other. */
function firstOnly(): (claim: Claim) => boolean {
  const told = new Map<Claim['kind'], Claim | Set<string>>();
  const saying = ({ data }: Claim): string => JSON.stringify(data);
  return (claim) => {
    const known = told.get(claim.kind);
    if (known === undefined) {
      told.set(claim.kind, claim);
      return true;
    }
    const said = known instanceof Set ? known : new Set([saying(known)]);
    told.set(claim.kind, said);
    const { size } = said;
    return said.add(saying(claim)).size > size;
  };
}
