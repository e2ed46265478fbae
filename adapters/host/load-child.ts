// What a process of its own runs, to read a knowledge: told what to read by its first message, it answers and ends.
import { load } from './loading.ts';

process.once('message', async (loading: Parameters<typeof load>[0]) => {
  const loaded = await load(loading);
  process.send?.(loaded, undefined, undefined, () => process.disconnect?.());
});
