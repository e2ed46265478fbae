// Whether a noun is said not to be meant, in the four languages: "koi are not food", 「食べ物ではない」, 不是吃的, 식품이 아닌.
import { fold } from './fold.ts';

const AHEAD = new RegExp(
  fold(
    "(?:^|[^a-z])(?:not|isn't|aren't|no|without|contains no)(?: (?:a|for|as|really|any))? $|(?:不是|不算|并非|唔系|唔算|非|没有?|无|冇|不含|唔含|没放|冇放|不加|未加)(?:有|任何|加|放)? ?$",
  ),
  'u',
);
const BEHIND = new RegExp(
  fold(
    '^(?:と|用)?(?:じゃな|では(?:あり|な)|でな|でもな|ちゃう|とちゃう|ちがう|とちが)|^(?:は|も|が)?(?:なし|無し|抜き|不使用|入ってな|入ってい?ません|使ってな|使用して(?:い)?な|含まな|含まれ(?:て)?(?:い)?な)|^(?:이|가|은|는)? ?(?:아니|아닌)|^(?:은|는|이|가|도)? ?(?:없|안 ?들어|안 ?넣|미포함|무첨가)',
  ),
  'u',
);

/** By what stands ahead of it and behind it, folded. */
export const isNegated = (ahead: string, behind: string): boolean => AHEAD.test(ahead) || BEHIND.test(behind);
