// The place whose wording a question is in, among those that share its language: Cantonese says Hong Kong, Korean Korea.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../knowledge/language.ts';
import { type AnswerLanguage, code, isTraditional } from '../language/answer-language.ts';
import { importerOfForm } from './forms.ts';

export function importerOfWording(knowledge: Knowledge, raw: string, language: AnswerLanguage): string | undefined {
  const questions = knowledge.languages.get(code(language))?.questions;
  if (!questions || language === 'en') return undefined;
  const spoken = Object.entries(questions.wordings).find(([, words]) => words.some((word) => raw.includes(word)));
  // "At home" is where the writer is at home; what is so called of Japan is Japan.
  const home = Object.entries(questions.home ?? {}).find(([, words]) =>
    words.some((word) => raw.replaceAll(/日本[国國]内/gu, '').includes(word)),
  );
  // A word of the place itself says more than how it is said; 真的假的 is as usual in simplified characters.
  if (home && (!spoken || !isTraditional(language))) return home[0];
  return spoken?.[0] ?? importerOfTerms(knowledge, raw) ?? questions.importer;
}

const formsOf = ({ written = {} }: Language['answers']): (readonly [string, Readonly<Record<string, string>>])[] =>
  Object.entries(written);

/** Terms of each form of Traditional Chinese that no other has. */
const termsOf = derived((knowledge) => {
  const forms = [...knowledge.languages.values()].flatMap(({ answers }) => formsOf(answers));
  return forms.map(([form, terms]) => {
    const others = forms.filter(([other]) => other !== form).flatMap(([, all]) => Object.values(all));
    const simplified = new Set(forms.flatMap(([, all]) => Object.keys(all)));
    const own = Object.values(terms).filter(
      (term) => term.length > 1 && !others.some((other) => other.includes(term)) && !simplified.has(term),
    );
    return [form, own] as const;
  });
});

function importerOfTerms(knowledge: Knowledge, raw: string): string | undefined {
  const found = termsOf(knowledge).filter(([, terms]) => terms.some((term) => raw.includes(term)));
  const [only] = found;
  return found.length === 1 && only ? importerOfForm(only[0]) : undefined;
}
