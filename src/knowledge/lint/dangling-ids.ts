// Every id that an entry refers to exists, and is of the kind that the field asks for.
import type { Draft } from '../draft.ts';
import { type Reference, references } from '../references.ts';
import type { Redirect } from '../schema.ts';
import type { KnowledgeRule } from './rule.ts';
import { didYouMean } from './suggest.ts';

const ONE: Readonly<Record<string, string>> = {
  importers: 'importer',
  prefectures: 'prefecture',
  places: 'place',
  products: 'product',
  parties: 'party',
  publishers: 'publisher',
  conditions: 'condition',
  measures: 'measure',
  facts: 'fact',
  sources: 'source',
  redirects: 'redirect',
};

export const danglingIds: KnowledgeRule = {
  name: 'dangling-ids',
  description: 'Ids that entries refer to exist.',
  scope: 'knowledge',
  check(draft, report) {
    for (const reference of references(draft)) {
      const { id, kinds } = reference;
      const found = (draft.ids.get(id) ?? []).map((place) => place.kind);
      if (found.some((kind) => kinds.includes(kind)) || kinds.some((kind) => draft.incomplete.has(kind))) continue;
      const wanted = kinds.map((kind) => ONE[kind]).join(' or ');
      const moved = draft.redirects.find(({ value }) => value.id === id)?.value;
      if (moved) {
        report({ where: reference, message: `this still cites \`${id}\``, remedy: instead(moved) });
        continue;
      }
      const message = found[0]
        ? `\`${id}\` is the id of ${found[0]}, not of ${kinds.join(' or ')}`
        : `unknown ${wanted} \`${id}\``;
      report({ where: reference, message, remedy: remedy(draft, reference) });
    }
  },
};

function instead({ to, reason }: Redirect): string {
  if (to.length === 0) return `it was retired (${reason ?? ''}): remove this reference`;
  return `write ${to.map((id) => `\`${id}\``).join(' or ')} there${reason === undefined ? '' : ` (${reason})`}`;
}

function remedy(draft: Draft, { id, kinds }: Reference): string {
  const names = [...draft.ids].flatMap(([name, places]) =>
    places.some(({ kind }) => kinds.includes(kind)) ? [name] : [],
  );
  const meant = didYouMean(id, names, `add it to ${kinds.join(' or ')}, or name one that exists`);
  return `${meant}${meant.endsWith('?') ? ' If' : '; if'} ${REMOVED}`;
}

/** Ids are for ever: an entry that goes leaves its id behind. */
const REMOVED =
  'it was removed, remove this reference and retire the id in vocabulary/redirects.yaml (`to: []` with a `reason`)';
