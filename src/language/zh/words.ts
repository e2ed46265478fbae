// Words of Chinese by a dictionary: those that name no thing, verbs, adverbs and the like, which goods are not called by;
// and those that end in a name of goods and are another thing.
import { has } from '../sorted.ts';
import compounds from './compounds.generated.json' with { type: 'json' };
import list from './words.generated.json' with { type: 'json' };

/** No word of the list is longer, none shorter. */
const LONGEST = 4;
const SHORTEST = 2;

/** Whether the folded word is one of the list. */
export const isPlainWord = (word: string): boolean => has(list, word);

/** 花了, 諗住, 被罰: what particles of aspect, of Cantonese too, or the passive show to be a verb. */
export const isBentWord = (word: string): boolean => /^.[了着过到住咗紧緊晒]$|^被|^返[嚟黎来去]?$/u.test(word);

/** The word of the list that the folded text begins with, or ends in, the longest; empty where there is none. */
function edge(text: string, side: 'start' | 'end'): string {
  for (let length = Math.min(LONGEST, text.length); length >= SHORTEST; length -= 1) {
    const word = side === 'start' ? text.slice(0, length) : text.slice(-length);
    if (has(list, word)) return word;
  }
  return '';
}

/** What is left of a run of characters without such words at its ends: where it begins, and how long it is. */
export function withoutPlainWords(run: string): { readonly from: number; readonly length: number } {
  let [from, to] = [0, run.length];
  for (let cutting = true; cutting && from < to; ) {
    const ahead = edge(run.slice(from, to), 'start').length;
    from += ahead;
    const behind = edge(run.slice(from, to), 'end').length;
    to -= behind;
    cutting = ahead + behind > 0;
  }
  return { from, length: to - from };
}

/** Whether the folded characters, a name of goods with one character before it, are a word of their own: 田鸡, 蜗牛. */
export const isCompound = (text: string): boolean => has(compounds, text);

/** The second half of a word for a house where people go, after one of what it sells: 酒店, 茶楼, 烤肉店. */
export const endsAsHouse = (after: string): boolean => /^[店馆楼铺庄肆]/u.test(after);

/** A verb and its no side by side ask which of the two it is: 能不能, 有没有, 係唔係. */
export const isEitherOr = (text: string): boolean => /(\p{Script=Han})[不没唔冇]\1/u.test(text);

/** How goods are prepared, before their name: 去壳生蚝, 带骨. */
export const isPrepared = (word: string): boolean => /^[去带连]?[壳皮骨头鳞](?:生|鲜|冻)?$/u.test(word);
