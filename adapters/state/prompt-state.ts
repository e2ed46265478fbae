// The state as answers use it: they never wait long for it, and go on without it where it is slow or fails. What was
// read or written lately stands in for it, so that a conversation goes on meanwhile.
import type { Query } from '../../src/question/query.ts';
import { BoundedMemory } from './memory/bounded.ts';
import { type Choice, type Chooser, type Clock, KEPT_MS, type State } from './ports.ts';
import { withinMs } from './within.ts';

/** An answer waits no longer for a setting or for what its thread was about. */
const READ_MS = 20;
/** Whether another process has answered is worth more: the same answer twice is what people see. */
const CLAIM_MS = 200;
/** Platforms wait three seconds for a reply, which then says whether the choice was saved. */
const SAVE_MS = 2_000;
/** So many choices and conversations stand by. */
const MOST = 5_000;

export interface StateLog {
  warn(fields: object, message: string): void;
}

export class PromptState {
  readonly #state: State;
  readonly #log: StateLog;
  readonly #choices: BoundedMemory<Choice>;
  /** Last queries that the store does not hold yet: newer than what it would say. */
  readonly #ahead: BoundedMemory<Query>;
  readonly #queries: BoundedMemory<Query>;
  readonly #claimed: BoundedMemory<true>;
  readonly #writing = new Set<Promise<void>>();

  constructor(state: State, { now, log }: { readonly now: Clock; readonly log: StateLog }) {
    this.#state = state;
    this.#log = log;
    this.#choices = new BoundedMemory({ most: MOST, maxAgeMs: Number.POSITIVE_INFINITY, now });
    this.#ahead = new BoundedMemory({ most: MOST, maxAgeMs: KEPT_MS.threads, now });
    this.#queries = new BoundedMemory({ most: MOST, maxAgeMs: KEPT_MS.threads, now });
    this.#claimed = new BoundedMemory({ most: MOST, maxAgeMs: KEPT_MS.seenEvents, now });
  }

  /** Never throws. */
  async choice(who: Chooser, id: string): Promise<Choice> {
    const key = `${who} ${id}`;
    const read = (): Promise<Choice> => this.#state.settings.of(who, id);
    return (await this.#read('a setting', this.#choices, key, read)) ?? {};
  }

  /** Whether it is saved; where it is not, nothing has changed. */
  async choose(who: Chooser, id: string, change: Choice): Promise<boolean> {
    const save = (): Promise<boolean> => this.#state.settings.set(who, id, change).then(() => true);
    const saved = await withinMs(save, SAVE_MS, (error) => this.#failed('a setting was not saved', error, false));
    const key = `${who} ${id}`;
    if (saved) this.#choices.set(key, { ...this.#choices.get(key), ...change });
    return saved;
  }

  /** Never throws. */
  async lastQuery(conversation: string): Promise<Query | undefined> {
    const read = (): Promise<Query | undefined> => this.#state.threads.last(conversation);
    return this.#ahead.get(conversation) ?? this.#read('a thread', this.#queries, conversation, read);
  }

  /** Never throws. The next question in this process finds it, saved or not. */
  async keepQuery(conversation: string, query: Query): Promise<void> {
    this.#ahead.set(conversation, query);
    const writing = this.#state.threads
      .set(conversation, query)
      .then(() => {
        if (this.#ahead.get(conversation) !== query) return;
        this.#ahead.delete(conversation);
        this.#queries.set(conversation, query);
      })
      .catch((error: unknown) => this.#failed('a thread was not saved', error, undefined))
      .finally(() => this.#writing.delete(writing));
    this.#writing.add(writing);
    await withinMs(
      () => writing,
      READ_MS,
      () => undefined,
    );
  }

  /** Runs what an event asks for once, however often it comes, and to how many processes; a failed one may come again. */
  async once(event: string, run: () => Promise<void>): Promise<boolean> {
    if (!this.#claimed.add(event, true)) return false;
    // Better twice, where the store cannot say, than not at all.
    const claim = (): Promise<boolean> => this.#state.seenEvents.claim(event);
    if (!(await withinMs(claim, CLAIM_MS, (error) => this.#failed('an event was not claimed', error, true)))) {
      this.#claimed.delete(event);
      return false;
    }
    try {
      await run();
    } catch (error) {
      this.#claimed.delete(event);
      const release = (): Promise<void> => this.#state.seenEvents.release(event);
      await withinMs(release, CLAIM_MS, (fault) => this.#failed('an event was not given back', fault, undefined));
      throw error;
    }
    return true;
  }

  /** What is being written is written first. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#writing);
    await this.#state.close();
  }

  async #read<V>(
    what: string,
    known: BoundedMemory<V>,
    key: string,
    read: () => Promise<V | undefined>,
  ): Promise<V | undefined> {
    return withinMs(
      async () => {
        const found = await read();
        if (found === undefined) known.delete(key);
        else known.set(key, found);
        return found;
      },
      READ_MS,
      (error) => this.#failed(`${what} was not read; what was known of it is used`, error, known.get(key)),
    );
  }

  #failed<V>(message: string, error: unknown, otherwise: V): V {
    this.#log.warn({ error: error instanceof Error ? error.message : String(error) }, message);
    return otherwise;
  }
}
