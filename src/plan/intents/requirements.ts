// What papers, which office? The conditions beside the status; what may not come in needs no papers.

import type { Topic } from '../../knowledge/schema.ts';
import { productGraph } from '../../status/products.ts';
import type { Asked } from '../asked.ts';
import { isBoard } from '../board.ts';
import type { Claim } from '../claim.ts';
import { factLead, hasPapers, isFree, isStoppedWhole } from '../fact-lead.ts';
import { conditionClaims, factClaim } from '../grounds.ts';
import { lapsedClaims } from '../lapsed.ts';
import { figureLead } from '../leads.ts';
import { leadOf } from '../piece.ts';
import { areGoodsSaid, THRESHOLDS } from '../relevance.ts';
import { verdictLead } from '../verdict-lead.ts';
import type { IntentPlan } from './intent-plan.ts';

/** Of goods that were named, for somebody who was: what the rule asks for comes first, that it asks for nothing as well. */
const isOfCase = (asked: Asked): boolean =>
  hasPapers(asked) ||
  (areGoodsSaid(asked.query) &&
    !asked.query.assumed.includes('importers') &&
    asked.verdicts.length > 0 &&
    isFree(asked));

/** What papers and those who ask for them are told of under. */
const OF_PAPERS: ReadonlySet<Topic> = new Set([
  'requirement',
  'registration',
  'origin',
  'hs_codes',
  'luggage',
  'ecommerce',
]);

/** Who issues it, which office, which port: the fact that is plainly meant stands with the status, before the papers. */
function meant(asked: Asked): readonly Claim[] {
  const [best] = asked.facts;
  const least = asked.query.issuer
    ? THRESHOLDS.toThePoint
    : hasPapers(asked)
      ? THRESHOLDS.beforeRows
      : THRESHOLDS.beforeConditions;
  if (!best || best.relevance < least) return [];
  const isOfPapers = best.fact.topic.some((topic) => OF_PAPERS.has(topic));
  return isOfPapers || !hasPapers(asked) ? factClaim(asked.knowledge, best.fact) : [];
}

/** Asked who issues them, as few papers as this are told in full: that says it. */
const IN_FULL = 2;

/** The papers in full, of the kind that was asked after where one was: who issues each is part of its text. */
function issued({ knowledge, query, verdicts }: Asked): readonly Claim[] {
  if (!query.issuer) return [];
  const isMeant = (id: string): boolean =>
    query.papers.length === 0 ||
    query.papers.some((paper) => knowledge.conditions.get(id)?.papers?.includes(paper) === true);
  const told = new Map(
    verdicts
      .flatMap((verdict) => conditionClaims(knowledge, verdict))
      .flatMap((one) => (one.kind === 'condition' && isMeant(one.data.condition) ? [[one.data.condition, one]] : [])),
  );
  return told.size <= IN_FULL ? [...told.values()] : [];
}

/** What is likely meant, or told of just these goods there, as far as there is room beside the conditions. */
function likely({ knowledge, query, facts }: Asked): readonly Claim[] {
  const graph = productGraph(knowledge);
  const isOf = (goods: string): boolean => query.products.some((id) => graph.ancestors(id).has(goods));
  const own = facts.find(
    ({ fact: { about }, relevance }) =>
      relevance >= THRESHOLDS.beforeConditions ||
      (relevance >= THRESHOLDS.toThePoint &&
        about.importers?.some((id) => query.importers.includes(id)) === true &&
        about.products?.some(isOf) === true),
  );
  return own ? factClaim(knowledge, own.fact) : [];
}

const isOpen = ({ verdicts }: Asked): boolean => verdicts.every(({ status }) => status === 'conditional');
/** Whether importer and goods are one, whatever the prefectures. */
const isOneCase = ({ verdicts }: Asked): boolean =>
  new Set(verdicts.map(({ importer, product }) => `${importer} ${product}`)).size === 1;

/** Where papers come first, whose they are is said with them. */
function ofCase({ verdicts: [first] }: Asked, claim: Claim): Claim {
  if (claim.kind !== 'conditions' || !first) return claim;
  const origins = claim.data.origins.length > 0 ? claim.data.origins : first.origins;
  return { ...claim, data: { ...claim.data, importers: [first.importer], products: [first.product], origins } };
}

/** "Do I need a certificate for these goods there?": the rule says it, not who issues such papers. */
const isNeedAsked = ({ query, verdicts }: Asked): boolean =>
  query.form === 'yes_no' && areGoodsSaid(query) && query.importers.length > 0 && verdicts.length > 0;

export const requirements: IntentPlan = {
  lead: (asked) => {
    const other = figureLead(asked) ?? (isOfCase(asked) || isNeedAsked(asked) ? null : factLead(asked));
    if (other) return other;
    const lead = verdictLead(asked);
    if (!lead) return null;
    const { answer, basis = [], do: todo = [], papers = [], kind, ...rest } = lead;
    // Of all groups: the papers of one are not those of another.
    const conditions = [...todo, ...papers].filter((claim) => claim.kind === 'conditions');
    const left = todo.filter((claim) => claim.kind !== 'conditions');
    // Of importers that nobody named, each has papers of its own.
    if (isBoard(asked)) return leadOf(answer, { ...rest, basis, do: left, papers: [...conditions, ...papers] }, kind);
    // That a paper is asked for no more comes before all but those that are asked for, of one case.
    const lapsed = lapsedClaims(asked);
    const isBesidePapers = conditions.length > 0 && isOneCase(asked);
    const told = [...conditions, ...(isBesidePapers ? lapsed : []), ...meant(asked)];
    // Asked for papers alone, of one case that needs some, the papers come first, each with the prefectures that it is for.
    const isAsked = asked.query.asks === null && (isOpen(asked) ? answer.length === 1 : false);
    const isByPlace = asked.query.asks === null && answer.length > 1 && isOneCase(asked) && !isStoppedWhole(asked);
    const ordered = [
      ...issued(asked),
      ...(isAsked
        ? [...told.map((one) => ofCase(asked, one)), ...answer]
        : isByPlace
          ? [...told, ...answer]
          : [...(isBesidePapers ? [] : lapsed), ...answer, ...told]),
    ];
    // Of what is stopped no paper helps now: what it took stands under it, as far as there is room.
    if (isStoppedWhole(asked) && told.length > conditions.length)
      return leadOf(
        [...answer, ...meant(asked)],
        { ...rest, basis: [...conditions, ...basis], do: left, papers },
        kind,
      );
    return leadOf(ordered, { ...rest, basis: [...likely(asked), ...basis], do: left, papers }, kind);
  },
  adds: ({ knowledge, verdicts }) => ({ papers: verdicts.flatMap((verdict) => conditionClaims(knowledge, verdict)) }),
};
