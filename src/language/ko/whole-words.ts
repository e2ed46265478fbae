// Names inside a Korean word: one is a name where the rest of its word is grammar or other names, not part of a longer one.
import { isEnding } from './nouns.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Live, raw, frozen, chilled, dressed, wild, farmed. */
const KEPT = /^(?:활|생|냉동|냉장|선동|손질|자연산|양식)$/;
const HANGUL = /[\uac00-\ud7a3]/;

/** The spans that stand as names in their words: 인도 in 인도에, not in 인도네시구. Others are what may stand beside them. */
export function wholeWords<T extends Span>(text: string, spans: readonly T[], others: readonly Span[]): T[] {
  const known = [...spans, ...others];
  const starts = new Set(known.map(({ start }) => start));
  const ends = new Set(known.map(({ end }) => end));
  return spans.filter(({ start, end }) => {
    if (!HANGUL.test(text.charAt(start))) return true;
    return isClosed(text, start, -1, ends) && isClosed(text, end, 1, starts);
  });
}

/** Whether between the place and the edge of its word, or what is known next there, stands nothing or grammar. */
function isClosed(text: string, from: number, step: 1 | -1, edges: ReadonlySet<number>): boolean {
  for (let at = from; ; at += step) {
    const between = step === 1 ? text.slice(from, at) : text.slice(at, from);
    const isEdge = !HANGUL.test(text.charAt(step === 1 ? at : at - 1));
    if (isEdge || edges.has(at)) {
      // Before a name there is grammar only after another name: 일본산가리비.
      if (between === '' || (isEnding(between) && (step === 1 || edges.has(at)))) return true;
      // 활참돔: how goods are kept is no part of what they are.
      if (isEdge) return step === -1 && KEPT.test(between);
    }
  }
}
