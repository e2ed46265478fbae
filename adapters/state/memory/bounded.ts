// A small memory with bounds: the least used and the too old are forgotten.

export interface Bounds {
  readonly most: number;
  readonly maxAgeMs: number;
  /** So many bytes in all, as `bytesOf` estimates them; where nothing is estimated, entries are small and alike. */
  readonly mostBytes?: number;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
}

/** What was used last stays longest. */
export class BoundedMemory<V> {
  readonly #entries = new Map<string, { readonly value: V; readonly at: number; readonly bytes: number }>();
  readonly #bounds: Bounds;
  readonly #bytesOf: (value: V) => number;
  #bytes = 0;

  constructor(bounds: Bounds, bytesOf: (value: V) => number = () => 0) {
    this.#bounds = bounds;
    this.#bytesOf = bytesOf;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): V | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (this.#isOld(entry.at)) {
      this.delete(key);
      return undefined;
    }
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  set(key: string, value: V): void {
    this.delete(key);
    const bytes = this.#bytesOf(value) + key.length * 2;
    if (bytes > (this.#bounds.mostBytes ?? Number.POSITIVE_INFINITY)) return;
    this.#entries.set(key, { value, at: this.#bounds.now(), bytes });
    this.#bytes += bytes;
    const { most, mostBytes = Number.POSITIVE_INFINITY } = this.#bounds;
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= most && this.#bytes <= mostBytes) return;
      this.delete(oldest);
    }
  }

  /** Sets it unless it is there; true where it was not. */
  add(key: string, value: V): boolean {
    if (this.get(key) !== undefined) return false;
    this.set(key, value);
    return true;
  }

  delete(key: string): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
    this.#bytes = 0;
  }

  deleteWhere(isMeant: (key: string, value: V) => boolean): void {
    for (const [key, { value }] of this.#entries) if (isMeant(key, value)) this.delete(key);
  }

  /** The least used first. */
  values(): V[] {
    return [...this.#entries.values()].filter(({ at }) => !this.#isOld(at)).map(({ value }) => value);
  }

  count(isMeant: (key: string, value: V) => boolean): number {
    let count = 0;
    for (const [key, { value, at }] of this.#entries) if (!this.#isOld(at) && isMeant(key, value)) count += 1;
    return count;
  }

  sweep(): void {
    for (const [key, { at }] of this.#entries) if (this.#isOld(at)) this.delete(key);
  }

  #isOld(at: number): boolean {
    return this.#bounds.now() - at > this.#bounds.maxAgeMs;
  }
}
