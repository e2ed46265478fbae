// What a question leaves unsaid: filled from the thread, from what is told of, from the place's defaults.
import { derived, remembered } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent } from '../knowledge/language.ts';
import type { ActsOn, Topic } from '../knowledge/schema.ts';
import type { AnswerLanguage } from '../language/answer-language.ts';
import type { Flag } from './cues.ts';
import type { Part, Query, StepAt } from './query.ts';

export interface ReadOptions {
  readonly today: string;
  readonly language?: AnswerLanguage | undefined;
  readonly defaults?: { readonly importer?: string | undefined } | undefined;
  readonly context?: Query | undefined;
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
  readonly foreign: boolean;
  readonly japan: boolean;
  /** Japan is named as where the goods are from. */
  readonly ofJapan: boolean;
  readonly read: Query['read'];
  readonly at: string | null;
  readonly actsOn: ActsOn;
  readonly intents: Intent[];
  readonly topics: Topic[];
}

/** What is asked once its gaps are filled. */
export interface Completed extends Pick<Query, 'intents' | 'importers' | 'products' | 'origins' | 'assumed'> {
  readonly at: string | null;
}

/** What was not said, from the thread's last question, then from what is told of, then from the place's defaults. */
export function complete(
  knowledge: Knowledge,
  said: Said,
  mentions: ReadonlyMap<string, number>,
  flags: ReadonlySet<Flag>,
  options: ReadOptions,
): Completed {
  const { context } = options;
  const assumed: Part[] = [];
  const fill = (part: Part, now: readonly string[]): readonly string[] => {
    if (now.length > 0 || !context || context[part].length === 0) return now;
    assumed.push(part);
    return context[part];
  };
  let importers = fill('importers', said.importers);
  let products = fill('products', said.products);
  const origins =
    said.products.length > 0 && said.importers.length > 0 && said.origins.length === 0 && !context
      ? []
      : fill('origins', said.origins);
  const at = said.at ?? context?.cases[0].at ?? null;
  const everywhere = flags.has('all_importers') && said.importers.length === 0;
  const asked = said.intents.length > 0 ? said.intents : (context?.intents ?? []);
  const intents: readonly Intent[] =
    everywhere && OF_STATUS.has(asked[0] ?? 'status') ? [...new Set<Intent>(['comparison', ...asked])] : asked;
  const factual =
    said.topics.some((topic) => WORLD_TOPICS.has(topic)) ||
    intents[0] === 'sampling' ||
    (intents[0] === 'comparison' && everywhere);
  const usual = options.defaults?.importer ?? defaultOf(knowledge.importers);
  const told = strongestEntry(knowledge, mentions, usual);
  // Whose spokesman is named says more than what else is mentioned.
  if (!everywhere && importers.length === 0 && said.elsewhere.length === 0)
    importers = speaksFor(knowledge, said.parties);
  const particular = Math.max(0, ...mentions.values()) >= PARTICULAR;
  if (
    !everywhere &&
    importers.length === 0 &&
    said.elsewhere.length === 0 &&
    told &&
    (said.products.length === 0 || particular)
  ) {
    importers = told.importers;
    if (importers.length > 0) assumed.push('importers');
  }
  if (products.length === 0 && told && origins.length === 0 && !factual) {
    products = told.products;
    if (products.length > 0) assumed.push('products');
  }
  if (importers.length === 0 && said.elsewhere.length === 0 && !factual) {
    importers = [usual].filter((id) => id !== '');
    assumed.push('importers');
  }
  if (
    products.length === 0 &&
    origins.length === 0 &&
    !factual &&
    said.elsewhere.length === 0 &&
    intents[0] !== 'list_products'
  ) {
    products = [defaultOf(knowledge.products)].filter((id) => id !== '');
    assumed.push('products');
  }
  if (products.length === 0 && origins.length > 0 && !factual) {
    // A word for the goods may have gone unread: the widest product and the usual one are both answered.
    products = [...new Set([root(knowledge), defaultOf(knowledge.products)])];
    assumed.push('products');
  }
  return { intents: intents.length > 0 ? intents : ['status'], importers, products, origins, at, assumed };
}

/** The importers each party's measures and facts are about. */
const spokenOn = derived((knowledge) => {
  const parties = new Map<string, { readonly ruled: string[]; readonly told: string[] }>();
  const of = (party: string) => remembered(parties, party, () => ({ ruled: [], told: [] }));
  for (const m of knowledge.measures.values()) for (const party of m.says) of(party).ruled.push(m.importer);
  for (const f of knowledge.facts.values())
    for (const party of f.says) of(party).told.push(...(f.about.importers ?? []));
  return parties;
});

/** An authority that speaks on one importer only names that importer: Hong Kong's food safety centre. */
function speaksFor(knowledge: Knowledge, parties: readonly string[]): string[] {
  const found = parties.map((party) => {
    const { ruled, told } = spokenOn(knowledge).get(party) ?? { ruled: [], told: [] };
    return ruled.length === 0 ? [] : [...new Set([...ruled, ...told])];
  });
  return [...new Set(found.filter((importers) => importers.length === 1).flat())];
}

/** Asked of all importers, these are a comparison. */
const OF_STATUS: ReadonlySet<Intent> = new Set(['status', 'list_regions', 'list_products']);

/** Topics of the sea and the laboratory, which belong to no importer. */
const WORLD_TOPICS: ReadonlySet<Topic> = new Set([
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

/** What the entry most spoken of is about; the usual importer's entry where it is nearly as much spoken of. */
function strongestEntry(
  knowledge: Knowledge,
  mentions: ReadonlyMap<string, number>,
  usual: string,
): { importers: string[]; products: string[] } | null {
  const about = (id: string): { importers: string[]; products: string[] } => {
    const fact = knowledge.facts.get(id);
    if (fact) return { importers: fact.about.importers ?? [], products: fact.about.products ?? [] };
    const measure = knowledge.measures.get(id);
    return { importers: measure ? [measure.importer] : [], products: measure?.products.slice(0, 1) ?? [] };
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
const PARTICULAR = 2.5;
