// Goods that only pass: through a place on their way from where they are from, and through an importer on their way to another.
import type { Asked } from './asked.ts';
import { note } from './cite.ts';
import type { Claim } from './claim.ts';
import { factsAbout } from './fact-index.ts';
import { isStoppedWhole } from './fact-lead.ts';
import { factClaim } from './grounds.ts';
import type { Lead } from './piece.ts';

/** Where goods pass: what is held of just that place for the one importer asked of; else that nothing bars it. */
export function waysThrough({
  knowledge,
  query,
  verdicts,
}: Pick<Asked, 'knowledge' | 'query' | 'verdicts'>): readonly Claim[] {
  const { importers, cases } = query;
  const places = cases[0].steps.flatMap(({ step, origin }) => (step === 'transit' ? [origin] : []));
  // Of what is stopped where it is from, no way through helps.
  if (places.length === 0 || isStoppedWhole({ verdicts })) return [];
  const [importer, ...others] = importers;
  const held =
    importer === undefined || others.length > 0
      ? []
      : factsAbout(knowledge, importer).filter(({ about }) => about.steps?.includes('transit') === true);
  const told = new Map(
    places.map((origin) => {
      const fact = held.find(({ about: { origins = [origin] } }) => origins.includes(origin));
      return [fact?.id ?? origin, fact ? factClaim(knowledge, fact) : [note('transit', { origin })]];
    }),
  );
  return [...told.values()].flat();
}

/**
 * "Does the ban reach goods in transit?": what is held of goods that are let in is no answer to that. What is held of a way
 * through stands right under what leads.
 */
export function withPassing(asked: Asked, lead: Lead): Lead {
  const { importers, via } = asked.query;
  if (via.length > 0 && importers.every((id) => via.includes(id)))
    return { ...lead, answer: [note('passing', { importers: via }), ...lead.answer] };
  const [first, ...others] = lead.answer;
  return { ...lead, answer: [first, ...waysThrough(asked).filter(({ kind }) => kind === 'statement'), ...others] };
}
