// Days of the week and hours as people type them, by the names that the languages themselves have.
import { lazily } from '../../src/knowledge/derived.ts';
import { fold } from '../../src/language/fold.ts';

const LOCALES = ['en', 'ja', 'zh-Hans', 'zh-Hant', 'ko'] as const;
/** A Monday. */
const MONDAY = Date.UTC(2026, 10, 30);
const DAY_MS = 24 * 60 * 60 * 1000;

/** The longest first; a name of one character would be found in any word. */
const names = lazily(() =>
  LOCALES.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
      return Array.from({ length: 7 }, (_, n) => ({ weekday: n + 1, name: format.format(MONDAY + n * DAY_MS) }));
    }),
  )
    .flatMap(({ weekday, name }) => [name, ...shorter(name)].map((one) => ({ weekday, name: fold(one) })))
    .filter(({ name }) => name.length > 1)
    .sort((a, b) => b.name.length - a.name.length),
);

/** 月曜 for 月曜日. */
const shorter = (name: string): string[] => (name.endsWith('曜日') ? [name.slice(0, -1)] : []);

/** In folded text. */
export function weekdayIn(text: string): { readonly weekday: number; readonly typed: string } | null {
  const found = names().find(({ name }) =>
    /^[a-z]/.test(name) ? new RegExp(`\\b${name}s?\\b`).test(text) : text.includes(name),
  );
  if (!found) return null;
  const typed = /^[a-z]/.test(found.name) ? (new RegExp(`\\b${found.name}s?\\b`).exec(text)?.[0] ?? '') : found.name;
  return { weekday: found.weekday, typed };
}

/** "9", "at 9:00", 9時, 9点, 9시, "5pm". */
export function hourIn(text: string): { readonly hour: number; readonly typed: string } | null {
  const found = /(?:\bat )?(?<!\d)(\d{1,2})(?::00)?\s*(?:([ap])m\b|[時时点點시]|(?!\d))/.exec(text);
  if (!found) return null;
  const [typed, digits = '', half] = found;
  const hour = (Number(digits) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
  return Number(digits) > 24 ? null : { hour, typed };
}

/** The name of a day of the week, in a language. */
export const weekdayName = (locale: string, weekday: number): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(MONDAY + (weekday - 1) * DAY_MS);
