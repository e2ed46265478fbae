// What every part of the web leans on: the knowledge as it stands, the day, what is kept, and the pace of callers.
import type { Context } from 'hono';
import type { Change } from '../../src/change/change.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Asked } from './changes.ts';
import { type Pace, Pacing } from './pace.ts';
import { type Headers, type Made, Shelf } from './shelf.ts';

export interface Around {
  readonly knowledge: () => Knowledge;
  /** The day it is in Japan. */
  readonly today: () => string;
  /** The address under which people reach it, without a slash at the end. */
  readonly publicUrl: string | undefined;
  /** What was put right between versions, as far as it is known. */
  readonly corrections: (knowledge: Knowledge) => readonly Change[];
  readonly proxies: number;
  readonly pace: Pace;
  /** Told of a fault: the pattern of the address and what broke, nothing of what was asked. */
  readonly fault: (at: string, error: unknown) => void;
}

export class Site {
  readonly #around: Around;
  readonly #shelf = new Shelf();
  readonly pacing: Pacing;

  constructor(around: Around) {
    this.#around = around;
    this.pacing = new Pacing(around.pace, around.proxies);
  }

  knowledge(): Knowledge {
    return this.#around.knowledge();
  }

  today(): string {
    return this.#around.today();
  }

  /** What stands now, all of one moment. */
  asked(): Asked {
    const knowledge = this.knowledge();
    return { knowledge, today: this.today(), corrections: this.#around.corrections(knowledge) };
  }

  get publicUrl(): string | undefined {
    return this.#around.publicUrl;
  }

  fault(at: string, error: unknown): void {
    this.#around.fault(at, error);
  }

  /**
   * The same for the same address, path and query, as long as the knowledge and the day are the same. What is no such
   * thing, as a refusal, is a Response of its own, and not kept.
   */
  async give(c: Context, make: (asked: Asked) => Awaitable<Made | Response>, headers: Headers = {}): Promise<Response> {
    const asked = this.asked();
    const { url } = c.req;
    const address = url.slice(url.indexOf('/', SCHEME));
    const kept = this.#shelf.kept(c, asked, address, headers);
    if (kept) return kept;
    const made = await make(asked);
    return made instanceof Response ? made : this.#shelf.keep(c, asked, address, made, headers);
  }
}

/** `https://` and at least one letter of a host. */
const SCHEME = 9;
type Awaitable<T> = T | Promise<T>;
