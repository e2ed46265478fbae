// An entry does not stand on documents about another importer alone.
import type { Draft } from '../draft.ts';
import { importersOf, list, reachOf } from './reach.ts';
import { type KnowledgeRule, within } from './rule.ts';

/** From so many other entries on, all of one importer, a document is taken to be about that importer. */
const ENOUGH = 2;

export const foreignSources: KnowledgeRule = {
  name: 'foreign-sources',
  description:
    'An entry has a source beside those that all other entries cite for one other importer; a warning where none of these is primary, since a report may tell of several.',
  scope: 'knowledge',
  check(draft, report) {
    const reach = reachOf(draft);
    const uses = usesOf(draft);
    const known = new Map(draft.sources.map(({ value }) => [value.id, value]));
    for (const entry of [...draft.measures, ...draft.facts]) {
      const { id, sources } = entry.value;
      const own = importersOf(entry.value);
      if (own.length === 0) continue;
      const about = sources.map((source) => {
        const others = [...(uses.get(source) ?? [])].filter(([user]) => user !== id);
        const importers = new Set(others.flatMap(([, list]) => list));
        const [only] = importers;
        return others.length >= ENOUGH && importers.size === 1 ? only : undefined;
      });
      const [first] = about;
      if (
        first === undefined ||
        about.some((one) => one === undefined || own.some((id) => reach.importersMeet(one, id)))
      )
        continue;
      const primary = sources.some((source) => known.get(source)?.kind === 'primary');
      report({
        where: within(entry, 'sources'),
        of: 'key',
        message: `all that it stands on (${sources.map((source) => `\`${source}\``).join(', ')}) is cited elsewhere for \`${first}\` only, not for ${list(own)}`,
        remedy: `cite a source on ${list(own)}, or correct the importer`,
        severity: primary ? 'fault' : 'warning',
      });
    }
  },
};

/** Source -> who cites it, and for which importers. */
function usesOf(draft: Draft): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const uses = new Map<string, Map<string, readonly string[]>>();
  const add = (id: string, importers: readonly string[], sources: readonly string[]) => {
    if (importers.length === 0) return;
    for (const source of sources) uses.set(source, (uses.get(source) ?? new Map()).set(id, importers));
  };
  for (const { value } of [...draft.measures, ...draft.facts]) add(value.id, importersOf(value), value.sources);
  return uses;
}
