// Nothing is a kind of itself, a part of itself, or overrides what overrides it.
import type { Entry } from '../draft.ts';
import { type KnowledgeRule, type Report, within } from './rule.ts';

export const cycles: KnowledgeRule = {
  name: 'cycles',
  description: 'Parents of products and importers, and overrides of measures, do not run in a circle.',
  scope: 'knowledge',
  check(draft, report) {
    find(draft.products, 'parents', (product) => product.parents, report);
    find(draft.importers, 'parent', (importer) => (importer.parent ? [importer.parent] : []), report);
    // Measures that override each other would all drop out and leave the case unknown.
    find(draft.measures, 'overrides', (measure) => measure.overrides ?? [], report);
  },
};

function find<T extends { id: string }>(
  entries: readonly Entry<T>[],
  field: string,
  next: (value: T) => readonly string[],
  report: Report,
) {
  const byId = new Map(entries.map((entry) => [entry.value.id, entry]));
  const done = new Set<string>();
  const visit = (id: string, trail: readonly string[]): void => {
    const entry = byId.get(id);
    if (!entry || done.has(id)) return;
    if (trail.includes(id)) {
      const circle = [...trail.slice(trail.indexOf(id)), id].join(' > ');
      const message = `\`${field}\` runs in a circle: ${circle}`;
      report({ where: within(entry, field), message, remedy: 'remove one of the links' });
      return;
    }
    for (const other of next(entry.value)) visit(other, [...trail, id]);
    done.add(id);
  };
  for (const id of byId.keys()) visit(id, []);
}
