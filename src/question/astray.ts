// Whether a question that names goods or a place asks of something else with words that nothing here knows.
import type { Said } from './complete.ts';
import type { Cue } from './cues.ts';
import type { Match } from './lexicon.ts';
import { hasFlag } from './roles.ts';
import type { Named } from './spans.ts';

/** Words left unread that show it: one may be a slip, or a brand. */
const UNREAD = 2;
const SAYS_LITTLE: ReadonlySet<string> = new Set(['timeline', 'definition', 'reason']);

/**
 * Only goods, or only a place that no rule made, and of our matters no word but such as are said of anything ("can I", "how long"),
 * while other words are left over: "how long does tuna keep".
 */
export function isAstray(
  said: Said,
  cues: readonly Match<Cue>[],
  names: readonly Named[],
  told: number,
  text: string,
): boolean {
  const bare =
    said.importers.length === 0 && said.elsewhere.length === 0 && said.parties.length === 0 && said.at === null;
  const both = said.products.length > 0 && said.origins.length > 0;
  if (!bare || both || said.set || said.ofJapan || said.topics.length > 0 || told > 0 || said.actsOn !== 'import')
    return false;
  const strong = cues.some((m) =>
    m.values.some(
      (v) =>
        v.kind === 'step' ||
        (v.kind === 'flag' && STRONG.has(v.flag)) ||
        (v.kind === 'intent' && !SAYS_LITTLE.has(v.intent) && !(v.intent === 'status' && isWeak(m, cues))),
    ),
  );
  const telling = cues.filter((m) =>
    m.values.some((v) => v.kind !== 'function' && !(v.kind === 'flag' && v.flag === 'asks')),
  );
  return !strong && unread(text, [...names, ...telling]) >= UNREAD;
}

const STRONG: ReadonlySet<string> = new Set([
  'lifted',
  'still_banned',
  'future',
  'all_importers',
  'other_than',
  'lifts',
]);

const isWeak = (match: Match<Cue>, cues: readonly Match<Cue>[]): boolean =>
  cues.some((m) => m.start <= match.start && m.end >= match.end && hasFlag(m, 'weak'));

/** Words of the text that no name and no cue covers: Latin ones, and pairs of characters elsewhere. */
function unread(text: string, known: readonly { readonly start: number; readonly end: number }[]): number {
  const covered = (start: number, end: number): boolean => known.some((k) => k.start < end && start < k.end);
  const words = [...text.matchAll(/[a-z]{3,}/g)].filter((m) => !covered(m.index, m.index + m[0].length)).length;
  const characters = [...text.matchAll(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/gu)].filter(
    (m) => !covered(m.index, m.index + m[0].length),
  ).length;
  return words + Math.floor(characters / 2);
}
