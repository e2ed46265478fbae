// The shape of a language file: the words questions are made of, and the words answers are made of.
import { z } from 'zod';
import { Paper, Step, Topic } from './schema.ts';

const cues = z.array(z.string().min(1));
/** ICU MessageFormat; the arguments are named in the English file beside each use. */
const message = z.string().min(1);

export const Intent = z.enum([
  'status',
  'list_regions',
  'list_products',
  'requirements',
  'sampling',
  'timeline',
  'reason',
  'source',
  'comparison',
  'definition',
  'trade_data',
]);

/** A step as it is said; `left` is where goods were bought or sent off, which is neither where they are from nor a way through. */
export const Said = z.enum([...Step.options, 'left']);

/** Words of the answers' own that are asked after: the statuses, and what stands on paper and in practice. */
export const Term = z.enum(['banned', 'suspended', 'conditional', 'clear', 'permitted', 'unknown', 'paper']);

/** What is asked of a series of numbers. */
export const Superlative = z.enum(['highest', 'lowest', 'latest', 'earliest', 'total', 'count']);

/** Named groups of a date pattern: y (year), era and ey (year of an era, the only one where it is not named), last (the last such month before this one), ry (relative year word), m (month), mon (month name), d (day), s (season), rel (relative word), n and ago (a count of units back), n and len (a time of so many units that ends today), today (to the day), dd (a day in the month of the date before), h1 and h2 (year of a half). */
const Dates = z.strictObject({
  patterns: z.array(z.string()),
  months: z.record(z.string(), z.int().min(1).max(12)),
  years: z.record(z.string(), z.int()),
  /** From today: to the day, the week (Monday to Sunday) or the month. */
  relative: z.record(
    z.string(),
    z.strictObject({ days: z.int().optional(), weeks: z.int().optional(), months: z.int().optional() }),
  ),
  seasons: z.record(z.string(), z.tuple([z.int(), z.int()])),
  /** Units counted back from today, in months: "2 years ago". */
  ago: z.record(z.string(), z.int()).optional(),
  /** Units of a time that ends today, in days: "the past 3 months". */
  lengths: z.record(z.string(), z.int()).optional(),
  /** Japanese eras: the year before the first of each. */
  eras: z.record(z.string(), z.int()).optional(),
  /** Numbers in words, as they stand before a unit of time ("two years ago"). */
  numerals: z.record(z.string(), z.int()).optional(),
  /** Said of a day that is not itself meant: before the date ("before X"), or after it (「Xより前」). */
  before: z.strictObject({ ahead: cues, behind: cues }).optional(),
  since: cues,
  range: cues,
  /** Numbers of acts, whose year is no date asked: patterns ("announcement 140 of 2025"). */
  acts: cues,
});

export const Questions = z.strictObject({
  /** The importer meant where a question in this language names none and the place has no default of its own. */
  importer: z.string().optional(),
  intents: z.partialRecord(Intent, cues),
  topics: z.partialRecord(Topic, cues),
  /** Said before the place ("caught off X") or after it (「Xで加工」). */
  steps: z.strictObject({ before: z.partialRecord(Said, cues), after: z.partialRecord(Said, cues) }),
  acts_on: z.record(z.string(), cues),
  /** Said of who travels and has the goods along: patterns of folded text ("flying home with …", 带…回). */
  carried: cues,
  /** Family, friends and the pronouns of persons, to whom things are given and not sold. */
  persons: cues.optional(),
  /** How goods are sent to a person: patterns of folded text, with {person} and {goods} where those stand. */
  sent: cues.optional(),
  /** How an act is asked for by its kind ("which regulation", 何の法令, 哪条法例), and who issues a paper: patterns of folded text. */
  act_asked: cues.optional(),
  issuer_asked: cues.optional(),
  /** How it is asked what somebody said ("who said", 何と言った): patterns of folded text. */
  saying_asked: cues.optional(),
  /** Goods on their way to somebody else ("goods in transit", 通過貨物): patterns of folded text. */
  passing: cues.optional(),
  /** How each kind of paper is called: "certificate of origin", 衛生証明書. */
  papers: z.partialRecord(Paper, cues).optional(),
  /** Asks whether what is named is all that is needed: "enough", 「だけで」. */
  enough: cues.optional(),
  opinion: cues,
  into_japan: cues,
  /** How a sentence that asks begins ("can", "which") or ends (「か」, 吗, 나요). */
  asks: z.strictObject({ begins: cues, ends: cues }),
  /** Words that only hold a sentence together: articles, pronouns, particles, auxiliaries, and what is said for politeness. */
  function_words: cues,
  /** Articles and the like, which stand before a thing ("a", "my"). */
  articles: cues,
  /** Said before the short name of an economy that goods go to (輸台, 対中), and the short names themselves, by country code. */
  short_names: z.strictObject({ toward: cues, of: z.record(z.string(), z.string().regex(/^[A-Z]{2}$/)) }),
  /** Said before ("made in X") or after (「X産」, X산) where goods are from. */
  origin_marks: z.strictObject({ before: cues, after: cues }),
  /** Verbs and nouns of trade ("export", 輸入): what is asked of a border. */
  trade: cues,
  /** Words for goods of any kind ("products", 商品): they name none. */
  goods_words: cues,
  /** Wording of one place among those that share the language, by the importer meant there: Cantonese says Hong Kong. */
  wordings: z.record(z.string(), cues),
  /** What the writers of one way of writing call their own country, by the importer that it is: 国内. */
  home: z.record(z.string(), cues).optional(),
  lifted: cues,
  still_banned: cues,
  /** Said before what is set aside ("other than X"), and after it (「X以外」). */
  other_than: cues,
  other_than_after: cues,
  /** Said before or after the seat of a firm, which is no origin of its goods ("company in X", 「Xの会社」). */
  seats: z.strictObject({ before: cues, after: cues }),
  /** Said before an ingredient of the goods ("with X"), or after it ("X extract", 「X入り」). */
  ingredients: z.strictObject({ before: cues, after: cues }),
  /** Said before or after where goods go, so that a place that nobody knows is heard as one. */
  destinations: z.strictObject({ before: cues, after: cues }),
  /** Said before or after where goods come from ("from X", 「Xから」). */
  departures: z.strictObject({ before: cues, after: cues }),
  /** Units by which goods are shipped and not carried along: cartons, pallets. */
  bulk: cues,
  /** What a buyer sends ("an order from Korea"): from whom it comes, there the goods go. */
  inquiries: cues,
  /** Said after goods that are imported by whom their name holds, not grown there ("Chinese seafood imports"). */
  imports_of: cues,
  /** Said before or after a matter that is set aside ("tariffs aside", 「関税ではなく」). */
  asides: z.strictObject({ before: cues, after: cues }),
  /** Words for what goods cost by the piece or by weight; not for sums of trade. */
  prices: cues,
  /** Asks after all importers, not after a difference between some ("which countries"). */
  all_importers: cues,
  future: cues,
  /** Words that ask for something else than yes or no ("which", 何). */
  question_words: cues,
  /**
   * Which way a yes-or-no question points: that goods may go, that they may not, that they may only on terms, that a stop
   * was given up; and what makes "banned" "still banned".
   */
  points: z.strictObject({ allowed: cues, banned: cues, restricted: cues, lifted: cues, still: cues }),
  /** "Allowed or banned?": what stands between two opposite readings, and what names both: neither yes nor no answers. */
  either: z.strictObject({ between: cues, both: cues }),
  /** Asked after whatever moved ("what changed", "anything new"). */
  changes: cues,
  /** This very day, said of what moved on it. */
  this_day: cues,
  /** What is so at this time: a day that is told beside it is not the one that is asked for. */
  now: cues,
  /** What is followed, and when it is told: topics, all of it, once a week or at once; words that ask to be told, and what a rule does when it moves. */
  notices: z.strictObject({
    topics: z.record(z.enum(['verdict', 'requirements', 'sampling', 'talks']), cues),
    everything: cues,
    weekly: cues,
    at_once: cues,
    asked: cues,
    moves: cues,
  }),
  /** Said in thanks, and nothing else with it. */
  thanks: cues,
  /** Said to whoever is asked, before a question or after it: nothing is asked by it. */
  courtesies: cues,
  /** Interjections of assent, which say nothing of their own: yes, okay, understood. */
  assents: cues,
  /** Said of what is over: in Latin letters anywhere in the question, elsewhere as what its last word ends in. */
  past: cues,
  /** Of the words for a status, those that are said of anything ("can I", "ok"): alone they show no question of ours. */
  weak: cues,
  /** Said of rules that were given up ("which countries dropped …"). */
  lifts: cues,
  /** What is asked of numbers: the highest, the last, how many. */
  superlatives: z.partialRecord(Superlative, cues),
  /** How the answers' own words are called, beside the words themselves. */
  terms: z.record(Term, cues),
  /** Words and marks that join the names of a list. */
  joins: cues,
  dates: Dates,
});

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export const Answers = z.strictObject({
  locale: z.string().refine(isLocale, 'no language tag, such as ja-JP'),
  statuses: z.record(
    z.string(),
    z.strictObject({ symbol: z.string(), word: z.string(), carried: z.string().optional() }),
  ),
  messages: z.record(z.string(), message),
  /** What the places of delivery say around an answer: labels of buttons, help, settings, errors. Keys: `ui_…`. */
  interface: z.record(z.string(), message),
  prompts: z.array(z.string().min(1)),
  /** Terms of each form that the language is written in, where characters alone do not make them; by the tag of the form. */
  written: z.record(z.string(), z.record(z.string(), z.string().min(1))).optional(),
});

/** What is not written -> what is written in its place: one name for one thing. */
const Terms = z.record(z.string().min(1), z.string().min(1));

export const LanguageFile = z.strictObject({ questions: Questions, answers: Answers, terms: Terms.optional() });

export type SaidStep = z.infer<typeof Said>;
export type Intent = z.infer<typeof Intent>;
export type Superlative = z.infer<typeof Superlative>;
export type Term = z.infer<typeof Term>;
export type Language = z.infer<typeof LanguageFile>;
export type LanguageCode = 'en' | 'ja' | 'zh' | 'ko';
