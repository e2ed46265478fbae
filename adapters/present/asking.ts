// What an adapter calls: a question or a button's action, and who asks where, to an Answer.
import type { Answer } from '../../src/answer/answer.ts';
import { type Words, wordsOf } from '../../src/answer/words.ts';
import { type AskOptions, ask } from '../../src/ask.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { AnswerLanguage } from '../../src/language/answer-language.ts';
import { decodeQuery, encodeQuery } from '../../src/question/encode.ts';
import type { Query } from '../../src/question/query.ts';
import type { Memory } from '../state/memory.ts';
import type { Settings } from '../state/settings.ts';
import type { Action } from './action.ts';
import { languageOf, usual } from './languages.ts';

/** Who asks and where, in ids of the platform with its name before them, so that no two platforms meet. */
export interface Where {
  readonly person: string;
  readonly place: string;
  /** A thread or a direct conversation, whose last query a follow-up leans on; absent where every question stands alone. */
  readonly conversation?: string | undefined;
  readonly locale?: string | undefined;
}

export interface Surroundings {
  readonly knowledge: () => Knowledge;
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly settings: Settings;
  readonly lastQueries: Memory<Query>;
  readonly log: { debug(fields: object, message: string): void };
}

export interface Asked {
  readonly answer: Answer;
  /** The words of the answer's language, of the same knowledge. */
  readonly words: Words;
  /** The answer's query as buttons carry it. */
  readonly query: string;
}

/** An answer takes some tens of kilobytes. */
const ANSWERS_KEPT = 1_000;
const LONGEST_KEPT = 1_000;

export class Asking {
  readonly #around: Surroundings;
  readonly #answers = new Map<string, Asked>();
  #answersOf: Knowledge | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  get knowledge(): Knowledge {
    return this.#around.knowledge();
  }

  get today(): string {
    return this.#around.today();
  }

  get settings(): Settings {
    return this.#around.settings;
  }

  /** The language of what is said without a question: the person's choice, then the locale's. */
  language(where: Where): AnswerLanguage {
    return usual({ chosen: this.settings.of('person', where.person).language, locale: where.locale });
  }

  words(where: Where): Words {
    return wordsOf(this.knowledge, this.language(where));
  }

  /** `before`: the query that this one follows, where the place itself says so; else the conversation's last. */
  async question(text: string, where: Where, before?: Query | undefined): Promise<Asked> {
    const { conversation } = where;
    const context = before ?? (conversation ? await this.#around.lastQueries.get(conversation) : undefined);
    const chosen = this.settings.of('person', where.person).language;
    const language = languageOf(this.knowledge, text, { chosen, locale: where.locale });
    return this.#answer(text, language, where, context);
  }

  /** A query put together from a form, in the language of the person. */
  async query(query: Query, where: Where): Promise<Asked> {
    return this.#answer(query, this.language(where), where, undefined);
  }

  /** Null where what the button carries cannot be read, or names what is no longer known. */
  async press(action: Action, where: Where): Promise<Asked | null> {
    const decoded = decodeQuery(this.knowledge, action.query);
    if (!decoded) return null;
    // The question as typed says more than its query; the query stands in for what the thread had said before it.
    return this.#answer(action.question || decoded.query, action.language, where, decoded.query);
  }

  async #answer(
    question: string | Query,
    language: AnswerLanguage,
    where: Where,
    context: Query | undefined,
  ): Promise<Asked> {
    const knowledge = this.knowledge;
    const importer =
      this.settings.of('person', where.person).importer ?? this.settings.of('place', where.place).importer;
    const defaults = importer && knowledge.importers.has(importer) ? { importer } : {};
    const asked = this.#remembered(knowledge, question, { today: this.today, language, defaults, context });
    const { answer } = asked;
    const { conversation } = where;
    if (conversation && answer.kind !== 'out_of_scope') await this.#around.lastQueries.set(conversation, answer.query);
    this.#around.log.debug({ kind: answer.kind, version: answer.knowledge.version, query: answer.query }, 'answered');
    return asked;
  }

  /** The same question on the same day of the same knowledge has the same answer: what was asked lately is kept. */
  #remembered(knowledge: Knowledge, question: string | Query, options: AskOptions): Asked {
    if (this.#answersOf !== knowledge) {
      this.#answersOf = knowledge;
      this.#answers.clear();
    }
    const key = JSON.stringify([question, options]);
    const known = this.#answers.get(key);
    if (known) return known;
    const answer = ask(knowledge, question, options);
    const words = wordsOf(knowledge, answer.language);
    const asked = { answer, words, query: encodeQuery(knowledge, answer.query, answer.asOf) };
    // A long question is asked once.
    if (key.length <= LONGEST_KEPT) {
      this.#answers.set(key, asked);
      for (const oldest of this.#answers.keys()) {
        if (this.#answers.size <= ANSWERS_KEPT) break;
        this.#answers.delete(oldest);
      }
    }
    return asked;
  }
}
