// Why a question was read as it was: each span with what it was taken for, as data.
import { fold } from '../language/fold.ts';
import type { Cue } from './cues.ts';
import type { FoundDate } from './dates.ts';
import type { Match } from './lexicon.ts';
import type { Query } from './query.ts';
import type { Named } from './spans.ts';

/** One span of the question, or a part of it that was not said. */
export interface TraceLine {
  /** `filled`: not said, taken from the thread, the place, or what the words point at. */
  readonly step: 'name' | 'cue' | 'date' | 'filled';
  /** The span as it was folded for reading; '' where nothing was said. */
  readonly typed: string;
  /** Where it begins and ends in the folded question, in UTF-16 units; null where nothing was said. */
  readonly span: readonly [number, number] | null;
  /** What it was taken for: `product scallop`, `intent status`, `date 2025-06-29`. */
  readonly as: readonly string[];
  readonly how: 'exact' | 'near' | 'pattern' | 'filled';
}

interface Found {
  readonly names: readonly Named[];
  readonly cues: readonly Match<Cue>[];
  readonly dates: readonly FoundDate[];
  /** What was typed with a slip, and what it was read as. */
  readonly slips: Query['read'];
  /** The folded question. */
  readonly text: string;
}

export function traceOf({ names, cues, dates, slips, text }: Found, query: Query): TraceLine[] {
  const spans = [
    ...names.map(
      ({ start, end, typed, targets, near }): TraceLine => ({
        step: 'name',
        typed,
        span: [start, end],
        as: targets.map(({ kind, ids }) => `${kind} ${ids.join(', ')}`),
        // A slip was put right before names were looked for.
        how: near || slips.some(({ read }) => fold(read) === typed) ? 'near' : 'exact',
      }),
    ),
    ...cues.flatMap(({ start, end, text: typed, values }): TraceLine[] => {
      const as = values.flatMap((cue) => (cue.kind === 'function' ? [] : [cueName(cue)]));
      return as.length > 0 ? [{ step: 'cue', typed, span: [start, end], as, how: 'exact' }] : [];
    }),
    ...dates.map(
      ({ start, end, at }): TraceLine => ({
        step: 'date',
        typed: text.slice(start, end),
        span: [start, end],
        as: [`date ${at}`],
        how: 'pattern',
      }),
    ),
  ].sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
  const filled = query.assumed.map(
    (part): TraceLine => ({
      step: 'filled',
      typed: '',
      span: null,
      as: [`${part} ${query[part].join(', ')}`],
      how: 'filled',
    }),
  );
  return [...spans, ...filled];
}

type Telling = Exclude<Cue, { readonly kind: 'function' }>;
type CueNames = { readonly [K in Telling['kind']]: (cue: Extract<Telling, { readonly kind: K }>) => string };

const CUE_NAMES: CueNames = {
  intent: ({ intent }) => `intent ${intent}`,
  topic: ({ topic }) => `topic ${topic}`,
  step: ({ step }) => `step ${step}`,
  acts_on: ({ actsOn }) => `acts on ${actsOn}`,
  entry: ({ id, weight }) => `entry ${id} (${weight.toFixed(2)})`,
  series: ({ id, weight }) => `series ${id} (${weight.toFixed(2)})`,
  superlative: ({ superlative }) => `superlative ${superlative}`,
  flag: ({ flag }) => `flag ${flag}`,
};

const cueName = (cue: Telling): string => (CUE_NAMES[cue.kind] as (one: Telling) => string)(cue);
