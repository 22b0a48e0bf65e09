import ipaddr from 'ipaddr.js';

/**
 * Tells whether an address belongs to a machine of the public internet. Everything else that the registries know is
 * refused: loopback, private, link-local (cloud metadata), carrier-grade NAT, multicast, documentation, and IPv4 in the
 * dress of IPv6 (mapped, NAT64, 6to4, Teredo).
 *
 * @param address - IPv4 or IPv6, as a resolver gives it
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}
