// Which names a word may be a letter or two away from: names and word share what is left of them with letters taken out.
// Kept by hash in a few plain arrays: as texts, what is left of some thousand names would take most of the memory there is.

/** From this length on two letters are taken out, as far as one. */
const TWO = 8;
const NONE = -1;
const BUCKETS = 1 << 17;

export class Deletions {
  readonly #heads = new Int32Array(BUCKETS).fill(NONE);
  #hashes = new Uint32Array(1 << 12);
  #names = new Uint32Array(1 << 12);
  #next = new Int32Array(1 << 12);
  #size = 0;

  /** `name` is what `near` gives back. */
  add(text: string, name: number): void {
    forEachHash(text, (hash) => {
      if (this.#size === this.#hashes.length) this.#grow();
      const bucket = hash % BUCKETS;
      this.#hashes[this.#size] = hash;
      this.#names[this.#size] = name;
      this.#next[this.#size] = this.#heads[bucket] ?? NONE;
      this.#heads[bucket] = this.#size;
      this.#size += 1;
    });
  }

  /** Candidates, to be looked at more closely. */
  near(word: string): Set<number> {
    const found = new Set<number>();
    forEachHash(word, (hash) => {
      for (let at = this.#heads[hash % BUCKETS] ?? NONE; at !== NONE; at = this.#next[at] ?? NONE)
        if (this.#hashes[at] === hash) found.add(this.#names[at] ?? 0);
    });
    return found;
  }

  #grow(): void {
    const larger = <T extends Uint32Array | Int32Array>(made: T, old: T): T => {
      made.set(old);
      return made;
    };
    const length = this.#size * 2;
    this.#hashes = larger(new Uint32Array(length), this.#hashes);
    this.#names = larger(new Uint32Array(length), this.#names);
    this.#next = larger(new Int32Array(length), this.#next);
  }
}

/** Of the text, of it without one letter, and of a longer one without two. */
function forEachHash(text: string, take: (hash: number) => void): void {
  take(hashWithout(text, NONE, NONE));
  for (let i = 0; i < text.length; i += 1) {
    take(hashWithout(text, i, NONE));
    if (text.length >= TWO) for (let j = i + 1; j < text.length; j += 1) take(hashWithout(text, i, j));
  }
}

/** FNV-1a, over 16 bits at a time. */
function hashWithout(text: string, i: number, j: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    if (at !== i && at !== j) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
