import { parse } from 'tldts';

export interface RegisteredDomain {
  /** The part that somebody registered: "example.co.uk" of "www.shop.example.co.uk". */
  registered: string;
  /** The registered part without its public suffix: "example". */
  label: string;
  /** The country whose top-level domain it is, as ISO 3166 alpha-2; null for generic ones. */
  country: string | null;
}

/** Two-letter suffixes that are sold as if they were generic, so that they say nothing about a country. */
const GENERIC_COUNTRY_CODES = new Set([
  'io',
  'ai',
  'co',
  'tv',
  'me',
  'cc',
  'ws',
  'to',
  'ly',
  'gg',
  'fm',
  'am',
  'sh',
  'eu',
  'su',
  'vc',
  'la',
]);

/** Mail and web hosts whose domain is not the victim's. */
const SHARED_HOSTS = new Set(['gmail.com', 'outlook.com', 'hotmail.com', 'yahoo.com', 'protonmail.com', 'proton.me', 'onionmail.org', 't.me', 'imgbox.com', 'mega.nz', 'anonfiles.com', 'gofile.io', 'imgur.com', 'github.com', 'pastebin.com', 'linkedin.com', 'zoominfo.com', 'wikipedia.org', 'twitter.com', 'facebook.com', 'youtube.com']); // prettier-ignore

/** Undoes what relays do so that an address cannot be clicked: "esa[.]int", "hxxps://…". */
export function refang(text: string): string {
  return text.replace(/\[\.\]|\(\.\)|\[dot\]/gi, '.').replace(/\bhxxp/gi, 'http');
}

/** The registered domain of a host name or address; null where there is none, an IP address, or an onion service. */
export function parseDomain(raw: string): RegisteredDomain | null {
  const result = parse(refang(raw.trim()));
  if (
    result.isIp ||
    result.publicSuffix === 'onion' ||
    !result.domain ||
    !result.domainWithoutSuffix ||
    result.isIcann !== true
  )
    return null;
  const suffix = (result.publicSuffix ?? '').split('.').pop() ?? '';
  const isCountry = suffix.length === 2 && !GENERIC_COUNTRY_CODES.has(suffix);
  return {
    registered: result.domain.toLowerCase(),
    label: result.domainWithoutSuffix.toLowerCase(),
    country: isCountry ? (suffix === 'uk' ? 'GB' : suffix.toUpperCase()) : null,
  };
}

const HOST = /(?<![\p{L}\p{N}.-])(?:https?:\/\/)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.)+\p{L}{2,24}\b/giu;

/** Domains written in a text, in order, each once; addresses of shared hosts and file names are left out. */
export function domainsIn(text: string, limit = 8): { domain: RegisteredDomain; written: string }[] {
  const found = new Map<string, { domain: RegisteredDomain; written: string }>();
  for (const match of refang(text).matchAll(HOST)) {
    const domain = parseDomain(match[0]);
    if (!domain || SHARED_HOSTS.has(domain.registered) || found.has(domain.registered)) continue;
    found.set(domain.registered, { domain, written: match[0] });
    if (found.size >= limit) break;
  }
  return [...found.values()];
}
