// The form of Traditional Chinese that an answer is written in: the thread's, the asker's own, the importer's, the place's.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type AnswerLanguage, isTraditional } from '../language/answer-language.ts';
import { FORMS } from './forms.ts';
import { importerOfWording } from './wording.ts';

export interface Written {
  readonly raw: string;
  /** The language of the query before this one in the thread. */
  readonly before: AnswerLanguage | undefined;
  readonly importers: readonly string[];
  /** The importer that the place of asking assumes. */
  readonly usual: string | undefined;
}

export function writtenForm(
  knowledge: Knowledge,
  language: AnswerLanguage,
  { raw, before, importers, usual }: Written,
): AnswerLanguage {
  if (!isTraditional(language)) return language;
  if (before !== undefined && isTraditional(before)) return before;
  const named = importers.flatMap((id) => FORMS[id] ?? []);
  const one = new Set(named).size === 1 ? named[0] : undefined;
  return FORMS[importerOfWording(knowledge, raw, language) ?? ''] ?? one ?? FORMS[usual ?? ''] ?? language;
}
