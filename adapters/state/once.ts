// An event that is answered once, however often it comes and to however many processes.
import { BoundedMemory } from './memory/bounded.ts';
import { type Clock, KEPT_MS, type SeenEvents } from './ports.ts';
import { withinMs } from './within.ts';

/** What waits: a platform for its reply, three seconds in all, of which it takes but one; or nobody, as with a message. */
export type Waiting = 'reply' | 'nobody';

/**
 * Longer than for a setting, since the same answer twice is what people see; a process that is busy hears late of what
 * its store said at once.
 */
const CLAIM_MS: Readonly<Record<Waiting, number>> = { reply: 1_500, nobody: 10_000 };
const RELEASE_MS = 1_500;
const MOST = 5_000;

export class Once {
  readonly #seen: SeenEvents;
  readonly #failed: (message: string, error: unknown) => void;
  /** Of this process, so that what comes twice at once is met without a store. */
  readonly #claimed: BoundedMemory<true>;

  constructor(seen: SeenEvents, now: Clock, failed: (message: string, error: unknown) => void) {
    this.#seen = seen;
    this.#failed = failed;
    this.#claimed = new BoundedMemory({ most: MOST, maxAgeMs: KEPT_MS.seenEvents, now });
  }

  /** Whether it ran. What it throws is thrown, and then the event may be answered when it comes again. */
  async run(event: string, work: () => Promise<void>, waiting: Waiting): Promise<boolean> {
    if (!this.#claimed.add(event, true)) return false;
    if (!(await this.#claim(event, CLAIM_MS[waiting]))) {
      // Another process has it: should that give it back, it may be answered here.
      this.#claimed.delete(event);
      return false;
    }
    try {
      await work();
    } catch (error) {
      this.#claimed.delete(event);
      await this.#release(event);
      throw error;
    }
    return true;
  }

  /** Better answered twice, where the store cannot say, than not at all. */
  #claim(event: string, ms: number): Promise<boolean> {
    return withinMs(
      () => this.#seen.claim(event),
      ms,
      (error) => {
        this.#failed('an event was not claimed', error);
        return true;
      },
    );
  }

  #release(event: string): Promise<void> {
    return withinMs(
      () => this.#seen.release(event),
      RELEASE_MS,
      (error) => this.#failed('an event was not given back', error),
    );
  }
}
