// Which day it is, where somebody is: formatters are made once for each zone, since making one takes longer than an answer.

/** Where most goods leave from, and where a knowledge's dates are counted. */
const JAPAN = 'Asia/Tokyo';
/** There are some six hundred zones; what is no zone is remembered as well. */
const MOST = 1_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** `YYYY-MM-DD`; in Japan where the zone is none. */
export const dayIn = (zone: string | undefined, ms: number): string => formatterOf(zone || JAPAN).format(ms);

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = formatterFor(zone);
  if (formatters.size >= MOST) formatters.clear();
  formatters.set(zone, made);
  return made;
}

function formatterFor(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  } catch {
    return zone === JAPAN ? new Intl.DateTimeFormat('sv-SE') : formatterOf(JAPAN);
  }
}
