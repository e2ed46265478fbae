// What every part of the web leans on: the knowledge as it stands, the day, what is kept, and the pace of callers.
import type { Context } from 'hono';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { type Pace, Pacing } from './pace.ts';
import { type Made, Shelf } from './shelf.ts';

export interface Around {
  readonly knowledge: () => Knowledge;
  /** The day it is in Japan. */
  readonly today: () => string;
  /** The address under which people reach it, without a slash at the end. */
  readonly publicUrl: string | undefined;
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

  get publicUrl(): string | undefined {
    return this.#around.publicUrl;
  }

  fault(at: string, error: unknown): void {
    this.#around.fault(at, error);
  }

  /** What was made for the key before, or is now. */
  give(c: Context, key: string, make: () => Made): Promise<Response> {
    return this.#shelf.give(c, this.knowledge(), this.today(), key, make);
  }

  /** As `give`; null, and nothing kept, where nothing could be made. */
  giveIf(c: Context, key: string, make: () => Promise<Made | null>): Promise<Response | null> {
    return this.#shelf.giveIf(c, this.knowledge(), this.today(), key, make);
  }
}
