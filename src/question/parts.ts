// A text in parts: the one that asks, and what stands around it. A pasted article is not what is asked; the line under it is.
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/fold.ts';
import { isEitherOr } from '../language/zh/words.ts';
import type { Span } from './cover.ts';

export interface Parts {
  /** Decides what is asked, of what, for whom and when. */
  readonly asking: string;
  /** What else was written, which fills only what the asking part leaves open; nearest first. */
  readonly rest: readonly string[];
}

/** A block that reads longer than this, a character of Asia counted twice, is no note of the asker's own. */
export const LONG = 300;

export function partsOf(knowledge: Knowledge, raw: string): Parts {
  const blocks = blocksOf(knowledge, raw).flatMap((block) =>
    weight(block) > LONG ? sentencesTogether(knowledge, block) : [block],
  );
  if (blocks.length < 2) return { asking: raw, rest: [] };
  const last = blocks.findLastIndex((block) => isAsking(knowledge, block));
  if (last < 0) return unasked(blocks, raw);
  const rest = [...blocks.slice(0, last).reverse(), ...blocks.slice(last + 1)];
  return { asking: blocks[last] ?? raw, rest };
}

/** Nothing asks outright: a short line under long ones does ("Aomori sea urchin to Hong Kong"), else all of it. */
function unasked(blocks: readonly string[], raw: string): Parts {
  const last = blocks.at(-1) ?? raw;
  const before = blocks.slice(0, -1);
  const isPaste = before.some((block) => weight(block) > LONG / 2) && weight(last) < LONG / 2;
  return isPaste ? { asking: last, rest: before.reverse() } : { asking: raw, rest: [] };
}

export const weight = (text: string): number =>
  [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1), 0);

/** Paragraphs; and of lines that follow each other, each that says something in full. */
function blocksOf(knowledge: Knowledge, raw: string): string[] {
  const blocks: string[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(open.join('\n'));
    open = [];
  };
  for (const line of raw.split('\n')) {
    const quoted = /^\s*[>|＞]/u.test(line) || isQuotation(line);
    const text = line.replace(/^\s*(?:[>＞]\s*)+/u, '').trim();
    if (text === '') close();
    else if (quoted || (isStatement(text) && !isAsking(knowledge, text))) {
      close();
      blocks.push(text);
    } else open.push(text);
  }
  close();
  return blocks;
}

/** A line that is all in quotation marks is somebody else's. */
export const isQuotation = (line: string): boolean =>
  /^\s*[「『“"][^「」『』“”"]+[」』”"]\s*$/u.test(line) && weight(line) > 24;

/** Said in full, with its full stop; a heading, an item of a list or a name is not. */
export const isStatement = (line: string): boolean => /[.。!！]["'”’」』)）]*$/u.test(line) && weight(line) > 24;

/** Sentences that ask and follow each other are one; so is what comes after them in the same breath. */
function sentencesTogether(knowledge: Knowledge, block: string): string[] {
  const sentences = sentencesOf(block);
  const last = sentences.findLastIndex((sentence) => isAsking(knowledge, sentence));
  if (last < 0) return [block];
  let first = last;
  while (first > 0 && isAsking(knowledge, sentences[first - 1] ?? '')) first -= 1;
  return [...sentences.slice(0, first), sentences.slice(first).join(' ')];
}

export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[。！？!?])|(?<=[.])(?=\s)|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** Where the same begin and end. */
export const sentenceSpans = (text: string): Span[] =>
  [...text.matchAll(/[^。！？!?\n]*?(?:[。！？!?\n]|\.(?=\s)|$)/gu)]
    .map(({ 0: sentence, index }) => ({ start: index, end: index + sentence.length }))
    .filter(({ start, end }) => end > start);

interface Asks {
  readonly begins: RegExp;
  readonly ends: RegExp;
}

const asks = derived((knowledge): Asks => {
  const all = [...knowledge.languages.values()].map(({ questions }) => questions.asks);
  const words = (list: readonly string[]): string =>
    list
      .map((word) => RegExp.escape(fold(word)))
      .sort((a, b) => b.length - a.length)
      .join('|') || '(?!)';
  return {
    // After a question, the next is joined to it.
    begins: new RegExp(`^(?:(?:and|but|so|also|then),? )?(?:${words(all.flatMap((a) => a.begins))})(?![a-z])`, 'u'),
    ends: new RegExp(`(?:${words(all.flatMap((a) => a.ends))})[^\\p{L}\\p{N}]*$`, 'u'),
  };
});

/** Whether a sentence in it asks: by its mark, or by how its language begins or ends a question. */
export function isAsking(knowledge: Knowledge, block: string): boolean {
  if (/[?？]/u.test(block)) return true;
  const { begins, ends } = asks(knowledge);
  return sentencesOf(block).some((sentence) => {
    const text = fold(sentence);
    return begins.test(text) || ends.test(text) || isEitherOr(text);
  });
}
