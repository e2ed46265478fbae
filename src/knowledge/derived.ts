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

export interface Stepwise<T> {
  (knowledge: Knowledge): T;
  /** Makes it a step at a time: whoever answers meanwhile, from an earlier knowledge, gets a turn between two of them. */
  inSteps(knowledge: Knowledge): Generator<void, void>;
}

/** For what takes long to make: at once where it is asked for at once, or in steps, each a small part of it. */
export function derivedInSteps<T>(make: (knowledge: Knowledge) => Generator<void, T>): Stepwise<T> {
  const made = new WeakMap<Knowledge, { readonly value: T }>();
  const of = (knowledge: Knowledge): T => {
    const known = made.get(knowledge);
    if (known) return known.value;
    const value = atOnce(make(knowledge));
    made.set(knowledge, { value });
    return value;
  };
  return Object.assign(of, {
    *inSteps(knowledge: Knowledge): Generator<void, void> {
      if (!made.has(knowledge)) made.set(knowledge, { value: yield* make(knowledge) });
    },
  });
}

/** All steps, one upon the other. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
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

/** As `remembered`, for keys without an end: where there are `most`, it begins anew. */
export function rememberedUpTo<K, V>(most: number, map: Map<K, V>, key: K, make: () => V): V {
  if (map.size >= most && !map.has(key)) map.clear();
  return remembered(map, key, make);
}
