// One case cannot be both banned and permitted unless an entry says which holds, or that it is disputed.
import { firstDay } from '../dates.ts';
import type { Draft } from '../draft.ts';
import type { Measure, Origins } from '../schema.ts';
import { type KnowledgeRule, placeName, within } from './rule.ts';

type Meeting = (permitted: Measure, banned: Measure) => string | undefined;

export const contradictions: KnowledgeRule = {
  name: 'contradictions',
  description: 'A `permitted` does not meet a `banned` on the same case without `overrides` or `disputed_by`.',
  scope: 'knowledge',
  check(draft, report) {
    const meetingProduct = productsMeet(draft);
    const related = importersMeet(draft);
    const all = draft.prefectures.map(({ value }) => value.id);
    const banned = draft.measures.filter(({ value }) => value.effect === 'banned');
    for (const entry of draft.measures.filter(({ value }) => value.effect === 'permitted')) {
      for (const other of banned) {
        const [a, b] = [entry.value, other.value];
        if ((a.acts_on ?? 'import') !== (b.acts_on ?? 'import') || !related(a.importer, b.importer)) continue;
        if (settled(a, b) || !timesMeet(a, b)) continue;
        const barred = originSet(b.origins, all);
        const origin = [...originSet(a.origins, all)].find((id) => barred.has(id));
        const product = origin === undefined ? undefined : meetingProduct(a, b);
        if (product === undefined) continue;
        const message = `permits \`${product}\` from \`${origin}\`, which \`${b.id}\` (${placeName(other)}) bans at the same time`;
        const remedy = 'let one name the other in `overrides` or `disputed_by`, or narrow one of them';
        report({ where: within(entry, 'id'), message, remedy });
      }
    }
  },
};

function settled(a: Measure, b: Measure): boolean {
  const names = (x: Measure, y: Measure) => [...(x.overrides ?? []), ...(x.disputed_by ?? [])].includes(y.id);
  return names(a, b) || names(b, a);
}

function timesMeet(a: Measure, b: Measure): boolean {
  const before = (x: Measure, y: Measure) => !x.until || !y.from || firstDay(y.from) < firstDay(x.until);
  return before(a, b) && before(b, a);
}

function originSet(origins: Origins, all: readonly string[]): ReadonlySet<string> {
  if (origins === 'all') return new Set(all);
  if (Array.isArray(origins)) return new Set(origins);
  return new Set(all.filter((id) => !origins.all_but.includes(id)));
}

/** A part of an importer has the measures of the whole. */
function importersMeet(draft: Draft): (a: string, b: string) => boolean {
  const parents = new Map(draft.importers.map(({ value }) => [value.id, value.parent ? [value.parent] : []]));
  return (a, b) => closure(parents, a).has(b) || closure(parents, b).has(a);
}

/** A product that both measures reach: permissions reach what needs an access of its own only from its own kind. */
function productsMeet(draft: Draft): Meeting {
  const parents = new Map(draft.products.map(({ value }) => [value.id, value.parents]));
  const marked = new Set(draft.products.flatMap(({ value }) => (value.own_access ? [value.id] : [])));
  const above = new Map(draft.products.map(({ value }) => [value.id, closure(parents, value.id)]));
  const own = (id: string) => [...(above.get(id) ?? [])].some((ancestor) => marked.has(ancestor));
  return (permitted, banned) => {
    const reached = [...above].find(([id, ancestors]) => {
      const allows = permitted.products.some((named) => ancestors.has(named) && (!own(id) || own(named)));
      return allows && banned.products.some((named) => ancestors.has(named));
    });
    return reached?.[0];
  };
}

function closure(next: ReadonlyMap<string, readonly string[]>, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const step of found) for (const other of next.get(step) ?? []) found.add(other);
  return found;
}
