// How surely words show that an entry is meant: as a weight in a Query, and as a chance.

/** The weight at which words name their entry two times in three. */
const OF_A_NAME = 184;

/** Hundredths of a word's tellingness to the chance that it alone shows its entry to be meant. */
export const chanceOf = (weight: number): number => 1 - Math.exp(-weight / OF_A_NAME);

export const weightOf = (chance: number): number => Math.round(-Math.log1p(-chance) * OF_A_NAME);
