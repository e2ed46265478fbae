// An override takes the place of something: what it never meets, it does not override.
import { coversOf, reachOf } from './reach.ts';
import { type KnowledgeRule, placeName, within } from './rule.ts';

export const idleOverrides: KnowledgeRule = {
  name: 'idle-overrides',
  description: 'A measure shares goods, origins and what it acts on with each that it overrides.',
  scope: 'knowledge',
  check(draft, report) {
    const reach = reachOf(draft);
    const byId = new Map(draft.measures.map((entry) => [entry.value.id, entry]));
    for (const entry of draft.measures) {
      for (const [index, id] of (entry.value.overrides ?? []).entries()) {
        const other = byId.get(id);
        if (!other) continue;
        const sameAct = (entry.value.acts_on ?? 'import') === (other.value.acts_on ?? 'import');
        if (sameAct && reach.meet(coversOf(entry.value), coversOf(other.value))) continue;
        const what = sameAct ? 'shares no goods and origins' : 'shares no movement of goods';
        const message = `\`${id}\` (${placeName(other)}) ${what} with this measure, so there is nothing to override`;
        report({
          where: within(entry, 'overrides', index),
          message,
          remedy: 'remove it, or name the one that was meant',
        });
      }
    }
  },
};
