// What tells intents and sorts apart, and by turns: each part of the questions read by what the others taught, so that where
// the rules do better, and how likely ours has to be, is learned without the fifth set aside.
import { Intent } from '../../src/knowledge/language.ts';
import { hash32 } from '../../src/knowledge/set-aside.ts';
import { intentsOf, type ModelFile, SORTS } from '../../src/question/model.ts';
import type { Reading, Scope } from '../../src/question/reader.ts';
import type { Signs } from '../../src/question/signs.ts';
import { chancesOf, descend, type Weights } from './descent.ts';

/** A question with what it shows and what is right. */
export interface Taught {
  readonly situation: string;
  readonly scope: Scope;
  readonly sort?: Exclude<(typeof SORTS)[number], Scope> | undefined;
  readonly intents?: readonly Intent[] | undefined;
  readonly weight?: number | undefined;
  readonly signs: Signs;
}

export interface Fitted {
  readonly intents: Weights;
  readonly sorts: Weights;
}

export function fitted(seen: readonly Taught[]): Fitted {
  const ours = seen.flatMap((one) => (one.intents?.[0] ? [{ one, first: one.intents[0] }] : []));
  const asking = Map.groupBy(ours, ({ first }) => first);
  return {
    // Each intent counts as much as any other: what is asked most would else be heard in all that is unclear.
    intents: descend(
      ours.map(({ one, first }) => ({
        signs: one.signs.asked,
        right: Intent.options.indexOf(first),
        times: (timesOf(one) * ours.length) / (asking.size * (asking.get(first)?.length ?? 1)),
      })),
      Intent.options.length,
    ),
    sorts: descend(
      seen.map((one) => ({
        signs: one.signs.asked,
        right: SORTS.indexOf(one.scope === 'out' ? (one.sort ?? 'far') : one.scope),
        times: timesOf(one),
      })),
      SORTS.length,
    ),
  };
}

const timesOf = ({ weight = 1 }: Taught): number => weight;

/** Parts that take turns. */
const PARTS = 4;
/** Of all that is ours, so much is to be taken: a little is lost afterwards, where it is asked back. */
const TAKEN = 0.96;
/** And where names are all that is said, nearly all: who types no more than a fish and a port is ours. */
const TAKEN_OF_NAMES = 0.995;
/** Chances are told apart in twentieths. */
const TWENTIETHS = 20;

/** A question as it is read by what others taught. */
export interface Read<T extends Taught = Taught> {
  readonly one: T;
  readonly ours: number;
  readonly first: Intent | undefined;
  readonly intents: Reading['intents'];
}

/** Each question read by what those of the other parts taught. */
export const crossed = <T extends Taught>(seen: readonly T[]): Read<T>[] =>
  byTurns(seen).flatMap(({ others, part }) => {
    const { intents, sorts } = fitted(others);
    return part.map((one) => {
      const chances = chancesOf(intents, one.signs.asked);
      return {
        one,
        ours: chancesOf(sorts, one.signs.asked)[SORTS.indexOf('in')] ?? 0,
        first: Intent.options[chances.indexOf(Math.max(...chances))],
        intents: intentsOf(chances),
      };
    });
  });

/** The parts one after another, each with all that is in the others; paraphrases of one situation stay together. */
export function byTurns<T extends Pick<Taught, 'situation'>>(
  seen: readonly T[],
): { readonly part: readonly T[]; readonly others: readonly T[] }[] {
  const partOf = ({ situation }: T): number => hash32(situation, PARTS) % PARTS;
  return Array.from({ length: PARTS }, (_, at) => ({
    part: seen.filter((one) => partOf(one) === at),
    others: seen.filter((one) => partOf(one) !== at),
  }));
}

export function leadsOf(read: readonly Read[]): ModelFile['leads'] {
  const of = (intent: Intent): ModelFile['leads'][Intent] => {
    const apart = read.filter(({ one, first }) => one.intents && one.signs.ruled.first === intent && first !== intent);
    return {
      times: apart.length,
      rule: apart.filter(({ one }) => one.intents?.[0] === intent).length,
      model: apart.filter(({ one, first }) => one.intents?.[0] === first).length,
    };
  };
  return Object.fromEntries(Intent.options.map((intent) => [intent, of(intent)])) as ModelFile['leads'];
}

/** As high as still takes what is to be taken. */
export function leastOf(read: readonly Read[]): ModelFile['least'] {
  const ours = read.filter(({ one }) => one.scope === 'in');
  const isNames = ({ one: { signs } }: Read): boolean => signs.ruled.scope === 'in' && signs.ruled.bare;
  const highest = (of: readonly Read[], share: number): number => {
    const steps = Array.from({ length: TWENTIETHS }, (_, step) => (TWENTIETHS - 1 - step) / TWENTIETHS);
    return steps.find((least) => of.filter((one) => one.ours >= least).length >= share * of.length) ?? 0;
  };
  return { ours: highest(ours, TAKEN), names: highest(ours.filter(isNames), TAKEN_OF_NAMES) };
}
