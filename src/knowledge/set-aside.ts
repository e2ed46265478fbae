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
export const hash32 = (text: string, seed = SEED): number => spread(hashedOn(seed, text));

export const SEED = 0x811c9dc5;

/** The state after the text, from the state before it: what begins alike is worked out once. */
export function hashedOn(before: number, text: string): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash;
}

/** The hash of a state. FNV's low bits are weak; this spreads them. */
export function spread(state: number): number {
  const high = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  return (high ^ (high >>> 13)) >>> 0;
}
