import { expect, it } from 'vitest';
import { callerOf } from '../../../adapters/web/address.ts';

it.each([
  ['the peer, whatever it claims, where no proxy is trusted', '192.0.2.1', '198.51.100.7', 0, '192.0.2.1'],
  ['who the nearest proxy took it from', '10.0.0.1', '6.6.6.6, 198.51.100.7', 1, '198.51.100.7'],
  ['who the farther of two proxies took it from', '10.0.0.1', '6.6.6.6, 198.51.100.7, 10.0.0.2', 2, '198.51.100.7'],
  ['the peer where a proxy told nothing', '10.0.0.1', undefined, 1, '10.0.0.1'],
  ['the IPv4 address within an IPv6 one', '::ffff:192.0.2.1', undefined, 0, '192.0.2.1'],
  ['the network of an IPv6 address', '2001:db8:1:2:aaaa:bbbb:cccc:dddd', undefined, 0, '2001:db8:1:2::'],
  ['the same of a short form', '2001:db8::1', undefined, 0, '2001:db8:0:0::'],
])('a caller is %s', (_, peer, forwarded, proxies, caller) => {
  expect(callerOf(peer, forwarded, proxies)).toBe(caller);
});
