// One pattern for any of some words: Latin ones between other letters' ends, the others wherever they stand; "…" in a word
// is what may stand between its parts.
import { fold } from '../language/fold.ts';

/** Within one sentence. */
const BETWEEN = '[^.?!。？！\\n]{0,24}?';

/** The longest first; matches nothing where there are no words. */
export function anyOf(words: readonly string[]): RegExp {
  const forms = [...new Set(words.map((word) => word.split('…').map(fold)))]
    .sort((a, b) => b.join('').length - a.join('').length)
    .map((parts) => {
      const latin = /^[a-z]/.test(parts[0] ?? '');
      const whole = parts.map((part) => RegExp.escape(part)).join(latin ? `\\b${BETWEEN}\\b` : BETWEEN);
      return latin ? `(?<![a-z0-9'])${whole}(?![a-z0-9])` : whole;
    });
  return new RegExp(forms.length > 0 ? forms.join('|') : '(?!)', 'u');
}
