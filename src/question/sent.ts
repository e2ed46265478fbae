// Whether goods are sent to a person and not to a firm: a parcel, by the grammar of giving ("post dried squid to me", 「母に
// 送る」, 「送ってもらう」, 친구한테 보내). Who is one of the family or a friend is a closed class of words.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/fold.ts';
import { isOf } from './roles.ts';
import type { Named } from './spans.ts';

/** Stands for a name of goods, so that what is sent is known to be goods, not papers or a list. */
const GOODS = '\ue002';
const OTHER = '\ue003';

const patterns = derived((knowledge): readonly RegExp[] =>
  [...knowledge.languages.values()].flatMap(({ questions: { persons, sent = [] } }) => {
    const words = (persons ?? [])
      .map((word) => RegExp.escape(fold(word)))
      .sort((a, b) => b.length - a.length)
      .join('|');
    return sent.map(
      (source) => new RegExp(source.replaceAll('{person}', words || '(?!)').replaceAll('{goods}', GOODS), 'u'),
    );
  }),
);

export function isSentToPerson(knowledge: Knowledge, text: string, names: readonly Named[]): boolean {
  if (!names.some((n) => isOf(n, 'product'))) return false;
  let [slotted, at] = ['', 0];
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
    if (name.start < at) continue;
    slotted += text.slice(at, name.start) + (isOf(name, 'product') ? GOODS : OTHER);
    at = name.end;
  }
  slotted += text.slice(at);
  return patterns(knowledge).some((pattern) => pattern.test(slotted));
}
