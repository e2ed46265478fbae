// "Same for dried ones?" in a thread on scallops: a word that, put before the goods spoken of, makes a name of other goods.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/fold.ts';
import { nameIndex } from './names.ts';

/** Longer ones say more than of what kind the goods are. */
const LENGTH = 60;

/** Ids of the kind of the goods that the text's words make of them; none where they make no name. */
export function kindOf(knowledge: Knowledge, text: string, goods: readonly string[]): readonly string[] {
  const product = goods.length === 1 ? knowledge.products.get(goods[0] ?? '') : undefined;
  if (!product || text.length > LENGTH) return [];
  const { lexicon } = nameIndex(knowledge);
  const names = [...Object.values(product.name), ...Object.values(product.aliases ?? {}).flat()].map((name) =>
    fold(name ?? ''),
  );
  for (const word of wordsOf(text))
    for (const name of names) {
      const made = /^[a-z]/.test(name) || /\p{Script=Hangul}/u.test(name) ? `${word} ${name}` : `${word}${name}`;
      const found = lexicon.all(made).find((match) => match.text === made);
      const ids = found?.values.flatMap((target) => (target.kind === 'product' ? target.ids : [])) ?? [];
      if (ids.length > 0) return [...new Set(ids)];
    }
  return [];
}

/** Words of Latin letters and hangul, and pairs of Chinese characters or katakana, that may say of what kind. */
function* wordsOf(text: string): Generator<string> {
  for (const [run] of text.matchAll(/[a-z]{3,}|[\uac00-\ud7a3]{2,}|[\p{Script=Han}\u30a1-\u30fc]{2,}/gu)) {
    yield run;
    if (/^\p{Script=Han}/u.test(run)) for (let at = 0; at + 2 < run.length + 1; at += 1) yield run.slice(at, at + 2);
  }
}
