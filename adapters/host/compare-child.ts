// What a process of its own runs, to work out what moved.
import { changesBetween } from '../../src/change/between.ts';
import { answerOnce } from './apart.ts';
import type { Asked, Compared } from './compare-apart.ts';
import { loadCompiled } from './compiled.ts';

await answerOnce(async ({ from, to, cache }: Asked): Promise<Compared> => {
  const today = to.day;
  const after = await loadCompiled(to.dir, { today, cache });
  const before = from.dir === to.dir ? after : await loadCompiled(from.dir, { today, cache });
  if (!before.ok || !after.ok) return { ok: false, why: 'a version that was kept cannot be read any more' };
  return {
    ok: true,
    changes: changesBetween(
      { knowledge: before.knowledge, day: from.day },
      { knowledge: after.knowledge, day: to.day },
    ),
  };
});
