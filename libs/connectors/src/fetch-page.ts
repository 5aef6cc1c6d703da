import { once } from 'node:events';
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { convert } from 'html-to-text';
import { assertAllowedHost, ForbiddenAddress, isPublicAddress, lookupAllowed } from './public-address';

/** The words of a page. */
export interface PageText {
  /** Where they stood in the end, after redirects. */
  url: string;
  title: string | null;
  text: string;
}

/** Why a page was not read, in words for the one who asked for it. */
export class PageNotRead extends Error {}

/** Where pages may be read from. */
export interface Reach {
  allows: (address: string) => boolean;
  /** As addresses spell them: '' is the usual port of the scheme. */
  ports: readonly string[];
}
const PUBLIC_WEB: Reach = { allows: isPublicAddress, ports: [''] };

/** A page in bytes as it is sent, in all; what is longer is no statement. */
const MOST_BYTES = 1024 * 1024;
/** For all of it, redirects included, in milliseconds. */
const WITHIN_MS = 10_000;
const REDIRECTS = 5;
const READ = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/**
 * Reads the words of a page of the public web. Nothing that the page names is fetched, no script of it runs. Throws
 * PageNotRead: not a web address, a private one, no answer in ten seconds, no page, too long.
 */
export async function fetchPage(address: string, reach = PUBLIC_WEB): Promise<PageText> {
  const signal = AbortSignal.timeout(WITHIN_MS);
  let url = webAddress(address, reach);
  for (let step = 0; step <= REDIRECTS; step++) {
    const answer = await ask(url, reach, signal);
    const to = answer.headers.location;
    if (to === undefined || (answer.statusCode ?? 0) < 300 || (answer.statusCode ?? 0) >= 400)
      return read(url, answer, signal);
    answer.destroy();
    url = webAddress(to, reach, url);
  }
  throw new PageNotRead('The address leads from one to the next without end.');
}

function webAddress(text: string, { ports }: Reach, from?: URL): URL {
  const url = URL.canParse(text, from?.href) ? new URL(text, from) : null;
  if (
    url === null ||
    !['http:', 'https:'].includes(url.protocol) ||
    url.username !== '' ||
    url.password !== ''
  )
    throw new PageNotRead('This is not the address of a web page. It begins with https:// or http://.');
  if (!ports.includes(url.port))
    throw new PageNotRead('Pages are read from the usual ports of the web only.');
  return url;
}

async function ask(url: URL, { allows }: Reach, signal: AbortSignal): Promise<IncomingMessage> {
  try {
    assertAllowedHost(url.hostname, allows);
    const request = (url.protocol === 'https:' ? getSecure : getPlain)(url, {
      lookup: lookupAllowed(allows),
      signal,
      // A page that comes compressed could be a thousand times longer than what was counted.
      headers: { accept: 'text/html, text/plain', 'accept-encoding': 'identity', 'user-agent': 'Assay' },
      agent: false,
    });
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    return answer;
  } catch (error) {
    throw unread(error);
  }
}

async function read(url: URL, answer: IncomingMessage, signal: AbortSignal): Promise<PageText> {
  const type = answer.headers['content-type'] ?? '';
  const kind = type.split(';')[0]?.trim().toLowerCase() ?? '';
  try {
    if (answer.statusCode !== 200)
      throw new PageNotRead(`The page answered with status ${answer.statusCode ?? 'unknown'}.`);
    if (!READ.has(kind) || answer.headers['content-encoding'] !== undefined)
      throw new PageNotRead(
        'There is no page at this address that could be read: only HTML and plain text are.',
      );
    const parts: Buffer[] = [];
    let bytes = 0;
    for await (const part of answer as AsyncIterable<Buffer>) {
      bytes += part.length;
      if (bytes > MOST_BYTES) throw new PageNotRead('The page is over 1 MB. Copy the words out of it.');
      if (signal.aborted) throw signal.reason;
      parts.push(part);
    }
    const body = decoded(Buffer.concat(parts), /charset="?([\w-]+)/i.exec(type)?.[1]);
    return { url: url.href, ...(kind === 'text/plain' ? { title: null, text: body } : wordsOf(body)) };
  } catch (error) {
    throw unread(error);
  } finally {
    answer.destroy();
  }
}

/** As the page says it is written; what it says wrongly is read as UTF-8, its faults as U+FFFD. */
function decoded(bytes: Buffer, charset = 'utf-8'): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Navigation, forms and what runs are no words of the page. */
const LEFT_OUT = [
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'button',
  'img',
  'svg',
  'script',
  'style',
  'noscript',
];

function wordsOf(html: string): { title: string | null; text: string } {
  const options = {
    wordwrap: false as const,
    limits: { maxDepth: 200, maxInputLength: MOST_BYTES },
    selectors: [
      ...LEFT_OUT.map((selector) => ({ selector, format: 'skip' })),
      { selector: 'a', options: { ignoreHref: true } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
    ],
  };
  const title = convert(html, { ...options, baseElements: { selectors: ['h1'], returnDomByDefault: false } });
  const text = convert(html, {
    ...options,
    baseElements: { selectors: ['article', 'main', 'body'], orderBy: 'selectors' as const },
  });
  return { title: title.split('\n')[0]?.trim() || null, text: text.trim() };
}

const unread = (error: unknown): PageNotRead => {
  if (error instanceof PageNotRead) return error;
  if (error instanceof ForbiddenAddress)
    return new PageNotRead(`${error.message} Only public pages are read.`);
  return new PageNotRead('The page did not answer. Copy the words out of it, and paste them.');
};
