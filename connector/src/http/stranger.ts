import { isIPv6 } from 'node:net';

/**
 * By what those who have no token are told apart: their address; of IPv6 the network, since whoever has one address has
 * 2^64 of them (RFC 4291, 2.5.1). An IPv4 address in IPv6 form is itself.
 */
export function strangerOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address) ?? [];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [before = '', after] = address.split('::');
  const groups = before === '' ? [] : before.split(':');
  const missing = after === undefined ? 0 : 8 - groups.length - (after === '' ? 0 : after.split(':').length);
  const network = [...groups, ...Array.from({ length: missing }, () => '0'), ...(after?.split(':') ?? [])].slice(0, 4);
  return `${network.map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`;
}
