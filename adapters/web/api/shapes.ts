// The shapes of all that the API gives: what the OpenAPI document tells, and what every answer is held to by the tests.
import { z } from 'zod';
import type { Change as CoreChange } from '../../../src/change/change.ts';
import {
  Fact as CuratedFact,
  Measure as CuratedMeasure,
  Source as CuratedSource,
  Importer,
  Prefecture,
  Product,
  Regime,
} from '../../../src/knowledge/schema.ts';
import { ANSWER_LANGUAGES } from '../../../src/language/answer-language.ts';
import { Query } from '../../../src/question/query.ts';
import type { Answer as CoreAnswer, ToldClaim } from '../../../src/say/answer.ts';
import type { Verdict as CoreVerdict } from '../../../src/status/verdict.ts';
import { Claim, worth } from './claims.ts';
import { date, dateOrNull, day, ids, status, Within } from './values.ts';

const regimeStatus = z.enum(['banned', 'suspended', 'conditional', 'permitted', 'open', 'silent']);

const RegimeVerdict = z.strictObject({
  regime: Regime,
  status: regimeStatus,
  onPaper: regimeStatus,
  origins: ids,
  since: dateOrNull,
  verified: dateOrNull,
  stale: z.boolean(),
  measures: ids,
});

const Announced = z.strictObject({ date, announced: date, measures: ids });

export const Verdict = z
  .strictObject({
    importer: z.string(),
    product: z.string(),
    origins: ids,
    status,
    onPaper: status,
    regimes: z.array(RegimeVerdict).readonly(),
    deciding: z.array(Regime).readonly(),
    silent: z.array(Regime).readonly(),
    since: dateOrNull,
    sinceOnPaper: dateOrNull,
    sinceEarlier: ids,
    verified: dateOrNull,
    verifiedOnPaper: dateOrNull,
    announced: Announced.optional(),
    announcedOnPaper: Announced.optional(),
    stale: z.boolean(),
    conditions: ids,
    measures: ids,
    governing: ids,
    governingOnPaper: ids,
    overturning: ids.optional(),
    within: z.array(Within).readonly(),
    possible: ids,
    from: day.nullable(),
    to: day.nullable(),
    day,
  })
  .meta({ id: 'Verdict', description: 'What holds for goods of a group of prefectures at an importer on a day' });

const Row = z.strictObject({ cells: ids, cites: ids, sources: ids });
const Table = z.strictObject({
  kind: z.enum(['regions', 'products', 'timeline', 'comparison', 'figures']),
  title: z.string(),
  columns: ids,
  rows: z.array(Row).readonly(),
});

const AnswerSource = z.strictObject({
  id: z.string(),
  publisher: z.string(),
  title: z.string(),
  url: z.string().optional(),
  published: dateOrNull,
  kind: z.enum(['primary', 'reporting', 'commentary']),
  language: z.string(),
});

const Version = z.strictObject({ version: z.string(), newestSource: date });

export const Answer = z
  .strictObject({
    question: z.string(),
    language: z.enum(ANSWER_LANGUAGES),
    kind: z.enum(['answer', 'unknown', 'clarify', 'out_of_scope']),
    query: Query,
    asOf: day,
    verdicts: z.array(Verdict).readonly(),
    headline: z.string(),
    short: z.array(Claim).readonly(),
    more: z.array(Claim).readonly(),
    tables: z.array(Table).readonly(),
    sources: z.array(AnswerSource).readonly(),
    followUps: z.array(z.strictObject({ label: z.string(), question: z.string(), query: z.string() })).readonly(),
    offers: ids,
    knowledge: Version,
  })
  .meta({ id: 'Answer', description: 'The answer to a question; every claim cites the entries it stands on' });

/** The compiler holds the shapes to what the core gives. */
export const asTold = (answer: CoreAnswer): z.input<typeof Answer> => answer;
export const asResolved = (verdict: CoreVerdict): z.input<typeof Verdict> => verdict;

/** With what it tells; none where there is nothing to tell of it. */
export const asChange = (
  { id, day: on, worth: of, topic, importers, products, origins }: CoreChange,
  claim: ToldClaim | undefined,
): z.input<typeof Change>[] => (claim ? [{ id, day: on, worth: of, topic, importers, products, origins, claim }] : []);

const without = <S extends { readonly note: unknown }>({ note: _, ...shape }: S): Omit<S, 'note'> => shape;

/** The curator's entry without the note to colleagues, and without sources that are not to be shown. */
export const Measure = z
  .strictObject(without(CuratedMeasure.shape))
  .meta({ id: 'Measure', description: 'An act or practice of an importer with effect on goods and prefectures' });
export const Fact = z
  .strictObject(without(CuratedFact.shape))
  .meta({ id: 'Fact', description: 'Any other curated statement' });
const { note: _note, via: _via, description: _description, ...sourceShape } = CuratedSource.shape;

/** Who published it and what it is called, in English where it has no title of its own. */
export const Source = z
  .strictObject({
    ...sourceShape,
    publisher: z.string(),
    title: z.string(),
    link: z.enum(['shown', 'text_only']),
  })
  .meta({ id: 'Source', description: 'A document that entries stand on' });

export const ImporterLine = z.strictObject({
  id: z.string(),
  name: Importer.shape.name,
  parent: z.string().optional(),
  check: z.array(z.strictObject({ publisher: z.string(), url: z.string() })),
});
export const ProductLine = z.strictObject({
  ...Product.pick({ id: true, parents: true, name: true }).shape,
  board: z.boolean(),
});
export const PrefectureLine = Prefecture.pick({ id: true, iso: true, name: true });

export const Moment = z
  .strictObject({
    date,
    event: z.enum(['starts', 'ends', 'fact']),
    id: z.string(),
    text: z.string(),
    sources: z.array(z.string()),
    announced: date.optional(),
  })
  .meta({ id: 'Moment', description: 'What began, ended or happened; announced where nothing confirms it since' });

export const Change = z
  .strictObject({
    id: z.string(),
    day,
    worth,
    topic: z.enum(['verdict', 'requirements', 'sampling', 'talks']),
    importers: ids,
    products: ids,
    origins: ids,
    claim: Claim,
  })
  .meta({
    id: 'Change',
    description:
      'What moved: how goods stood and stand, or what was found, said or announced. No importers, products or origins: of all, or of none in particular. A correction puts right what was told',
  });

/** What every answer stands in. */
export const envelope = <T extends z.ZodType>(data: T) => z.strictObject({ knowledge: Version, today: day, data });
