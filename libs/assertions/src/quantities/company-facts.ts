/**
 * What leak sites copy from a company's web page: revenue, head count, years in business, telephone numbers, addresses,
 * share codes. They look like quantities and are none of the claim.
 */
const BEFORE =
  /(?<!\p{L})(?:employ(?:s|ing|ed|er of)?|workforce(?: of)?|staff of|team of|firm of|head ?count|company size|company with|employees?:|number of employees|founded|established|serv(?:e|es|ing)|helped|trusted by|revenue|turnover|income|sales of|market cap|capital(?!\p{L})|budget(?!\p{L})|assets|phone(?!s)|tel(?!\p{L})|fax(?!\p{L})|zip(?!\p{L})|p\.?o\.? box|street|suite|isin|nasdaq|nyse|beschäftigt|emploie|emplea|impiega|umsatz|chiffre d'affaires|facturación|fatturato|faturamento|omzet|выручка|сотрудников:|(?:schools|centers|campuses|offices|branches|hospitals|stores)(?: and \p{L}+)?,)[^.;\n]{0,26}$/iu;
const AFTER =
  /^ worldwide|^[^.;\n]{0,24}(?:per|each|every|a) (?:year|month|day|week|annum)|^ ?(?:\p{L}+ )?(?:member states|years of experience|countries|locations|dealerships|resorts|stores)(?!\p{L})|^ ?\p{L}{0,12} ?(?:in revenue|of revenue|revenue|annual)/iu;
const IS_AT_WORK =
  /\b(?:is|are|was|were|be|been) (?:\p{L}+ )?employed|^[^.;\n]{0,20}\bwork(?:s|ing)? (?:at|for|in)\b/iu;

const WINDOW = 48;

/** Whether the figure at [start, end) is such a fact about the company. */
export function isCompanyFact(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - WINDOW), start);
  const after = plain.slice(end, end + WINDOW);
  return BEFORE.test(before) || AFTER.test(after) || IS_AT_WORK.test(after);
}
