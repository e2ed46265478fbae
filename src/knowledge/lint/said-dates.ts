// The days that a sentence names, in each language of answers.
import type { LanguageCode } from '../language.ts';

export interface SaidDay {
  /** Undefined where it stands without one: of which year it is, only the sentence as a whole tells. */
  readonly year: string | undefined;
  /** `08-24`; of months `08`. */
  readonly day: string;
}

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2020, month)),
);
const ONE_OF = MONTHS.join('|');
/** What joins two days of one month: "4 and 5 February", 「4日~5日」. */
const JOIN = String.raw`\s?(?:to|and|or|&|[-–—~～∼〜、,，·・/]|至|到|和|及|から|と|부터|와|과)\s?`;

/** Groups: y, the year where it is said; m, the month; d, a day, and more of the same month. */
const ENGLISH = new RegExp(
  String.raw`(?:(?<d>\b\d{1,2}(?:st|nd|rd|th)?(?:${JOIN}\d{1,2})*) (?<m>${ONE_OF})|(?<m2>${ONE_OF}) (?<d2>\d{1,2}(?:${JOIN}\d{1,2})*)(?!\d|,\d))(?:,? (?<y>(?:19|20)\d\d))?`,
  'g',
);
const CJK = new RegExp(
  String.raw`(?:(?<y>(?:19|20)\d\d)[年년]\s?)?(?<m>\d{1,2})[月월]\s?(?<d>\d{1,2}[日号일]?(?:${JOIN}\d{1,2}[日号일])*)(?<=[日号일])`,
  'g',
);

/** In the order in which they are said. */
export function saidDays(text: string, language: LanguageCode): SaidDay[] {
  const plain = text.normalize('NFKC');
  return [...plain.matchAll(language === 'en' ? ENGLISH : CJK)].flatMap(({ groups = {} }) => {
    const name = groups.m ?? groups.m2 ?? '';
    const month = language === 'en' ? MONTHS.indexOf(name) + 1 : Number(name);
    const days = (groups.d ?? groups.d2 ?? '').match(/\d{1,2}/g) ?? [];
    return days.map((day) => ({ year: groups.y, day: `${two(month)}-${two(day)}` }));
  });
}

const ENGLISH_MONTH = new RegExp(String.raw`\b(?<m>${ONE_OF})\b(?: \d{1,2}(?!\d))?(?:,? (?<y>(?:19|20)\d\d))?`, 'g');
const CJK_MONTH = /(?:(?<y>(?:19|20)\d\d)[年년]\s?)?(?<m>\d{1,2})[月월]/g;

/** The months that it names, with a day or without. */
export function saidMonths(text: string, language: LanguageCode): SaidDay[] {
  const found = text.normalize('NFKC').matchAll(language === 'en' ? ENGLISH_MONTH : CJK_MONTH);
  return [...found].map(({ groups = {} }) => {
    const month = language === 'en' ? MONTHS.indexOf(groups.m ?? '') + 1 : Number(groups.m);
    return { year: groups.y, day: two(month) };
  });
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const CJK_UNIT = /(?<!\d)\d{1,2}\s?[月월年년日号일]/g;

/** The text with its years, months and days left out, so that what remains are other numbers. */
export function withoutDates(text: string, language: LanguageCode): string {
  const plain = text.normalize('NFKC');
  return plain
    .replaceAll(language === 'en' ? ENGLISH : CJK, ' ')
    .replaceAll(YEAR, ' ')
    .replaceAll(CJK_UNIT, ' ');
}

function two(number: number | string): string {
  return String(number).padStart(2, '0');
}
