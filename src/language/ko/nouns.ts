// The noun of a Korean word: without its particle; nothing where the word ends as a verb or an adverb does.

/** Particles, the longer ones first: a closed class. */
const PARTICLE =
  /(?:에게는|에게도|한테는|까지는|까지도|부터는|에는|에선|으론|까진|부턴|한텐|에겐|엔|에도|에만|로는|로도|와는|과는|에서부터|으로부터|에서는|에서도|으로는|으로도|이라도|이라는|에게|한테|까지|부터|에서|으로|처럼|보다|마다|조차|이나|이랑|하고|은|는|이|가|을|를|의|도|에|로|와|과|만|랑|나)$/;
/** Ends of verbs, adjectives and adverbs: a closed class. */
const VERBAL =
  /(?:다|요|까|죠|지|고|서|면|며|니|게|해|한|할|함|된|될|됨|인|던|는데|은데|려고|려면|도록|습니다|ㅂ니다|세요|시오|네|군|라|자|히|적|들)$/;

export function nounOf(word: string): string {
  const noun = word.replace(PARTICLE, '');
  return noun === word && VERBAL.test(word) ? '' : noun;
}

/** "The one of": nouns that name nothing by themselves, with what may follow them: 시즈오카 거는요. */
const BOUND = /^(?:거|것|건|걸|껀|꺼|쪽|때|분들?)(?:는|은|도|를|을|이|가|로|의)?(?:요)?$/u;
export const isBound = (word: string): boolean => BOUND.test(word);

export const CONTRACTED = /^게$/u;
/** In the Unicode block of syllables: how many there are of each beginning, and the numbers of the ends ㄴ and ㄹ, and ㅆ. */
const [SYLLABLES, ENDS, VERB_ENDS, PAST] = [0xac00, 28, [4, 8], 20];
const BEFORE = /([\uac00-\ud7a3])\s$/u;
const ORIGIN = /산\s$/u;

/** 「막은 게」, 「바뀐 게」: after what a verb says of it, 게 is "the thing that", and no crab; 「부산산 게」 is one. */
export function isSaidOf(before: string): boolean {
  const [, last] = BEFORE.exec(before) ?? [];
  return last !== undefined && !ORIGIN.test(before) && VERB_ENDS.includes((last.charCodeAt(0) - SYLLABLES) % ENDS);
}

/** Ends of verbs that no noun ends in, and stems of the commonest where they go on: closed classes. */
const BENT =
  /(?:[아어해여려]야|던데|는데|인데|는지|은지|느냐|거든|다는|라는|하고|하여|하기|되어|되기|[있없않했됐았었]음|이르기|않기)$/;
const STEM = /[하되받않]$/;
const GOES_ON = /^(?:는|던|고|며|면|지|기|도록|어|아|여)/;

/** Whether a word that looks like a noun and its particle is a verb: 달아야, 적용되는, 나왔다, 넣는. */
export function isBent(noun: string, after: string): boolean {
  const finals = [...noun].map((syllable) => (syllable.charCodeAt(0) - SYLLABLES) % ENDS);
  // No noun has a syllable that ends in ㅆ, and after a consonant 는 is no particle.
  if (finals.includes(PAST) || (after.startsWith('는') && finals.at(-1) !== 0)) return true;
  return BENT.test(noun + after) || BENT.test(noun) || (STEM.test(noun) && (after === '' || GOES_ON.test(after)));
}

/** Particles that mark what is spoken of or acted on, right after it. */
export const MARKS = /^(?:을|를|은|는|이|가|도|\s|$)/u;

/** A prefecture by its suffix, alone or where something of it follows: 아구오모리현산. */
export const PREFECTURE = /(?<![\uac00-\ud7a3])[\uac00-\ud7a3]{1,5}현(?=산|의|에|\s|$)/gu;

/** What may follow a noun within a word: particles, and what says where from, where to or what kind. */
const AFTER =
  /^(?:현산|현|산|제|류|용|들|향|행)?(?:의|은|는|이|가|을|를|도|에|에서|으로|로|와|과|만|랑|이랑|하고|까지|부터|이나|나|요|은요|는요|도요|이요|라도|이라도|여도|이어도|이라는|처럼|보다|마다|에게|한테|에는|엔|에도|에만|에서는|에선|에서도|으로는|으론|로는|론|까진|부턴|한텐|에겐|에서의|으로의|로의|이고|고|이며|며|인|인데|인가요|인지|입니까|입니다|이죠|죠|이에요|예요|쪽|쪽은|쪽의|쪽에서|이?래요?|이?라는데요?|이?라던데요?|이?라서|이?라고요?|이?라면|이?라네요?|이?래서|이?야|이?면요?|이?지만|이?니까?요?|이?거든요?|이?잖아요?|이?구요?|여서|이어서|였는데|이었는데)?$/u;

export const isEnding = (rest: string): boolean => AFTER.test(rest);
