// Whether each entry is brought up by what it is filed under alone: topic, subject and date, in no words of its own.

import { ask } from '../../src/ask.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Fact, Measure } from '../../src/knowledge/schema.ts';
import { type AnswerLanguage, code } from '../../src/language/answer-language.ts';
import { wordsOf } from '../../src/say/words.ts';

/** One written form of each language: the other forms have the same words. */
export const REACHED_IN = ['en', 'ja', 'zh-Hans', 'ko'] as const satisfies readonly AnswerLanguage[];

/** The question, for example "timeline scallops Hokkaido mainland China 19 Nov 2025". */
export function questionOf(knowledge: Knowledge, entry: Fact | Measure, language: AnswerLanguage): string {
  const words = wordsOf(knowledge, language);
  const questions = knowledge.languages.get(code(language))?.questions;
  const parts =
    'statement' in entry
      ? [
          ...entry.topic.slice(0, 1).map((topic) => questions?.topics[topic]?.[0] ?? ''),
          ...(entry.about.importers ?? []).slice(0, 2).map(words.importer),
          ...(entry.about.products ?? []).slice(0, 2).map(words.product),
          ...(entry.about.importers?.length || entry.about.products?.length
            ? []
            : entry.says
                .slice(0, 1)
                .map((id) => words.text(knowledge.parties.get(id)?.name ?? { en: '', ja: '', zh: '' }))),
          entry.date ? words.date(entry.date) : '',
        ]
      : [
          questions?.intents.timeline?.[0] ?? '',
          words.importer(entry.importer),
          ...[...entry.products, ...(entry.may_cover ?? []).flatMap((open) => open.products)]
            .slice(0, 2)
            .map(words.product),
          entry.from ? words.date(entry.from) : '',
          entry.acts_on && entry.acts_on !== 'import' ? (questions?.acts_on[entry.acts_on]?.[0] ?? '') : '',
        ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Ids of those of the entries that their question does not bring up in this language, "more" and tables included. */
export const outOfReach = (
  knowledge: Knowledge,
  language: AnswerLanguage,
  today: string,
  entries: readonly (Measure | Fact)[] = entriesOf(knowledge),
): string[] => entries.flatMap((entry) => (isReached(knowledge, entry, language, today) ? [] : [entry.id]));

/** Of so many entries, one is asked for in a sample. */
export const SAMPLED = 8;

/** The same of a sample of the entries, each in one language, drawn by a whole number: with its language and its id. */
export const outOfReachSampled = (knowledge: Knowledge, seed: number, today: string): (readonly [string, string])[] =>
  entriesOf(knowledge).flatMap((entry, index) => {
    const drawn = seed + index;
    const language = REACHED_IN[Math.floor(drawn / SAMPLED) % REACHED_IN.length] ?? REACHED_IN[0];
    return drawn % SAMPLED !== 0 || isReached(knowledge, entry, language, today) ? [] : [[language, entry.id] as const];
  });

const entriesOf = ({ measures, facts }: Knowledge): (Measure | Fact)[] => [...measures.values(), ...facts.values()];

const isReached = (knowledge: Knowledge, entry: Measure | Fact, language: AnswerLanguage, today: string): boolean =>
  citedBy(knowledge, questionOf(knowledge, entry, language), language, today).has(entry.id);

/** Everything the answer stands on. */
function citedBy(knowledge: Knowledge, question: string, language: AnswerLanguage, today: string): Set<string> {
  const { short, more, tables } = ask(knowledge, question, { today, language });
  return new Set([...short, ...more, ...tables.flatMap((table) => table.rows)].flatMap((one) => one.cites));
}
