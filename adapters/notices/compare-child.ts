// What a process of its own runs, to work out what moved: told of what by its first message, it answers and ends.
import { changesBetween } from '../../src/change/between.ts';
import { loadCompiled } from '../host/compiled.ts';
import type { Answer, Asked } from './compare-apart.ts';

process.once('message', async ({ from, to, cache }: Asked) => {
  const answer = await answered();
  process.send?.(answer, undefined, undefined, () => process.disconnect?.());

  async function answered(): Promise<Answer> {
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
  }
});
