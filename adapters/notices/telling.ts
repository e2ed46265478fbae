// From what is served to the outbox: what moved since places were last told, once it is released.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Log } from '../host/adapter.ts';
import { causesOf } from '../host/causes.ts';
import type { Compared } from '../host/compare-apart.ts';
import type { Outbox, Told } from '../state/ports.ts';
import { dueOf } from './matching.ts';

export interface Watching {
  readonly outbox: Outbox;
  /** What is served. */
  readonly knowledge: () => Knowledge;
  readonly today: () => string;
  readonly now: () => number;
  readonly compare: (from: Told, to: Told) => Promise<Compared>;
  /** Whether a curator has released what moved between two versions. */
  readonly isReleased: (from: string, to: string) => boolean;
  /** The outbox has something new. */
  readonly filled: () => void;
  readonly log: Log;
}

export class Telling {
  readonly #with: Watching;
  /** What was said of these two moments in the log, so that it is said once. */
  #said = '';
  #last: { readonly of: string; readonly compared: Compared } | null = null;

  constructor(watching: Watching) {
    this.#with = watching;
  }

  /** Looks once. Never throws. */
  async look(): Promise<void> {
    const { log } = this.#with;
    try {
      await this.#look();
    } catch (error) {
      log.warn({ error: causesOf(error) }, 'what moved could not be put into the outbox; it is tried again');
    }
  }

  async #look(): Promise<void> {
    const { outbox, today, now, isReleased, filled, log } = this.#with;
    const knowledge = this.#with.knowledge();
    const to: Told = { version: knowledge.version.hash, day: today() };
    const from = await outbox.told();
    if (!from) return outbox.begin(to);
    const isSame = from.version === to.version;
    // A day that comes again, where a clock was set back, moves nothing.
    if ((isSame && from.day === to.day) || to.day < from.day) return;
    const compared = await this.#compared(from, to);
    if (!compared.ok) return this.#say(from, to, { why: compared.why }, 'what moved cannot be worked out');
    const { changes } = compared;
    if (!isSame && changes.length > 0 && !isReleased(from.version, to.version))
      return this.#say(from, to, { changes: changes.length }, 'what moved waits to be released');
    const time = now();
    const isOurs = await outbox.fill({
      from,
      to,
      changes: changes.map((change) => ({
        id: change.id,
        change: JSON.stringify(change),
        isAlone: change.worth === 'correction',
      })),
      due: (subscription) => dueOf(knowledge, changes, subscription, time),
    });
    if (!isOurs || changes.length === 0) return;
    log.info({ from, to, changes: changes.length }, 'what moved is in the outbox');
    filled();
  }

  /** What waits for its release is looked at again and again, and worked out once. */
  async #compared(from: Told, to: Told): Promise<Compared> {
    const of = JSON.stringify([from, to]);
    if (this.#last?.of === of) return this.#last.compared;
    const compared = await this.#with.compare(from, to);
    this.#last = compared.ok ? { of, compared } : null;
    return compared;
  }

  #say(from: Told, to: Told, fields: object, message: string): void {
    const said = JSON.stringify([from, to, message]);
    if (said === this.#said) return;
    this.#said = said;
    this.#with.log.warn({ from, to, ...fields }, message);
  }
}
