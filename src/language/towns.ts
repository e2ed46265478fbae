// In which country a town or an airport is, whatever language its name is written in.
import { fold } from './fold.ts';
import { toldOf } from './sorted.ts';
import lists from './towns.generated.json' with { type: 'json' };

/** The country, by its two letters, of the town of this folded name; none of Japan's, nor where two of like size share it. */
export const countryOfTown = (name: string): string | undefined => toldOf(lists.towns, keyOf(name));

/** The country of the large airport with these three letters, folded. */
export const countryOfAirport = (code: string): string | undefined => toldOf(lists.airports, code);

/** How a name stands in the list: folded, without the blanks that part its lines. */
export const townKey = (name: string): string => keyOf(fold(name));

const keyOf = (folded: string): string => folded.replaceAll(' ', '_');

/** No name of a town that is looked up has more words. */
export const TOWN_WORDS = 3;
/** No name of a town in scripts without blanks is longer. */
export const TOWN_LENGTH = 8;
