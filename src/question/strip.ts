// A question without what is markup of a chat or a control character, so that it can be neither matched nor echoed.

/** A question longer than this is read up to here. */
export const MAX_LENGTH = 2000;

export function strip(text: string): string {
  return text
    .slice(0, MAX_LENGTH)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
    .replace(/\]\([^)]{0,300}\)/g, ' ')
    .replace(/<?(?:https?|mailto|ftp|slack):[^\s>]{0,300}>?/gi, ' ')
    .replace(/<[^<>]{0,80}>/g, ' ')
    .replace(/<|\]\s*\(/g, ' ')
    .replace(/@(?=everyone|channel|here)/gi, ' ');
}
