// What happened where: "caught off Fukushima, landed in Hokkaido", 「福島の工場で加工」.
import type { Step } from '../knowledge/schema.ts';
import type { Cue } from './cues.ts';
import type { Match } from './lexicon.ts';
import type { StepAt } from './query.ts';
import { parted } from './roles.ts';
import type { Named } from './spans.ts';

/** A step cue this far from a place, in characters, still speaks of it. */
const REACH = { before: 28, after: 9 } as const;

/**
 * Each place's step, as its cue says; a place straight before an ingredient is where that comes from, and of the rest
 * `usual` is what happened there.
 */
export function readSteps(
  names: readonly Named[],
  cues: readonly Match<Cue>[],
  ingredients: readonly Named[],
  usual: Step,
): readonly StepAt[] {
  const places = names.filter(
    (n) => n.targets.some((t) => t.kind === 'origin' || t.kind === 'transit') && n.targets.length === 1,
  );
  const steps: { step: Step; origin: string }[] = [];
  for (const place of places) {
    const target = place.targets[0];
    if (target?.ids.length !== 1) continue;
    const origin = target.ids[0] as string;
    const step =
      target.kind === 'transit'
        ? 'transit'
        : ofIngredient(place, ingredients, cues)
          ? 'main_ingredient'
          : stepAt(place, places, cues);
    if (step) steps.push({ step, origin });
  }
  // A single step at a single place with nothing else named adds nothing a plain origin does not say, but for transit.
  const plain = places.filter((p) => p.targets[0]?.kind === 'origin' && p.targets[0].ids.length === 1);
  for (const place of plain) {
    const origin = place.targets[0]?.ids[0] as string;
    if (steps.length > 0 && !steps.some((s) => s.origin === origin)) steps.push({ step: usual, origin });
  }
  return steps;
}

/** Whether the cue is part of one that stands before its place. */
const ofNext = (match: Match<Cue>, cues: readonly Match<Cue>[]): boolean =>
  cues.some(
    (m) =>
      m !== match &&
      m.start <= match.start &&
      m.end > match.end &&
      m.values.some((v) => v.kind === 'step' && v.position === 'before'),
  );

const ofIngredient = (place: Named, ingredients: readonly Named[], cues: readonly Match<Cue>[]): boolean =>
  ingredients.some((n) => n.start >= place.end && n.start - place.end <= 2 && !parted(place, n, cues));

function stepAt(place: Named, places: readonly Named[], cues: readonly Match<Cue>[]): Step | null {
  let best: Step | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const match of cues) {
    for (const cue of match.values) {
      if (cue.kind !== 'step') continue;
      const gap = cue.position === 'before' ? place.start - match.end : match.start - place.end;
      if (gap < 0 || gap > REACH[cue.position] || gap >= nearest) continue;
      // 「製造は新潟」: said of what follows, it is not said of what stood before.
      if (cue.position === 'after' && ofNext(match, cues)) continue;
      const [from, to] = cue.position === 'before' ? [match.end, place.start] : [place.end, match.start];
      if (places.some((other) => other !== place && other.start >= from && other.end <= to)) continue;
      [best, nearest] = [cue.step, gap];
    }
  }
  // "Some dashi from Kyoto" is no ingredient of anything that is named.
  return best === 'ingredient' && places.length < 2 ? null : best;
}
