// One importer's act does not end, override or dispute another's.
import type { Entry } from '../draft.ts';
import type { Fact, Measure } from '../schema.ts';
import { importersOf, list, reachOf } from './reach.ts';
import { type KnowledgeRule, placeName, within } from './rule.ts';

export const importersApart: KnowledgeRule = {
  name: 'importers-apart',
  description: 'Measures and facts that end, override, dispute or are about each other concern the same importer.',
  scope: 'knowledge',
  check(draft, report) {
    const reach = reachOf(draft);
    const byId = new Map<string, Entry<Fact> | Entry<Measure>>(
      [...draft.measures, ...draft.facts].map((entry) => [entry.value.id, entry]),
    );
    const look = (entry: Entry<Fact> | Entry<Measure>, field: readonly PropertyKey[], id: string | undefined) => {
      const other = id === undefined ? undefined : byId.get(id);
      if (!other) return;
      const [own, theirs] = [importersOf(entry.value), importersOf(other.value)];
      // A fact that names no importer is about all of them.
      if (own.length === 0 || theirs.length === 0) return;
      if (own.some((a) => theirs.some((b) => reach.importersMeet(a, b)))) return;
      const message = `\`${id}\` (${placeName(other)}) is of ${list(theirs)}, not of ${list(own)}`;
      report({ where: within(entry, ...field), message, remedy: 'name an entry of the same importer, or correct it' });
    };
    for (const entry of draft.measures) {
      look(entry, ['ended_by'], entry.value.ended_by);
      for (const [index, id] of (entry.value.overrides ?? []).entries()) look(entry, ['overrides', index], id);
    }
    for (const entry of draft.facts) {
      const { measures = [] } = entry.value.about;
      for (const [index, id] of measures.entries()) look(entry, ['about', 'measures', index], id);
    }
    for (const entry of [...draft.measures, ...draft.facts]) {
      for (const [index, id] of (entry.value.disputed_by ?? []).entries()) look(entry, ['disputed_by', index], id);
    }
  },
};
