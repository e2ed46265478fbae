// What a measure, a fact and a source hold, in the order in which they are written: one table for flags, questions and skeletons.
import { LANGUAGES } from '../../src/knowledge/draft.ts';
import type { LanguageCode } from '../../src/knowledge/language.ts';
import * as schema from '../../src/knowledge/schema.ts';
import type { NamedKind } from './named.ts';

export const KINDS = ['measure', 'fact', 'source'] as const;
export type EntryKind = (typeof KINDS)[number];

/** How a value is typed. A text has a flag for each language: `--title-en`, or `--en` where its flag is ''. */
export type Form =
  | { readonly form: 'line' | 'date' | 'origins' | 'yes' }
  | { readonly form: 'text' }
  /** Words by which it is meant, a list for each language. */
  | { readonly form: 'aliases' }
  | { readonly form: 'choice' | 'choices'; readonly options: readonly string[] }
  | { readonly form: 'name' | 'names'; readonly of: NamedKind }
  /** As YAML on one line: a list of maps. */
  | { readonly form: 'list' };

export type Field = Form & {
  readonly key: string;
  /** The map that holds it, where it is not the entry itself. */
  readonly within?: string;
  readonly flag: string;
  /** Without it there is no entry. */
  readonly needed: boolean;
  /** As it stands in the skeleton: YAML, for a text one line a language; `TODAY` is the day. */
  readonly sample: string | Readonly<Record<LanguageCode, string>>;
  readonly comment?: string;
  /** Asked for in a terminal though it may be left out. */
  readonly asked?: true;
  /** Stands in the skeleton though it may be left out. */
  readonly usual?: true;
};

export const TODAY = '$TODAY';

type More = Partial<Pick<Field, 'within' | 'flag' | 'comment' | 'asked' | 'usual'>>;

const field =
  (needed: boolean) =>
  (key: string, form: Form, sample: Field['sample'], more: More = {}): Field => ({
    ...form,
    key,
    flag: key.replaceAll('_', '-'),
    needed,
    sample,
    ...more,
  });
const needed = field(true);
const optional = field(false);

const line: Form = { form: 'line' };
const date: Form = { form: 'date' };
const text: Form = { form: 'text' };
const choice = (options: readonly string[]): Form => ({ form: 'choice', options });
const choices = (options: readonly string[]): Form => ({ form: 'choices', options });
const name = (of: NamedKind): Form => ({ form: 'name', of });
const names = (of: NamedKind): Form => ({ form: 'names', of });

const EXACT = '"2023-08-24", "2025-11" or "2001", as exact as the source';
const evidence = needed('evidence', choice(schema.Evidence.options), 'primary');
const says = needed('says', names('party'), '[party-id]', { comment: 'who says so' });
const sources = needed('sources', names('source'), '[source-id]');
const disputedBy = optional('disputed_by', names('measure or fact'), '[entry-id]');
const aliases = optional('aliases', { form: 'aliases' }, '{ en: [other words] }');
const note = optional('note', line, 'What a curator should know; never shown.');

/** The id stands first and is proposed where it is not given. */
export const FIELDS: Readonly<Record<EntryKind, readonly Field[]>> = {
  measure: [
    needed('importer', name('importer'), 'importer-id', { comment: 'of vocabulary/importers.yaml' }),
    needed('title', text, {
      en: 'What is forbidden, required or allowed',
      ja: '何が禁止・要求・許可されるか',
      zh: '禁止、要求或允许什么',
      ko: '무엇을 금지·요구·허용하는지',
    }),
    needed('regime', choice(schema.Regime.options), 'radiation', { comment: 'why the rule exists' }),
    needed('effect', choice(schema.Effect.options), 'banned'),
    needed('standing', choice(schema.Standing.options), 'paper', {
      comment: 'paper is a published act, practice is what happens',
    }),
    optional('acts_on', choice(schema.ActsOn.options), 'import'),
    needed('products', names('product'), '[product-id]', { comment: 'of vocabulary/products/' }),
    needed('origins', { form: 'origins' }, 'all', {
      comment: 'all, or prefecture ids in a list, or { all_but: [prefecture-id] }',
    }),
    optional('origin_by', choices(schema.Step.options), '[grown]'),
    optional('may_cover', { form: 'list' }, '[{ products: [product-id], origins: all }]', {
      comment: 'where the sources leave it open',
    }),
    needed('from', date, `"${TODAY}"`, { comment: `${EXACT}; may lie ahead; leave out where none says` }),
    optional('until', date, `"${TODAY}"`, { comment: 'first day no longer in force' }),
    optional('ended_by', name('measure or fact'), 'entry-id'),
    optional('overrides', names('measure'), '[measure-id]', { comment: 'of the same importer', asked: true }),
    optional('lists_all', name('source'), 'source-id', {
      comment: 'where it permits outside radiation: the source that lists all rules of the regime',
    }),
    optional('conditions', names('condition'), '[condition-id]', {
      comment: 'where effect is conditional',
      asked: true,
    }),
    optional('basis', text, { en: 'Notice No. 1', ja: '公告第1号', zh: '第1号公告', ko: '공고 제1호' }),
    says,
    evidence,
    disputedBy,
    sources,
    needed('verified', date, `"${TODAY}"`, {
      comment: 'the date of the newest of the sources, not the day of writing',
    }),
    needed(
      'summary',
      text,
      {
        en: 'One sentence with who, what, where from and since when.',
        ja: '誰が、何を、どこから、いつからかを一文で。',
        zh: '用一句话写明谁、什么、来自何处、自何时起。',
        ko: '누가 무엇을 어디산부터 언제부터인지 한 문장으로.',
      },
      { flag: '' },
    ),
    aliases,
    note,
  ],
  fact: [
    needed('topic', choices(schema.Topic.options), '[talks]'),
    optional('importers', names('importer'), '[importer-id]', { within: 'about', asked: true, usual: true }),
    optional('products', names('product'), '[product-id]', { within: 'about', asked: true }),
    optional('origins', names('prefecture'), '[prefecture-id]', { within: 'about' }),
    optional('measures', names('measure'), '[measure-id]', { within: 'about' }),
    needed('date', date, `"${TODAY}"`, { comment: EXACT }),
    optional('until', date, `"${TODAY}"`),
    needed('nature', choice(schema.Fact.shape.nature.options), 'statement'),
    says,
    needed(
      'statement',
      text,
      {
        en: 'One sentence that its sources carry, with its date.',
        ja: '出典で裏付けられる、日付入りの一文。',
        zh: '有出处、写明日期的一句话。',
        ko: '출처로 뒷받침되고 날짜가 든 한 문장.',
      },
      { flag: '' },
    ),
    optional(
      'results',
      { form: 'list' },
      `[{ subject: tritium, medium: seawater, value: 1, unit: Bq/L, place: where, date: "${TODAY}" }]`,
      { comment: 'figures, where there are any' },
    ),
    evidence,
    disputedBy,
    sources,
    aliases,
    note,
  ],
  source: [
    needed('publisher', name('publisher'), 'publisher-id', {
      comment: 'of vocabulary/publishers.yaml or a party',
    }),
    optional('via', name('publisher'), 'publisher-id', { comment: 'where it was read, if not with its publisher' }),
    optional('title', line, 'The title as it stands there, in its own language', {
      comment: 'or description, where it is not held',
      asked: true,
      usual: true,
    }),
    optional('description', text, {
      en: 'What the document is',
      ja: 'どういう文書か',
      zh: '文件的说明',
      ko: '문서 설명',
    }),
    optional('url', line, 'https://example.org/page', {
      comment: 'needed where link is shown',
      asked: true,
      usual: true,
    }),
    optional('original_url', line, 'https://example.org/original', { comment: 'where url is a copy' }),
    optional('copy', { form: 'yes' }, 'true'),
    optional('published', date, `"${TODAY}"`, {
      comment: 'or not_before, where it bears no date',
      asked: true,
      usual: true,
    }),
    optional('not_before', date, `"${TODAY}"`),
    needed('read', date, `"${TODAY}"`, { comment: 'the day it was read' }),
    needed('language', choice(schema.Source.shape.language.options), 'en'),
    needed('kind', choice(schema.Source.shape.kind.options), 'primary'),
    needed('link', choice(schema.Source.shape.link.options), 'shown', {
      comment: 'internal is never shown and confirms nothing',
    }),
    note,
  ],
};

export interface Flag {
  readonly name: string;
  readonly field: Field;
  readonly language?: LanguageCode;
  readonly needed: boolean;
}

/** Each with the field that it fills; a text has one for each language. */
export function flagsOf(kind: EntryKind): Flag[] {
  return FIELDS[kind].flatMap((field): Flag[] => {
    const { flag, form } = field;
    if (form !== 'text' && form !== 'aliases') return [{ name: flag, field, needed: field.needed }];
    return LANGUAGES.map((language) => ({
      name: flag === '' ? language : `${flag}-${language}`,
      field,
      language,
      // Lint says of which importers a fact is told in Korean too.
      needed: field.needed && (language !== 'ko' || kind === 'measure'),
    }));
  });
}
