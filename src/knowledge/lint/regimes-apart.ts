// A measure speaks for its regime alone: what is taken out of another regime is another measure's to say.
import { type KnowledgeRule, placeName, within } from './rule.ts';

export const regimesApart: KnowledgeRule = {
  name: 'regimes-apart',
  description: 'A measure overrides measures of its own regime only.',
  scope: 'knowledge',
  check(draft, report) {
    const byId = new Map(draft.measures.map((entry) => [entry.value.id, entry]));
    for (const entry of draft.measures) {
      for (const [index, id] of (entry.value.overrides ?? []).entries()) {
        const other = byId.get(id);
        if (!other || other.value.regime === entry.value.regime) continue;
        const message = `\`${id}\` (${placeName(other)}) is of the regime \`${other.value.regime}\`, this measure of \`${entry.value.regime}\``;
        const remedy = 'remove it: a stop of one regime decides over all others by itself';
        report({ where: within(entry, 'overrides', index), message, remedy });
      }
    }
  },
};
