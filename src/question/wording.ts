// The place whose wording a question is in, among those that share its language: Cantonese says Hong Kong, Korean Korea.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type AnswerLanguage, code } from '../language/answer-language.ts';

export function importerOfWording(knowledge: Knowledge, raw: string, language: AnswerLanguage): string | undefined {
  const questions = knowledge.languages.get(code(language))?.questions;
  if (!questions || language === 'en') return undefined;
  const spoken = Object.entries(questions.wordings).find(([, words]) => words.some((word) => raw.includes(word)));
  return spoken?.[0] ?? questions.importer;
}
