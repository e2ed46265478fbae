// Whatever is asked, on whatever day: nothing is told as confirmed on a day before the stretch that it speaks of began.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { addDays, firstDay, lastDay } from '../../src/knowledge/dates.ts';
import type { Measure } from '../../src/knowledge/schema.ts';
import { ANSWER_LANGUAGES } from '../../src/language/answer-language.ts';
import { confirmedSince } from '../../src/plan/ages.ts';
import type { Answer } from '../../src/say/answer.ts';
import { wordsOf } from '../../src/say/words.ts';
import { LIFT, planted } from '../announced.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';
import { question } from '../question/at-random.ts';
import { runs } from '../sampling.ts';

const day = fc.integer({ min: -30, max: 60 }).map((days) => addDays(TODAY, days));

/** Some act of the knowledge's own importers and goods, told some days before it begins. */
const announcement = fc
  .record({
    importer: fc.constantFrom(...new Set([...knowledge.measures.values()].map((measure) => measure.importer))),
    product: fc.constantFrom(...knowledge.products.keys()),
    effect: fc.constantFrom('banned' as const, 'conditional' as const, 'permitted' as const),
    from: day,
    lead: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ importer, product, effect, from, lead }): Measure => {
    const verified = addDays(from, -lead);
    const id = `planned-${importer}-${product}-${effect}`;
    return {
      ...LIFT,
      id,
      importer,
      products: [product],
      effect,
      from,
      overrides: undefined,
      verified,
      sources: [`notice-${verified}`],
    };
  });

/** Some dozens of them at once: a knowledge is costly to make anew for each question. */
const known = planted(...fc.sample(announcement, 40));

const asked = fc.oneof(
  question,
  fc.tuple(fc.constantFrom(...ANSWER_LANGUAGES), fc.constantFrom(...known.measures.values()), fc.boolean()).map(
    ([
      language,
      {
        importer,
        products: [product = ''],
        from,
      },
      past,
    ]) => {
      const words = wordsOf(knowledge, language);
      return `${words.importer(importer)} ${words.product(product)} ${past && from ? words.date(from) : ''}`;
    },
  ),
);

it('no claim says "last confirmed" of a day before what it speaks of began', () => {
  fc.assert(
    fc.property(asked, fc.constantFrom(...ANSWER_LANGUAGES), day, (text, language, today) =>
      confirmsNothingBeforeItBegan(ask(known, text, { today, language })),
    ),
    runs(300),
  );
});

function confirmsNothingBeforeItBegan({ language, verdicts, short, more }: Answer): void {
  const words = wordsOf(knowledge, language);
  const ages = [...short, ...more].filter((claim) => claim.kind === 'age');
  const confirmed = ages.filter(({ data: { age } }) => age === 'fresh' || age === 'old');
  // A claim says "last confirmed" only where it is of those kinds.
  const starts = (['age', 'age_stale'] as const).map(
    (message) => words.say(message, { list: '\n', newer: '0' }).split('\n')[0] ?? '',
  );
  for (const claim of ages)
    expect(
      starts.some((start) => claim.text.startsWith(start)),
      claim.text,
    ).toBe(confirmed.includes(claim));
  const right = new Set(verdicts.flatMap((v) => confirmedSince(v) ?? []).map(words.date));
  for (const v of verdicts) {
    if (v.announced) expect(v.verified).toBeNull();
    const since = confirmedSince(v);
    if (since && v.since) expect(lastDay(since) >= firstDay(v.since)).toBe(true);
    for (const date of [v.announced?.announced, since ? undefined : v.verified]) {
      if (!date || [...right].some((other) => other.includes(words.date(date)))) continue;
      for (const { text } of confirmed) expect(text).not.toContain(words.date(date));
    }
  }
}
