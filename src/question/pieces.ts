// What a text is made of: names, words that show what is asked, and what was typed with a slip; nothing is decided yet.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/fold.ts';
import { withoutActors } from './actors.ts';
import { withoutCourtesies } from './courtesies.ts';
import type { Span } from './cover.ts';
import { type Cue, findCues } from './cues.ts';
import { type FoundDate, findDates, spanOf } from './dates.ts';
import { outsideNames, outsidePhrases } from './heard.ts';
import type { Match } from './lexicon.ts';
import type { ReadAs } from './query.ts';
import { correctSlips } from './slips.ts';
import { findNames, type Named } from './spans.ts';
import { findUnread, type Unread } from './unread.ts';

export interface Pieces {
  /** Without markup, as typed. */
  readonly raw: string;
  /** Folded, and names with a slip in them as they are written: what all places below are of. */
  readonly text: string;
  readonly names: readonly Named[];
  readonly cues: readonly Match<Cue>[];
  readonly dates: readonly FoundDate[];
  /** Days that no calendar has, as typed. */
  readonly impossible: readonly string[];
  /** Where somebody is told of who sends or receives. */
  readonly actors: readonly Span[];
  /** Content words that are part of nothing known. */
  readonly unread: readonly Unread[];
  readonly slips: readonly ReadAs[];
}

/** More mentions of one word than these say nothing more: what a text says is bounded, however long it is. */
const MENTIONS = 4;
const NAMES = 240;
const CUES = 600;

export function piecesOf(knowledge: Knowledge, raw: string, today: string, year?: string): Pieces {
  const { text, slips } = correctSlips(knowledge, withoutCourtesies(knowledge, fold(raw)));
  const heard = seldom(findCues(knowledge, text), ({ text: word }) => word, CUES);
  const names = seldom(outsidePhrases(findNames(knowledge, raw, text, heard), heard), ({ typed }) => typed, NAMES);
  const cues = outsideNames(heard, names);
  const { dates, impossible } = findDates(knowledge, text, today, year);
  const unread = findUnread(
    text,
    names.map(asPlaceOrNot),
    dates.map((date) => spanOf(knowledge, text, date)),
    heard,
  );
  return { raw, text, cues, dates, impossible, slips, ...withoutActors({ text, names, cues, unread }) };
}

function seldom<T>(list: readonly T[], word: (item: T) => string, most: number): T[] {
  const times = new Map<string, number>();
  return list
    .filter((item) => {
      const seen = (times.get(word(item)) ?? 0) + 1;
      times.set(word(item), seen);
      return seen <= MENTIONS;
    })
    .slice(0, most);
}

/** 梨県 is no prefecture because 梨 is a name. */
const asPlaceOrNot = ({ start, end, targets }: Named): Span & { readonly isOther: boolean } => ({
  start,
  end,
  isOther: !targets.some(({ kind }) => kind === 'origin'),
});
