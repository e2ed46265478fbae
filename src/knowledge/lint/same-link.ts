// One document is one source: cited under two ids, it looks like two.
import { type KnowledgeRule, placeName, within } from './rule.ts';

export const sameLink: KnowledgeRule = {
  name: 'same-link',
  description: 'No two sources have the same address: a warning, since two documents may stand on one page.',
  scope: 'knowledge',
  check(draft, report) {
    const first = new Map<string, (typeof draft.sources)[number]>();
    for (const entry of draft.sources) {
      const { url } = entry.value;
      const known = url === undefined ? undefined : first.get(plain(url));
      if (url !== undefined && !known) first.set(plain(url), entry);
      if (!known) continue;
      const message = `\`${known.value.id}\` (${placeName(known)}) has the same address`;
      const remedy = `cite \`${known.value.id}\` instead and redirect this id to it, or give each its own address`;
      report({ where: within(entry, 'url'), message, remedy, severity: 'warning' });
    }
  },
};

/** What of it does not tell two pages apart. */
function plain(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/[/#]+$/, '');
}
