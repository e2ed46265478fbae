// A question made of what an entry is filed under: its topic, its subject and its date, in no words of its own.

import { wordsOf } from '../../src/answer/words.ts';
import { ask } from '../../src/ask.ts';
import type { LanguageCode } from '../../src/knowledge/language.ts';
import type { Fact, Measure } from '../../src/knowledge/schema.ts';
import type { AnswerLanguage } from '../../src/language/answer-language.ts';
import { knowledge, TODAY } from '../knowledge-for-tests.ts';

const CODE: Readonly<Record<string, LanguageCode>> = { en: 'en', ja: 'ja', 'zh-Hans': 'zh', ko: 'ko' };

/** The question, for example "timeline scallops Hokkaido mainland China 19 Nov 2025". */
export function questionOf(entry: Fact | Measure, language: AnswerLanguage): string {
  const words = wordsOf(knowledge, language);
  const questions = knowledge.languages.get(CODE[language] ?? 'en')?.questions;
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

/** Everything the answer stands on, "more" and tables included. */
export function citedBy(question: string, language: AnswerLanguage): Set<string> {
  const { sentences, tables, caveats } = ask(knowledge, question, { today: TODAY, language });
  return new Set([...sentences, ...caveats, ...tables.flatMap((table) => table.rows)].flatMap((one) => one.cites));
}
