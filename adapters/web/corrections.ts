// What was put right between versions that a curator released, as far as the host keeps both: who holds one version alone
// cannot tell what it said wrongly before.
import type { Change } from '../../src/change/change.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Released } from '../../src/knowledge/schema.ts';
import type { Compared } from '../host/compare-apart.ts';
import type { Told } from '../state/ports.ts';

export type Compare = (from: Told, to: Told) => Promise<Compared>;

const NONE: readonly Change[] = [];

export class Corrections {
  readonly #compare: Compare;
  readonly #known = new Map<string, readonly Change[]>();
  #released: readonly Released[] = [];
  #all = NONE;

  constructor(compare: Compare) {
    this.#compare = compare;
  }

  /** The same list until there is another. Lines that are new are worked out meanwhile, and told when that is done. */
  of({ released }: Knowledge): readonly Change[] {
    if (released !== this.#released) {
      this.#released = released;
      void this.#look(released);
    }
    return this.#all;
  }

  async #look(released: readonly Released[]): Promise<void> {
    for (const { from, to, on } of released) {
      const pair = `${from} ${to}`;
      if (this.#known.has(pair)) continue;
      const compared = await this.#compare({ version: from, day: on }, { version: to, day: on });
      if (released !== this.#released) return;
      if (compared.ok) this.#known.set(pair, correctionsOf(compared.changes, on));
    }
    const all = released.flatMap(({ from, to }) => this.#known.get(`${from} ${to}`) ?? []);
    if (all.length > 0 || this.#all.length > 0) this.#all = all;
  }
}

/** Of the day on which they were told, whenever what they put right began. */
const correctionsOf = (changes: readonly Change[], day: string): readonly Change[] =>
  changes.filter(({ worth }) => worth === 'correction').map((change) => ({ ...change, day }));
