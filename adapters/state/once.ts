// An event that is answered once, however often it comes and to however many processes.
import { BoundedMemory } from './memory/bounded.ts';
import { type Clock, KEPT_MS, type SeenEvents } from './ports.ts';
import { withinMs } from './within.ts';

/**
 * Longer than for a setting, since the same answer twice is what people see: as long as a store is patient with others,
 * and within the three seconds that platforms wait.
 */
const CLAIM_MS = 1_500;
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
  async run(event: string, work: () => Promise<void>): Promise<boolean> {
    if (!this.#claimed.add(event, true)) return false;
    if (!(await this.#claim(event))) {
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
  #claim(event: string): Promise<boolean> {
    return withinMs(
      () => this.#seen.claim(event),
      CLAIM_MS,
      (error) => {
        this.#failed('an event was not claimed', error);
        return true;
      },
    );
  }

  #release(event: string): Promise<void> {
    return withinMs(
      () => this.#seen.release(event),
      CLAIM_MS,
      (error) => this.#failed('an event was not given back', error),
    );
  }
}
