// The state as answers use it: they never wait long for it, and go on without it where it is slow or fails. What was
// read or written lately stands in for it, so that a conversation goes on meanwhile.
import type { Query } from '../../src/question/query.ts';
import { contentKey } from './keys.ts';
import { BoundedMemory } from './memory/bounded.ts';
import { Once, type Waiting } from './once.ts';
import { type Choice, type Chooser, type Clock, type Held, KEPT_MS, type State } from './ports.ts';
import { queryToText } from './query-text.ts';
import type { Report } from './report.ts';
import { Late, withinMs } from './within.ts';

/** An answer waits no longer for a setting or for what its thread was about. */
const READ_MS = 20;
/** After a wait in vain, so long nobody waits again: an answer has several things to ask. */
const LATE_MS = 1_000;
/** Platforms wait three seconds for a reply, which then says whether the choice was saved. */
const SAVE_MS = 2_000;
/** So many choices and conversations stand by. */
const MOST = 5_000;
/** And so many bytes of queries, and of texts. */
const MOST_BYTES = 4 * 1024 * 1024;
const bytesOf = (query: Query): number => queryToText(query).length * 2;

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
  /** Texts of buttons shown lately, by their key. */
  readonly #texts: BoundedMemory<string>;
  readonly #once: Once;
  readonly #writing = new Set<Promise<void>>();
  #isLate = false;

  constructor(state: State, { now, log }: { readonly now: Clock; readonly log: StateLog }) {
    this.#state = state;
    this.#log = log;
    this.#choices = new BoundedMemory({ most: MOST, maxAgeMs: Number.POSITIVE_INFINITY, now });
    const ofQueries = { most: MOST, mostBytes: MOST_BYTES, maxAgeMs: KEPT_MS.threads, now };
    this.#ahead = new BoundedMemory(ofQueries, bytesOf);
    this.#queries = new BoundedMemory(ofQueries, bytesOf);
    const ofTexts = { ...ofQueries, maxAgeMs: KEPT_MS.storedQueries };
    this.#texts = new BoundedMemory(ofTexts, (text) => text.length * 2);
    this.#once = new Once(state.seenEvents, now, (message, error) => this.#failed(message, error, undefined));
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
  async keepQuery(conversation: string, query: Query, by: string): Promise<void> {
    this.#ahead.set(conversation, query);
    const saved = this.#state.threads.set(conversation, query, by === '' ? undefined : by).then(() => {
      if (this.#ahead.get(conversation) !== query) return;
      this.#ahead.delete(conversation);
      this.#queries.set(conversation, query);
    });
    await this.#write('a thread was not saved', saved);
  }

  /** Keeps a text too long for a button; gives its key at once, saved or not. Never throws. */
  async keepText(text: string): Promise<string> {
    const key = contentKey(text);
    if (this.#texts.get(key) !== undefined) return key;
    this.#texts.set(key, text);
    await this.#write(
      'a query was not kept for its button',
      this.#state.storedQueries.put(text).then(() => undefined),
    );
    return key;
  }

  /** Undefined where it is no longer kept. Never throws. A person who pressed waits for it longer than for a setting. */
  async keptText(key: string): Promise<string | undefined> {
    const read = (): Promise<string | undefined> => this.#state.storedQueries.get(key);
    const failed = (error: unknown): undefined => this.#failed('a kept query was not read', error, undefined);
    return this.#texts.get(key) ?? withinMs(read, SAVE_MS, failed);
  }

  /** Runs what an event asks for, once among all processes; gives whether it ran here. A failed one may come again. */
  once(event: string, run: () => Promise<void>, waiting: Waiting = 'nobody'): Promise<boolean> {
    return this.#once.run(event, run, waiting);
  }

  /** Whether it is kept. Never throws. */
  report(by: string, report: Report): Promise<boolean> {
    const add = (): Promise<boolean> => this.#state.reports.add(by, report).then(() => true);
    return withinMs(add, SAVE_MS, (error) => this.#failed('a report was not kept', error, false));
  }

  /** How much is held of a person or place and all below it; undefined where the store does not say. Never throws. */
  held(id: string): Promise<Held | undefined> {
    const read = (): Promise<Held | undefined> => this.#state.held(id);
    return withinMs(read, SAVE_MS, (error) => this.#failed('what is held of somebody was not read', error, undefined));
  }

  /** All of that, here and in the store; gives whether it is gone. Never throws. */
  async forget(id: string): Promise<boolean> {
    // Who asked what stands beside is not known here: all of it is read anew.
    for (const memory of [this.#choices, this.#ahead, this.#queries]) memory.clear();
    const forgotten = this.#state.forget(id).then(() => true);
    const writing = forgotten.then(
      () => undefined,
      () => undefined,
    );
    this.#writing.add(writing);
    void writing.finally(() => this.#writing.delete(writing));
    const failed = (error: unknown): boolean => this.#failed('what is held of somebody was not deleted', error, false);
    return withinMs(() => forgotten, SAVE_MS, failed);
  }

  /** What is being written is written first. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#writing);
    await this.#state.close();
  }

  /** Waits as long as an answer may; it is written all the same, before the store closes. */
  async #write(failure: string, saved: Promise<void>): Promise<void> {
    const writing = saved
      .catch((error: unknown) => this.#failed(failure, error, undefined))
      .finally(() => this.#writing.delete(writing));
    this.#writing.add(writing);
    if (this.#isLate) return;
    await withinMs(
      () => writing,
      READ_MS,
      (error) => this.#noteLate(error),
    );
  }

  async #read<V>(
    what: string,
    known: BoundedMemory<V>,
    key: string,
    read: () => Promise<V | undefined>,
  ): Promise<V | undefined> {
    if (this.#isLate) return known.get(key);
    return withinMs(
      async () => {
        const found = await read();
        if (found === undefined) known.delete(key);
        else known.set(key, found);
        return found;
      },
      READ_MS,
      (error) => {
        this.#noteLate(error);
        return this.#failed(`${what} was not read; what was known of it is used`, error, known.get(key));
      },
    );
  }

  #noteLate(error: unknown): void {
    if (!(error instanceof Late) || this.#isLate) return;
    this.#isLate = true;
    setTimeout(() => {
      this.#isLate = false;
    }, LATE_MS).unref();
  }

  #failed<V>(message: string, error: unknown, otherwise: V): V {
    this.#log.warn({ error: error instanceof Error ? error.message : String(error) }, message);
    return otherwise;
  }
}
