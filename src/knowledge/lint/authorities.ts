// A measure of one importer is not told by the authorities of another alone.
import { reachOf } from './reach.ts';
import { type KnowledgeRule, within } from './rule.ts';

export const authorities: KnowledgeRule = {
  name: 'authorities',
  description: 'Of the authorities that speak in a measure, one at least decides for its importer.',
  scope: 'knowledge',
  check(draft, report) {
    const reach = reachOf(draft);
    const decides = new Map(draft.parties.map(({ value }) => [value.id, value.importer]));
    for (const entry of draft.measures) {
      const { importer, says } = entry.value;
      const foreign = says.flatMap((id, index) => {
        const other = decides.get(id);
        return other === undefined ? [] : [{ id, index, other, own: reach.importersMeet(importer, other) }];
      });
      if (foreign.some(({ own }) => own)) continue;
      for (const { id, index, other } of foreign) {
        const message = `\`${id}\` decides for \`${other}\`, and nobody here for \`${importer}\``;
        const remedy = `correct \`importer\`, or name who says so for \`${importer}\``;
        report({ where: within(entry, 'says', index), message, remedy });
      }
    }
  },
};
