// What an adapter calls: a question or a button's action, and who asks where, to an Answer.

import { type AskOptions, ask } from '../../src/ask.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { AnswerLanguage } from '../../src/language/answer-language.ts';
import { decodeQuery, encodeQuery } from '../../src/question/encode.ts';
import type { Query } from '../../src/question/query.ts';
import type { Answer } from '../../src/say/answer.ts';
import { type Words, wordsOf } from '../../src/say/words.ts';
import { BoundedMemory } from '../state/memory/bounded.ts';
import type { Choice } from '../state/ports.ts';
import type { PromptState } from '../state/prompt-state.ts';
import type { Action } from './action.ts';
import { answerSize } from './answer-size.ts';
import { onlyNew } from './follow-up.ts';
import { languageOf, usual } from './languages.ts';
import { answerPath } from './paths.ts';

/** Who asks and where, in ids of the platform with its name before them, so that no two platforms meet. */
export interface Where {
  readonly person: string;
  readonly place: string;
  /** Where the place has channels that can choose for themselves. */
  readonly channel?: string | undefined;
  /** A thread or a direct conversation, whose last query a follow-up leans on; absent where every question stands alone. */
  readonly conversation?: string | undefined;
  /** The conversation that this one branched off from: what it was about, until this one is about something. */
  readonly parent?: string | undefined;
  readonly locale?: string | undefined;
  /** The asker's time zone, as `Asia/Seoul`, where the place tells it: their day is the answer's. */
  readonly zone?: string | undefined;
  /** Characters that a button of the place has for a query; a longer one is kept, and the button carries its key. */
  readonly buttonRoom?: number | undefined;
}

export interface Surroundings {
  readonly knowledge: () => Knowledge;
  /** The day it is in a time zone, `YYYY-MM-DD`; without one, or with one that nobody knows, in Japan. */
  readonly today: (zone?: string) => string;
  readonly state: PromptState;
  /** The address of the pages on privacy, terms and support. */
  readonly pages?: string | undefined;
  /** The address of the web, without a slash at the end, where people reach it. */
  readonly web?: string | undefined;
  readonly log: { debug(fields: object, message: string): void };
}

export interface Asked {
  readonly answer: Answer;
  /** The words of the answer's language, of the same knowledge. */
  readonly words: Words;
  /** The answer's query as buttons carry it. */
  readonly query: string;
  /** The address of the page that tells the same; null where there is none. */
  readonly page: string | null;
}

/** What stands before the key of a kept query; no encoded query begins so. */
const KEY = 'k';

/** Answers that come again, with what places made of them. */
const ANSWERS_BYTES = 12 * 1024 * 1024;
const ANSWERS_KEPT = 1_000;
/** What an answer takes for each letter of its JSON: itself, its pages and its message. */
const BYTES_EACH = 4;
const LONGEST_KEPT = 1_000;

export class Asking {
  readonly #around: Surroundings;
  readonly #answers = new BoundedMemory<Asked>(
    { most: ANSWERS_KEPT, mostBytes: ANSWERS_BYTES, maxAgeMs: Number.POSITIVE_INFINITY, now: () => 0 },
    ({ answer }) => answerSize(answer) * BYTES_EACH,
  );
  #answersOf: Knowledge | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  get knowledge(): Knowledge {
    return this.#around.knowledge();
  }

  today(zone?: string): string {
    return this.#around.today(zone);
  }

  get pages(): string | undefined {
    return this.#around.pages;
  }

  get state(): PromptState {
    return this.#around.state;
  }

  /** The language of what is said without a question: the person's choice, then the locale's. */
  async language(where: Where): Promise<AnswerLanguage> {
    const { language } = await this.#personal(where);
    return usual({ chosen: language, locale: where.locale });
  }

  async words(where: Where): Promise<Words> {
    return wordsOf(this.knowledge, await this.language(where));
  }

  /** The importer meant where none is said: the person's choice, then the channel's, then the place's. */
  async usualImporter(where: Where): Promise<string | undefined> {
    const { channel } = where;
    const chosen: readonly Choice[] = await Promise.all([
      this.#personal(where),
      ...(channel === undefined ? [] : [this.state.choice('channel', channel)]),
      this.state.choice('place', where.place),
    ]);
    // One that is no longer known is no choice.
    return chosen.find(({ importer }) => importer !== undefined && this.knowledge.importers.has(importer))?.importer;
  }

  /** `before`: the query that this one follows, where the place itself says so; else the conversation's last. */
  async question(text: string, where: Where, before?: Query | undefined): Promise<Asked> {
    const [personal, importer, last] = await Promise.all([
      this.#personal(where),
      this.usualImporter(where),
      before ?? this.#lastQuery(where),
    ]);
    const language = languageOf(
      this.knowledge,
      text,
      { chosen: personal.language, locale: where.locale },
      last?.language,
    );
    return this.#answer(text, language, where, importer, last);
  }

  /** A query put together from a form, in the language of the person. */
  async query(query: Query, where: Where): Promise<Asked> {
    return this.#answer(query, query.language, where, undefined, undefined);
  }

  /** The action with its query, where the button carried but the key of it; null where it is no longer kept. */
  async opened(action: Action): Promise<Action | null> {
    if (!action.query.startsWith(KEY)) return action;
    const query = await this.state.keptText(action.query.slice(KEY.length));
    return query === undefined ? null : { ...action, query };
  }

  /** The query of an action that was opened; null where it cannot be read, or names what is no longer known. */
  queryOf({ query, language }: Pick<Action, 'query' | 'language'>): Query | null {
    return decodeQuery(this.knowledge, query, language)?.query ?? null;
  }

  /** Null as `queryOf` is. The question as typed is told again; what was asked of it, the query says whole. */
  async press(action: Action, where: Where): Promise<Asked | null> {
    const query = this.queryOf(action);
    if (!query) return null;
    const asked = await this.#answer(query, query.language, where, undefined, undefined);
    const answer = { ...asked.answer, question: action.question };
    return { ...asked, answer: action.kind === 'ask' ? onlyNew(answer) : answer };
  }

  /** Of nobody, nothing is asked of the state. */
  async #personal({ person }: Where): Promise<Choice> {
    return person === '' ? {} : this.state.choice('person', person);
  }

  /** A query that names what is no longer known is none to lean on. */
  async #lastQuery({ conversation, parent }: Where): Promise<Query | undefined> {
    for (const one of [conversation, parent]) {
      const last = one === undefined ? undefined : await this.state.lastQuery(one);
      if (last && isKnown(this.knowledge, last)) return last;
    }
    return undefined;
  }

  async #answer(
    question: string | Query,
    language: AnswerLanguage | undefined,
    where: Where,
    importer: string | undefined,
    context: Query | undefined,
  ): Promise<Asked> {
    const knowledge = this.knowledge;
    const defaults = importer === undefined ? {} : { importer };
    const asked = this.#remembered(knowledge, question, { today: this.today(where.zone), language, defaults, context });
    const { answer } = asked;
    const { conversation } = where;
    if (conversation && answer.kind !== 'out_of_scope')
      await this.state.keepQuery(conversation, answer.query, where.person);
    this.#around.log.debug({ kind: answer.kind, version: answer.knowledge.version, query: answer.query }, 'answered');
    return this.fitted(asked, where.buttonRoom ?? Number.POSITIVE_INFINITY);
  }

  /** With a key in the place of each query that no button has the room for. */
  async fitted(asked: Asked, room: number): Promise<Asked> {
    const { answer, query } = asked;
    const isLong = (code: string): boolean => code.length > room;
    if (![query, ...answer.followUps.map((next) => next.query)].some(isLong)) return asked;
    const keyed = async (code: string): Promise<string> =>
      isLong(code) ? KEY + (await this.state.keepText(code)) : code;
    const followUps = await Promise.all(
      answer.followUps.map(async (next) => ({ ...next, query: await keyed(next.query) })),
    );
    return { ...asked, query: await keyed(query), answer: { ...answer, followUps } };
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
    const path = this.#around.web === undefined ? null : answerPath(answer);
    const page = path === null ? null : `${this.#around.web}${path}`;
    const asked = { answer, words, query: encodeQuery(knowledge, answer.query, answer.asOf), page };
    // A long question is asked once.
    if (key.length <= LONGEST_KEPT) this.#answers.set(key, asked);
    return asked;
  }
}

const isKnown = ({ importers, products, prefectures }: Knowledge, query: Query): boolean =>
  query.importers.every((id) => importers.has(id)) &&
  query.products.every((id) => products.has(id)) &&
  [...query.origins, ...query.cases.flatMap(({ steps }) => steps.map(({ origin }) => origin))].every((id) =>
    prefectures.has(id),
  );
