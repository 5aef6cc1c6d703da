import { domainsIn, namesIn, parseName, squeeze, type OrganisationName } from '#organisations';

/**
 * Titles of listings mix the victim with the trade's shouting: "[SELLING] Example Ltd - Data Breach - 200GB+",
 * "EXAMPLE WAS HACKED. A LOT OF …", "Example Database". What is left when the shouting goes is a name.
 */

/** Words of the trade that open or close a title and belong to no victim's name. */
const TRADE_WORDS = new Set(
  `selling sell sold sale buy free leak leaks leaked leaking breach breached breaches hack hacked hacking pwned dump dumped dumps database db data
  databases full fresh new old updated update part one attention warning security cyber attack statement on was has been is we our hello exclusive
  users user customers customer clients client employees employee records record profiles profile accounts account rows lines emails email million
  millions millones billion source code codes sql files file gb tb mb combo combolist scrape scraped vbulletin forum private confidential secret rev
  ransomware disclosed evidence proof sample samples soon coming bonus content download published publication stolen announce again vs the a an of and
  slides docs document documents papers archive archives internal
  lookup donor donors alumni student students patient patients citizen citizens member members voter voters passport passports subscriber subscribers
  lookup bot from to for in vendo venta base bases datos fuite donnees vente fuites filtracion filtrado hackeado hackeada vazamento vazado dados banco clientes usuarios
  utilisateurs adherents patients nutzer kunden datenleck datenbank gehackt gegevens lek gelekt klanten utenti clienti violazione slito baza dannykh utechka sliv`
    .split(/\s+/)
    .filter(Boolean),
);
const SHOUT =
  /\b(?:was|were|has been|have been|got|is|are)\s+(?:hacked|breached|leaked|pwned|attacked|encrypted|compromised)\b.*$/is;
const SEPARATORS =
  /\s+[-–—|/\\:]+\s+|\s*[|•»]\s*|:\s+|[!?]\s+|\.\s+|\s*[[\]]\s*|,\s*(?=\S)|\s+&\s+(?=\S+\.\S)/;
const MEASURE = /^[~+<>≈]*[\d.,/-]+(?:\s?[kmgt]b?|bn|kk|%|\+)?$/i;

const isTrade = (word: string) =>
  TRADE_WORDS.has(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) || MEASURE.test(word);

function trimmed(segment: string): string {
  const words = segment.replace(SHOUT, '').split(/\s+/).filter(Boolean);
  while (words.length > 0 && isTrade(words[words.length - 1] ?? '')) words.pop();
  while (words.length > 1 && isTrade(words[0] ?? '')) words.shift();
  return words.join(' ');
}

/** The names that a listing's title may mean, likeliest first, each once; domains are read apart and removed. */
export function namesInTitle(title: string, limit = 5): OrganisationName[] {
  let rest = squeeze(title);
  for (const { written } of domainsIn(rest)) rest = rest.split(written).join(' | ');
  const whole = parseName(rest);
  const names = new Map<string, OrganisationName>();
  const add = (name: OrganisationName | null) => {
    if (name && name.core.some((token) => token.role !== 'legal') && !names.has(name.glued))
      names.set(name.glued, name);
  };
  if (whole && whole.tokens.length <= 6 && !rest.split(/\s+/).some(isTrade)) add(whole);
  for (const segment of rest.split(SEPARATORS)) {
    for (const name of namesIn(trimmed(segment))) if (name.core.length <= 9) add(name);
  }
  return [...names.values()].slice(0, limit);
}
