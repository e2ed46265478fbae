// Every address of the API: what it takes, what it gives, and how that is made. Requests and the OpenAPI document both go by it.
import { z } from 'zod';
import { ask } from '../../../src/ask.ts';
import { addDays, isDay } from '../../../src/knowledge/dates.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { ANSWER_LANGUAGES } from '../../../src/language/answer-language.ts';
import { lineOf } from '../../../src/notice.ts';
import { wordsOf } from '../../../src/say/words.ts';
import { resolve } from '../../../src/status/resolve.ts';
import { meant } from '../../host/ids.ts';
import type { NameKind } from '../../present/names.ts';
import { type Asked, CHANGES_DAYS, changesSince } from '../changes.ts';
import type { Fault } from '../problem.ts';
import { lookUp, seenFact, seenMeasure, seenSource } from './entries.ts';
import * as shapes from './shapes.ts';

export const VERSION = '/api/v1';
/** Questions in one request. */
export const QUESTIONS_MOST = 50;
/** Of questions asked together, how many letters each may have: reading takes the last 4,000. */
const QUESTION_MOST = 10_000;
/** Changes in one answer, where nobody says how many, and at most. */
const CHANGES_PAGE = 50;
const CHANGES_MOST = 200;

const day = z.string().refine(isDay, 'is not a day: write it as YYYY-MM-DD');
const language = z.enum(ANSWER_LANGUAGES, `is not one of ${ANSWER_LANGUAGES.join(', ')}`);
const question = z
  .string('is missing')
  .trim()
  .min(1, 'is empty: write the question')
  .max(QUESTION_MOST, `is longer than ${QUESTION_MOST} letters: send the part that asks`);
const name = z.string('is missing: an id or a name, for example cn').min(1).max(100, 'is longer than any name');

/** As an address has it. */
const number = (least: number, most: number) =>
  z
    .string()
    .refine((typed) => /^\d{1,6}$/.test(typed) && Number(typed) >= least && Number(typed) <= most, {
      message: `is no number from ${least} to ${most}`,
    })
    .transform(Number)
    .meta({ format: 'integer' });

const asking = { language: language.optional(), today: day.optional(), importer: name.optional() };

/** What a request comes to. */
export type Given<T> =
  | { readonly data: T }
  | { readonly faults: readonly Fault[] }
  /** The address without what stands before its path's last part. */
  | { readonly moved: string }
  | { readonly gone: true }
  | { readonly none: true };

interface Route<P extends z.ZodType, D extends z.ZodType> {
  readonly method: 'get' | 'post';
  /** Behind `/api/v1`, a part of the path as `{id}`. */
  readonly path: string;
  readonly summary: string;
  /** Of the path and the query, or of the body. */
  readonly takes: P;
  readonly gives: D;
  /** How much it counts at the pace of an address. */
  readonly points?: (taken: z.output<P>) => number;
  readonly make: (asked: Asked, taken: z.output<P>) => Given<z.input<D>> | Promise<Given<z.input<D>>>;
}

export type AnyRoute = Route<z.ZodType, z.ZodType>;

/** Lets the compiler hold each route to its own shapes, and forgets them afterwards. */
const route = <P extends z.ZodType, D extends z.ZodType>(one: Route<P, D>): AnyRoute => one as unknown as AnyRoute;

const byId = z.strictObject({ id: z.string() });

function entry<D extends z.ZodType>(
  kind: 'measures' | 'facts' | 'sources',
  gives: D,
  find: (knowledge: Knowledge, id: string) => z.input<D> | undefined,
): AnyRoute {
  return route({
    method: 'get',
    path: `/${kind}/{id}`,
    summary: `One of the ${kind} by its id; an old id leads to what took its place`,
    takes: byId,
    gives,
    make: ({ knowledge }, { id }) => {
      const found = lookUp(knowledge, id, (one) => find(knowledge, one) !== undefined);
      if (!('at' in found)) return found;
      const data = find(knowledge, found.at);
      return data === undefined ? { none: true } : { data };
    },
  });
}

export const ROUTES: readonly AnyRoute[] = [
  route({
    method: 'get',
    path: '/ask',
    summary: 'The answer to a question in words',
    takes: z.strictObject({ q: question, ...asking }),
    gives: shapes.Answer,
    make: (asked, { q, ...options }) => answered(asked, q, options),
  }),
  route({
    method: 'post',
    path: '/ask',
    summary: `The answers to up to ${QUESTIONS_MOST} questions, in their order; where one cannot be taken, none is answered`,
    takes: z.strictObject({
      questions: z
        .array(z.strictObject({ id: z.string().max(100).optional(), q: question, ...asking }))
        .min(1, 'is empty: write {"questions": [{"q": "…"}]}')
        .max(QUESTIONS_MOST, `holds more than ${QUESTIONS_MOST} questions: ask in several requests`),
    }),
    gives: z.array(z.strictObject({ id: z.string().nullable(), answer: shapes.Answer })),
    points: ({ questions }) => questions.length,
    make: async (asked, { questions }) => {
      const data: { id: string | null; answer: z.input<typeof shapes.Answer> }[] = [];
      const faults: Fault[] = [];
      for (const [index, { id = null, q, ...options }] of questions.entries()) {
        // Others are answered between two of them.
        await new Promise((done) => setImmediate(done));
        const one = answered(asked, q, options);
        if ('data' in one) data.push({ id, answer: one.data });
        else if ('faults' in one)
          faults.push(...one.faults.map(({ at, why }) => ({ at: `questions.${index}.${at}`, why })));
      }
      return faults.length > 0 ? { faults } : { data };
    },
  }),
  route({
    method: 'get',
    path: '/status',
    summary: 'The verdicts on goods at an importer, without a question; ids or names',
    takes: z.strictObject({ importer: name, product: name, origin: name.optional(), at: day.optional() }),
    gives: z.strictObject({ verdicts: z.array(shapes.Verdict) }),
    make: ({ knowledge, today }, { importer, product, origin, at = today }) => {
      const faults: Fault[] = [];
      const [to] = idsOf(knowledge, 'importer', importer, faults);
      const [goods] = idsOf(knowledge, 'product', product, faults);
      const origins = origin === undefined ? [] : idsOf(knowledge, 'prefecture', origin, faults, 'origin');
      if (to === undefined || goods === undefined || faults.length > 0) return { faults };
      const verdicts = resolve(knowledge, { importer: to, product: goods, origins, actsOn: 'import' }, at);
      return { data: { verdicts: verdicts.map(shapes.asResolved) } };
    },
  }),
  route({
    method: 'get',
    path: '/importers',
    summary: 'All importers, with the official pages where today’s rule can be read',
    takes: z.strictObject({}),
    gives: z.array(shapes.ImporterLine),
    make: ({ knowledge }) => ({
      data: [...knowledge.importers.values()].map(({ id, name, parent, check }) => ({
        id,
        name,
        ...(parent ? { parent } : {}),
        check: check.map((page) => ({ publisher: wordsOf(knowledge, 'en').publisher(page), url: page.url })),
      })),
    }),
  }),
  route({
    method: 'get',
    path: '/products',
    summary: 'All goods, each with what it is a kind of',
    takes: z.strictObject({}),
    gives: z.array(shapes.ProductLine),
    make: ({ knowledge }) => ({
      data: [...knowledge.products.values()].map(({ id, name, parents, board = false }) => ({
        id,
        name,
        parents,
        board,
      })),
    }),
  }),
  route({
    method: 'get',
    path: '/prefectures',
    summary: 'The prefectures, north to south',
    takes: z.strictObject({}),
    gives: z.array(shapes.PrefectureLine),
    make: ({ knowledge }) => ({
      data: [...knowledge.prefectures.values()].map(({ id, iso, name }) => ({ id, iso, name })),
    }),
  }),
  entry('measures', shapes.Measure, seenMeasure),
  entry('facts', shapes.Fact, seenFact),
  entry('sources', shapes.Source, (knowledge, id) => seenSource(knowledge, wordsOf(knowledge, 'en'), id)),
  route({
    method: 'get',
    path: '/changes',
    summary: `What moved since a day, as before and after, the newest first; without one, in the last ${CHANGES_DAYS} days`,
    takes: z.strictObject({
      since: day.optional(),
      importer: name.optional(),
      product: name.optional(),
      language: language.optional(),
      limit: number(1, CHANGES_MOST).optional(),
      offset: number(0, 100_000).optional(),
    }),
    gives: z.strictObject({
      since: z.string(),
      /** Of how many these are some. */
      count: z.int(),
      changes: z.array(shapes.Change),
      next: z.string().nullable(),
    }),
    make: async (asked, taken) => {
      const { knowledge, today } = asked;
      const {
        since = addDays(today, -CHANGES_DAYS),
        importer,
        product,
        language: told = 'en',
        limit = CHANGES_PAGE,
        offset = 0,
      } = taken;
      const faults: Fault[] = [];
      const [to] = importer === undefined ? [] : idsOf(knowledge, 'importer', importer, faults);
      const [goods] = product === undefined ? [] : idsOf(knowledge, 'product', product, faults);
      if (faults.length > 0) return { faults };
      const all = await changesSince(asked, { since, importer: to, product: goods });
      const changes = all
        .slice(offset, offset + limit)
        .flatMap((change) => shapes.asChange(change, lineOf(knowledge, change, { language: told, today })));
      const more = new URLSearchParams(
        Object.entries({ ...taken, since, offset: offset + limit }).flatMap(([key, value]) =>
          value === undefined ? [] : [[key, String(value)]],
        ),
      );
      const next = offset + limit < all.length ? `${VERSION}/changes?${more}` : null;
      return { data: { since, count: all.length, changes, next } };
    },
  }),
];

type Options = { readonly [K in keyof typeof asking]?: z.output<(typeof asking)[K]> };

export function answered(
  { knowledge, today }: Asked,
  q: string,
  { language: told, today: on = today, importer }: Options,
): { readonly data: z.input<typeof shapes.Answer> } | { readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const [id] = importer === undefined ? [] : idsOf(knowledge, 'importer', importer, faults);
  if (faults.length > 0) return { faults };
  return { data: shapes.asTold(ask(knowledge, q, { today: on, language: told, defaults: { importer: id } })) };
}

function idsOf(
  knowledge: Knowledge,
  kind: NameKind,
  typed: string,
  faults: Fault[],
  at: string = kind,
): readonly string[] {
  const found = meant(knowledge, kind, typed);
  const many = found.ok && kind !== 'prefecture' && found.ids.length > 1;
  if (found.ok && !many) return found.ids;
  faults.push({ at, why: found.ok ? `is several: use ${found.ids.join(' or ')}` : found.why });
  return [];
}
