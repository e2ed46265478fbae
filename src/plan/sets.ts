// A named set of prefectures told by its members, for who asks what it is: on the measures that act on just these.
import { derived } from '../knowledge/derived.ts';
import type { Measure } from '../knowledge/schema.ts';
import type { Asked } from './asked.ts';
import { claim } from './cite.ts';
import { type Lead, leadOf } from './piece.ts';
import { besideFact } from './verdict-lead.ts';

export function setLead(asked: Asked): Lead | null {
  const { knowledge, query } = asked;
  const { intents, origins, importers } = query;
  if (!intents.includes('list_regions') || !intents.includes('definition') || origins.length < 2) return null;
  const measures = onSets(knowledge).get([...origins].sort().join()) ?? [];
  const own = measures.filter((m) => importers.includes(m.importer));
  return leadOf(claim(knowledge, 'members', { origins }, own.length > 0 ? own : measures), besideFact(asked));
}

/** Measures by the prefectures that they name, or that are left by those they do not. */
const onSets = derived((knowledge) => {
  const all = [...knowledge.prefectures.keys()];
  const own = ({ origins }: Measure): string[] =>
    Array.isArray(origins)
      ? origins
      : typeof origins === 'object' && 'all_but' in origins
        ? all.filter((id) => !origins.all_but.includes(id))
        : [];
  return Map.groupBy(
    [...knowledge.measures.values()].filter((m) => own(m).length > 0),
    (m) => own(m).toSorted().join(),
  );
});
