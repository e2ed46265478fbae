// The names a question holds, with their places in it: exact ones first, then near ones where a near match is safe.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../language/fold.ts';
import { nameIndex, type Target } from './names.ts';

export interface Named {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
  readonly targets: readonly Target[];
  readonly near: boolean;
}

export function findNames(
  knowledge: Knowledge,
  raw: string,
  text: string,
  isCommon: (word: string) => boolean,
): Named[] {
  const index = nameIndex(knowledge);
  const found: Named[] = index.trie
    .longest(text)
    .map((m) => ({ start: m.start, end: m.end, typed: m.text, targets: m.values, near: false }));
  found.push(...placesInside(knowledge, found));
  const free = (start: number, end: number): boolean => !found.some((f) => start < f.end && f.start < end);
  for (const match of raw.normalize('NFKC').matchAll(/(?<![A-Za-z0-9])([A-Z]\.?){2,4}(?![A-Za-z0-9])/g)) {
    const target = index.capitals.get(match[0].replaceAll('.', ''));
    const start = text.search(new RegExp(`(?<![a-z0-9])${fold(match[0]).replaceAll('.', '\\.')}(?![a-z0-9])`));
    if (target && start >= 0 && free(start, start + match[0].length)) {
      found.push({ start, end: start + match[0].length, typed: match[0], targets: [target], near: false });
    }
  }
  // A lower-case code ("hk", "into kr") is one where it is no word of its own.
  for (const match of text.matchAll(/(?<![a-z0-9])[a-z]{2,3}(?![a-z0-9])/g)) {
    const target = index.capitals.get(match[0].toUpperCase());
    const end = match.index + match[0].length;
    if (target && !isCommon(match[0]) && free(match.index, end))
      found.push({ start: match.index, end, typed: match[0], targets: [target], near: false });
  }
  for (const match of text.matchAll(/[a-z]{5,}/g)) {
    const word = match[0];
    const end = match.index + word.length;
    if (!free(match.index, end) || isCommon(word)) continue;
    const targets = index.near(word);
    if (targets.length > 0) found.push({ start: match.index, end, typed: word, targets, near: true });
  }
  for (const code of hsCodes(knowledge, text)) if (free(code.start, code.end)) found.push(code);
  return found.sort((a, b) => a.start - b.start);
}

/** "Kobe beef", 宇治抹茶: a name of goods that holds a place's name says where they are from. */
function placesInside(knowledge: Knowledge, names: readonly Named[]): Named[] {
  const goods = names.filter((name) => name.targets.some((t) => t.kind === 'product'));
  return goods.flatMap((name) =>
    nameIndex(knowledge)
      .trie.all(name.typed)
      .filter((m) => m.text !== name.typed && m.values.some((t) => t.kind === 'origin'))
      .map((m) => ({
        start: name.start + m.start,
        end: name.start + m.end,
        typed: m.text,
        targets: m.values.filter((t) => t.kind === 'origin'),
        near: false,
      })),
  );
}

/** HS headings: "0307.22", "HS 0307". A heading that no source ties to a product is left alone. */
function hsCodes(knowledge: Knowledge, text: string): Named[] {
  const found: Named[] = [];
  for (const match of text.matchAll(/(hs\s*(?:code)?\s*:?\s*)?(?<!\d)(\d{4})(\.?\d{2})?(\.?\d{2,4})?(?!\d)/g)) {
    if (!match[1] && !match[3]?.startsWith('.')) continue;
    const heading = match[2] as string;
    const products = [...knowledge.products.values()].filter((p) => p.hs?.some((hs) => hs.code.startsWith(heading)));
    const targets = products.map((p): Target => ({ kind: 'product', ids: [p.id], label: p.name.en }));
    if (targets.length > 0)
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        typed: match[0].trim(),
        targets,
        near: true,
      });
  }
  return found;
}
