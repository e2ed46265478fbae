// The first compact form of a query, which buttons of before carry: read for ever, written no more. It names members by
// their place in the lists as they stood then.
import { isDay } from '../knowledge/dates.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Intent } from '../knowledge/language.ts';
import type { ActsOn, Step } from '../knowledge/schema.ts';
import type { AnswerLanguage } from '../language/answer-language.ts';
import { isAt } from './at.ts';
import { casesOf, queryOf } from './make.ts';
import type { Query } from './query.ts';

export interface DecodedQuery {
  readonly query: Query;
  /** The day the answer stood on, and the first letters of the knowledge's version then. */
  readonly day: string;
  readonly version: string;
}

const MOST = 90;

const INTENTS: readonly Intent[] = [
  'status',
  'list_regions',
  'list_products',
  'requirements',
  'sampling',
  'timeline',
  'reason',
  'source',
  'comparison',
  'definition',
  'trade_data',
];

const STEPS: readonly Step[] = [
  'grown',
  'caught',
  'landed',
  'farmed',
  'manufactured',
  'processed',
  'packed',
  'main_ingredient',
  'ingredient',
  'transit',
];

const ACTS_ON: readonly ActsOn[] = ['import', 'sale', 'luggage', 'parcel'];

const SHAPE =
  /^1\.([0-9a-f]{4})\.(\d{4})(\d{2})(\d{2})\.([0-9a-z]{0,2})\.([^.]*)\.([^.]*)\.(0|[1-9a-z][0-9a-z]*)\.(\d)\.([^.]*)\.([^.]*)$/;

/** A step and an origin, by their places. */
const STEP = /^(0|[1-9]\d*)-(0|[1-9]\d*)$/;

/** Null for what never was one, or names what is no longer known. The language is that of who presses. */
export function decodeForm1(knowledge: Knowledge, text: string, language: AnswerLanguage): DecodedQuery | null {
  const match = text.length <= MOST ? SHAPE.exec(text) : null;
  if (!match) return null;
  const [, version = '', year, month, date, letters = '', i = '', p = '', mask = '', acts = '', when = '', s = ''] =
    match;
  const day = `${year}-${month}-${date}`;
  const all = [...knowledge.prefectures.keys()];
  const bits = [...mask].reduce((sum, char) => sum * 36n + BigInt(Number.parseInt(char, 36)), 0n);
  const [importers, products] = [i, p].map((field) => (field === '' ? [] : field.split('+')));
  const intents = [...letters].map((letter) => INTENTS[Number.parseInt(letter, 36)]);
  const steps = (s === '' ? [] : s.split('+')).map((pair) => {
    const [, step, origin] = STEP.exec(pair) ?? [];
    return { step: STEPS[Number(step)], origin: all[Number(origin)] };
  });
  const okIntents = intents.filter((intent) => intent !== undefined);
  const okSteps = steps.flatMap(({ step, origin }) => (step && origin ? [{ step, origin }] : []));
  const actsOn = ACTS_ON[Number(acts)];
  const isKnown =
    importers !== undefined &&
    products !== undefined &&
    importers.every((id) => knowledge.importers.has(id)) &&
    products.every((id) => knowledge.products.has(id));
  const repeats = [[...letters], importers ?? [], products ?? []].some((list) => new Set(list).size !== list.length);
  if (!isDay(day) || !isAt(when) || bits >= 1n << BigInt(all.length) || !isKnown || repeats || !actsOn) return null;
  if (okIntents.length !== intents.length || okSteps.length !== steps.length) return null;
  const origins = all.filter((_, index) => (bits >> BigInt(index)) & 1n);
  const rest = { origins, steps: okSteps, actsOn, at: when === '' ? null : when };
  const query = queryOf({ language, intents: okIntents, cases: casesOf(importers, products, rest) });
  return { query, day, version };
}
