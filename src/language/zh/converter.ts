// Converting between forms of Chinese by the dictionaries of opencc-js. Its own converter makes a map for each character of
// each phrase: thirty megabytes for simplified characters alone, and each collection of garbage walks them all.
import { Locale } from 'opencc-js';

type Convert = (text: string) => string;

/** The name of a conversion in OpenCC, and so of its chain of dictionaries. */
export type Conversion = 't2s' | 's2t' | 't2tw' | 't2hk' | 'jp2t' | 't2jp';

/** Each dictionary of the chain upon what the one before made. */
export function converter(conversion: Conversion): Convert {
  const { normalizationChain = [], conversionChain } = (Locale.configs as Chains)[conversion];
  const steps = [...normalizationChain, ...conversionChain].map(inOne);
  return (text) => steps.reduce((done, step) => step(done), text);
}

type Chains = Readonly<
  Record<Conversion, { readonly normalizationChain?: readonly Group[]; readonly conversionChain: readonly Group[] }>
>;
/** Dictionaries of lines "from to" between bars: what the first holds counts before what the others hold. */
type Group = readonly string[];

/** Left to right, the longest phrase first. */
function inOne(group: Group): Convert {
  const phrases = new Map<string, string>();
  /** In code units, the longest first, by the first code point. */
  const lengths = new Map<number, number[]>();
  for (const line of group.flatMap((dictionary) => dictionary.split('|'))) {
    const end = line.indexOf(' ');
    const from = line.slice(0, end);
    if (phrases.has(from)) continue;
    phrases.set(from, line.slice(end + 1));
    const first = from.codePointAt(0) ?? 0;
    const known = lengths.get(first);
    if (!known) lengths.set(first, [end]);
    else if (!known.includes(end)) known.push(end);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return (text) => {
    let done = '';
    let kept = 0;
    for (let index = 0; index < text.length; ) {
      const first = text.codePointAt(index) ?? 0;
      const length = lengths.get(first)?.find((one) => phrases.has(text.slice(index, index + one)));
      if (length === undefined) index += first > 0xffff ? 2 : 1;
      else {
        done += text.slice(kept, index) + phrases.get(text.slice(index, index + length));
        index += length;
        kept = index;
      }
    }
    return kept === 0 ? text : done + text.slice(kept);
  };
}
