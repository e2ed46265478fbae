// Several questions in one answer: what each of the others adds stands after what answers the first.
import type { Claim } from './claim.ts';
import type { Lead } from './piece.ts';

/** Lines told at once of each question after the first. */
const AT_ONCE = 6;

/** The lead of the first question with what answers the others, each claim marked by the question that it answers. */
export function withOthers(first: Lead, others: readonly Lead[]): Lead {
  const told = new Set(first.answer.map(sayingOf));
  const added = others.flatMap(({ answer }, index) =>
    answer
      .filter((claim) => !told.has(sayingOf(claim)))
      .slice(0, AT_ONCE)
      .map((claim): Claim => {
        told.add(sayingOf(claim));
        return { ...claim, question: index + 1 };
      }),
  );
  // What an answer of its own tells is not told beside another, whatever time it is of.
  const asked = new Set(added.map(caseOf));
  const papers = added.filter((claim) => claim.kind === 'conditions');
  const goods = [...new Set(first.answer.flatMap(productOf))];
  // Those of other goods are not these, and each is told with the goods that need them.
  const areOfOthers =
    papers.length > 0 &&
    papers.every(({ data: { products = [] } }) => products.length > 0 && !products.some((id) => goods.includes(id)));
  const without = (claims: readonly Claim[] = []): readonly Claim[] =>
    claims.flatMap((claim) => {
      if (claim.kind === 'conditions' && papers.length > 0)
        return areOfOthers ? [{ ...claim, data: { products: goods, ...claim.data } }] : [];
      return asked.has(caseOf(claim)) ? [] : [claim];
    });
  return {
    ...first,
    kind: first.kind === 'unknown' && added.length > 0 ? (others[0]?.kind ?? first.kind) : first.kind,
    answer: [first.answer[0], ...first.answer.slice(1), ...added],
    basis: without(first.basis),
    also: without(first.also),
    do: without(first.do),
    tables: [first, ...others].flatMap(({ tables = [] }) => tables),
  };
}

/** The goods of a claim on a case. */
const productOf = ({ kind, data }: Claim): string[] =>
  kind === 'verdict' || kind === 'group' || kind === 'open_case' || kind === 'groups' ? [data.product] : [];

/** What a claim says, however it is put: a case with its status is the same as a row and as a sentence. */
function sayingOf(claim: Claim): string {
  const { kind, data } = claim;
  const time = kind === 'verdict' || kind === 'group' || kind === 'open_case' ? [data.from, data.to] : [];
  return JSON.stringify([caseOf(claim), time]);
}

/** The case that it is of, with its status; of other kinds all that it says. */
function caseOf({ kind, data }: Claim): string {
  if (kind === 'verdict' || kind === 'group' || kind === 'open_case') {
    const { importer, product, origins, status, actsOn } = data;
    return JSON.stringify([importer, product, origins, status, actsOn]);
  }
  if (kind === 'groups') return JSON.stringify([kind, data.importer, data.product]);
  if (kind === 'conditions') return JSON.stringify([kind, data.conditions]);
  // Who does what, of all: one tells of it all the more.
  if (kind === 'compared') return JSON.stringify(['all', ...data.products]);
  if (kind === 'board' && !data.named) return JSON.stringify(['all', data.product]);
  return JSON.stringify([kind, data]);
}
