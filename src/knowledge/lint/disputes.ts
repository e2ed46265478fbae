// Two entries that contradict each other each say so: whichever is read, the other is told.
import { type KnowledgeRule, placeName, within } from './rule.ts';

export const disputes: KnowledgeRule = {
  name: 'disputes',
  description: 'An entry in `disputed_by` names the other in return, and nothing disputes itself.',
  scope: 'knowledge',
  check(draft, report) {
    const entries = [...draft.measures, ...draft.facts];
    const byId = new Map(entries.map((entry) => [entry.value.id, entry]));
    for (const entry of entries) {
      const { id, disputed_by: others = [] } = entry.value;
      for (const [index, other] of others.entries()) {
        const back = byId.get(other);
        const where = within(entry, 'disputed_by', index);
        if (other === id) {
          report({ where, message: 'an entry cannot dispute itself', remedy: 'name the entry that contradicts it' });
        } else if (back && !back.value.disputed_by?.includes(id)) {
          const message = `\`${other}\` (${placeName(back)}) does not name this entry in return`;
          report({ where, message, remedy: `add \`disputed_by: [${id}]\` there, or remove it here` });
        }
      }
    }
  },
};
