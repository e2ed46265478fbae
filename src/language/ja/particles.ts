// Particles of Japanese that mark what is spoken of or acted on, right after it.

export const MARKS = /^\s?(?:は|が|を|も|って|、|の輸|$)/u;

/** What it marks is acted on; but 「タイを経由」, 「タイを通って」 is a way. */
export const OBJECT = /^を(?!\s?(?:经由|通|访|抜け))/u;

/** Between a Japanese place and what it has. */
export const OF_JAPAN = /^(?:県|县|府|都)?(?:産|产)?の$/u;

/** Between a place and its goods: 「北海道産の」. */
export const OF_PLACE = /^(?:県|县|현)?(?:産|产|산)?(?:の|的|嘅|의)?\s?$/u;

/** A prefecture by its suffix, in folded letters, where what it has or is of follows: 「熊県の」, 家知县的. */
export const PREFECTURE =
  /[\p{Script=Han}\u30a1-\u30fa]{1,3}[县府](?=[のにで产的嘅])|[\p{Script=Han}\u30a1-\u30fa]{1,2}都(?=[の产的嘅])/gu;

/** After goods, what they are packed in, or that they themselves are meant: no part of their name. But 缶 keeps. */
export const NO_PART = /^(?:パック|ボトル|ケース|カートン|トレー|パウチ|瓶|袋|箱|自体|自身)$/u;

/** Characters that say of goods how much of them, or in what way they are meant, in folded letters: 塩類, 米以外, 茶等. */
const OF_GOODS = /^[类産产等用系以全各両两内込含入向輸输出禁不]/u;

/** Whether a character follows that makes one word with the one before it. */
export const startsHalf = (after: string): boolean => /^\p{Script=Han}/u.test(after) && !OF_GOODS.test(after);

/** 「いくらですか」 asks how much, as 「いくら」 does at the end of what is spoken of; followed by a particle it is roe. */
export const HOW_MUCH =
  /いくら(?=です|でしょう|か[^らなへに]|か$|くらい|ぐらい|ほど|になる|になり|する|かか)|(?<=は)いくら(?=[?？。\s]|$)/gu;

/** How a verb goes on after its characters, up to where it ends: 残った, 限る; but 「鯉って」 speaks of carp. */
const OKURIGANA = /^(?![はがをにのとでもへや]|って(?![いまるおしくた]))[\u3041-\u3096]{0,2}?[てたるいうくすつむだ]/u;

/** Whether characters are a verb's, by what follows them. */
export const isVerbBefore = (after: string): boolean => OKURIGANA.test(after);

/** 「…なんですが」 explains, and asks nothing with its なん. */
export const withoutExplaining = (text: string): string =>
  text.replace(/なん(?:です|だ)(?=が|けど|けれど|よ|ね)/gu, '');

/** Whether what ends there is part of a polite verb: 「しています」 says nothing of いま, nor 「はずなんです」 of なんで. */
export const isInVerb = (text: string, end: number): boolean =>
  /^(?:ま[すせし]|で[すし])/u.test(text.slice(end - 1, end + 1));
