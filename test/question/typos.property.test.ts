// One slip of the finger in a long Latin name: the verdicts stay, or what was read is shown; never a ban made a permission.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { isEnglish } from '../../src/language/en/words.ts';
import { fold } from '../../src/language/fold.ts';
import { nameIndex } from '../../src/question/names.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { runs } from '../sampling.ts';
import { asked, type Case } from './templates.ts';

const answer = (question: string) => ask(knowledge, question, { today: TODAY });
type Answered = ReturnType<typeof answer>;

/** One word of Latin letters, long enough that a near match of it is safe: see the limits in names.ts. */
const LONG = /^[A-Za-z]{6,24}$/;
/** A place's name is read nearly from six letters on, and a slip may take one: towns of five look like prefectures. */
const LONG_PLACE = 7;

const slips = [
  (word: string, at: number, letter: string) => word.slice(0, at) + letter + word.slice(at + 1),
  (word: string, at: number, letter: string) => word.slice(0, at) + letter + word.slice(at),
  (word: string, at: number) => word.slice(0, at) + word.slice(at + 1),
  (word: string, at: number) => `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`,
];

const named = (part: keyof Case, id: string): string =>
  ({ product: knowledge.products, origin: knowledge.prefectures, importer: knowledge.importers })[part].get(id)?.name
    .en ?? '';

const long = (part: keyof Case, id: string): boolean => {
  const name = named(part, id);
  return LONG.test(name) && (part !== 'origin' || name.length >= LONG_PLACE);
};

/** A slip that makes another word of English is that word, "salon"; one that makes another name is that name, "pears". */
const isAnother = (word: string): boolean =>
  isEnglish(fold(word)) ||
  nameIndex(knowledge)
    .lexicon.longest(fold(word))
    .some((match) => match.text === fold(word));

/** A question with one name mistyped, beside the question as it was meant. */
const mistyped = fc
  .record({
    product: fc.constantFrom(...knowledge.products.keys()),
    origin: fc.constantFrom(...knowledge.prefectures.keys()),
    importer: fc.constantFrom(...knowledge.importers.keys()),
    part: fc.constantFrom('product' as const, 'origin' as const, 'importer' as const),
    slip: fc.constantFrom(...slips),
    at: fc.nat(),
    letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
  })
  .filter(({ part, ...given }) => long(part, given[part]))
  .map(({ part, slip, at, letter, ...given }) => {
    const meant = asked('en', 0, given);
    const name = named(part, given[part]);
    // The first letter stays: people seldom miss it, and a short name is then another word.
    const wrong = slip(name, 1 + (at % (name.length - 2)), letter);
    const start = part === 'importer' ? meant.lastIndexOf(name) : meant.indexOf(name);
    return { meant, wrong, typed: meant.slice(0, start) + wrong + meant.slice(start + name.length) };
  })
  .filter(({ meant, wrong, typed }) => meant !== typed && !isAnother(wrong));

const ORDER = ['unknown', 'permitted', 'clear', 'conditional', 'suspended', 'banned'];
const strictest = ({ verdicts }: Answered): number => Math.max(...verdicts.map(({ status }) => ORDER.indexOf(status)));

describe('a one-letter slip in a long name', () => {
  it('changes no verdict, or is shown as what it was read as, or is not answered', () => {
    fc.assert(
      fc.property(mistyped, ({ meant, typed }) => {
        const given = answer(typed);
        if (given.kind === 'answer' && given.query.read.length + given.query.unread.length === 0)
          expect(given.verdicts).toEqual(answer(meant).verdicts);
      }),
      runs(1000),
    );
  });

  it('never turns a ban into a permission', () => {
    fc.assert(
      fc.property(mistyped, ({ meant, typed }) => {
        const [right, given] = [answer(meant), answer(typed)];
        const stops = strictest(right) >= ORDER.indexOf('suspended');
        if (stops && given.kind === 'answer')
          expect(strictest(given)).toBeGreaterThanOrEqual(ORDER.indexOf('suspended'));
      }),
      runs(1000),
    );
  });

  it('is never guessed at in kanji, hanzi or hangul', () => {
    const scripts = fc.constantFrom('ja' as const, 'zh-Hans' as const, 'zh-Hant' as const, 'ko' as const);
    const cases = fc.record({
      product: fc.constantFrom(...knowledge.products.keys()),
      origin: fc.constantFrom(...knowledge.prefectures.keys()),
      importer: fc.constantFrom(...knowledge.importers.keys()),
    });
    fc.assert(
      fc.property(
        scripts,
        cases,
        fc.nat(),
        fc.constantFrom(...'宮城福島青森県미야기후쿠'),
        (language, given, at, sign) => {
          const letters = [...asked(language, 0, given)];
          letters[at % letters.length] = sign;
          const near = answer(letters.join('')).query.read.filter(({ typed }) => !/^[\x20-\x7e]+$/.test(typed));
          expect(near).toEqual([]);
        },
      ),
      runs(400),
    );
  });
});
