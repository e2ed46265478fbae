// Whether a question is ours to answer.
import { type Said, TELLING } from './complete.ts';
import type { Flag } from './cues.ts';
import type { Query } from './query.ts';
import type { Named } from './spans.ts';

export function scopeOf(
  said: Said,
  flags: ReadonlySet<Flag>,
  names: readonly Named[],
  mentions: ReadonlyMap<string, number>,
  context: Query | undefined,
): Query['scope'] {
  // "May I eat what I carry?" is asked of a border, not of a doctor.
  const carried = said.actsOn === 'luggage' && said.products.length > 0 && said.importers.length > 0;
  if (flags.has('opinion') && !carried) return 'opinion';
  if (flags.has('into_japan')) return 'out';
  if (said.foreign && said.origins.length === 0 && !said.ofJapan) return 'out';
  const named = names.some((n) => n.targets.some((t) => t.kind !== 'party' && t.kind !== 'japan'));
  const strongest = Math.max(0, ...mentions.values());
  const asks = said.intents.length > 0 || said.topics.length > 0;
  if (named || strongest >= TELLING || said.topics.length > 0 || (said.parties.length > 0 && asks)) return 'in';
  if (said.at !== null && asks) return 'in';
  if (context && (said.at !== null || asks || said.isNow || said.typed !== null || said.actsOn !== 'import'))
    return 'in';
  const telling = said.intents.some((intent) => intent !== 'status' && intent !== 'definition' && intent !== 'source');
  return telling ||
    (said.japan && asks) ||
    flags.has('future') ||
    (flags.has('all_importers') && asks) ||
    flags.has('lifted') ||
    flags.has('still_banned') ||
    (said.intents.includes('status') && said.at !== null)
    ? 'in'
    : 'out';
}
