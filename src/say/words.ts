// The words of one language: messages, names, dates, lists. Every text an answer shows passes through here.
import { daysBetween, firstDay } from '../knowledge/dates.ts';
import { derived, remembered, rememberedUpTo } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Place, Source, Text } from '../knowledge/schema.ts';
import { type AnswerLanguage, code, isTraditional } from '../language/answer-language.ts';
import { polite as politeJapanese } from '../language/ja/polite.ts';
import { polite as politeKorean } from '../language/ko/polite.ts';
import { compiled, type Values } from '../language/message.ts';
import type { Say } from '../language/say.ts';
import { writer } from '../language/zh/script.ts';
import type { Status } from '../status/verdict.ts';

/** What is counted where a list names some of it: each has its own counter. */
type Counted = 'importers' | 'parties' | 'goods' | 'cases';

export interface Words {
  readonly language: AnswerLanguage;
  readonly say: Say;
  text(text: Text): string;
  /** `carried`: of what somebody brings along. */
  status(status: Status): { symbol: string; word: string; carried: string };
  date(date: string): string;
  number(value: number): string;
  age(from: string, to: string): string;
  /** One after the other, with nothing that joins them. */
  run(items: readonly string[]): string;
  /** One of them: A, B or C. */
  either(items: readonly string[]): string;
  /** All of them: A, B and C. */
  list(items: readonly string[]): string;
  /** Of things that may have commas in them. */
  clauses(items: readonly string[]): string;
  /** Some of them, and how many there are besides. */
  some(items: readonly string[], more: number, of: Counted): string;
  product(id: string): string;
  importer(id: string): string;
  /** The same within a sentence: the United States. */
  economy(id: string): string;
  prefecture(id: string): string;
  /** Who published a document, and where it was read if elsewhere. */
  publisher(document: Pick<Source, 'publisher'> & Partial<Pick<Source, 'via' | 'copy'>>): string;
  /** What was read in one form of the script, in the answer's. */
  written(text: string): string;
  /** A document's own title, or what it is. */
  titled(source: Pick<Source, 'title' | 'description'>): string;
  origins(ids: readonly string[], full?: boolean): string;
  /** The same beside what is from there: all prefectures are Japan. */
  grown(ids: readonly string[], full?: boolean): string;
  readonly prompts: readonly string[];
}

const wordsByLanguage = derived(() => new Map<AnswerLanguage, Words>());

export const wordsOf = (knowledge: Knowledge, language: AnswerLanguage): Words =>
  remembered(wordsByLanguage(knowledge), language, () => build(knowledge, language));

/** More prefectures than this are counted instead of listed, unless they are asked for. */
const LIST_MOST = 4;
/** What a prefecture may be, in the order of the word for all of them. */
const KINDS = '都道府県';
/** Of two groups the smaller one is named: more than half of the prefectures are told by the others. */
const MOST_NAMED = 23;

function build(knowledge: Knowledge, language: AnswerLanguage): Words {
  const key = code(language);
  const answers = knowledge.languages.get(key)?.answers;
  if (!answers) throw new Error(`no answer words for ${language}: knowledge/language/${key}.yaml has no "answers"`);
  const script = isTraditional(language)
    ? memo(writer(language, answers.written?.[language]))
    : (text: string): string => text;
  // Entries are written plainly, and an answer is polite throughout.
  const told = key === 'ja' ? memo(politeJapanese) : key === 'ko' ? memo(politeKorean) : script;
  const messages = { ...answers.messages, ...answers.interface };
  const sayings = new Map<string, (values: Values) => string>();
  // A folder of one's own may lack a message: its key stands in for it. What is put in is written already, and converted
  // again it would be spoilt.
  const say: Say = (key: string, values: Values = {}) =>
    remembered(sayings, key, () => compiled(script(messages[key] ?? key), answers.locale))(values);
  const dates = {
    day: new Intl.DateTimeFormat(answers.locale, {
      day: 'numeric',
      month: key === 'en' ? 'short' : 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
    month: new Intl.DateTimeFormat(answers.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    year: new Intl.DateTimeFormat(answers.locale, { year: 'numeric', timeZone: 'UTC' }),
  };
  const date = memo((iso: string): string => {
    const precision = iso.length === 4 ? 'year' : iso.length === 7 ? 'month' : 'day';
    return dates[precision].format(new Date(firstDay(iso))).replace(/\bSept\b/, 'Sep');
  });
  const named = (name: Text | undefined, id: string): string => script(name?.[key] ?? id);
  const prefecture = (id: string): string => short(named(knowledge.prefectures.get(id)?.name, id), key);
  const publisher = (id: string): string => {
    const party = knowledge.parties.get(id);
    const name = party ? (party.short ?? party.name) : knowledge.publishers.get(id)?.name;
    return typeof name === 'string' ? name : script(name?.[key] ?? name?.en ?? id);
  };
  const run = (items: readonly string[]): string => items.join(say('list_separator'));
  const joined = (items: readonly string[], before: 'list_last' | 'list_or'): string => {
    const last = items.at(-1);
    return last === undefined || items.length === 1 ? run(items) : run(items.slice(0, -1)) + say(before) + last;
  };
  const list = (items: readonly string[]): string => joined(items, 'list_last');
  const numbers = new Intl.NumberFormat(answers.locale, { maximumFractionDigits: 4 });
  const origins = { full: new Map<string, string>(), short: new Map<string, string>() };
  const units = {
    day: unit(answers.locale, 'day'),
    month: unit(answers.locale, 'month'),
    year: unit(answers.locale, 'year'),
  };
  const ages = new Map<number, string>();
  // Between a number and a Chinese or Japanese word stands no space.
  const tight = (text: string): string => text.replace(/(?<=\d) (?=[\p{Script=Han}か])/u, '');
  const age = (days: number): string =>
    remembered(ages, days, () => {
      const months = Math.floor(days / 30.44);
      if (days < 60) return script(tight(units.day.format(days)));
      return script(tight(months < 24 ? units.month.format(months) : units.year.format(Math.floor(days / 365.25))));
    });
  /** Of 都, 道, 府 and 県 those that are among them, as the language calls all four: 39道府県. */
  const kindsOf = (ids: readonly string[]): string => {
    const ends = new Set(ids.map((id) => (knowledge.prefectures.get(id)?.name.ja ?? '').slice(-1)));
    return [...say('prefecture_kinds')].filter((_, at) => key === 'en' || ends.has(KINDS.charAt(at))).join('');
  };
  /** The named set that these are. */
  const groupOf = (ids: readonly string[]): Place | undefined => {
    const sorted = [...ids].sort().join();
    return [...knowledge.places.values()].find(
      (p) => p.kind === 'group' && [...p.prefectures].sort().join() === sorted,
    );
  };
  return {
    language,
    say,
    text: (text) => told(text[key] ?? text.en),
    written: script,
    status: (status) => {
      const { symbol, word, carried = word } = answers.statuses[status] ?? { symbol: '', word: status };
      return { symbol, word: script(word), carried: script(carried) };
    },
    date,
    number: (value) => numbers.format(value),
    age: (from, to) => age(Math.max(0, daysBetween(from, to))),
    run,
    either: (items) => joined(items, 'list_or'),
    list,
    clauses: (items) => items.join(say('clause_separator')),
    some: (items, more, of) => (more > 0 ? say('some', { list: run(items), more: String(more), of }) : list(items)),
    product: (id) => named(knowledge.products.get(id)?.name, id),
    importer: (id) => named(knowledge.importers.get(id)?.name, id),
    economy: (id) => {
      const importer = knowledge.importers.get(id);
      const name = named(importer?.name, id);
      return key === 'en' && importer?.aliases?.en?.includes(`the ${name}`) ? `the ${name}` : name;
    },
    prefecture,
    publisher: ({ publisher: by, via, copy }) =>
      say('source_by', {
        publisher: publisher(by),
        via: via === undefined ? 'none' : publisher(via),
        copy: copy && via === undefined ? 'yes' : 'no',
      }),
    titled: ({ title, description }) => title ?? (description ? script(description[key]) : ''),
    origins: (ids, full = false) =>
      remembered(origins[full ? 'full' : 'short'], ids.join(), () => {
        if (ids.length === knowledge.prefectures.size) return say('all_japan');
        const group = groupOf(ids);
        const names = list(ids.map(prefecture));
        if (group && full && ids.length <= MOST_NAMED)
          return say('group_names', { group: named(group.name, group.id), names });
        if (group) return named(group.name, group.id);
        if ((full && ids.length <= MOST_NAMED) || ids.length <= LIST_MOST) return names;
        const count = { all: String(ids.length), kinds: kindsOf(ids) };
        const others = [...knowledge.prefectures.keys()].filter((id) => !ids.includes(id));
        const set = groupOf(others);
        if (ids.length > MOST_NAMED && (set || others.length <= LIST_MOST))
          return say('all_but', { ...count, others: set ? named(set.name, set.id) : list(others.map(prefecture)) });
        return say('and_more', { ...count, list: run(ids.slice(0, LIST_MOST - 1).map(prefecture)) });
      }),
    grown(ids, full) {
      if (ids.length === knowledge.prefectures.size) return say('japan');
      // 오사카부산 would be Osaka and Busan.
      return key === 'ko' ? this.origins(ids, full).replace(/부$/u, '') : this.origins(ids, full);
    },
    prompts: answers.prompts.map(script),
  };
}

/** In English "Fukushima Prefecture" is said "Fukushima"; the other languages keep the suffix that tells a prefecture from a city. */
const short = (name: string, key: string): string =>
  key === 'en' ? name.replace(/ (Prefecture|Metropolis)$/, '') : name;

const unit = (locale: string, name: string): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' });

/** Most texts are the knowledge's own and come again; those with a question's words in them do not. */
const MEMOS = 5_000;

function memo(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => rememberedUpTo(MEMOS, known, text, () => make(text));
}
