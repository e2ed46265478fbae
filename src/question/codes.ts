// The letters by which the compact form of a query names members of closed sets. Pinned by name: buttons of years ago
// carry them, so a code is never changed nor given to another member; a new member gets a new one, wherever it stands.
import type { Intent, Superlative, Term } from '../knowledge/language.ts';
import type { ActsOn, Paper, Step, Topic } from '../knowledge/schema.ts';
import type { AnswerLanguage } from '../language/answer-language.ts';
import type { Asks, Form, Part, Query } from './query.ts';

export const INTENTS: Readonly<Record<Intent, string>> = {
  status: 'st',
  list_regions: 'lr',
  list_products: 'lp',
  requirements: 'rq',
  sampling: 'sa',
  timeline: 'tl',
  reason: 're',
  source: 'so',
  comparison: 'co',
  definition: 'de',
  trade_data: 'tr',
};

export const STEPS: Readonly<Record<Step, string>> = {
  grown: 'g',
  caught: 'c',
  landed: 'l',
  farmed: 'f',
  manufactured: 'm',
  processed: 'p',
  packed: 'k',
  main_ingredient: 'i',
  ingredient: 'n',
  transit: 't',
};

export const ACTS_ON: Readonly<Record<ActsOn, string>> = { import: 'i', sale: 's', luggage: 'l', parcel: 'p' };

export const TOPICS: Readonly<Record<Topic, string>> = {
  talks: 'ta',
  reason: 're',
  requirement: 'rq',
  registration: 'rg',
  shipment: 'sh',
  clearance: 'cl',
  trade: 'tr',
  definition: 'de',
  origin: 'or',
  hs_codes: 'hs',
  luggage: 'lu',
  ecommerce: 'ec',
  sampling: 'sa',
  monitoring: 'mo',
  discharge: 'di',
  limits: 'li',
  iaea: 'ia',
  position: 'po',
  outlook: 'ou',
  dispute: 'dp',
  enforcement: 'en',
  legal_form: 'lf',
  coverage: 'co',
  reach: 'ra',
  testing: 'te',
  history: 'hi',
};

export const PAPERS: Readonly<Record<Paper, string>> = {
  radiation: 'r',
  origin: 'o',
  health: 'h',
  plant_health: 'p',
  registration: 'g',
  permit: 'l',
  test: 't',
};

export const SUPERLATIVES: Readonly<Record<Superlative, string>> = {
  highest: 'h',
  lowest: 'l',
  latest: 't',
  earliest: 'e',
  total: 's',
  count: 'c',
};

export const LANGUAGES: Readonly<Record<AnswerLanguage, string>> = {
  en: 'e',
  ja: 'j',
  'zh-Hans': 's',
  'zh-Hant': 't',
  'zh-HK': 'h',
  ko: 'k',
};

export const FORMS: Readonly<Record<Form, string>> = { plain: 'p', yes_no: 'y', one_line: 'o', table: 't' };

export const ASKS: Readonly<Record<Asks, string>> = {
  allowed: 'a',
  banned: 'b',
  restricted: 'r',
  lifted: 'l',
  still_banned: 's',
  still_restricted: 't',
};

export const TERMS: Readonly<Record<Term, string>> = {
  banned: 'b',
  suspended: 's',
  conditional: 'c',
  clear: 'l',
  permitted: 'p',
  unknown: 'u',
  paper: 'a',
};

export const SCOPES: Readonly<Record<Query['scope'], string>> = { in: 'i', out: 'o', opinion: 'p' };

export const PREMISES: Readonly<Record<NonNullable<Query['premise']>, string>> = { lifted: 'l', banned: 'b' };

export const PARTS: Readonly<Record<Part, string>> = { importers: 'i', products: 'p', origins: 'o' };

/** The member whose code this is. */
export function memberOf<K extends string>(codes: Readonly<Record<K, string>>, code: string): K | undefined {
  for (const member in codes) if (codes[member] === code) return member;
  return undefined;
}
