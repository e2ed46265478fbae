// A question without what is markup of a chat or a control character, so that it can be neither matched nor echoed.

/** Of a longer text the end is read: what is asked stands there. */
export const MAX_LENGTH = 4000;

/** How many letters at the beginning are not looked at. */
export const leftOutOf = (text: string): number => Math.max(0, text.length - MAX_LENGTH);

/** Lines and tabs stay: they part what is asked. */
/** Marks without width, as they come with copied text: nothing stands in their place. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060-\u2064\ufeff]/;

export function strip(text: string): string {
  return text
    .slice(leftOutOf(text))
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/gu, (sign) => (INVISIBLE.test(sign) ? '' : ' '))
    .replace(/\]\([^)]{0,300}\)/g, ' ')
    .replace(/<?(?:https?|mailto|ftp|slack):[^\s>]{0,300}>?/gi, ' ')
    .replace(/<[^<>]{0,80}>/g, ' ')
    .replace(/<|\]\s*\(/g, ' ')
    .replace(/@(?=everyone|channel|here)/gi, ' ');
}
