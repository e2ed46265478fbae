// A small memory with bounds: the least used and the too old are forgotten.

export interface Bounds {
  readonly most: number;
  readonly maxAgeMs: number;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
}

/** What was used last stays longest. */
export class BoundedMemory<V> {
  readonly #entries = new Map<string, { readonly value: V; readonly at: number }>();
  readonly #bounds: Bounds;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): V | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    if (this.#isOld(entry.at)) return undefined;
    this.#entries.set(key, entry);
    return entry.value;
  }

  set(key: string, value: V): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, at: this.#bounds.now() });
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#bounds.most) return;
      this.#entries.delete(oldest);
    }
  }

  /** Sets it unless it is there; true where it was not. */
  add(key: string, value: V): boolean {
    if (this.get(key) !== undefined) return false;
    this.set(key, value);
    return true;
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  deleteWhere(isMeant: (key: string) => boolean): void {
    for (const key of this.#entries.keys()) if (isMeant(key)) this.#entries.delete(key);
  }

  sweep(): void {
    for (const [key, { at }] of this.#entries) if (this.#isOld(at)) this.#entries.delete(key);
  }

  #isOld(at: number): boolean {
    return this.#bounds.now() - at > this.#bounds.maxAgeMs;
  }
}
