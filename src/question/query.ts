// What a question asks, once its words are resolved: all that an answer depends on, as plain data.
import { z } from 'zod';
import { Intent, Superlative, Term } from '../knowledge/language.ts';
import { ActsOn, Paper, Step, Topic } from '../knowledge/schema.ts';
import { ANSWER_LANGUAGES } from '../language/answer-language.ts';
import { isAt } from './at.ts';

const ids = z.array(z.string()).readonly();
/** A date at the precision asked, or a period "A/B". */
const At = z.string().refine((at) => at !== '' && isAt(at));

export const StepAt = z.strictObject({ step: Step, origin: z.string() }).readonly();

/** One line of what is asked. */
export const Case = z
  .strictObject({
    /** Null where none was said nor stands in: what is asked concerns no one importer. */
    importer: z.string().nullable(),
    product: z.string().nullable(),
    /** Prefecture ids in ISO order; none for all of Japan. */
    origins: ids,
    steps: z.array(StepAt).readonly(),
    actsOn: ActsOn,
    /** Null for the day of asking. */
    at: At.nullable(),
    /** Words in the place of the goods that nobody read; they are the goods, and nothing else stands in for them. */
    unread: z.string().min(1).nullable().default(null),
    /** Goods named as what is in this line's goods, where a list says so of each line. */
    ingredients: ids.optional(),
  })
  .readonly();

/** How the answer is wanted. */
export const Form = z.enum(['plain', 'yes_no', 'one_line', 'table']);

/** What a question that wants a yes or a no takes for a yes. */
export const Asks = z.enum(['allowed', 'banned', 'restricted', 'lifted', 'still_banned', 'still_restricted']);

/** An entry or a series that the question's words point at, with how telling those words are, in hundredths. */
export const Pointer = z.strictObject({ id: z.string(), weight: z.int().nonnegative() }).readonly();
const pointers = z.array(Pointer).readonly();

/** What was typed, and what it was read as, where they differ. */
export const ReadAs = z.strictObject({ typed: z.string(), read: z.string() }).readonly();

/** One way of reading what was left open. */
export const Choice = z.strictObject({ importer: z.string().nullable(), product: z.string().nullable() }).readonly();

/** Parts of a case that a question may leave unsaid. */
export const Part = z.enum(['importers', 'products', 'origins']);

const question = z.strictObject({
  language: z.enum(ANSWER_LANGUAGES),
  form: Form,
  /** Null where neither yes nor no is asked for. */
  asks: Asks.nullable().default(null),
  scope: z.enum(['in', 'out', 'opinion']),
  /** What is asked, best first. */
  intents: z.array(Intent).readonly(),
  /** Pairs as they were asked; one that names nothing where nothing was named. */
  cases: z.tuple([Case], Case).readonly(),
  /** The unions of the cases, in the order of naming. */
  importers: ids,
  products: ids,
  origins: ids,
  topics: z.array(Topic).readonly(),
  parties: ids,
  /** Papers that are asked after by their kind. */
  papers: z.array(Paper).readonly().default([]),
  /** An act is asked for by its kind: which regulation, under what law. */
  act: z.boolean().default(false),
  /** Who issues papers is asked for. */
  issuer: z.boolean().default(false),
  /** What somebody said is asked for. */
  saying: z.boolean().default(false),
  /** Facts and measures whose own words occur in the question. */
  entries: pointers,
  /** Facts that share the rarer words of the question, best first. */
  hits: pointers,
  /** Series of numbers whose words occur. */
  series: pointers,
  /** A word of the answers whose meaning is asked for. */
  term: Term.nullable().default(null),
  /** What is asked of a series. */
  superlative: Superlative.nullable(),
  /** Several days, each asked for itself. */
  dates: z.array(At).readonly(),
  /** Days that no calendar has, as typed. */
  impossibleDates: ids,
  /** What the question takes for true. */
  premise: z.enum(['lifted', 'banned']).nullable(),
  /** What is to come is asked after. */
  future: z.boolean(),
  /** What is over is asked after; queries written down before this was heard say nothing of it. */
  past: z.boolean().default(false),
  /** Whatever moved is asked after, not how things stand. */
  changes: z.boolean().default(false),
  /** Rules given up are asked after. */
  lifts: z.boolean(),
  /** The question's own words ask for a status; else it is only what remains. */
  statusSaid: z.boolean(),
  /** Economies named of which nothing is held. */
  elsewhere: ids,
  /** Importers that goods only pass, or of which it is asked whether goods may pass. */
  via: ids.default([]),
  /** Goods named as what is in the goods asked for. */
  ingredients: ids,
  read: z.array(ReadAs).readonly(),
  /** Content words that are part of nothing known. */
  unread: ids.default([]),
  /** How many letters of an over-long text were not looked at. */
  leftOut: z.int().nonnegative().default(0),
  /** What may be meant where asking back is better than guessing. */
  choices: z.array(Choice).readonly().default([]),
  /** Parts that were not said, and come from the thread, the person, the place or what the entries name. */
  assumed: z.array(Part).readonly(),
});

/** One question. */
export const Question = question.readonly();

/** What was asked: the question that comes first, with those that were asked in the same breath, in their order. */
export const Query = question.extend({ next: z.array(Question).readonly().default([]) }).readonly();

export type StepAt = z.infer<typeof StepAt>;
export type Case = z.infer<typeof Case>;
export type Asks = z.infer<typeof Asks>;
export type Form = z.infer<typeof Form>;
export type Pointer = z.infer<typeof Pointer>;
export type ReadAs = z.infer<typeof ReadAs>;
export type Choice = z.infer<typeof Choice>;
export type Part = z.infer<typeof Part>;
export type Question = z.infer<typeof Question>;
export type Query = z.infer<typeof Query>;
