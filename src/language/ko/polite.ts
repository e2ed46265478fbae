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

/** `한다.` as `합니다.`, `수출은 143톤.` as `수출은 143톤입니다.`; a noun of which nothing is said stays as it is. */
export const polite = (text: string): string =>
  verbs(text)
    .split(/(?<=[^\d]\.) /u)
    .map(named)
    .join(' ');

/** A sentence without a verb at its end, what follows it in brackets apart. */
const BARE = /^(.*[^\s다요까오)])((?:\([^()]*\))*\.)$/su;
/** What it is said of; a list after a colon is no sentence. */
const TOPIC = /[가-힣](?:은|는|이|가) /u;
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/ 확인할 것$/u, ' 확인하시기 바랍니다'],
  [/ 못함$/u, ' 못했습니다'],
  [/([없않])음$/u, '$1습니다'],
];

function named(sentence: string): string {
  const [whole, said = '', rest = ''] = BARE.exec(sentence) ?? [];
  const isOpen = said.split('(').length !== said.split(')').length;
  if (whole === undefined || isOpen || said.endsWith('니다')) return sentence;
  for (const [end, told] of ENDS) if (end.test(said)) return said.replace(end, told) + rest;
  return TOPIC.test(said) && !said.includes(':') ? `${said}입니다${rest}` : sentence;
}

const verbs = (text: string): string =>
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
