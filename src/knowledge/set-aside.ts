// Which questions nothing is learned from: a fifth, so that what was learned can be measured on what was never seen.

interface Of {
  readonly situation: string;
  readonly weight?: number | undefined;
}

const SHARE = 5;

/** By the name of the situation: its paraphrases stay together. A line written because it was misread is learned from. */
export const isSetAside = ({ situation, weight }: Of): boolean => weight === undefined && isOfFifth(situation);

export const isOfFifth = (situation: string): boolean => hash32(situation) % SHARE === 0;

/** FNV-1a over code units, the same on every machine. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  // FNV's low bits are weak; these two lines spread them.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
