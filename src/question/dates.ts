// Dates in questions, by the patterns of the language files: days, months, years, seasons, periods, "last November".
import { addDays, firstDay, isDay, lastDay } from '../knowledge/dates.ts';
import { derived } from '../knowledge/derived.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { isAlternative, isOfAct, isOfDeed, isQuoted, isSinceClause } from '../language/days.ts';
import { fold } from '../language/fold.ts';
import type { Span } from './cover.ts';

export interface FoundDate extends Span {
  readonly at: string;
  /** Said without a year: the one given is the last in which it has begun. */
  readonly yearless: boolean;
}

type DatesOf =
  Knowledge['languages'] extends ReadonlyMap<string, infer L>
    ? L extends { questions: { dates: infer D } }
      ? D
      : never
    : never;

interface Patterns {
  readonly list: readonly { readonly pattern: RegExp; readonly words: DatesOf }[];
  readonly acts: readonly RegExp[];
  readonly since: readonly string[];
  readonly range: readonly string[];
  readonly before: readonly string[];
}

const patterns = derived((knowledge): Patterns => {
  const list: { pattern: RegExp; words: DatesOf }[] = [];
  const acts: RegExp[] = [];
  const since: string[] = [];
  const range: string[] = [];
  const before: string[] = [];
  for (const language of knowledge.languages.values()) {
    const words = language.questions.dates;
    const fill = (source: string): string =>
      source
        .replaceAll('{months}', alternatives(words.months))
        .replaceAll('{years}', alternatives(words.years))
        .replaceAll('{relative}', alternatives(words.relative))
        .replaceAll('{seasons}', alternatives(words.seasons))
        .replaceAll('{eras}', alternatives(words.eras ?? {}))
        .replaceAll('{ago}', alternatives(words.ago ?? {}))
        .replaceAll('{lengths}', alternatives(words.lengths ?? {}))
        .replaceAll('{numerals}', alternatives(words.numerals ?? {}));
    for (const source of words.patterns) list.push({ pattern: new RegExp(fill(source), 'gu'), words });
    acts.push(...words.acts.map((source) => new RegExp(source, 'gu')));
    since.push(...words.since.map(fold));
    range.push(...words.range.map(fold));
    before.push(...[...(words.before?.ahead ?? []), ...(words.before?.behind ?? [])].map(fold));
  }
  return { list, acts, since, range, before };
});

const alternatives = (words: Readonly<Record<string, unknown>>): string =>
  Object.keys(words)
    .map(fold)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.+*?]/g, '\\$&'))
    .join('|') || '(?!)';

export interface FoundDates {
  readonly dates: readonly FoundDate[];
  /** Days that no calendar has, as typed: "30 February". */
  readonly impossible: readonly string[];
}

/** All dates of the folded text, longest first where they overlap. */
export function findDates(
  knowledge: Knowledge,
  text: string,
  today: string,
  /** The year spoken of so far, which a day without one is of. */
  year?: string,
): FoundDates {
  const found: FoundDate[] = [];
  const relative: (Span & { day: string })[] = [];
  const impossible: Span[] = [];
  for (const { pattern, words } of patterns(knowledge).list) {
    for (const match of matchesOf(pattern, text)) {
      const groups = match.groups ?? {};
      const [start, end] = [match.index, match.index + match[0].length];
      if (groups.dd) {
        relative.push({ start: start + match[0].indexOf(groups.dd), end, day: groups.dd });
        continue;
      }
      const at = dateOf(groups, words, today);
      const { y, ry, rel, ey, last, n, len, h1, h2, h1b, h2b } = groups;
      if (at)
        found.push({ start, end, at, yearless: !(y || ry || rel || ey || last || n || len || h1 || h2 || h1b || h2b) });
      else if (groups.d && (groups.m || groups.mon)) impossible.push({ start, end });
    }
  }
  // The year of an act is no date that is asked for.
  const acts = patterns(knowledge).acts.flatMap((pattern) =>
    matchesOf(pattern, text).map((m) => ({ start: m.index, end: m.index + m[0].length })),
  );
  const ofAct = (date: Span): boolean => acts.some((act) => date.start >= act.start && date.end <= act.end);
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: FoundDate[] = [];
  for (const date of found)
    if (!ofAct(date) && !kept.some((k) => date.start < k.end && k.start < date.end)) kept.push(date);
  kept.sort((a, b) => a.start - b.start);
  // 「6月28日と29日」: the second day is one of the month that was just said.
  for (const { start, end, day } of relative) {
    const before = kept.findLast((k) => k.end <= start && k.at.length === 10);
    const at = before ? `${before.at.slice(0, 8)}${day.padStart(2, '0')}` : '';
    if (before && isDay(at)) kept.push({ start, end, at, yearless: before.yearless });
    else if (before) impossible.push({ start, end });
  }
  kept.sort((a, b) => a.start - b.start);
  const spoken: FoundDate[] = year ? [{ start: 0, end: 0, at: `${year}-01`, yearless: false }] : [];
  return {
    dates: kept.map((date, i) => inYearOf([...spoken, ...kept.slice(0, i)], date)),
    impossible: widest(impossible, kept).map(({ start, end }) => text.slice(start, end).trim()),
  };
}

/** As `matchAll`, which makes the pattern anew each time: of some eighty patterns a text has one or two. */
function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  pattern.lastIndex = 0;
  const isThere = pattern.test(text);
  pattern.lastIndex = 0;
  return isThere ? [...text.matchAll(pattern)] : [];
}

/** Each as it was typed in full ("30 February 2025", not "30 February" once more), and none that is a part of a date. */
function widest(spans: readonly Span[], dates: readonly Span[]): Span[] {
  const within = (a: Span, b: Span): boolean => a !== b && a.start >= b.start && a.end <= b.end;
  const wide = spans.filter((a) => ![...spans, ...dates].some((b) => within(a, b) && !within(b, a)));
  return wide.filter((a, i) => wide.findIndex((b) => b.start === a.start && b.end === a.end) === i);
}

/** "As of 28 June 2025 … and on 30 June?": a year said once, of a month or a day, holds for what follows. */
function inYearOf(before: readonly FoundDate[], date: FoundDate): FoundDate {
  const donor = before.findLast((d) => !d.yearless && /^\d{4}-\d{2}/.test(d.at) && !d.at.includes('/'));
  if (!donor || !date.yearless || date.at.includes('/')) return date;
  const at = `${donor.at.slice(0, 4)}${date.at.slice(4)}`;
  return at.length === 10 && !isDay(at) ? date : { ...date, at };
}

/** Monday to Sunday of the day's week. */
function weekOf(day: string): string {
  const monday = addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
  return `${monday}/${addDays(monday, 6)}`;
}

function dateOf(groups: Record<string, string | undefined>, words: DatesOf, today: string): string | null {
  const look = <T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined =>
    key === undefined ? undefined : Object.entries(table).find(([word]) => fold(word) === key)?.[1];
  const thisYear = Number(today.slice(0, 4));
  const relative = look(words.relative, groups.rel);
  if (relative) {
    if (relative.weeks !== undefined) return weekOf(addDays(today, 7 * relative.weeks));
    if (relative.months === undefined) return addDays(today, relative.days ?? 0);
    const months = thisYear * 12 + Number(today.slice(5, 7)) - 1 + relative.months;
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  }
  const first = groups.h1 ?? groups.h1b;
  const second = groups.h2 ?? groups.h2b;
  if (first) return `${first}-01/${first}-06`;
  if (second) return `${second}-07/${second}-12`;
  const unit = look(words.ago ?? {}, groups.ago);
  if (unit !== undefined) {
    const months =
      thisYear * 12 + Number(today.slice(5, 7)) - 1 - unit * (look(words.numerals ?? {}, groups.n) ?? Number(groups.n));
    const month = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
    return groups.today && isDay(`${month}${today.slice(7)}`) ? `${month}${today.slice(7)}` : month;
  }
  const length = look(words.lengths ?? {}, groups.len);
  if (length !== undefined) {
    const many = look(words.numerals ?? {}, groups.n) ?? Number(groups.n ?? 1);
    return `${addDays(today, -length * many)}/${today}`;
  }
  const season = look(words.seasons, groups.s);
  const month = groups.m ? Number(groups.m) : look(words.months, groups.mon);
  const offset = look(words.years, groups.ry);
  let year = groups.y ? Number(groups.y) : offset === undefined ? undefined : thisYear + offset;
  // A year of an era without its name is of the only one there is: 113年.
  const era = groups.era ? look(words.eras ?? {}, groups.era) : Object.values(words.eras ?? {})[0];
  if (groups.ey && era !== undefined) year = era + Number(groups.ey);
  if (year !== undefined && year < 100 && (groups.y?.length ?? 2) < 3) year += 2000;
  // Years of the calendar before its first thousand are typed by nobody who asks for one.
  if (year !== undefined && (year < 1000 || year > 9999)) return null;
  if (month !== undefined && (month < 1 || month > 12)) return null;
  if (year === undefined) {
    if (month === undefined && !season) return null;
    // Without a year the last one that has begun is meant: "in June", said in November.
    const starts = month ?? (season as [number, number])[0];
    const now = Number(today.slice(5, 7));
    year = starts < now || (starts === now && !groups.last) ? thisYear : thisYear - 1;
  }
  const two = (n: number): string => String(n).padStart(2, '0');
  if (season) {
    const [from, to] = season;
    return `${year}-${two(from)}/${to < from ? year + 1 : year}-${two(to)}`;
  }
  if (month === undefined) return String(year);
  if (!groups.d) return `${year}-${two(month)}`;
  const day = `${year}-${two(month)}-${two(Number(groups.d))}`;
  return isDay(day) ? day : null;
}

/** The date asked for: one as it stands, two with a range word between or around them as a period. */
export function askedDate(
  knowledge: Knowledge,
  text: string,
  dates: readonly FoundDate[],
  today: string,
  /** Asked of what is to come: a day without a year is the next one. */
  isAhead = false,
): string | null {
  const [one, other] = dates;
  if (one && other && isAlternative(text.slice(one.end, other.start), text.slice(other.end))) return null;
  const asked = dates.filter(({ start, end }) => {
    const [ahead, behind] = [text.slice(0, start), text.slice(end)];
    return (
      !isQuoted(ahead, behind) &&
      (!isOfAct(ahead, behind) || UNTIL_NOW.test(behind) || isFromThen(behind) || isStart(ahead, behind))
    );
  });
  // Of several days, that of a deed that is told is not the one asked of.
  const others = asked.filter(({ start }) => !isOfDeed(text.slice(0, start)));
  const [first, second] = others.length > 0 ? others : asked;
  if (!first) return null;
  const { since, range } = patterns(knowledge);
  if (second && !first.at.includes('/') && !second.at.includes('/')) {
    const between = text.slice(first.end, second.start);
    const tail = text.slice(second.end, second.end + 4);
    if (
      between.length <= 12 &&
      (range.some((cue) => between.includes(cue)) || range.some((cue) => tail.startsWith(cue)))
    ) {
      // "from June to November 2025": the year is said once, at the end; 「2025年6月から11月」: at the start.
      if (first.yearless && !second.yearless) return `${second.at.slice(0, 4)}${first.at.slice(4)}/${second.at}`;
      if (second.yearless && !first.yearless) return `${first.at}/${first.at.slice(0, 4)}${second.at.slice(4)}`;
      return firstDay(first.at) <= lastDay(second.at) ? `${first.at}/${second.at}` : `${second.at}/${first.at}`;
    }
  }
  if (!first.at.includes('/') && isBefore(knowledge, text, first)) return addDays(firstDay(first.at), -1);
  // A word for since may be part of the date: "since June".
  // "2011年の事故以降": what happened then stands between.
  const behind = text.slice(first.end).replace(EVENT, '');
  const around = text.slice(Math.max(0, first.start - 12), first.end) + behind.slice(0, 4);
  const isSince =
    since.some((cue) => around.includes(cue)) ||
    isSinceClause(text.slice(0, first.start)) ||
    (FROM.test(text.slice(0, first.start)) && !first.yearless) ||
    UNTIL_NOW.test(behind);
  if (isSince && firstDay(first.at) <= today) return `${first.at.split('/')[0]}/${today}`;
  const [, last = first.at] = first.at.split('/');
  return isAhead && first.yearless && lastDay(last) < today ? nextYear(first.at) : first.at;
}

/** 「由8月24日禁令生效到上个月底」: the day of an act as that on which a time begins. */
const isStart = (ahead: string, behind: string): boolean =>
  /[由从自]$/u.test(ahead) && /^[^。.?？!,，]{0,20}[到至]/u.test(behind);

/** "Allowed from June 2025". */
const FROM = /(?:^|[^a-z])(?:starting |as )?from $/;

/** What happened at a time, before a word that says since. */
const EVENT = /^\s?(?:年)?[の의]?\s?(?:原発|原子力|核|원전 ?)?(?:사고|事故|震灾|震災|地震|災害)\s?/u;
/** 「2011年の事故以降」: since what happened then. */
const isFromThen = (behind: string): boolean => EVENT.test(behind) && SINCE_BEHIND.test(behind.replace(EVENT, ''));
const SINCE_BEHIND = /^(?:以降|以来|以后|之后|から|이후|이래|부터)/u;

/** "From 2011 until now". */
const UNTIL_NOW =
  /^年?(?:から|以降)?\p{Script=Han}{0,3}(?:到|至)(?:现在|今|目前|如今|而家)|^[^。?!、]{0,14}から(?:今|现在|本日)(?:まで|に至)|^[^.?!,]{0,14}(?:부터) ?(?:지금|현재|오늘)까지|^ ?(?:지금|현재|오늘)까지|^ (?:to|until|till|through) (?:now|today|date|the present|present)(?![a-z])|^,? (?:and )?(?:onwards?|after|later)(?![a-z])/u;

/** 29 February has none the year after: it is its month then. */
function nextYear(at: string): string {
  const moved = at.replaceAll(/(?<=^|\/)\d{4}/g, (year) => String(Number(year) + 1));
  return moved.length !== 'YYYY-MM-DD'.length || isDay(moved) ? moved : moved.slice(0, 'YYYY-MM'.length);
}

/** With the word behind it that says since or until when: 「6月以降」. */
export function spanOf(knowledge: Knowledge, text: string, { start, end }: FoundDate): Span {
  const { since, range } = patterns(knowledge);
  const word = [...since, ...range].find((cue) => cue.trim() !== '' && text.startsWith(cue, end));
  return { start, end: end + (word?.length ?? 0) };
}

/** "And before?", said of no day: what was before the one spoken of so far. */
export function asksBefore(knowledge: Knowledge, text: string, dates: readonly FoundDate[]): boolean {
  return dates.length === 0 && patterns(knowledge).before.some((word) => text.includes(word));
}

/** "before 24 August 2023": the day before is the last that is meant. */
function isBefore(knowledge: Knowledge, text: string, date: FoundDate): boolean {
  const ahead = text.slice(0, date.start).trimEnd();
  const behind = text.slice(date.end).trimStart();
  return [...knowledge.languages.values()].some(({ questions }) => {
    const words = questions.dates.before;
    return (
      words?.ahead.some((word) => ahead.endsWith(word)) || words?.behind.some((word) => behind.startsWith(fold(word)))
    );
  });
}
