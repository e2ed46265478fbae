// Long text in pieces that fit: never inside a grapheme, and not inside a link or a date while another place is left.

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What is not to be parted: addresses, and dates as the answer languages write them. */
const WHOLE =
  /https?:\/\/\S+|\d{1,2} \p{L}+\.? \d{4}|\p{L}+ \d{4}(?![\d年년-])|\d{4}\s?[年년](?:\s?\d{1,2}\s?[月월](?:\s?\d{1,2}\s?[日일])?)?|\d{4}-\d{2}(?:-\d{2})?/gu;

/** Where a reader would pause, best first: after a sentence, after a list item or clause, at a space. */
const PAUSES = [/[.!?](?=\s)\s*|[。！？]/gu, /[;·]\s*|[、，；：]|,\s+/gu, /\s+/gu];

/** A piece that pauses early wastes room; a pause counts only beyond this share of it. */
const EARLY = 0.4;

/** Pieces of at most `most` UTF-16 units; joined again they are the text. A grapheme longer than that is cut by units. */
export function split(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const at = breakAt(rest, most);
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  if (rest !== '' || pieces.length === 0) pieces.push(rest);
  return pieces;
}

/** The text itself, or its beginning and an ellipsis; for labels, never for sentences. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text.slice(0, most))) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

function breakAt(text: string, most: number): number {
  // Beyond the room only as far as a grapheme or a date may reach over it.
  const near = text.slice(0, most + 100);
  const spans = [...near.matchAll(WHOLE)].map((match) => [match.index, match.index + match[0].length] as const);
  const isInside = (at: number): boolean => spans.some(([from, to]) => from < at && at < to);
  for (const pause of PAUSES) {
    const places = [...near.matchAll(pause)].map((match) => match.index + match[0].length);
    const at = places.filter((place) => place <= most && place > most * EARLY && !isInside(place)).at(-1);
    if (at !== undefined) return at;
  }
  const before = spans.find(([from, to]) => from < most && most < to)?.[0] ?? 0;
  return before > 0 ? before : graphemeEnd(near, most);
}

function graphemeEnd(text: string, most: number): number {
  let end = 0;
  for (const { index, segment } of graphemes.segment(text)) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return end > 0 ? end : most;
}
