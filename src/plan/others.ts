// Where no importer was named: how the others that restrict differ.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { importerMeasures } from '../status/reach.ts';
import { resolve } from '../status/resolve.ts';
import { STRICTNESS } from '../status/verdict.ts';
import { confirmedSince } from './ages.ts';
import type { Asked } from './asked.ts';
import { claim, measuresOf } from './cite.ts';
import type { Claim } from './claim.ts';

/** Importers with a measure in force that does more than permit, on the newest day that any was confirmed. */
const restricting = derived((knowledge: Knowledge) => {
  const day = knowledge.version.newestSource;
  return [...knowledge.importers.keys()].filter((id) =>
    importerMeasures(knowledge, id).some((m) => m.effect !== 'permitted' && (!m.until || m.until > day)),
  );
});
/** Others told in the line. */
const MOST = 5;

export function otherImporters({ knowledge, query, primary, verdicts, day }: Asked): Claim[] {
  const [product] = query.products;
  if (!product || verdicts.length === 0 || primary !== 'status' || !query.assumed.includes('importers')) return [];
  const { origins, actsOn, steps } = query.cases[0];
  const asked = { product, origins, actsOn, steps };
  const found = restricting(knowledge)
    .filter((id) => !query.importers.includes(id))
    .flatMap((importer) => resolve(knowledge, { ...asked, importer }, day).slice(0, 1))
    .filter((v) => STRICTNESS[v.status] >= STRICTNESS.conditional)
    .slice(0, MOST);
  if (found.length === 0) return [];
  const list = found.map((v) => ({
    importer: v.importer,
    status: v.status,
    announced: v.announced?.date ?? null,
    origins: v.origins,
    confirmed: confirmedSince(v),
  }));
  return claim(knowledge, 'others', { list }, measuresOf(knowledge, [...new Set(found.flatMap((v) => v.governing))]));
}
