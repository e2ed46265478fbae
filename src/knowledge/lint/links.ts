// Addresses lead to the web.
import type { Draft, Place } from '../draft.ts';
import { type KnowledgeRule, within } from './rule.ts';

export const links: KnowledgeRule = {
  name: 'links',
  description: 'Addresses begin with https:// or http:// and a host.',
  scope: 'knowledge',
  check(draft, report) {
    for (const { address, ...where } of addressesOf(draft)) {
      const url = URL.parse(address);
      if (url && /^https?:$/.test(url.protocol) && /^https?:\/\/[^/]/.test(address) && /[^.]\.[^.]/.test(url.hostname))
        continue;
      const message = `\`${address}\` is no address of the web`;
      report({ where, message, remedy: `start it with \`https://\` and the host, as in \`https://${rest(address)}\`` });
    }
  },
};

/** What was meant to follow the scheme. */
export function rest(address: string): string {
  return address.replace(/^[a-z]*(:\/*|\/+)/i, '') || 'example.org';
}

function addressesOf(draft: Draft): (Place & { readonly address: string })[] {
  const { importers, sources } = draft;
  return [
    ...importers.flatMap((entry) =>
      entry.value.check.map(({ url }, index) => ({ ...within(entry, 'check', index, 'url'), address: url })),
    ),
    ...sources.flatMap((entry) =>
      (['url', 'original_url'] as const).flatMap((field) => {
        const address = entry.value[field];
        return address === undefined ? [] : [{ ...within(entry, field), address }];
      }),
    ),
  ];
}
