// Whether a noun is said not to be meant, in the four languages: "koi are not food", 「食べ物ではない」, 不是吃的, 식품이 아닌.
import { fold } from './fold.ts';

const AHEAD = new RegExp(
  fold("(?:^|[^a-z])(?:not|isn't|aren't|no)(?: (?:a|for|as|really|any))? $|(?:不是|不算|并非|唔系|唔算|非) ?$"),
  'u',
);
const BEHIND = new RegExp(
  fold('^(?:と|用)?(?:じゃな|では(?:あり|な)|でな|でもな)|^(?:이|가|은|는)? ?(?:아니|아닌)'),
  'u',
);

/** By what stands ahead of it and behind it, folded. */
export const isNegated = (ahead: string, behind: string): boolean => AHEAD.test(ahead) || BEHIND.test(behind);
