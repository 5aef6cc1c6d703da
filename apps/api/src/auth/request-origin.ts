import { type FastifyRequest } from 'fastify';

/** Where the page that sent a request came from, as far as the browser says. */
export type RequestOrigin = 'same' | 'other' | 'unknown';

/**
 * Reads what a page cannot forge. `Sec-Fetch-Site` decides where browsers send it (on https and on localhost);
 * otherwise `Origin` must be this server as the browser addressed it, or its public address behind a proxy.
 * https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 */
export function requestOrigin(
  { headers, host }: Pick<FastifyRequest, 'headers' | 'host'>,
  publicUrl: string | undefined,
): RequestOrigin {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' ? 'same' : 'other';
  const { origin } = headers;
  if (origin === undefined) return 'unknown';
  if (!URL.canParse(origin)) return 'other';
  const from = new URL(origin);
  const ours = from.host === host || (publicUrl !== undefined && from.origin === new URL(publicUrl).origin);
  return ours ? 'same' : 'other';
}
