// What happened where: "caught off Fukushima, landed in Hokkaido", 「福島の工場で加工」.
import type { Step } from '../knowledge/schema.ts';
import type { Cue } from './cues.ts';
import type { Query } from './query.ts';
import type { Named } from './spans.ts';
import type { Match } from './trie.ts';

/** A step cue this far from a place, in characters, still speaks of it. */
const REACH = { before: 28, after: 9 } as const;

export function readSteps(names: readonly Named[], cues: readonly Match<Cue>[]): Query['steps'] {
  const places = names.filter(
    (n) => n.targets.some((t) => t.kind === 'origin' || t.kind === 'transit') && n.targets.length === 1,
  );
  const steps: { step: Step; origin: string }[] = [];
  for (const place of places) {
    const target = place.targets[0];
    if (target?.ids.length !== 1) continue;
    const origin = target.ids[0] as string;
    const step = target.kind === 'transit' ? 'transit' : stepAt(place, places, cues);
    if (step) steps.push({ step, origin });
  }
  // A single step at a single place with nothing else named adds nothing a plain origin does not say, but for transit.
  const plain = places.filter((p) => p.targets[0]?.kind === 'origin' && p.targets[0].ids.length === 1);
  for (const place of plain) {
    const origin = place.targets[0]?.ids[0] as string;
    if (steps.length > 0 && !steps.some((s) => s.origin === origin)) steps.push({ step: 'caught', origin });
  }
  return steps;
}

function stepAt(place: Named, places: readonly Named[], cues: readonly Match<Cue>[]): Step | null {
  let best: Step | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const match of cues) {
    for (const cue of match.values) {
      if (cue.kind !== 'step') continue;
      const gap = cue.position === 'before' ? place.start - match.end : match.start - place.end;
      if (gap < 0 || gap > REACH[cue.position] || gap >= nearest) continue;
      const [from, to] = cue.position === 'before' ? [match.end, place.start] : [place.end, match.start];
      if (places.some((other) => other !== place && other.start >= from && other.end <= to)) continue;
      [best, nearest] = [cue.step, gap];
    }
  }
  return best;
}
