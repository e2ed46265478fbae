// Whose request it is: the address of the caller, or of the network where one caller has many.
import { isIPv6 } from 'node:net';

/** An IPv6 caller has at least so many bits of an address to choose from. */
const OWN_GROUPS = 4;

/**
 * `forwarded` is the header X-Forwarded-For. Each proxy of one's own adds whom it took the request from, at its end; what
 * stands before was written by the caller and proves nothing.
 */
export function callerOf(peer: string | undefined, forwarded: string | undefined, proxies: number): string {
  const told = (forwarded ?? '').split(',').map((one) => one.trim());
  const address = (proxies > 0 ? told.at(-proxies) : undefined) || peer || '';
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, OWN_GROUPS).join(':')}::` : plain;
}

/** The eight groups, with those that `::` stands for. */
function groupsOf(address: string): string[] {
  const [before = '', after] = address.split('%')[0]?.split('::') ?? [];
  const list = (text: string | undefined): string[] => (text ? text.split(':') : []);
  const [head, tail] = [list(before), list(after)];
  return after === undefined
    ? head
    : [...head, ...Array(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail];
}
