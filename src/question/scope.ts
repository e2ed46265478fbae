// Whether a question is ours to answer.
import type { Intent } from '../knowledge/language.ts';
import { isAstray } from './astray.ts';
import { type ReadOptions, type Said, TELLING } from './complete.ts';
import type { Flag } from './cues.ts';
import { otherThing } from './goods-place.ts';
import type { Pieces } from './pieces.ts';
import type { Query } from './query.ts';
import { goesIntoJapan, goesSomewhere, isJapanTheEnd } from './roles.ts';
import type { Named } from './spans.ts';

/** Asked of anything, these show no question of ours. */
export const SAYS_LITTLE: ReadonlySet<Intent> = new Set(['status', 'definition', 'timeline']);
const FOOD: readonly Flag[] = ['trade', 'lifted', 'still_banned', 'lifts', 'future', 'all_importers'];

/** Whether the text is a question of ours by what grammar says of it. */
export function scopeAsked(
  pieces: Pieces,
  said: Said,
  flags: ReadonlySet<Flag>,
  mentions: ReadonlyMap<string, number>,
  { context }: ReadOptions,
): Query['scope'] {
  const { text, names, cues } = pieces;
  if (isIntoJapan(pieces, said)) return 'out';
  if (!context && isAstray(said, cues, names, Math.max(0, ...mentions.values()), text)) return 'out';
  // Something that is neither read nor food, where goods stand, and nothing that shows a border of food: TikTok in China.
  const other = said.typed === null ? otherThing(pieces) : null;
  if (other !== null && !names.some((n) => n.targets.some(({ kind }) => kind === 'party'))) return 'out';
  const isOurs =
    goesSomewhere(names, cues) ||
    said.ofJapan ||
    said.origins.length > 0 ||
    said.actsOn !== 'import' ||
    flags.has('trade');
  if (said.typed !== null && !isOurs && said.topics.length === 0 && names.length > 0 && !context) return 'out';
  const telling = Math.max(0, ...mentions.values()) >= TELLING;
  if (!context && isBare(said, flags, telling) && (!said.intents.includes('status') || pieces.unread.length > 0))
    return 'out';
  return scopeOf(said, flags, names, mentions, context);
}

/** What moves goes to Japan. */
export const isIntoJapan = ({ names, cues, text }: Pieces, said: Said): boolean =>
  goesIntoJapan(names, cues, text) || (!said.ofJapan && isJapanTheEnd(names, cues, text));

/** Whether an economy alone is named, and nothing that shows a border of food: "what time is it in Beijing". */
export function isBare(said: Said, flags: ReadonlySet<Flag>, telling: boolean): boolean {
  const isNamed =
    said.products.length + said.origins.length + said.parties.length + said.topics.length > 0 || said.japan;
  const asks = said.intents.some((intent) => !SAYS_LITTLE.has(intent)) || FOOD.some((flag) => flags.has(flag));
  return said.importers.length > 0 && !isNamed && said.typed === null && !telling && !asks && said.actsOn === 'import';
}

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
