// A small memory with bounds: the least used and the too old are forgotten. In the process now, in a database later.

export type Awaitable<T> = T | Promise<T>;

export interface Memory<V> {
  get(key: string): Awaitable<V | undefined>;
  set(key: string, value: V): Awaitable<void>;
  /** Sets it unless it is there; true where it was not. At once: of two that try, one succeeds. */
  add(key: string, value: V): Awaitable<boolean>;
  delete(key: string): Awaitable<void>;
}

export interface Bounds {
  readonly most: number;
  readonly maxAgeMs: number;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
}

/** In this process: what was used last stays longest. */
export class BoundedMemory<V> implements Memory<V> {
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
    if (this.#bounds.now() - entry.at > this.#bounds.maxAgeMs) return undefined;
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

  add(key: string, value: V): boolean {
    if (this.get(key) !== undefined) return false;
    this.set(key, value);
    return true;
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }
}

/** Runs what an event asks for once, however often the event comes; where it failed, the next try may do it. */
export async function once(seen: Memory<true>, event: string, run: () => Promise<void>): Promise<boolean> {
  if (!(await seen.add(event, true))) return false;
  try {
    await run();
  } catch (error) {
    await seen.delete(event);
    throw error;
  }
  return true;
}
