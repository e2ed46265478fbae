// What is worked out from the knowledge once and kept as long as the knowledge is: indexes, graphs, words.
import type { Knowledge } from './knowledge.ts';

/** Remembers, per knowledge, what `make` made of it; a reloaded knowledge starts afresh. */
export function derived<T>(make: (knowledge: Knowledge) => T): (knowledge: Knowledge) => T {
  const made = new WeakMap<Knowledge, { readonly value: T }>();
  return (knowledge) => {
    const known = made.get(knowledge);
    if (known) return known.value;
    const value = make(knowledge);
    made.set(knowledge, { value });
    return value;
  };
}

/** Made on first use, for what is costly to make and not always needed. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The map's value for the key, made and kept on first use. */
export function remembered<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
