// Names that are words of something else too, by what stands beside them: タイ is a country where goods go, and a fish that
// is sent; たい is one only where it is acted on.
import { OBJECT, OF_JAPAN } from '../language/ja/particles.ts';
import type { Named } from './spans.ts';

/** The names in the sense that the grammar gives them; those that have none there are left out. */
export function oneSense(text: string, names: readonly Named[]): Named[] {
  return names.flatMap((name) => {
    const isObject = OBJECT.test(text.slice(name.end));
    const targets = name.targets.filter(({ asObject }) => !asObject || isObject);
    const isBoth = targets.some(({ kind }) => kind === 'product') && targets.some(({ kind }) => PLACES.has(kind));
    const isGoods = isObject || isOfJapan(text, name, names);
    const meant = isBoth ? targets.filter(({ kind }) => PLACES.has(kind) !== isGoods) : targets;
    return meant.length > 0 ? [meant.length === name.targets.length ? name : { ...name, targets: meant }] : [];
  });
}

const PLACES: ReadonlySet<string> = new Set(['importer', 'elsewhere']);

/** 「愛媛のタイ」: what a Japanese place has. */
const isOfJapan = (text: string, name: Named, names: readonly Named[]): boolean =>
  names.some(
    (n) =>
      n.end < name.start &&
      n.targets.some(({ kind }) => kind === 'origin' || kind === 'japan') &&
      OF_JAPAN.test(text.slice(n.end, name.start)),
  );
