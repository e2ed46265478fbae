// The form of Traditional Chinese that an answer is written in: the thread's, the asker's own, the importer's, the place's.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type AnswerLanguage, isTraditional, type TraditionalForm } from '../language/answer-language.ts';
import { isWrittenAlike } from '../language/detect.ts';
import { FORMS } from './forms.ts';
import { importerOfWording, placeOfWords } from './wording.ts';
import { likelier, type Writers } from './writers.ts';

export interface Written {
  readonly raw: string;
  /** The language of the query before this one in the thread. */
  readonly before: AnswerLanguage | undefined;
  readonly importers: readonly string[];
  /** The importer that the place of asking assumes. */
  readonly usual: string | undefined;
  readonly writers: Writers | undefined;
}

export function writtenForm(
  knowledge: Knowledge,
  language: AnswerLanguage,
  { raw, before, importers, usual, writers }: Written,
): AnswerLanguage {
  const own = FORMS[placeOfWords(knowledge, raw, language) ?? ''] ?? FORMS[usual ?? ''];
  // What both write says nothing of the script: the writer's own words, or the place of asking, do.
  if (language === 'zh-Hans' && before === undefined && isWrittenAlike(knowledge, raw)) return own ?? language;
  if (!isTraditional(language)) return language;
  if (before !== undefined && isTraditional(before)) return before;
  const named = importers.flatMap((id) => FORMS[id] ?? []);
  const one = new Set(named).size === 1 ? named[0] : undefined;
  const formBy = (sure: number): TraditionalForm | undefined => writers && FORMS[likelier(writers, sure) ?? ''];
  return (
    own ??
    formBy(ABOVE_NAMED) ??
    one ??
    FORMS[importerOfWording(knowledge, raw, language, writers) ?? ''] ??
    formBy(0) ??
    language
  );
}

/** Who names Hong Kong is mostly of Hong Kong: only what is so surely another's writing says more. */
const ABOVE_NAMED = 0.9;
