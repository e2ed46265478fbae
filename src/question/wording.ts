// The place whose wording a question is in, among those that share its language: Cantonese says Hong Kong, Korean Korea.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type AnswerLanguage, code } from '../language/answer-language.ts';

export function importerOfWording(knowledge: Knowledge, raw: string, language: AnswerLanguage): string | undefined {
  const questions = knowledge.languages.get(code(language))?.questions;
  if (!questions || language === 'en') return undefined;
  const spoken = Object.entries(questions.wordings).find(([, words]) => words.some((word) => raw.includes(word)));
  // "At home" is where the writer is at home; what is so called of Japan is Japan.
  const home = Object.entries(questions.home ?? {}).find(([, words]) =>
    words.some((word) => raw.replaceAll(/日本[国國]内/gu, '').includes(word)),
  );
  if (!spoken && home) return home[0];
  return spoken?.[0] ?? questions.importer;
}
