// The knowledge as it stands on disk: loaded at the start, and again when its folder changes. A faulty one never replaces a good one.
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fromLines } from '../../src/knowledge/copy.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { warming } from '../present/warming.ts';
import type { Log } from './adapter.ts';
import { differences, type Stamp, stampOf } from './folder-stamp.ts';
import { loadApart } from './load-apart.ts';
import type { load } from './loading.ts';
import { inTurns } from './turns.ts';
import { heldIn } from './versions.ts';

/** A look costs a millisecond or two. Looking finds what a watcher does not: a folder put in the place of another. */
const LOOK_MS = 1_000;
/** Editors write a file in several steps: what changes within this many milliseconds is one change. */
const SETTLE_MS = 300;
/** A folder that never comes to rest is read as it is. */
const SETTLE_TRIES = 10;
/** What was not read for want of time or memory is tried again after this. */
const AGAIN_MS = 120_000;
/** So many faults are shown; the log has them all. */
const FAULTS_SHOWN = 5;

export interface KnowledgeHealth {
  readonly version: string | null;
  readonly newestSource: string | null;
  /** When this process took it up. */
  readonly since: string | null;
  /** What is wrong with the folder as it stands now, while an earlier version is served. */
  readonly faulty: { readonly since: string; readonly count: number; readonly faults: readonly string[] } | null;
  /** The version that is held, though the folder may hold a newer one. */
  readonly held: string | null;
}

export interface Kept {
  /** The last good knowledge; null as long as there was none. */
  current(): Knowledge | null;
  health(): KnowledgeHealth;
  /** Looks now whether the folder changed; resolves when what it holds is taken up or refused. */
  look(): Promise<void>;
  /** Resolves when nothing is under way any more. */
  close(): Promise<void>;
}

export interface Keeping {
  readonly folder: string;
  readonly today: () => string;
  /** Wall-clock milliseconds. */
  readonly now: () => number;
  readonly log: Log;
  /** The folder of compiled copies; without it the YAML is read at every start. */
  readonly cache?: string | undefined;
  /** The folder where the last good versions are kept; without it none is. */
  readonly versions?: string | undefined;
  readonly lookMs?: number;
  readonly settleMs?: number;
  readonly load?: typeof load;
}

/** Resolves once the folder was read for the first time. */
export async function keepKnowledge(keeping: Keeping): Promise<Kept> {
  const kept = new Keeper(keeping);
  await kept.look();
  kept.goOn();
  return kept;
}

class Keeper implements Kept {
  readonly #keeping: Keeping;
  readonly #end = new AbortController();
  #good: { readonly knowledge: Knowledge; readonly since: string } | null = null;
  #faulty: KnowledgeHealth['faulty'] = null;
  #held: string | undefined;
  /** What was read last, good or not, and as what day's. */
  #seen: { readonly from: string; readonly day: string; readonly stamp: Stamp } | null = null;
  /** From when on what was read last is read again, though it is as it was. */
  #again = Number.POSITIVE_INFINITY;
  #looking: Promise<void> = Promise.resolve();

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  current(): Knowledge | null {
    return this.#good?.knowledge ?? null;
  }

  health(): KnowledgeHealth {
    const version = this.#good?.knowledge.version;
    return {
      version: version?.hash ?? null,
      newestSource: version?.newestSource ?? null,
      since: this.#good?.since ?? null,
      faulty: this.#faulty,
      held: this.#held ?? null,
    };
  }

  /** One after the other: two looks at once would read the same folder twice. */
  look(): Promise<void> {
    this.#looking = this.#looking.then(() => this.#look()).catch((error: unknown) => this.#fail([String(error)]));
    return this.#looking;
  }

  goOn(): void {
    const { lookMs = LOOK_MS } = this.#keeping;
    const again = async (): Promise<void> => {
      while (!this.#end.signal.aborted) {
        await pause(lookMs, undefined, { ref: false, signal: this.#end.signal });
        await this.look();
      }
    };
    // Ended by `close`.
    again().catch(() => undefined);
  }

  async close(): Promise<void> {
    this.#end.abort();
    await this.#looking;
  }

  async #look(): Promise<void> {
    const { folder, versions, settleMs = SETTLE_MS, log, today, now } = this.#keeping;
    const held = versions === undefined ? undefined : heldIn(versions);
    const from = held === undefined || versions === undefined ? folder : join(versions, held);
    // A date that lay in the future yesterday may be today's.
    const day = today();
    let stamp = await stampOf(from);
    const isAgain = now() >= this.#again;
    if (!isAgain && this.#seen?.from === from && this.#seen.day === day && isSame(this.#seen.stamp, stamp)) return;
    for (let tries = 0; this.#seen !== null && tries < SETTLE_TRIES; tries += 1) {
      if (this.#end.signal.aborted) return;
      await pause(settleMs, undefined, { ref: false });
      const later = await stampOf(from);
      if (isSame(stamp, later)) break;
      stamp = later;
    }
    const changed = this.#seen?.from === from ? differences(this.#seen.stamp, stamp) : [];
    if (held !== this.#held)
      log.warn({ held: held ?? null }, held ? 'a version is held' : 'no version is held any more');
    this.#held = held;
    this.#seen = { from, day, stamp };
    await this.#load(from, day, changed);
  }

  async #load(from: string, day: string, changed: readonly string[]): Promise<void> {
    const { log, now, cache, versions, load: read = loadApart } = this.#keeping;
    const kept = this.#held === undefined ? versions : undefined;
    const sent = await read({ dir: from, today: day, cache, versions: kept, now: now() });
    if (this.#end.signal.aborted) return;
    this.#again = !sent.ok && sent.mayPass ? now() + AGAIN_MS : Number.POSITIVE_INFINITY;
    if (!sent.ok) return this.#fail(sent.faults, changed);
    if (sent.notKept !== null) log.warn({ reason: sent.notKept }, 'this version is not kept to return to');
    if (this.#faulty) log.info({ since: this.#faulty.since }, 'the knowledge is without a fault again');
    this.#faulty = null;
    const checked = await inTurns(fromLines(sent.lines));
    if (!checked) return this.#fail(['what was read is no knowledge']);
    const { knowledge } = checked;
    const { hash, newestSource } = knowledge.version;
    const good = this.#good?.knowledge;
    // What is released is no part of a version, and has to be known all the same.
    if (hash === good?.version.hash && JSON.stringify(knowledge.released) === JSON.stringify(good.released)) return;
    await inTurns(warming(knowledge, day));
    this.#good = { knowledge, since: this.#time() };
    log.info({ version: hash, newestSource }, 'knowledge loaded');
  }

  #fail(faults: readonly string[], changed: readonly string[] = []): void {
    const { log } = this.#keeping;
    const kept = this.#good?.knowledge.version.hash ?? null;
    log.error({ faults, changed, kept }, 'the knowledge has faults; the last good one stays');
    this.#faulty = {
      since: this.#faulty?.since ?? this.#time(),
      count: faults.length,
      faults: faults.slice(0, FAULTS_SHOWN),
    };
  }

  #time(): string {
    return new Date(this.#keeping.now()).toISOString();
  }
}

const isSame = (a: Stamp, b: Stamp): boolean => differences(a, b).length === 0;
