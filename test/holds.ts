// What must hold of every answer (design 8), told one by one so that a failure names what broke.
import { expect } from 'vitest';
import { type AnswerLanguage, code } from '../src/language/answer-language.ts';
import { entryOf, visibleSources } from '../src/plan/cite.ts';
import { type ClaimKind, SECTIONS, SLOTS, type Told, UNCITED } from '../src/plan/claim.ts';
import type { Asks } from '../src/question/query.ts';
import type { Answer, ToldClaim } from '../src/say/answer.ts';
import { wordsOf } from '../src/say/words.ts';
import { isStop, type Status } from '../src/status/verdict.ts';
import { knowledge } from './knowledge-for-tests.ts';

const SPEAKS_OF_ITSELF: ReadonlySet<ClaimKind> = new Set(UNCITED);

const claimsOf = ({ short, more }: Pick<Answer, 'short' | 'more'>): ToldClaim[] => [...short, ...more];

export function holds(answer: Answer): void {
  everyClaimStands(answer);
  everyRowStands(answer);
  sourcesCover(answer);
  everyClaimHasItsPlace(answer);
  headlineIsTheAnswer(answer);
  nothingIsToldTwice(answer);
  noPrefectureIsToldTwice(answer);
  unknownIsNeverPermission(answer);
  clearIsNeverPermission(answer);
  yesAndNoFit(answer);
  staleHasItsAge(answer);
  echoesNothingLive(answer);
  everyTextIsWhole(answer);
}

/** A claim cites entries and their sources; a line on the program itself cites none. */
export function everyClaimCites(answer: Pick<Answer, 'short' | 'more'>): void {
  for (const { kind, text, cites, sources } of claimsOf(answer)) {
    const isCited = !SPEAKS_OF_ITSELF.has(kind);
    expect([cites.length > 0, sources.length > 0], `${kind}: ${text}`).toEqual([isCited, isCited]);
  }
}

/** What a claim cites are entries of the knowledge that have a source to show. */
export function everyClaimStands(answer: Pick<Answer, 'short' | 'more'>): void {
  everyClaimCites(answer);
  for (const { text, cites } of claimsOf(answer)) {
    for (const id of cites) {
      const entry = entryOf(knowledge, id);
      expect(entry, `${id} of "${text}" is no entry`).toBeDefined();
      if (entry) expect(visibleSources(knowledge, entry), `${id} has no source to show`).not.toEqual([]);
    }
  }
}

/** A table is as wide as its head, and each row stands on entries as a claim does. */
export function everyRowStands({ tables }: Answer): void {
  for (const { title, columns, rows } of tables) {
    expect(rows, title).not.toEqual([]);
    for (const { cells, cites, sources } of rows) {
      expect(cells.length, cells.join(' | ')).toBe(columns.length);
      expect(cites, cells.join(' | ')).not.toEqual([]);
      expect(sources, cells.join(' | ')).not.toEqual([]);
      for (const id of cites) expect(entryOf(knowledge, id), `${id} of ${cells.join(' | ')}`).toBeDefined();
    }
  }
}

export function sourcesCover({ language, short, more, tables, sources }: Answer): void {
  const listed = new Set(sources.map((source) => source.id));
  const needed = [...short, ...more, ...tables.flatMap((table) => table.rows)].flatMap((s) => [
    ...s.sources,
    ...s.cites.flatMap((id) => {
      const entry = entryOf(knowledge, id);
      return entry ? visibleSources(knowledge, entry).map((source) => source.id) : [];
    }),
  ]);
  expect(listed).toEqual(new Set(needed));
  expect(listed.size).toBe(sources.length);
  for (const source of sources) {
    const known = knowledge.sources.get(source.id);
    expect(known?.link, source.id).not.toBe('internal');
    expect('url' in source, source.id).toBe(known?.link === 'shown' && known.url !== undefined);
  }
  // What the reader can read first, then the authority's own; comments are no source of it in any language.
  const order = sources.map(({ kind, language: own }) => {
    const rank = ['primary', 'reporting', 'commentary'].indexOf(kind);
    return rank < 2 && own.split('-')[0] === code(language) ? rank : rank + 3;
  });
  expect(order).toEqual(order.toSorted((a, b) => a - b));
}

/** What a note names can be looked up: it is an entry, and of what is told in English a source at least is listed. */
export function notesNameEntries({ short, sources }: Answer): void {
  const listed = new Set(sources.map((source) => source.id));
  for (const claim of short) {
    if (claim.kind === 'unsettled') for (const id of claim.data.near) expect(entryOf(knowledge, id), id).toBeDefined();
    if (claim.kind !== 'in_english') continue;
    expect(claim.data.entries).not.toEqual([]);
    for (const id of claim.data.entries) {
      const entry = entryOf(knowledge, id);
      const shown = entry ? visibleSources(knowledge, entry) : [];
      expect(
        shown.some((source) => listed.has(source.id)),
        `no source of ${id} is listed`,
      ).toBe(true);
    }
  }
}

/** The short answer has slots, what is behind it sections, each in its order. */
export function everyClaimHasItsPlace({ short, more }: Pick<Answer, 'short' | 'more'>): void {
  for (const { slot, section, text } of short) expect([slot === null, section], text).toEqual([false, null]);
  for (const { slot, section, text } of more) expect([slot, section === null], text).toEqual([null, false]);
  const slots = short.flatMap(({ slot }) => (slot === null ? [] : SLOTS.indexOf(slot)));
  const sections = more.flatMap(({ section }) => (section === null ? [] : SECTIONS.indexOf(section)));
  for (const places of [slots, sections]) {
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
}

/** What stands in the answer's slot is the headline, and what is called an answer stands on entries there, or tells a word of ours. */
export function headlineIsTheAnswer({ kind, headline, short }: Pick<Answer, 'kind' | 'headline' | 'short'>): void {
  const answering = short.filter(({ slot }) => slot === 'answer');
  expect(headline).toBe(answering.map(({ text }) => text).join('\n'));
  expect(headline.trim()).not.toBe('');
  expect(short[0]).toBe(answering[0]);
  if (kind === 'answer')
    expect(
      answering.some(({ kind: told }) => told === 'term' || !SPEAKS_OF_ITSELF.has(told)),
      headline,
    ).toBe(true);
}

export function nothingIsToldTwice(answer: Pick<Answer, 'short' | 'more'>): void {
  const claims = claimsOf(answer);
  const texts = claims.map(({ text }) => text);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  const told = claims.map(({ kind, data }) => JSON.stringify([kind, data]));
  expect(told.filter((one, index) => told.indexOf(one) !== index)).toEqual([]);
}

/** A group names prefectures that there are, none twice; and no prefecture is in two groups of one case on one day. */
export function noPrefectureIsToldTwice(answer: Pick<Answer, 'query' | 'short' | 'more'>): void {
  for (const { origins, text } of claimsOf(answer).flatMap(groupsIn)) {
    expect(new Set(origins).size, text).toBe(origins.length);
    expect(origins.length, text).toBeLessThanOrEqual(knowledge.prefectures.size);
    for (const id of origins) expect(knowledge.prefectures.has(id), `${id}, in: ${text}`).toBe(true);
  }
  // Of goods that were read as what is in them, too, the whole and the ingredient have a line each.
  const inside = answer.query.ingredients;
  const cases = Map.groupBy(
    claimsOf(answer).flatMap((claim) => (isLine(claim) && !inside.includes(claim.data.product) ? [claim] : [])),
    // What is carried and what is imported are two matters.
    ({ data: { importer, product, from, to, actsOn }, slot, section }) =>
      JSON.stringify([importer, product, from, to, actsOn, slot, section]),
  );
  for (const lines of cases.values()) {
    const origins = lines.flatMap(({ data }) => data.origins);
    expect(new Set(origins).size, lines.map(({ text }) => text).join('\n')).toBe(origins.length);
  }
}

const isLine = (claim: ToldClaim): claim is ToldClaim<'verdict' | 'group' | 'open_case'> =>
  claim.kind === 'verdict' || claim.kind === 'group' || claim.kind === 'open_case';

function groupsIn(claim: ToldClaim): { readonly origins: readonly string[]; readonly text: string }[] {
  const { text } = claim;
  const of = (groups: readonly Pick<Told, 'origins'>[]) => groups.map(({ origins }) => ({ origins, text }));
  if (isLine(claim)) return of([claim.data]);
  if (claim.kind === 'upcoming') return of(claim.data.after);
  if (claim.kind === 'others') return of(claim.data.list);
  if (claim.kind === 'age')
    return of(claim.data.list.flatMap((one) => one.of.map(({ origins = [] }) => ({ origins }))));
  return [];
}

export function unknownIsNeverPermission({ language, verdicts, short, more }: Answer): void {
  const words = wordsOf(knowledge, language);
  const open = [words.status('permitted'), words.status('conditional')];
  const lines = [...short, ...more].filter(isLine);
  const none = verdicts.length > 0 && verdicts.every((v) => v.status === 'unknown' && v.onPaper === 'unknown');
  const isWhole = none && verdicts.every((v) => v.within.every((part) => part.status === 'unknown'));
  // A change to come may permit what is not known today, and says from when.
  const leading = isWhole ? short.filter(({ slot, kind }) => slot === 'answer' && kind !== 'upcoming') : [];
  const unknown = lines.filter(({ data }) => data.status === 'unknown' && data.within.length === 0);
  for (const { text } of [...leading, ...unknown]) for (const { symbol } of open) expect(text).not.toContain(symbol);
}

type YesOrNo = 'yes' | 'no' | null;

/** What is right to say of each status, by which way the question points; null for neither. */
export const ANSWERS: Readonly<Record<Asks, Readonly<Record<Status, YesOrNo>>>> = {
  allowed: { banned: 'no', suspended: 'no', conditional: 'yes', permitted: 'yes', clear: null, unknown: null },
  banned: { banned: 'yes', suspended: 'yes', conditional: 'no', permitted: 'no', clear: 'no', unknown: null },
  restricted: { banned: 'yes', suspended: 'yes', conditional: 'yes', permitted: 'no', clear: 'no', unknown: null },
  lifted: { banned: 'no', suspended: 'no', conditional: 'yes', permitted: 'yes', clear: 'yes', unknown: null },
  still_banned: { banned: 'yes', suspended: 'yes', conditional: 'no', permitted: 'no', clear: 'no', unknown: null },
  still_restricted: {
    banned: 'yes',
    suspended: 'yes',
    conditional: 'yes',
    permitted: 'no',
    clear: 'no',
    unknown: null,
  },
};

/** How a yes and a no begin. */
const BEGINS: Readonly<Record<AnswerLanguage, { readonly yes: RegExp; readonly no: RegExp }>> = {
  en: { yes: /^Yes\b/, no: /^No\b(?! radiation)/ },
  ja: { yes: /^はい、?/, no: /^(?:いいえ|把握している\p{Script=Han}+はありません)/u },
  'zh-Hans': { yes: /^(?:可以|是的)/, no: /^(?:不可以|不禁止|没有|已不禁止|已无|就所掌握的而言，已没有)/ },
  'zh-Hant': { yes: /^(?:可以|是的)/, no: /^(?:不可以|不禁止|沒有|已不禁止|已無|就所掌握的而言，已沒有)/ },
  'zh-HK': { yes: /^(?:可以|是的)/, no: /^(?:不可以|不禁止|沒有|已不禁止|已無|就所掌握的而言，已沒有)/ },
  ko: { yes: /^네[.,]/, no: /^(?:아니요|확인된 \S+ 없습니다)/ },
};

export function yesOrNo(language: AnswerLanguage, text: string): YesOrNo {
  const { yes, no } = BEGINS[language];
  return yes.test(text) ? 'yes' : no.test(text) ? 'no' : null;
}

/** The word that a sentence begins by never contradicts its status. */
export function yesAndNoFit({ language, short }: Answer): void {
  const words = wordsOf(knowledge, language);
  for (const claim of short) {
    if (claim.kind !== 'verdict' || claim.data.asks === null || claim.data.manner !== 'plain') continue;
    const { asks, status, silent, within } = claim.data;
    // Some of the goods are stopped and others not: neither.
    const isPart = /banned|restricted/.test(asks) && !isStop(status) && within.some((part) => isStop(part.status));
    const [, said = ''] = claim.text.split(`${words.status(status).symbol} `);
    // Where nobody may bring in what was not let in first, no rule held is no yes.
    const isShut = status === 'conditional' && silent.some((regime) => regime === 'animal' || regime === 'plant');
    expect(yesOrNo(language, said), `${asks}, ${status}: ${claim.text}`).toBe(
      isPart ? null : ANSWERS[asks][isShut ? 'clear' : status],
    );
  }
}

/** What is silent is no permission: it has no symbol of one, no word of one, and is not counted as one. */
export function clearIsNeverPermission({ language, verdicts, short, more, tables }: Answer): void {
  const words = wordsOf(knowledge, language);
  const [clear, ...open] = (['clear', 'permitted', 'conditional'] as const).map(words.status);
  for (const claim of [...short, ...more]) {
    if (claim.kind === 'groups' && claim.data.outcome === 'open') {
      const { importer, product } = claim.data;
      const own = verdicts.filter((v) => v.importer === importer && v.product === product);
      expect(
        own.map((v) => v.status),
        claim.text,
      ).not.toContain('clear');
    }
    if (!isLine(claim) || claim.data.status !== 'clear') continue;
    // What stands on paper or of a kind alone is told by its own word, without a symbol.
    const others: readonly string[] = [claim.data.onPaper, ...claim.data.within.map(({ status }) => status)];
    const isAlone = !others.includes('permitted') && !others.includes('conditional');
    for (const { symbol, word } of open) {
      expect(claim.text).not.toContain(symbol);
      if (isAlone) expect(claim.text).not.toContain(word);
    }
  }
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  for (const cell of cells.filter((text) => clear && text.includes(clear.symbol)))
    for (const { symbol, word } of open) {
      expect(cell).not.toContain(symbol);
      expect(cell).not.toContain(word);
    }
}

/** Verdicts of now, or of the last day asked: of a time, what held before its end is told as what happened. */
export function current(verdicts: Answer['verdicts']): Answer['verdicts'] {
  const last = verdicts.reduce((latest, { to }) => (to !== null && to > latest ? to : latest), '');
  return verdicts.filter(({ to }) => to === null || to === last);
}

/**
 * Every stale verdict is told with the date and the age of its confirmation: by themselves, in its row of a table, or,
 * of several, as one of those newer than the oldest that is told as stale.
 */
/** Beside what leads, rows of what is stopped have their age, and what waits behind has its own there; else all of them. */
export function besideWhatLeads<T extends Pick<Told, 'importer' | 'product'>>(
  short: readonly ToldClaim[],
  verdicts: readonly T[],
): readonly T[] {
  const [first] = short;
  const rows = short.flatMap((claim) => (claim.kind === 'group' ? [claim.data] : []));
  return first === undefined || OF_STATUS.has(first.kind) || rows.length === 0
    ? verdicts
    : verdicts.filter((v) => rows.some((row) => row.importer === v.importer && row.product === v.product));
}

export function staleHasItsAge({ language, verdicts, short, more, tables, asOf }: Answer): void {
  const words = wordsOf(knowledge, language);
  // A status that waits behind a fact has its age there.
  const where = short.some(({ kind }) => OF_STATUS.has(kind)) ? short : [...short, ...more];
  const ages = where.flatMap((claim) => (claim.kind === 'age' ? [claim] : []));
  for (const v of besideWhatLeads(short, current(verdicts))) {
    const { verified } = v;
    if (!v.stale || !verified) continue;
    const date = words.date(verified);
    // Counted from the day on which is asked, which is not before the day asked of.
    const isTold = ages.some(({ text, data: { list } }) =>
      list.some(({ day }) => day >= v.day && text.includes(date) && text.includes(words.age(verified, day))),
    );
    const isCounted = ages.some(
      ({ data: { age: kind, list, newer } }) =>
        (kind === 'old' || kind === 'before') && newer > 0 && list.every((one) => one.date <= verified),
    );
    const inTable = tables.some(({ rows }) =>
      rows.some(({ cells }) => cells.includes(words.importer(v.importer)) && cells.includes(date)),
    );
    const what = `${v.importer} ${v.product} ${v.status}, verified ${verified}, has no age on ${asOf}`;
    expect(isTold || isCounted || inTable, what).toBe(true);
  }
}

/** Kinds of claims that tell how something stands. */
export const OF_STATUS: ReadonlySet<ClaimKind> = new Set([
  'verdict',
  'groups',
  'group',
  'cases',
  'open_case',
  'board',
  'compared',
]);

const LIVE = /<[@#!][^>]*>|@(?:everyone|channel|here)\b|<(?:https?|mailto|ftp|slack):|\]\(|evil\.example/i;

/** The asker's words come back in the question and in what was read; the rest is ours. */
export function echoesNothingLive(answer: Answer): void {
  const asker = [answer.question, ...answer.query.read.flatMap((r) => [r.typed, r.read])];
  const ours = [...answer.headline.split('\n'), ...claimsOf(answer).map(({ text }) => text), ...answer.offers];
  const next = answer.followUps.flatMap((f) => [f.label, f.question]);
  for (const text of [...asker, ...ours, ...next]) {
    expect(text).not.toMatch(LIVE);
    expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
  }
  for (const text of asker) expect(text).not.toMatch(/https?:\/\//i);
}

export function everyTextIsWhole(answer: Answer): void {
  const cells = answer.tables.flatMap(({ title, columns, rows }) => [
    title,
    ...columns,
    ...rows.flatMap((r) => r.cells),
  ]);
  const claims = claimsOf(answer).map(({ text }) => text);
  for (const text of claims) expect(text.trim()).not.toBe('');
  for (const text of [...claims, ...cells, ...answer.followUps.map((f) => f.question)])
    expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object|\{\w+\}|Invalid/);
  for (const { query } of answer.followUps) expect(query).toMatch(/^[\x21-\x7e]{1,90}$/);
}
