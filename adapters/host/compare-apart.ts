// What moved between two versions that are kept, worked out in a process of its own: seconds of work.
import { join } from 'node:path';
import type { Change } from '../../src/change/change.ts';
import type { Told } from '../state/ports.ts';
import { apart } from './apart.ts';
import { versionsIn } from './versions.ts';

/** A hundred times what it takes. */
const LIMITS = { ms: 300_000, memoryMb: 768 };
const CHILD = new URL('./compare-child.ts', import.meta.url);

/** What moved between two moments; or why nobody can say. */
export type Compared =
  | { readonly ok: true; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly why: string };

interface Moment {
  /** The folder of a version. */
  readonly dir: string;
  readonly day: string;
}

export interface Asked {
  readonly from: Moment;
  readonly to: Moment;
  /** The folder of compiled copies. */
  readonly cache: string | undefined;
}

export interface Comparing {
  /** The folder where versions are kept; without it there is none to compare with. */
  readonly versions: string | undefined;
  readonly cache: string | undefined;
}

/** Never throws. */
export const comparing =
  ({ versions, cache }: Comparing) =>
  async (from: Told, to: Told): Promise<Compared> => {
    if (versions === undefined)
      return { ok: false, why: 'KNOWLEDGE_VERSIONS is off: no version is kept to compare with' };
    const kept = versionsIn(versions);
    const dirOf = (hash: string): string | undefined => {
      const found = kept.find((one) => one.hash === hash);
      return found && join(versions, found.name);
    };
    const [before, after] = [dirOf(from.version), dirOf(to.version)];
    if (before === undefined) return { ok: false, why: `version ${from.version} is not kept any more` };
    if (after === undefined) return { ok: false, why: `version ${to.version} is not kept` };
    const asked: Asked = { from: { dir: before, day: from.day }, to: { dir: after, day: to.day }, cache };
    const ended = await apart<Asked, Compared>(CHILD, asked, LIMITS);
    return 'answer' in ended ? ended.answer : { ok: false, why: ended.why };
  };
