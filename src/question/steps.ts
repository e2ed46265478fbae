// What happened where: "caught off Fukushima, landed in Hokkaido", 「福島の工場で加工」.
import type { SaidStep } from '../knowledge/language.ts';
import type { Step } from '../knowledge/schema.ts';
import type { Cue } from './cues.ts';
import type { Match } from './lexicon.ts';
import type { Kind } from './names.ts';
import type { StepAt } from './query.ts';
import { isOf, joinedBy, parted, toldOf } from './roles.ts';
import type { Named } from './spans.ts';

/** How goods came to be where they are from, and not what was done to them elsewhere. */
export const OF_ORIGIN: ReadonlySet<Step> = new Set<Step>(['caught', 'farmed', 'grown']);

/** A step cue this far from a place, in characters, still speaks of it. */
const REACH = { before: 28, after: 9 } as const;

/** How a text with its names and cues is handed around here. */
interface Heard {
  readonly text: string;
  readonly cues: readonly Match<Cue>[];
  /** Goods and economies: what is said behind one of them is not said of a place before it. */
  readonly others: readonly Named[];
}

const OTHERS: ReadonlySet<Kind> = new Set(['product', 'importer', 'elsewhere']);
const othersOf = (names: readonly Named[]): Named[] => names.filter((n) => n.targets.some((t) => OTHERS.has(t.kind)));

/**
 * Each place's step, as its cue says; a place straight before an ingredient is where that comes from, and of the rest
 * `usual` is what happened there.
 */
export function readSteps(
  names: readonly Named[],
  cues: readonly Match<Cue>[],
  ingredients: readonly Named[],
  usual: Step,
  text = '',
): readonly StepAt[] {
  const heard = { text, cues, others: othersOf(names) };
  const places = names.filter(
    (n) => n.targets.some((t) => t.kind === 'origin' || t.kind === 'transit') && n.targets.length === 1,
  );
  const steps: { step: Step; origin: string }[] = [];
  const plain = places.filter(
    (p) => p.targets[0]?.kind === 'origin' && p.targets[0].ids.length === 1 && stepAt(p, places, heard) !== 'left',
  );
  for (const place of places) {
    const target = place.targets[0];
    if (target?.ids.length !== 1) continue;
    const origin = target.ids[0] as string;
    const step =
      target.kind === 'transit' && stepAt(place, places, heard) !== 'left'
        ? 'transit'
        : ofIngredient(place, names, ingredients, heard)
          ? 'main_ingredient'
          : stepAt(place, places, heard);
    if (step === 'left') continue;
    if (step) steps.push({ step, origin });
  }
  // A single step at a single place with nothing else named adds nothing a plain origin does not say, but for transit.
  const isTold = (place: Named): boolean => steps.some((s) => s.origin === place.targets[0]?.ids[0]);
  // "Miyagi, and farmed in Nagasaki": goods come to be in one place, so these are two, each asked of.
  if (steps.every(({ step }) => OF_ORIGIN.has(step)) && !plain.every(isTold)) return [];
  for (const place of plain) {
    const origin = place.targets[0]?.ids[0] as string;
    if (steps.length > 0 && !steps.some((s) => s.origin === origin)) steps.push({ step: usual, origin });
  }
  // "Landed at Choshi", and nothing says where it was caught: where it came ashore stands for that, for nothing may go unasked.
  const isCaughtTold = steps.some(({ step }) => OF_ORIGIN.has(step));
  return isCaughtTold ? steps : steps.map((one) => (one.step === 'landed' ? { ...one, step: usual } : one));
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

/** "Hyogo rice", or "the rice is from Hyogo": goods of which another place is told are not of the one before them. */
const ofIngredient = (place: Named, names: readonly Named[], ingredients: readonly Named[], heard: Heard): boolean =>
  ingredients.some((n) => {
    const told = toldOf(n, names, heard.text, heard.cues);
    if (told) return told === place;
    return n.start >= place.end && n.start - place.end <= 2 && !parted(place, n, heard.cues);
  });

/** Places that a transit goes through, by what is said of them: where goods were posted or passed, they are not from. */
export const passedOf = (names: readonly Named[], text: string, cues: readonly Match<Cue>[]): Named[] => {
  const isPlace = (n: Named, kinds: readonly string[]): boolean => n.targets.every(({ kind }) => kinds.includes(kind));
  const places = names.filter((n) => isPlace(n, ['origin', 'transit']));
  return places.filter(
    (place) => isPlace(place, ['origin']) && PASSED.has(stepAt(place, places, { text, cues, others: othersOf(names) })),
  );
};

/** How a route is written. */
const ARROW = /^港? ?(?:→|⇒|➡|->|=>)/u;

/** Where goods passed, were bought or were sent off. */
const PASSED: ReadonlySet<SaidStep | null> = new Set<SaidStep | null>(['transit', 'left']);

/** Markets and airports: "bought tuna at Toyosu". */
const isStall = ({ targets }: Named): boolean => targets.every(({ kind }) => kind === 'transit');

/** "Through Tokyo or Saitama": what is said of the first of a list is said of each. */
const isListed = (a: Named, b: Named, { text, cues, others }: Heard): boolean => {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  // "Via Narita, Hokkaido crab": what stands straight before goods is where they are from.
  const isOfGoods = others.some(
    (n) => isOf(n, 'product') && n.end > second.end && n.start - second.end <= 1 && n.start >= second.start,
  );
  return !isOfGoods && parted(first, second, cues) && joinedBy(text.slice(first.end, second.start), cues);
};

function stepAt(place: Named, places: readonly Named[], heard: Heard): SaidStep | null {
  const { cues, others } = heard;
  let best: SaidStep | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const match of cues) {
    for (const cue of match.values) {
      if (cue.kind !== 'step') continue;
      const gap = cue.position === 'before' ? place.start - match.end : match.start - place.end;
      if (gap < 0 || gap > REACH[cue.position] || gap >= nearest) continue;
      // 「製造は新潟」: said of what follows, it is not said of what stood before.
      if (cue.position === 'after' && ofNext(match, cues)) continue;
      const [from, to] = cue.position === 'before' ? [match.end, place.start] : [place.end, match.start];
      const between = places.filter((other) => other !== place && other.start >= from && other.end <= to);
      // 「福島の桃ってこっちで買える」: goods are of the place before them, whatever is done with them further on.
      const isApart = others.some((other) => other.start >= from && other.end <= to);
      if (PASSED.has(cue.step) && isApart && !(cue.step === 'left' && isStall(place))) continue;
      if (!between.every((other) => PASSED.has(cue.step) && isListed(other, place, heard))) continue;
      [best, nearest] = [cue.step, gap];
    }
  }
  // 「兵庫で作っためんつゆ、横浜→天津」: of several places that from which an arrow points is where goods leave.
  if (best === null && ARROW.test(heard.text.slice(place.end)) && places.some((other) => other.end < place.start))
    return 'left';
  // "Some dashi from Kyoto" is no ingredient of anything that is named.
  return best === 'ingredient' && places.length < 2 ? null : best;
}

/** What may be done to goods elsewhere, and leaves them of where they came from. */
const DONE_TO: ReadonlySet<Step> = new Set<Step>(['processed', 'packed', 'landed', 'transit']);

/** "And if it is repacked in Shizuoka?": in a thread goods stay of the places before, and what is done to them comes beside it. */
export function withStepsBefore(
  now: { readonly origins: readonly string[]; readonly steps: readonly StepAt[] },
  before: readonly string[],
  usual: Step,
): { readonly origins: string[]; readonly steps: StepAt[] } | null {
  const own = before.filter((id) => !now.origins.includes(id));
  const isAll = now.origins.every((id) => now.steps.some(({ step, origin }) => origin === id && DONE_TO.has(step)));
  if (now.steps.length === 0 || !isAll || own.length === 0 || own.length > MOST_BEFORE) return null;
  return {
    origins: [...own, ...now.origins],
    steps: [...own.map((origin): StepAt => ({ step: usual, origin })), ...now.steps],
  };
}

/** A set of prefectures is no place that goods come from. */
const MOST_BEFORE = 3;
