// Whether a question asks after what is over, by how its verb is written: of a rule that is to change, that is no question.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/fold.ts';

/** What may follow the end of the last word: no further word, which would begin after a space or in other letters. */
const TAIL = '[\\p{Script=Hiragana}\\p{Script=Hangul}]*[^\\p{L}\\p{N}]*$';

const past = derived((knowledge): RegExp => {
  const words = [...knowledge.languages.values()].flatMap(({ questions }) => questions.past.map(fold));
  const forms = words.map((word) =>
    /^[a-z]/.test(word) ? `\\b${RegExp.escape(word)}\\b` : `${RegExp.escape(word)}${TAIL}`,
  );
  return new RegExp(forms.length > 0 ? forms.join('|') : '$^', 'u');
});

export const isPast = (knowledge: Knowledge, text: string): boolean => past(knowledge).test(text);
