// A name leads to one thing, unless it is declared that it truly belongs to several.
import type { Draft, Place } from '../draft.ts';
import type { Aliases, Name } from '../schema.ts';
import { type KnowledgeRule, placeName, within } from './rule.ts';

interface Use extends Place {
  readonly id: string;
}

export const aliases: KnowledgeRule = {
  name: 'aliases',
  description:
    'No name or alias belongs to two importers, prefectures, places or products unless declared in `ambiguous`.',
  scope: 'knowledge',
  check(draft, report) {
    const uses = usesOf(draft);
    const declared = new Map(draft.ambiguous.map((entry) => [fold(entry.value.alias), new Set(entry.value.ids)]));
    for (const [alias, list] of uses) {
      const first = list[0];
      const others = new Map(list.filter((use) => use.id !== first?.id).map((use) => [use.id, use]));
      for (const use of others.values()) {
        if (!first || (declared.get(alias)?.has(use.id) && declared.get(alias)?.has(first.id))) continue;
        const message = `\`${alias}\` names both \`${first.id}\` (${placeName(first)}) and \`${use.id}\``;
        const remedy = 'keep it with one of them, or declare it in vocabulary/ambiguous.yaml';
        report({ where: use, message, remedy });
      }
    }
    for (const entry of draft.ambiguous) {
      const named = new Set(uses.get(fold(entry.value.alias))?.map((use) => use.id));
      entry.value.ids.forEach((id, index) => {
        if (named.has(id) || !draft.ids.has(id)) return;
        const message = `\`${entry.value.alias}\` is no name or alias of \`${id}\``;
        report({ where: within(entry, 'ids', index), message, remedy: 'remove the id here, or add the alias there' });
      });
    }
  },
};

/** As names are compared in questions: width and case do not tell two names apart. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

function usesOf(draft: Draft): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (text: string, use: Use) => uses.set(fold(text), [...(uses.get(fold(text)) ?? []), use]);
  const named = [...draft.importers, ...draft.prefectures, ...draft.places, ...draft.products];
  for (const { value, ...place } of named) {
    const { id, name, aliases: others = {} }: { id: string; name: Name; aliases?: Aliases } = value;
    for (const [language, text] of Object.entries(name)) add(text, { id, ...within(place, 'name', language) });
    for (const [language, texts = []] of Object.entries(others)) {
      texts.forEach((text, index) => add(text, { id, ...within(place, 'aliases', language, index) }));
    }
  }
  for (const entry of draft.prefectures) add(entry.value.kana, { id: entry.value.id, ...within(entry, 'kana') });
  return uses;
}
