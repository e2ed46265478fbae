// Particles of Japanese that mark what is spoken of or acted on, right after it.

export const MARKS = /^\s?(?:は|が|を|も|って|、|の輸|$)/u;

/** Between a place and its goods: 「北海道産の」. */
export const OF_PLACE = /^(?:県|县|현)?(?:産|产|산)?(?:の|的|嘅|의)?\s?$/u;
