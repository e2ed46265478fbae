// Entries are written plainly, as notices are; an answer is polite throughout. Korean makes the one of the other by the
// last syllable of a sentence.

const FIRST = 0xac00;
const SYLLABLES = 11_172;
const FINALS = 28;
/** Places of final consonants within a syllable: none, ㄴ, ㄹ, ㅂ. */
const [NONE, N, L, B] = [0, 4, 8, 17];

/** Ends of adjectives and of 이다 and 아니다; another vowel before 다 is a noun's, and 다 short for 이다. */
const OPEN = /[하르크이니쁘리]$/u;

/** The end of a sentence, what follows it in brackets apart. Decimals and addresses have no space after the point. */
const PLAIN = /(\S*\S)다(?=(?:\([^()]*\))?\.(?:\s|$))/gu;

/** `한다.` as `합니다.`, `있다.` as `있습니다.`; what ends in a noun stays as it is. */
export const polite = (text: string): string =>
  text.replace(PLAIN, (whole, stem: string) => {
    if (stem.endsWith('니') && finalOf(stem.slice(0, -1)) === B) return whole;
    if (stem.endsWith('는')) return `${stem.slice(0, -1)}습니다`;
    const final = finalOf(stem);
    if (final === null) return `${stem}입니다`;
    if (final === NONE && !OPEN.test(stem)) return `${stem}입니다`;
    if (final !== NONE && final !== N && final !== L) return `${stem}습니다`;
    return `${stem.slice(0, -1)}${String.fromCharCode(stem.charCodeAt(stem.length - 1) - final + B)}니다`;
  });

/** The final consonant of the last syllable; null where it is none of Korean. */
function finalOf(text: string): number | null {
  const code = text.charCodeAt(text.length - 1) - FIRST;
  return code >= 0 && code < SYLLABLES ? code % FINALS : null;
}
