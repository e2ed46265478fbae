// What is asked of a market or a table and not of a border: what goods cost, or how those of two countries compare.
import type { Said } from './complete.ts';
import type { Cue } from './cues.ts';
import type { Match } from './lexicon.ts';
import { hasFlag } from './roles.ts';

/** Whether a price is asked, or goods of elsewhere are held against Japan's, and nothing that shows a border. */
export function isOfMarket(said: Said, cues: readonly Match<Cue>[], isTold: boolean): boolean {
  const isOfBorder =
    said.parties.length + said.topics.length + said.elsewhere.length > 0 ||
    (said.actsOn !== 'import' && said.actsOn !== 'sale') ||
    cues.some((m) => hasFlag(m, 'trade'));
  if (isOfBorder) return false;
  const isPrice = said.products.length > 0 && cues.some((m) => hasFlag(m, 'prices'));
  const isBesideOthers = said.foreign && said.importers.length === 0 && !isTold;
  const asks = said.intents.filter((intent) => !SAYS_LITTLE.has(intent));
  return (isPrice || isBesideOthers) && asks.length === 0;
}

/** Heard of any market: a sum of money, a difference, what something is. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(['trade_data', 'comparison', 'definition']);
