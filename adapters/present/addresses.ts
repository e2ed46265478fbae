// What a link to a page is called where the address itself would be too long: so that two can be told apart.
import { cut } from './split.ts';

/** Of the last part of a path. */
const LAST_MOST = 30;

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

function endOf(url: string): string {
  const last = new URL(url).pathname.split('/').findLast((part) => part !== '');
  return last === undefined ? hostOf(url) : `${hostOf(url)}/…/${cut(last, LAST_MOST)}`;
}

/** From the shortest on. */
const FORMS: readonly ((url: string) => string)[] = [hostOf, endOf, (url) => url];

/** The host; beside another page of the same host, how its path ends as well. Never longer than the address. */
export function addressName(url: string, beside: readonly string[]): string {
  const others = beside.filter((other) => other !== url);
  const form = FORMS.find((name) => others.every((other) => name(other) !== name(url)));
  return form?.(url) ?? url;
}
