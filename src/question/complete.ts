// What a question leaves unsaid: filled from the thread, from what is told of, from the place's defaults.
import { boardImporters } from '../knowledge/board-importers.ts';
import { firstDay } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent } from '../knowledge/language.ts';
import type { ActsOn, Measure, Topic } from '../knowledge/schema.ts';
import type { AnswerLanguage } from '../language/answer-language.ts';
import type { Flag } from './cues.ts';
import type { Part, Query, StepAt } from './query.ts';
import type { Reader } from './reader.ts';

export interface ReadOptions {
  readonly today: string;
  readonly language?: AnswerLanguage | undefined;
  readonly defaults?: { readonly importer?: string | undefined } | undefined;
  readonly context?: Query | undefined;
  /** Who says, beside the rules, what is asked; else what was learned from examples. */
  readonly reader?: Reader | undefined;
  /** What else was written with the question, which fills only what it leaves open; nearest first. */
  readonly around?: readonly string[] | undefined;
}

/** What else is known of the words: whether an act is named by its number. */
export interface Around extends ReadOptions {
  readonly numbered?: boolean | undefined;
  /** An act is named by how many goods it is on. */
  readonly counted?: boolean | undefined;
  /** Whatever moved is asked after: where no importer was said, anywhere. */
  readonly changes?: boolean | undefined;
  /** Who asks is to be told once something moves: of the stop that is held, where nothing else is said. */
  readonly isWish?: boolean | undefined;
  /** An economy alone is named, and nothing says of what. */
  readonly bare?: boolean | undefined;
  /** It may be another ban that is spoken of: who names nothing is not told of the one that is held. */
  readonly unsure?: boolean | undefined;
}

/** What the question's own words say. */
export interface Said {
  readonly importers: string[];
  readonly products: string[];
  readonly ingredients: string[];
  readonly origins: string[];
  readonly steps: readonly StepAt[];
  readonly parties: string[];
  readonly elsewhere: string[];
  /** Importers that goods only pass on their way to another. */
  readonly via: string[];
  readonly foreign: boolean;
  readonly japan: boolean;
  /** Japan is named as where the goods are from. */
  readonly ofJapan: boolean;
  readonly read: Query['read'];
  /** A set of prefectures that a rule made is named, and no prefecture by itself. */
  readonly set: boolean;
  /** Words in the place of the goods that nobody read. */
  readonly typed: string | null;
  readonly at: string | null;
  /** Today is asked after, whatever day was spoken of before. */
  readonly isNow: boolean;
  readonly actsOn: ActsOn;
  readonly intents: Intent[];
  readonly topics: Topic[];
}

/** What is asked once its gaps are filled. */
export interface Completed
  extends Pick<Query, 'intents' | 'importers' | 'products' | 'origins' | 'assumed' | 'choices'> {
  readonly at: string | null;
}

/** What stands around the asking part, and fills only what that leaves open. */
export interface Beside {
  readonly importers: readonly string[];
  readonly products: readonly string[];
  readonly origins: readonly string[];
}

const NOTHING: Beside = { importers: [], products: [], origins: [] };

/**
 * What was not said, from the text around it, the thread's last question, what is told of, and the place's default. Who
 * names goods or a place and no importer is told of each that restricts; who names neither is asked back.
 */
export function complete(
  knowledge: Knowledge,
  said: Said,
  mentions: ReadonlyMap<string, number>,
  flags: ReadonlySet<Flag>,
  options: Around,
  beside: Beside = NOTHING,
): Completed {
  const { context } = options;
  const assumed: Part[] = [];
  // "Which prefectures?" is of no prefecture before, and a set that one importer's rule made is none of another's.
  const isOfSet = context !== undefined && DEFINES.has(context.intents[0] ?? 'status') && context.origins.length > 1;
  const goesOn = (part: Part): boolean =>
    part !== 'origins' || !(said.intents[0] === 'list_regions' || (isOfSet && said.importers.length > 0));
  const fill = (part: Part, now: readonly string[]): readonly string[] => {
    if (now.length > 0) return now;
    if (beside[part].length > 0) return beside[part];
    if (!context || context[part].length === 0 || !goesOn(part)) return now;
    assumed.push(part);
    return context[part];
  };
  let importers = said.elsewhere.length > 0 && said.importers.length === 0 ? [] : fill('importers', said.importers);
  // Where nothing says where goods go on to, whoever they pass is asked about.
  if (importers.length === 0 && said.elsewhere.length === 0) importers = said.via;
  let products = said.typed === null ? fill('products', said.products) : said.products;
  // Goods that a note names are from its places as well, whatever other place is asked about.
  const isOfNote = said.typed === null && said.products.length === 0 && beside.products.length > 0;
  const origins = isOfNote
    ? [...new Set([...beside.origins, ...said.origins])]
    : said.products.length > 0 && said.importers.length > 0 && said.origins.length === 0 && !context
      ? []
      : fill('origins', said.origins);
  // Who asks when goes on with no day.
  const isOfDay = said.isNow || said.intents[0] === 'timeline';
  const at = said.at ?? (isOfDay ? null : (context?.cases[0].at ?? null));
  const everywhere = flags.has('all_importers') && said.importers.length === 0;
  const asked = said.intents.length > 0 ? said.intents : (context?.intents ?? []);
  const intents: readonly Intent[] =
    everywhere && OF_STATUS.has(asked[0] ?? 'status') ? [...new Set<Intent>(['comparison', ...asked])] : asked;
  const isSideBySide =
    said.intents[0] === 'comparison' && said.importers.length > 1 && !said.intents.includes('list_regions');
  const isSet =
    said.set &&
    // The act that names a set is no definition of it.
    said.intents[0] !== 'source' &&
    !isSideBySide &&
    said.products.length === 0 &&
    (said.intents.length === 0 ? said.importers.length < 2 : said.intents.some((one) => DEFINES.has(one)));
  const factual =
    isSet ||
    said.topics.some((topic) => WORLD_TOPICS.has(topic)) ||
    intents[0] === 'sampling' ||
    (intents[0] === 'comparison' && everywhere);
  const usual = options.defaults?.importer ?? '';
  const told = strongestEntry(knowledge, mentions, usual);
  const everyone = everywhere || options.changes === true;
  const isOpen = (): boolean => importers.length === 0 && said.elsewhere.length === 0 && !everyone;
  const isSaid = products.length > 0 || origins.length > 0 || said.typed !== null;
  // Whose own authority is named says more than what else is mentioned.
  if (isOpen()) importers = speaksFor(knowledge, said.parties);
  const particular = Math.max(0, ...mentions.values()) >= PARTICULAR;
  // A phrase that many entries share does not outweigh the place that the asker speaks from.
  const isTheirs = isSet && rulersOf(knowledge, said.origins).includes(usual);
  // Who names goods asks of them at home; what was found in the sea is asked of anywhere.
  if (isOpen() && (!factual || isTheirs || said.products.length > 0) && usual !== '' && !options.numbered) {
    importers = [usual];
    assumed.push('importers');
  }
  // A set that only one importer's rules ever named is a matter of that one: the twelve of 2011.
  const [ruler, ...rulers] = said.set ? rulersOf(knowledge, said.origins) : [];
  if (isOpen() && ruler !== undefined && rulers.length === 0) {
    importers = [ruler];
    assumed.push('importers');
  }
  // An act called by its number is one importer's, whatever goods are named beside it.
  if (isOpen() && told && (said.products.length === 0 || particular || options.numbered)) {
    importers = told.importers;
    if (importers.length > 0 && !options.numbered) assumed.push('importers');
  }
  // Who asks what an act is on, or what its name means, is not told of the first of its goods.
  const asksWhat = (options.counted || intents.some((intent) => ASKS_WHAT.has(intent))) && (told?.several ?? false);
  if (
    products.length === 0 &&
    told &&
    (origins.length === 0 || options.numbered) &&
    !factual &&
    !options.changes &&
    said.typed === null &&
    !asksWhat
  ) {
    products = told.products;
    if (products.length > 0) assumed.push('products');
  }
  if (products.length === 0 && said.set && said.typed === null && !isSet) {
    products = goodsOfSet(knowledge, importers, origins);
    if (products.length > 0) assumed.push('products');
  }
  if (importers.length === 0 && said.elsewhere.length === 0 && !factual && !options.changes && usual !== '') {
    importers = [usual];
    assumed.push('importers');
  }
  const isOfBan = ABOUT_STOP_FLAGS.some((flag) => flags.has(flag));
  const isStopAsked =
    options.isWish ||
    ABOUT_STOP.has(intents[0] ?? 'status') ||
    isOfBan ||
    said.topics.some((topic) => STOP_TOPICS.has(topic));
  if (isOpen() && !factual && !isSaid && isStopAsked && (!options.unsure || options.isWish || !isOfBan)) {
    importers = stopped(knowledge, options.today);
    if (importers.length > 0) assumed.push('importers');
  }
  const board =
    importers.length === 0 && said.elsewhere.length === 0 && !factual && !options.changes
      ? boardImporters(knowledge, options.today)
      : [];
  if (board.length > 0 && isSaid && !everywhere) {
    importers = board;
    assumed.push('importers');
  }
  // What is filed under a topic, or said by a party, needs no importer.
  const isOfFacts =
    ABOUT_FACTS.has(intents[0] ?? 'status') ||
    said.parties.length > 0 ||
    said.topics.some((topic) => !OF_AN_IMPORTER.has(topic));
  const choices =
    board.length > 0 && !isSaid && !everywhere && !isOfFacts
      ? board.slice(0, CHOICES).map((importer) => ({ importer, product: products[0] ?? defaultOf(knowledge.products) }))
      : [];
  const goods = [...new Set([defaultOf(knowledge.products), root(knowledge)])];
  if (options.bare && products.length === 0 && importers.length > 0) {
    const asksOf = importers
      .slice(0, CHOICES / 2)
      .flatMap((importer) => goods.map((product) => ({ importer, product })));
    return { intents: ['status'], importers, products, origins, at, assumed, choices: asksOf };
  }
  if (
    products.length === 0 &&
    origins.length === 0 &&
    !factual &&
    said.elsewhere.length === 0 &&
    said.typed === null &&
    importers.length > 0 &&
    intents[0] !== 'list_products' &&
    !asksWhat
  ) {
    // Who compares rules that differ by more than the usual goods is told of food as such as well.
    products =
      intents.includes('comparison') && said.importers.length > 1
        ? [...new Set([root(knowledge), defaultOf(knowledge.products)])]
        : [widestSpokenOf(knowledge, importers, options.today)].filter((id) => id !== '');
    assumed.push('products');
  }
  if (products.length === 0 && origins.length > 0 && !factual && !options.changes && said.typed === null) {
    // A word for the goods may have gone unread: the widest product and the usual one are both answered.
    products = [...new Set([root(knowledge), defaultOf(knowledge.products)])];
    assumed.push('products');
  }
  if (isSet) {
    // Beside its members, who compares two asks how each treats them.
    const goods = importers.length > 1 ? [...new Set([root(knowledge), defaultOf(knowledge.products)])] : products;
    const first: readonly Intent[] = ['list_regions', 'definition'];
    return {
      intents: [...new Set([...first, ...intents])],
      importers,
      products: goods,
      origins,
      at,
      assumed,
      choices: [],
    };
  }
  // The act tells by its own words what it is on.
  const first: readonly Intent[] = asksWhat && products.length === 0 ? ['definition', ...intents] : intents;
  return {
    intents: first.length > 0 ? [...new Set(first)] : ['status'],
    importers,
    products,
    origins,
    at,
    assumed,
    choices,
  };
}

/** Asked without an importer, goods or a place, these are of the stop that is held, where it is one importer's. */
const ABOUT_STOP: ReadonlySet<Intent> = new Set(['reason', 'timeline', 'source']);
const STOP_TOPICS: ReadonlySet<Topic> = new Set(['talks', 'outlook', 'registration', 'clearance', 'shipment']);
const ABOUT_STOP_FLAGS: readonly Flag[] = ['future', 'lifted', 'still_banned', 'lifts'];

/** "Korea's ban on the eight": the goods of the one rule of the one importer that is on just these prefectures. */
function goodsOfSet(knowledge: Knowledge, importers: readonly string[], origins: readonly string[]): readonly string[] {
  const [importer, ...others] = importers;
  if (importer === undefined || others.length > 0) return [];
  const rules = rulesOn(knowledge, origins).filter((m) => m.importer === importer);
  const stops = rules.filter(({ effect, until, products }) => effect === 'banned' && !until && products.length > 0);
  return stops.length === 1 ? (stops[0]?.products.slice(0, 1) ?? []) : [];
}

/** The usual goods, of importers that stop any of them; of the others food as such is spoken of. */
const widestSpokenOf = (knowledge: Knowledge, importers: readonly string[], day: string): string =>
  stopsOfUsual(knowledge, day).some(({ importer }) => importers.includes(importer))
    ? defaultOf(knowledge.products)
    : root(knowledge);

/** The importer that takes none of the usual goods in practice; none where several do. */
function stopped(knowledge: Knowledge, day: string): string[] {
  const found = new Set(
    stopsOfUsual(knowledge, day).flatMap(({ importer, effect }) => (effect === 'suspended' ? [importer] : [])),
  );
  return found.size === 1 ? [...found] : [];
}

/** What stops any of the usual goods that day. */
function stopsOfUsual(knowledge: Knowledge, day: string): Measure[] {
  const usual = defaultOf(knowledge.products);
  return [...knowledge.measures.values()].filter(
    ({ effect, products, from, until }) =>
      (effect === 'banned' || effect === 'suspended') &&
      products.includes(usual) &&
      (!from || firstDay(from) <= day) &&
      (!until || firstDay(until) > day),
  );
}

/** Asked so of a named set of prefectures, its members are asked for. */
const DEFINES: ReadonlySet<Intent> = new Set(['definition', 'list_regions']);
/** Asked so of an act on several goods, those are asked for. */
const ASKS_WHAT: ReadonlySet<Intent> = new Set(['definition', 'list_products']);

/** Topics that say nothing without an importer. */
const OF_AN_IMPORTER: ReadonlySet<Topic> = new Set(['requirement', 'luggage', 'ecommerce', 'coverage']);

/** Readings offered where nothing says which is meant. */
const CHOICES = 4;

/** Asked without an importer, these are answered by the facts that the words bring up. */
const ABOUT_FACTS: ReadonlySet<Intent> = new Set([
  'sampling',
  'trade_data',
  'definition',
  'reason',
  'timeline',
  'source',
]);

/** The rules, in force or over, that are on these very prefectures. */
const rulesOn = (knowledge: Knowledge, set: readonly string[]): readonly Measure[] =>
  [...knowledge.measures.values()].filter(
    ({ origins }) => Array.isArray(origins) && origins.length === set.length && set.every((id) => origins.includes(id)),
  );

const rulersOf = (knowledge: Knowledge, set: readonly string[]): string[] => [
  ...new Set(rulesOn(knowledge, set).map(({ importer }) => importer)),
];

/** An importer's own authority names that importer: Hong Kong's food safety centre. */
export const speaksFor = (knowledge: Knowledge, parties: readonly string[]): string[] => [
  ...new Set(parties.flatMap((party) => knowledge.parties.get(party)?.importer ?? [])),
];

/** Asked of all importers, these are a comparison. */
const OF_STATUS: ReadonlySet<Intent> = new Set(['status', 'list_regions', 'list_products']);

/** Topics of the sea and what is done to it, of which no importer's rule is. */
export const SEA_TOPICS: ReadonlySet<Topic> = new Set(['sampling', 'monitoring', 'discharge', 'iaea']);

/** Topics of the sea and the laboratory, which belong to no importer. */
export const WORLD_TOPICS: ReadonlySet<Topic> = new Set([
  'sampling',
  'monitoring',
  'discharge',
  'iaea',
  'limits',
  'reach',
  'testing',
]);

const defaultOf = (items: ReadonlyMap<string, { id: string; default?: boolean | undefined }>): string =>
  [...items.values()].find((item) => item.default)?.id ?? '';

/** The widest product that the default one is a kind of. */
function root(knowledge: Knowledge): string {
  let id = defaultOf(knowledge.products);
  for (let parent = knowledge.products.get(id)?.parents[0]; parent; parent = knowledge.products.get(id)?.parents[0])
    id = parent;
  return id;
}

interface About {
  readonly importers: string[];
  readonly products: string[];
  /** It is on several goods, of which the first stands for all. */
  readonly several: boolean;
}

/** What the entry most spoken of is about; the usual importer's entry where it is nearly as much spoken of. */
function strongestEntry(knowledge: Knowledge, mentions: ReadonlyMap<string, number>, usual: string): About | null {
  const about = (id: string): About => {
    const fact = knowledge.facts.get(id);
    if (fact) return { importers: fact.about.importers ?? [], products: fact.about.products ?? [], several: false };
    const { importer, products = [] } = knowledge.measures.get(id) ?? {};
    return { importers: importer ? [importer] : [], products: products.slice(0, 1), several: products.length > 1 };
  };
  const best = Math.max(0, ...mentions.values());
  if (best < TELLING) return null;
  const near = [...mentions].filter(([, weight]) => weight >= NEARLY * best).sort((a, b) => b[1] - a[1]);
  const found = near.map(([id]) => about(id));
  return found.find((entry) => entry.importers.includes(usual)) ?? found[0] ?? null;
}

/** Words of an entry that weigh this much show that it is meant. */
export const TELLING = 1.2;
const NEARLY = 0.6;
/** Words as particular as an act's own name show whose rule is meant, whatever goods are named beside it. */
export const PARTICULAR = 2.5;
