// How words begin, and where they end: a bit for the hash of each beginning, so that a letter or two tell that no word begins
// at a place. Another's bit may be taken for one's own: an end that is told has to be looked up, and none is left out.

/** Of so many bits one is set, so that few are taken for another's. */
const SPARSE = 8;
const FEWEST = 1 << 12;

export class Beginnings {
  /** All that were added so far, the last one included. */
  private readonly words: () => Iterable<string>;
  private goesOn = new Uint32Array(FEWEST / 32);
  private ends = new Uint32Array(FEWEST / 32);
  private letters = 0;

  constructor(words: () => Iterable<string>) {
    this.words = words;
  }

  add(word: string): void {
    this.letters += word.length;
    if (this.letters * SPARSE > this.ends.length * 32) this.widen();
    else this.set(word);
  }

  /** Where a word may end that begins at `start`, the nearest first. */
  endsFrom(text: string, start: number): readonly number[] {
    let found: number[] | undefined;
    let hash = 0;
    for (let at = start; at < text.length; at += 1) {
      hash = hashedOn(hash, text.charCodeAt(at));
      if (isSet(this.ends, hash)) {
        found ??= [];
        found.push(at + 1);
      }
      if (!isSet(this.goesOn, hash)) break;
    }
    return found ?? NONE;
  }

  private set(word: string): void {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) {
      hash = hashedOn(hash, word.charCodeAt(at));
      set(at + 1 < word.length ? this.goesOn : this.ends, hash);
    }
  }

  private widen(): void {
    const size = this.ends.length * 4;
    [this.goesOn, this.ends] = [new Uint32Array(size), new Uint32Array(size)];
    for (const word of this.words()) this.set(word);
  }
}

const NONE: readonly number[] = [];

const hashedOn = (hash: number, unit: number): number => Math.imul((hash ^ unit) + (hash >>> 15), 0x9e3779b1);

/** The upper bits of a product hang on all that went into it. */
const placeOf = ({ length }: Uint32Array, hash: number): number => (hash >>> 5) & (length - 1);

const isSet = (bits: Uint32Array, hash: number): boolean =>
  ((bits[placeOf(bits, hash)] ?? 0) & (1 << (hash >>> 27))) !== 0;

function set(bits: Uint32Array, hash: number): void {
  const place = placeOf(bits, hash);
  bits[place] = (bits[place] ?? 0) | (1 << (hash >>> 27));
}
