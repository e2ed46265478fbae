// The place whose wording a question is in, among those that share its language: Cantonese says Hong Kong, Korean Korea.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../knowledge/language.ts';
import { type AnswerLanguage, code, isTraditional } from '../language/answer-language.ts';
import { importerOfForm } from './forms.ts';
import { likelier, type Writers } from './writers.ts';

/** `writers`: whose Traditional Chinese it is, as far as it was learned. */
export function importerOfWording(
  knowledge: Knowledge,
  raw: string,
  language: AnswerLanguage,
  writers?: Writers,
): string | undefined {
  return (
    placeOfWords(knowledge, raw, language) ??
    (isTraditional(language) ? placeOfTraditional(knowledge, raw, writers) : undefined) ??
    questionsIn(knowledge, language)?.importer
  );
}

/** By words that only one place has: of its speech, or of who is at home there. */
export function placeOfWords(knowledge: Knowledge, raw: string, language: AnswerLanguage): string | undefined {
  const { wordings = {}, home = {} } = questionsIn(knowledge, language) ?? {};
  // What is so called of Japan is Japan.
  const abroad = raw.replaceAll(/日本[国國][内內]/gu, '');
  const [spoken, at] = [placeBy(wordings, raw), placeBy(home, abroad)];
  // A word of the place itself says more than how it is said; 真的假的 is as usual in simplified characters.
  return isTraditional(language) ? (spoken ?? at) : (at ?? spoken);
}

const questionsIn = (knowledge: Knowledge, language: AnswerLanguage): Language['questions'] | undefined =>
  language === 'en' ? undefined : knowledge.languages.get(code(language))?.questions;

const placeBy = (words: Readonly<Record<string, readonly string[]>>, raw: string): string | undefined =>
  Object.entries(words).find(([, own]) => own.some((word) => raw.includes(word)))?.[0];

/** By how it is written as a whole; where that is not sure enough, by a term of the likelier place. */
function placeOfTraditional(knowledge: Knowledge, raw: string, writers: Writers | undefined): string | undefined {
  const term = (): string | undefined => {
    const place = importerOfTerms(knowledge, raw);
    return writers && place !== likelier(writers, 0) ? undefined : place;
  };
  return (writers && likelier(writers)) ?? term();
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
