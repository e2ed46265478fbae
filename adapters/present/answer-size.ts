// How large an answer is, about: to know it to the letter, all of it would have to be written out.
import type { Answer } from '../../src/say/answer.ts';

/** Letters of its JSON, beside the sentences themselves; fitted on the question set. */
const WHOLE = 1_200;
const EACH = { claim: 300, verdict: 1_400, source: 260, row: 300 } as const;

/** About so many letters as its JSON has. */
export function answerSize({ short, more, verdicts, sources, tables }: Answer): number {
  let size = WHOLE + EACH.verdict * verdicts.length + EACH.source * sources.length;
  for (const claims of [short, more]) for (const { text } of claims) size += EACH.claim + text.length;
  for (const { rows } of tables) size += EACH.row * rows.length;
  return size;
}
