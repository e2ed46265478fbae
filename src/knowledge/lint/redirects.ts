// Old ids stay for ever, and lead to entries that exist.
import { type KnowledgeRule, within } from './rule.ts';
import { didYouMean } from './suggest.ts';

export const redirects: KnowledgeRule = {
  name: 'redirects',
  description: 'Redirects lead to live entries, at once.',
  scope: 'knowledge',
  check(draft, report) {
    const live = [...draft.ids].flatMap(([id, places]) =>
      places.some(({ kind }) => kind !== 'redirects') ? [id] : [],
    );
    const known = new Set(live);
    for (const entry of draft.redirects) {
      entry.value.to.forEach((id, index) => {
        const chain = draft.redirects.find(({ value }) => value.id === id);
        // A file that cannot be read may hold the entry.
        if (known.has(id) || (!chain && draft.incomplete.size > 0)) return;
        const message = chain
          ? `\`${id}\` is itself a redirect`
          : `the redirect points nowhere: \`${id}\` does not exist`;
        const otherwise = 'name an entry that exists, or retire the id: `to: []` with a `reason`';
        const remedy = chain ? pointTo(chain.value.to) : didYouMean(id, live, otherwise);
        report({ where: within(entry, 'to', index), message, remedy });
      });
    }
  },
};

function pointTo(ids: readonly string[]): string {
  return ids.length > 0 ? `point to ${ids.join(', ')}` : 'it was retired: remove it here, or retire this id too';
}
