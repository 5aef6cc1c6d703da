import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Whether an address is one of the public network's: neither this machine, nor one beside it, nor a way back to either
 * in another notation (IPv4 within IPv6, NAT64, 6to4, Teredo). ASVS 5.0, 1.3.6.
 */
export const isPublicAddress = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';

/** Said of an address that is not fetched from. */
export class ForbiddenAddress extends Error {
  constructor() {
    super('The address leads into a private network.');
  }
}

/**
 * Looks a name up and refuses it unless every address it has is allowed. Given to the connection itself, so that what
 * was checked is what is connected to: a name that means another address a moment later gains nothing.
 */
export const lookupAllowed =
  (allows: (address: string) => boolean): LookupFunction =>
  (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      if (addresses.length === 0 || !addresses.every(({ address }) => allows(address)))
        return callback(new ForbiddenAddress(), []);
      if (options.all === true) return callback(null, addresses);
      const [first] = addresses;
      callback(null, first?.address ?? '', first?.family);
    });

/** A host that is an address already is never looked up: it is checked as it stands. */
export function assertAllowedHost(hostname: string, allows: (address: string) => boolean): void {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0 && !allows(bare)) throw new ForbiddenAddress();
}
