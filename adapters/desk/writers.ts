// What tells Hong Kong's and Taiwan's Traditional Chinese apart, learned from the questions of each, for src/question/writers.ts.
import type { Asked } from '../../src/knowledge/asked.ts';
import { isSetAside } from '../../src/knowledge/set-aside.ts';
import { WRITERS, type Writer, type WritersFile, writtenSigns } from '../../src/question/writers.ts';
import { descend } from './descent.ts';
import { base64, rounded, threes } from './packed.ts';

/** Signs kept, the heaviest: a third more read no better. */
const KEPT = 2500;

type Written = Pick<Asked, 'form' | 'situation' | 'weight' | 'q'>;

/** From all that are not set aside. */
export function learnWriters(asked: readonly Written[]): WritersFile {
  const examples = asked
    .filter((one) => !isSetAside(one))
    .flatMap(({ q, form }) =>
      isWriter(form) ? [{ signs: writtenSigns(q), right: WRITERS.indexOf(form), times: 1 }] : [],
    );
  const { of, bias } = descend(examples, WRITERS.length);
  const apart = (row: ArrayLike<number>): number =>
    (row[WRITERS.indexOf('tw')] ?? 0) - (row[WRITERS.indexOf('hk')] ?? 0);
  const kept = [...of]
    .map(([bucket, row]) => ({ bucket, weight: apart(row) }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.bucket - b.bucket)
    .slice(0, KEPT)
    .sort((a, b) => a.bucket - b.bucket);
  const worth = kept.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
  const bytes = Int8Array.from(kept, ({ weight }) => Math.round(weight / worth));
  return {
    buckets: threes(kept.map(({ bucket }) => bucket)),
    weights: base64(new Uint8Array(bytes.buffer)),
    worth: rounded(worth),
    bias: rounded(apart(bias)),
  };
}

const isWriter = (form: Asked['form']): form is Writer => form === 'hk' || form === 'tw';
