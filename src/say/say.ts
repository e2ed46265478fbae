// A Plan in the words of one language: claims as sentences in their places, tables, the sources of all of it.
import { derived, remembered } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type AnswerLanguage, code } from '../language/answer-language.ts';
import { KIND_ORDER, note } from '../plan/cite.ts';
import { type Claim, type Plan, SECTIONS, SLOTS } from '../plan/claim.ts';
import type { Answer, AnswerSource, Table, ToldClaim } from './answer.ts';
import { onOneScreen } from './budget.ts';
import { textOf } from './claims.ts';
import { tableOf } from './tables.ts';
import { type Words, wordsOf } from './words.ts';

export type Said = Pick<Answer, 'kind' | 'headline' | 'short' | 'more' | 'tables' | 'sources' | 'offers'>;

export function said(knowledge: Knowledge, plan: Plan, language: AnswerLanguage): Said {
  const told = noticing(wordsOf(knowledge, language), code(language));
  const say = (claim: Claim): string => told.of(claim.cites, textOf(told.words, claim, knowledge));
  const claims = merged([
    ...SLOTS.flatMap((slot) => plan.short[slot].map((one) => toldClaim(one, say(one), { slot, section: null }))),
    ...SECTIONS.flatMap((section) =>
      plan.more[section].map((one) => toldClaim(one, say(one), { slot: null, section })),
    ),
  ]);
  const { short, behind } = onOneScreen(
    claims.filter(({ slot }) => slot !== null),
    language,
  );
  const rest = [...behind, ...claims.filter(({ slot }) => slot === null)];
  const more = SECTIONS.flatMap((section) => rest.filter((one) => one.section === section));
  const tables = plan.tables.map((table) => {
    const shown = tableOf(told.words, table, knowledge);
    told.of(
      table.rows.flatMap((row) => row.cites),
      '',
    );
    return shown;
  });
  const all = [...short, ...languageNote(told.words, told.fellBack())];
  return {
    kind: plan.kind,
    headline: all
      .filter(({ slot }) => slot === 'answer')
      .map(({ text }) => text)
      .join('\n'),
    short: all,
    more,
    tables,
    sources: answerSources(knowledge, told.words, [...all, ...more], tables),
    offers: plan.kind === 'out_of_scope' ? told.words.prompts : [],
  };
}

const toldClaim = (claim: Claim, text: string, place: Pick<ToldClaim, 'slot' | 'section'>): ToldClaim => ({
  ...place,
  ...claim,
  text,
});

/** The same words on several entries are said once, standing on all of them. */
const merged = (claims: readonly ToldClaim[]): ToldClaim[] =>
  [...Map.groupBy(claims, ({ text }) => text).values()].map((same) => ({
    ...(same[0] as ToldClaim),
    cites: [...new Set(same.flatMap(({ cites }) => cites))],
    sources: [...new Set(same.flatMap(({ sources }) => sources))],
  }));

/** Words that notice where an entry has no text in their language, and English stands in. */
function noticing(
  words: Words,
  language: string,
): { readonly words: Words; of(cites: readonly string[], text: string): string; fellBack(): string[] } {
  const entries = new Set<string>();
  let missed = false;
  return {
    words: {
      ...words,
      text: (text) => {
        missed ||= !(language in text) && language !== 'en';
        return words.text(text);
      },
    },
    of: (cites, text) => {
      if (missed) for (const id of cites) entries.add(id);
      missed = false;
      return text;
    },
    fellBack: () => [...entries],
  };
}

function languageNote(words: Words, cites: readonly string[]): ToldClaim[] {
  if (cites.length === 0) return [];
  const claim = note('in_english', { entries: cites });
  return [toldClaim(claim, words.say('caveat_language'), { slot: 'also', section: null })];
}

const shown = derived(() => new Map<AnswerLanguage, Map<string, AnswerSource | null>>());

/** The sources of all claims and rows: what the reader can read first, then the authority's own; of these in the order they are first needed. */
function answerSources(
  knowledge: Knowledge,
  words: Words,
  claims: readonly ToldClaim[],
  tables: readonly Table[],
): AnswerSource[] {
  const needed = [...claims, ...tables.flatMap((table) => table.rows)].flatMap(({ sources }) => sources);
  const known = remembered(shown(knowledge), words.language, () => new Map());
  const told = [...new Set(needed)].flatMap(
    (id) => remembered(known, id, () => shownSource(knowledge, words, id)) ?? [],
  );
  const byRank = Map.groupBy(told, (source) => rank(source, words.language));
  return [...byRank.keys()].sort((a, b) => a - b).flatMap((one) => byRank.get(one) ?? []);
}

/** Reports in the reader's language stand before an authority's own text in another, comments after both. */
function rank({ kind, language }: AnswerSource, reader: AnswerLanguage): number {
  const isReadable = kind !== 'commentary' && language.split('-')[0] === code(reader);
  return (isReadable ? 0 : KINDS) + KIND_ORDER[kind];
}

const KINDS = Object.keys(KIND_ORDER).length;

function shownSource(knowledge: Knowledge, words: Words, id: string): AnswerSource | null {
  const source = knowledge.sources.get(id);
  if (!source) return null;
  const { published = null, kind, language, link, url } = source;
  return {
    id,
    publisher: words.publisher(source),
    title: words.titled(source),
    ...(link === 'shown' && url ? { url } : {}),
    published,
    kind,
    language,
  };
}
