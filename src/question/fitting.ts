// How well what is asked fits an entry: one that people ask "when?" of is likelier meant by "when?" than by "why?".
import { Intent } from '../knowledge/language.ts';
import type { Reading } from './reader.ts';

/** A byte tells how many times likelier than usual an entry is asked for so, in parts of this. */
export const FITTING = 16;

/** Of an entry that nobody asked for yet nothing is known: it fits as well as any other. */
export const UNKNOWN_FIT = 0;

/**
 * The logarithm of how many times likelier than usual the entry is asked for in such a way, by its id.
 *
 * @param bytes For each entry a byte for each intent, in the order of `Intent`, in parts of `FITTING`.
 */
export function fittingOf(ids: readonly string[], bytes: Uint8Array): (intents: Reading['intents']) => Reading['fits'] {
  const rows = new Map(ids.map((id, row) => [id, row]));
  return (intents) => (id) => {
    const row = rows.get(id);
    if (row === undefined) return UNKNOWN_FIT;
    const from = row * Intent.options.length;
    const times = Intent.options.reduce(
      (sum, intent, k) => sum + intents[intent] * ((bytes[from + k] ?? 0) / FITTING),
      0,
    );
    return Math.log(Math.max(1 / FITTING, times));
  };
}
