import { sentenceAround } from '../sentences';

/**
 * What leak sites copy from a company's web page: revenue, head count, years in business, telephone numbers, addresses,
 * share codes. They look like quantities and are none of the claim.
 */
const BEFORE =
  /(?<!\p{L})(?:employ(?:s|ing|ed|er of)?(?!\p{L})|workforce(?: of)?|staff of|team of|firm of|head ?count|company size|company with|employees?:|number of employees|founded|established|serv(?:e|es|ing)|helped|trusted by|revenues?|turnover|income|sales of|market cap|capital(?!\p{L})|budget(?!\p{L})|assets|phone(?!s)|tel(?!\p{L})|fax(?!\p{L})|zip(?!\p{L})|p\.?o\.? box|street|suite|isin|nasdaq|nyse|beschäftigt|mitarbeiter(?:zahl)?:|emploie|effectifs?|emplea|plantilla de|impiega|emprega|zatrudnia|sysselsätter|anställda:|medewerkers:|umsatz|chiffre d'affaires|facturación|facturacion|fatturato|faturamento|omzet|obroty?|przychod\p{L}{0,3}|omsättning|выручка|оборот|штат|сотрудников:|(?:schools|centers|campuses|offices|branches|hospitals|stores|clinics)(?: and \p{L}+)?,)(?:[^.;\n]|\.(?=\d)|(?<=mrd|mio|mln|bn)\.){0,36}$|(?<!\p{L})(?:district|school|universit|college|hospital|clinic|church|company|firm|group|bank|city|town|council|organi[sz]ation|agency|provider|manufacturer|distributor|retailer|entreprise|mairie|commune|unternehmen|konzern|stadt|gemeinde|empresa|ayuntamiento|azienda|comune|prefeitura|gemeente|zorggroep|компани|spółk|uczelni|firma|kyrka|kommun|bolag)\p{L}{0,12} (?:[^.;\n]{0,60} )?(?:is|has|have|with|of|avec|compte|mit|hat|zählt|con|tiene|cuenta con|conta|ha|com|tem|met|heeft|telt|насчитывает|ma|liczy|zatrudnia|har) (?:[^.;\n]{0,30} )?$|(?:enrolled|studiuje|studieren|étudient|estudian|studeren)[^.;\n]{0,16}$/iu;
const AFTER =
  /^ worldwide|^ (?:in|across|en|dans) (?:over |more than )?\d+ (?:countries|pays|ländern|países|paesi)|^[^.;\n]{0,24}(?:per|each|every|a) (?:year|month|day|week|annum)|^[^.;\n]{0,16}(?:par an|pro jahr|al año|all'anno|por ano|per jaar|rocznie|per år|в год)(?!\p{L})|^ ?(?:\p{L}+ )?(?:member states|years of experience|countries|locations|dealerships|resorts|stores)(?!\p{L})|^ ?\p{L}{0,12} ?(?:in revenue|of revenue|revenue|annual)/iu;
const IS_AT_WORK =
  /\b(?:is|are|was|were|be|been) (?:\p{L}+ )?employed|^[^.;\n]{0,20}\bwork(?:s|ing)? (?:at|for|in)\b/iu;

const WINDOW = 64;

/** Whether the figure at [start, end) is such a fact about the company; `isPeople` where it counts people. */
export function isCompanyFact(plain: string, start: number, end: number, isPeople: boolean): boolean {
  const before = plain.slice(Math.max(0, start - 2 * WINDOW), start);
  const after = plain.slice(end, end + WINDOW);
  return (isPeople && BEFORE.test(before)) || AFTER.test(after) || IS_AT_WORK.test(after);
}

const STAFF =
  /(?<!\p{L})(?:employees|staff|people|workers|employés|salariés|collaborateurs|mitarbeiter\p{L}*|beschäftigte\p{L}*|empleados|trabajadores|dipendenti|addetti|funcionários|colaboradores|medewerkers|werknemers|сотрудник\p{L}*|работник\p{L}*|pracowników|anställda|medarbetare)$/iu;
const RESIDENTS =
  /(?<!\p{L})(?:inhabitants|residents|habitants|einwohner|habitantes|abitanti|inwoners|жителей|mieszkańców|invånare)$/iu;
/** "Inhabitants: 19,000", "five hospitals for 300,000 inhabitants" */
const RESIDENTS_BEFORE =
  /(?<!\p{L})(?:inhabitants|residents|population|habitants|einwohner|habitantes|población|abitanti|população|inwoners|население|жителей|mieszkańców|invånare|for|für|per|pour|para|voor|för|dla|для)(?: ?[:=])? (?:(?:about|over|more than|some|rund|über|environ|circa|oltre|ruim|około|около) )?$/iu;
/** "£2.8bn, 50k staff", "85 salariés, 14 M€ de chiffre d'affaires", "rok założenia 1958, 380 pracowników" */
const PROFILE =
  /(?<!\p{L})(?:global|leading|international|worldwide|largest) \p{L}+,|\(www\.|[$€£¥₽] ?\d[\d.,]* ?(?:bn?|m|mm|k|million|billion|mrd\.?|mio\.?|mln)(?!\p{L})|revenue|turnover|in sales|founded|established|headquarter|fortune \d|since (?:18|19)\d\d|chiffre d'affaires|fondée?|siret|umsatz|gegründet|gegr\.|fatturato|fondata|ingresos|facturaci|fundada|faturamento|omzet|opgericht|sinds 1|przych[oó]d|obr[oó]t|założ|omsättning|grundad|выручка|основан/iu;

/** Whether a count of staff or residents tells how big the organisation is: beside its money or age, in brackets, or alone. */
export function isHeadCount(plain: string, start: number, end: number, noun: string): boolean {
  if (RESIDENTS.test(noun))
    return (
      (plain[start - 1] === '(' && plain[end] === ')') ||
      RESIDENTS_BEFORE.test(plain.slice(Math.max(0, start - 24), start))
    );
  if (!STAFF.test(noun)) return false;
  const sentence = sentenceAround(plain, start, end);
  if (sentence.end - sentence.start <= end - start + 8) return true;
  return PROFILE.test(
    plain.slice(Math.max(sentence.start, start - WINDOW), start) +
      plain.slice(end, Math.min(sentence.end, end + WINDOW)),
  );
}
