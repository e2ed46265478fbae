// Short names of economies after a word of direction: 輸台, 登台, 対中, 대중. One character says nothing by itself.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/fold.ts';
import type { Cover, Span } from './cover.ts';
import { countryTarget, type Target } from './names.ts';

interface Short {
  readonly pattern: RegExp;
  readonly targets: ReadonlyMap<string, Target>;
}

const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|') || '(?!)';

/** One rule for each way of writing: a word of Chinese before a name of Korean is none. */
const shorts = derived((knowledge): readonly Short[] =>
  [...knowledge.languages.values()].map(({ questions: { short_names: named } }) => {
    const targets = new Map(
      Object.entries(named.of).map(([word, code]) => [fold(word), countryTarget(knowledge, code)]),
    );
    // Hangul is part of a longer word where more of it comes before.
    const pattern = new RegExp(
      `(?<!\\p{Script=Hangul})(${alternatives(named.toward.map(fold))})(${alternatives(targets.keys())})(?!\\p{Script=Hangul})`,
      'gu',
    );
    return { pattern, targets };
  }),
);

export interface ShortName extends Span {
  readonly typed: string;
  readonly targets: readonly Target[];
  readonly near: false;
  readonly toward: true;
}

/** The word of direction is part of the name: it says where goods go. */
export function shortNames(knowledge: Knowledge, text: string, cover: Cover): ShortName[] {
  return shorts(knowledge).flatMap(({ pattern, targets }) =>
    [...text.matchAll(pattern)].flatMap((match): ShortName[] => {
      const [whole, toward = '', word = ''] = match;
      const start = match.index;
      const end = start + whole.length;
      const target = targets.get(word);
      return target && cover.free(start + toward.length, end)
        ? [{ start, end, typed: whole, targets: [target], near: false, toward: true }]
        : [];
    }),
  );
}
