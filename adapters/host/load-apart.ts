// Loading a knowledge in a process of its own, whatever its files hold.
import { apart } from './apart.ts';
import type { Loaded, Loading } from './loading.ts';

/** Ten times what a knowledge takes on a machine that does little else; nobody waits for it but whoever made the change. */
const LOAD_MS = 60_000;
/** A knowledge takes a tenth of it. */
const MEMORY_MB = 512;
const CHILD = new URL('./load-child.ts', import.meta.url);

/** Never throws: what ends the process early is a fault, and may be the machine's and not the files'. */
export async function loadApart(loading: Loading, limitMs = LOAD_MS): Promise<Loaded> {
  const limits = { ms: limitMs, memoryMb: MEMORY_MB };
  const ended = await apart<Loading, Loaded>(CHILD, loading, limits);
  return 'answer' in ended
    ? ended.answer
    : { ok: false, faults: [`not read: ${ended.why}: a file may not be what it should be`], mayPass: true };
}
