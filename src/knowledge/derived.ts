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

export interface Stepwise<T, Source = Knowledge> {
  (knowledge: Source): T;
  /** Makes it a step at a time: whoever answers meanwhile, from an earlier knowledge, gets a turn between two of them. */
  inSteps(knowledge: Source): Generator<void, void>;
}

/** For what takes long to make: at once where it is asked for at once, or in steps, each a small part of it. */
export const derivedInSteps = <T>(make: (knowledge: Knowledge) => Generator<void, T>): Stepwise<T> =>
  stepwise((knowledge) => [knowledge], make);

/** The same of what is made of these parts alone: once for all knowledges that share them. */
export const derivedFrom = <T, Part extends keyof Knowledge>(
  parts: readonly Part[],
  make: (knowledge: Pick<Knowledge, Part>) => Generator<void, T>,
): Stepwise<T, Pick<Knowledge, Part>> => stepwise((knowledge) => parts.map((part) => knowledge[part]), make);

function stepwise<T, Source>(
  keyOf: (source: Source) => readonly object[],
  make: (source: Source) => Generator<void, T>,
): Stepwise<T, Source> {
  const made = new Shared<{ readonly value: T }>();
  const of = (source: Source): T => {
    const key = keyOf(source);
    const known = made.get(key);
    if (known) return known.value;
    const value = atOnce(make(source));
    made.set(key, { value });
    return value;
  };
  return Object.assign(of, {
    *inSteps(source: Source): Generator<void, void> {
      const key = keyOf(source);
      if (!made.get(key)) made.set(key, { value: yield* make(source) });
    },
  });
}

/** What is kept as long as all objects of its key are: a map of the first to maps of the others. */
class Shared<T extends object> {
  private readonly maps = new WeakMap<object, Shared<T>>();
  private value: T | undefined;

  get([first, ...others]: readonly object[]): T | undefined {
    return first ? this.maps.get(first)?.get(others) : this.value;
  }

  set([first, ...others]: readonly object[], value: T): void {
    if (!first) this.value = value;
    else {
      const next = this.maps.get(first) ?? new Shared<T>();
      this.maps.set(first, next);
      next.set(others, value);
    }
  }
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
