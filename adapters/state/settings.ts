// What a person or a place has chosen: language and usual importer. In the process now, in a database later.
import type { AnswerLanguage } from '../../src/language/answer-language.ts';
import { BoundedMemory, type Bounds } from './memory.ts';

export interface Choice {
  readonly language?: AnswerLanguage | undefined;
  readonly importer?: string | undefined;
}

export type Chooser = 'person' | 'place';

/** Reading waits for nothing: an answer is not held up by a setting. Writing may. */
export interface Settings {
  of(who: Chooser, id: string): Choice;
  set(who: Chooser, id: string, choice: Choice): Promise<void>;
}

/** Kept as long as this process and these bounds last. */
export class SettingsInMemory implements Settings {
  readonly #choices: BoundedMemory<Choice>;

  constructor(bounds: Bounds) {
    this.#choices = new BoundedMemory(bounds);
  }

  of(who: Chooser, id: string): Choice {
    return this.#choices.get(`${who} ${id}`) ?? {};
  }

  async set(who: Chooser, id: string, choice: Choice): Promise<void> {
    this.#choices.set(`${who} ${id}`, { ...this.of(who, id), ...choice });
  }
}
