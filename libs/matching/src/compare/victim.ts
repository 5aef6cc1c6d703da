import { compareNames } from '../name-similarity';
import { profileStatement } from '../record-profile';
import { domainsIn, foldedWords, namesIn, parseName, type OrganisationName } from '#organisations';

import { onlyBefore } from './extent';
import { type Passage } from './passage';
import { type Comparer, type Question, rule } from './ruling';

/** Somebody whose systems are not the victim's; a rented cloud, hired experts and their software are no such party. */
const PARTY =
  '(?:third part(?:y|ies)(?! (?:cloud|cyber\\w*|expert\\w*|specialist\\w*|forensic\\w*|security|firm|investigator\\w*|software|service(?! providers?)|services|application|file|data|platform|system|tool|app|integrations?|connectors?|plug ?ins?|extensions?|librar(?:y|ies)|components?|oauth|api))|suppliers?|vendors?|(?:sub)?contractors?|(?:service |it |hosting |external |cloud )?providers?(?! of)|service we use|business partners?|prestataires?|sous traitants?|fournisseurs?|terceros?|proveedor(?:es)?|terceiros?|fornecedor(?:es)?|prestador(?:es)?|soggett[oi] terz[oi]|terz[ei] part[ei]|fornitor[ei]|dienstleister\\w*|zulieferer\\w*|lieferanten?|drittanbieter\\w*|auftragsverarbeiter\\w*|externe\\w* (?:anbieter|firma)\\w*|leveranciers?|toeleverancier\\w*|externe partij|verwerker\\w*|podryadchik\\w*|postavshchik\\w*|storonn\\w+ (?:organizatsi|kompani)\\w*|dostawc\\w+|podwykonawc\\w+|kontrahent\\w*|underleverantor\\w*|leverantor\\w*|tredje part|reseller\\w*|external platform)';
const THIRD_PARTY = new RegExp(` ${PARTY} `);
/** Who works for the victim, by trade: named where the way in is told, no proof that the victim itself was spared. */
const HIRED =
  '(?:(?:firm|company|companies|business|unternehmen|firma|societe|entreprise|empresa|compania|societa|azienda|ditta|bedrijf|kompani\\w+|firm\\w+|spolk\\w+|foretag\\w*|bolag\\w*) (?:that|which|who|we|welche\\w*|das|die|der|qui|que|che|dat|die|kotor\\w+|ktor\\w+|som) (?:\\w+ ){0,4}?(?:our|us|uns|unsere\\w*|nous|notre|nos|nuestr\\w+|ci|nostr\\w+|noss\\w+|ons|onze|nam|nash\\w*|nasz\\w*|var|vart|vara)|\\w+(?:dienstleister|lieferant)\\w*|\\w+leverancier\\w*|\\w+leverantor\\w*|(?:maintenance|repair|cleaning|logistics|marketing) (?:firm|company|contractor)|outsourc\\w+|bpo|call ?cent(?:er|re)s?|contact cent(?:er|re)s?|data processors?|host(?:er|ing)(?: (?:company|firm|partner))?|(?:it|software|cloud|payroll|billing|hosting|mailing|printing|external|outside) (?:company|firm|vendor|partner|house)|managed service\\w*|integrators?|hebergeurs?|infogerant|editeurs?|centres? d appels?|societe informatique|partenaires?|callcenter\\w*|hoster\\w*|softwarehaus|softwareanbieter\\w*|it (?:haus|partner|firma)|rechenzentrumsbetreiber\\w*|encargado del tratamiento|centro de (?:llamadas|contacto|contactos|atendimento)|empresa (?:externa|informatica|que gere|que gestiona|contratada|tercerizada)|terceirizad\\w+|subcontratad\\w+|societa (?:informatica|esterna|che gestisce)|software house|responsabile esterno|centralino|hostingbedrijf\\w*|softwareleverancier\\w*|softwarebedrijf|ict bedrijf|it bedrijf|dienstverlener\\w*|vneshn\\w+ (?:podryadchik|koll|kompani|partner|servis)\\w*|autsorser\\w*|autsorsing\\w*|koll tsentr\\w*|khosting\\w*|integrator\\w*|usluge?dawc\\w+|firm\\w* (?:zewnetrzn|informatyczn|hostingow)\\w+|zewnetrzn\\w+ (?:firm|dostawc)\\w*|hostingodawc\\w*|driftleverantor\\w*|it leverantor\\w*|personuppgiftsbitrade|konsult(?:bolag|foretag)\\w*|programvaruleverantor\\w*)';
const THIRD_PARTY_NAMED = new RegExp(` (?:${PARTY}|${HIRED}) `);
const PLACE =
  '(?:systems?|infrastru[ck]tur\\w*|network|servers?|platform\\w*|environment|site|database|accounts?|portal|collaboration portal|storage|instance|systemes?|serveurs?|sistem\\w+|servidor\\w*|redes?|retei?|systemen|netzwerk\\w*|server\\w*|systemow|serwer\\w*|system\\w*|natverk\\w*)';
/** "The systems of one of our suppliers", "a vendor's platform", "obtained from a third party". */
const AT_A_PARTY = new RegExp(
  [
    ` ${PLACE} (?:\\w+ ){0,4}?${PARTY} `,
    ` ${PARTY}s? (?:\\w+ )?${PLACE} `,
    ` (?:accessed|stolen|taken|obtained|leaked|incident|breach|breached|attack|occurred|happened|originated|stems|theft|ottenut\\w+|sottratt\\w+|obtenid\\w+|robad\\w+|obtenu\\w*|vole\\w*|survenu\\w*|produit\\w*|entwendet|vorfall|angriff|incidente|ataque|ciberataque|attacco|violazione|danno|incydent\\w*|intsident\\w*|incidenten?) (?:\\w+ ){0,3}?(?:at|on|from|by|with|of|via|through|a|da|di|de|du|en|em|no|num|chez|aupres|bei|von|bij|u|na|so|storony|ze|strony|po|hos|fran|dotyczyl) (?:\\w+ ){0,4}?${PARTY} `,
    ` (?:at|bei|bij|hos|chez|presso|u) (?:\\w+ ){0,3}?${PARTY} (?:\\w+ ){0,6}?(?:stolen|taken|copied|breach\\w*|incident\\w*|attack\\w*|entwendet|gestohlen|kopiert|abgeflossen|\\w*vorfall\\w*|\\w*angriff\\w*|gestolen|buitgemaakt|gelekt|\\w*incident\\w*|\\w*aanval|inbraak|stulits|stals|intrang|angrepp|attaque\\w*|fuite|vole\\w*|attacco|sottratti|violazione|atak\\w*|wyciek\\w*|intsident\\w*|utechk\\w*) `,
    ` ${PARTY} (?:\\w+ ){0,3}(?:was|were|has been|had been|suffered|experienced|informed|notified|a ete|a subi|wurde|erlitt|ha sufrido|sufrio|fue|ha subito|e stato|sofreu|foi|werd|is|nos comunico|podverg\\w+|padl\\w*|zostal\\w*|utsattes|drabbades) (?:\\w+ ){0,3}(?:hack\\w*|breach\\w*|compromi\\w+|attack\\w*|incident\\w*|cyber\\w*|attaqu\\w+|angegriffen|angriff\\w*|ataque|attacco|vittima|victime|victima|aanval\\w*|getroffen|atak\\w*|ofiar\\w*) `,
  ].join('|'),
);
/** The victim's own systems, in a clause that denies. */
const OWN_SYSTEMS =
  / (?:our|own|its|internal|company|corporate|nostri|nuestros?|nos|notre|unsere\w*|eigene\w*|onze|eigen|nash\w*|nasze|naszych|vara|os nossos) (?:\w+ ){0,3}(?:systems?|network|infrastructure|environment|data|sistemi|sistemas|systemes?|systeme\w*|systemen|sistem\w*|system\w*)|(?:breach|compromise|intrusion|hack|incident) (?:of|into|at|in) (?:its|our|the company|\w+s?) |not the subject|critical systems|(?:integrita|integrite|integridad) (?:dei|des|de) /;
/** Parts of an organisation. */
const SUBSIDIARY =
  '(?:subsidiar\\w+|affiliate|joint venture|\\w*tochter\\w*|filiale\\w*|succursale\\w*|sucursal\\w*|controllata|subsidiaria|dochter\\w*|dochern\\w+|dotterbolag\\w*|spolk\\w+ zalezn\\w+)';
const SUB_UNIT = new RegExp(
  ` (?:${SUBSIDIARY}|branch(?:es)?|(?<!back )office|divisions?|business unit|department|faculty|campus|plants?|factory|store|shop|practice|clinic|school|franchise\\w*|\\w*niederlassung\\w*|standort\\w*|werk|abteilung|zweigstelle\\w*|aussenstelle|praxis|klinik|antenne|agence|usine|delegacion\\w*|sede|planta|division|departamento|oficina|clinica|stabilimento|reparto|ufficio|ambulatorio|divisione|agencia|unidade|fabrica|vestiging\\w*|afdeling\\w*|kantoor|locatie|otdelen\\w+|podrazdelen\\w+|ofis\\w*|zavod\\w*|oddzial\\w*|filii|placowk\\w+|przychodn\\w+|zaklad\\w*|biur\\w+|avdelning\\w*|kontor\\w*|anlaggning\\w*|enhet\\w*|mottagning\\w*) `,
);
/** "The attack on our Austrian subsidiary": not on the group. */
const AT_SUBSIDIARY = new RegExp(
  ` (?:attack\\w*|incident|breach\\w*|intrusion|\\w*angriff|\\w*vorfall|\\w*attaque|\\w*ataque|attacco|\\w*aanval|atak\\w*|\\w*angrepp\\w*|vzlom\\w*) (?:on|at|of|in|against|to|auf|bei|contre|chez|a|en|contra|al|alla|nella|op|bij|na|w|mot|hos|pa) (?:\\w+ ){0,4}?${SUBSIDIARY} `,
);
const isSubUnit = (words: string): boolean => SUB_UNIT.test(words);
const isSubUnitOnly = ({ words, negated }: Passage): boolean =>
  !negated && (AT_SUBSIDIARY.test(words) || (OCCURRENCE.test(words) && onlyBefore(words, SUB_UNIT)));

const LIMITED_SCOPE = / (?:limited in scope|not (?:a )?system wide|scope (?:is|was) limited) /;

/**
 * Whether the statement bears out who the victim is. A denial contradicts it; an acknowledgement supports it, unless it
 * hands the incident to a supplier (narrows) or speaks for somebody else and rules the named victim out (contradicts).
 */
export const compareVictim: Comparer = (question) => {
  const { statement, passages, assertion } = question;
  if (statement.stance === 'denies') {
    const denial = passages.find((passage) => passage.negated) ?? passages[0] ?? null;
    return rule('contradicts', denial, 'the statement denies that this victim was breached');
  }
  const names = claimedNames(question);
  const excluded =
    passages.find((passage) => passage.negated && excludes(passage, names)) ??
    (passages.some(({ words }) => OWNED.test(words))
      ? passages.find(({ words }) => ANOTHER.test(words))
      : undefined);
  if (excluded && !speaksForVictim(question, names))
    return rule('contradicts', excluded, 'another party acknowledges it and rules out the named victim');
  const handedOn = supplierInstead(question);
  if (handedOn)
    return rule(
      'narrows',
      handedOn,
      'the incident is acknowledged, but at a supplier and not in the victim’s own systems',
    );
  const unit = passages.find(
    (passage) => isSubUnitOnly(passage) && !isSubUnit(` ${foldedWords(assertion.quote).join(' ')} `),
  );
  if (unit)
    return rule('narrows', unit, 'the incident is acknowledged for one part of the named victim only');
  const limited = passages.find(({ words }) => LIMITED_SCOPE.test(words));
  if (limited && statement.stance === 'acknowledges')
    return rule('narrows', limited, 'the incident is acknowledged in limited scope only');
  const speaking = passages.filter(({ words, negated }) => !negated && OCCURRENCE.test(words));
  const naming = speaking.find(({ words }) => names.some((name) => isNamed(words, name)));
  return rule(
    'supports',
    naming ?? speaking[0] ?? passages.find((passage) => !passage.negated) ?? null,
    `the statement acknowledges an incident at “${assertion.quote}”`,
  );
};

/** A clause that says what happened: the one to quote. */
const OCCURRENCE =
  / (?:\w*attack\w*|\w*incident\w*|\w*breach\w*|intrusion\w*|unauthori\w+|cyber\w*|hack\w*|stol\w+|stole|leak\w*|compromis\w*|ransomware|access\w*|theft|attaqu\w+|cyberattaqu\w+|fuite\w*|piratage|acces|angriff\w*|\w*vorfall\w*|entwendet|abgeflossen|ataque\w*|ciberataque\w*|incidente\w*|filtracion\w*|acceso|attacco|violazion\w*|accesso|vazamento|acesso|invas\w+|\w*aanval\w*|datalek\w*|gestolen|atak\w*|utech\w+|intsident\w*|vzlom\w*|wyciek\w*|incydent\w*|wlaman\w*|\w*angrepp\w*|intrang\w*|lack\w*|hit|struck|reached|affected|getroffen|betroffen\w*|eingedrungen|touche\w*|visee?s?|afectad\w+|alcanz\w+|colpit\w+|interessat\w+|afetad\w+|atingi\w+|geraakt|inbraak|binnengedrongen|zatronu\w+|postrada\w+|pronik\w+|wlama\w+|dotkn\w+|zaatakowan\w*|drabba\w*|intrang\w*|angrip\w*) /;

/** A domain that stands for the victim is read by its label. */
function claimedNames({ assertion: { value, quote } }: Question): OrganisationName[] {
  const written = typeof value === 'string' ? [value, quote] : [quote];
  return written.flatMap((text) => {
    const labels = domainsIn(text).flatMap(({ domain }) => parseName(domain.label) ?? []);
    return labels.length > 0 ? labels : namesIn(text);
  });
}

function speaksForVictim({ statement }: Question, names: readonly OrganisationName[]): boolean {
  return profileStatement(statement).parties.some(
    ({ name, trust }) =>
      trust === 1 &&
      names.some((claimed) =>
        ['same', 'kind', 'part', 'acronym', 'spelt'].includes(compareNames(claimed, name).relation),
      ),
  );
}

const excludes = (passage: Passage, names: readonly OrganisationName[]): boolean =>
  / (?:link|linked|connection|connected|collegamento|relation|lien|verbindung|zusammenhang|relacion|relacionad\w*|related|affected|involved|concernee?|betroffen|from|source|origin|origine|origen|origem|belong\w*|appart\w+|ursprung|otnosh\w+|zwiazk\w+|samband|incidents?|breach\w*|attack\w*|hack\w*|hit|happened|to do|angegriffen|vorfall|passiert|geschehen|a voir|incidente?s?|nada que ver|nada a ver|ocurr\w+|aconteceu|successo|colpit\w+|gebeurd|geraakt|te maken|aangevallen|proiz\w+|postrada\w+|zaatakowan\w*|wydarzy\w+|hant|drabba\w*|angripen|att gora) /.test(
    passage.words,
  ) && names.some((name) => isNamed(passage.words, name));

/** "Belongs to Thornbury, a different company": whose the data is, and that it is another's. */
const ANOTHER =
  / (?:(?:an? )?(?:unrelated|unconnected|different|separate|entirely other|wholly different) (?:\w+ )?(?:company|firm|business|organi[sz]ation|entity|lender|bank|group|hospital|clinic|school|university|municipality|agency|insurer|body|institution|association|society|operator|manufacturer|provider|town|city|council|owner)|no (?:relation|connection|affiliation) (?:to|with) (?:us|our)|similar(?:ly)? (?:sounding|named)|of the same name|namesake|mistaken identity|mistook|mixed up|confus\w+ (?:us )?with|wrong (?:company|victim|organi[sz]ation|name)|nothing to do with|ein\w* ander\w* (?:unternehmen|firma|gesellschaft|haus|bank|verein|gemeinde|klinik)|namensgleich\w*|gleichnamig\w*|verwechs\w+|namensvetter\w*|homonyme?s?|confusion (?:avec|de noms?)|(?:une )?autre (?:societe|entreprise|etablissement|commune|structure)|rien a voir avec|otra (?:empresa|entidad|compania|organizacion|sociedad)|homonim[oaie]|nada que ver con|un altra (?:societa|azienda|impresa)|altro ente|omonim[aioe]|scambio di (?:persona|nome)|outra (?:empresa|entidade|instituicao|companhia)|nada (?:tem|teve|tinha) a ver com|ander\w* (?:bedrijf|organisatie|gemeente|instelling|onderneming)|naamgenoot|verwisse\w+|verwarring met|drug\w{2,4} (?:kompani|organizats|predpriyat|bank)\w*|odnoimenn\w+|tezk\w+|pereputa\w+|inn\w+ (?:firm|spolk|podmiot|instytucj|przedsiebiorst)\w*|zbieznosc nazw|pomyl\w+|ett annat (?:bolag|foretag)|en annan (?:kommun|organisation|bank)|forvaxl\w+) /;
const OWNED =
  / (?:belong\w*|come from|comes from|came from|originat\w+|stem\w*|struck|hit|concern\w*|affect\w*|gehor\w+|stamm\w+|betr\w+|getroffen|appart\w+|provien\w+|proven\w+|proced\w+|pertenec\w+|concern\w+|visa|touche\w*|riguard\w+|colpit\w+|pertenc\w+|atingiu|toeb\w+|horen|afkomstig|trof|prinadlezh\w+|otnos\w+|naleza\w*|nalez\w*|pochodz\w+|dotycz\w+|tillhor\w*|kommer|drabba\w*) /;

/** Every distinctive word of the name stands in the clause; for a name of common words, the words in a row. */
function isNamed(words: string, name: OrganisationName): boolean {
  const distinctive = name.core.filter((token) => token.role === 'distinctive');
  if (distinctive.length === 0) return words.includes(` ${name.core.map((token) => token.text).join(' ')} `);
  if (distinctive.every((token) => words.includes(` ${token.text} `))) return true;
  // A domain's label runs the words together.
  return (
    name.core.length === 1 && name.glued.length >= 8 && (parseName(words)?.glued ?? '').includes(name.glued)
  );
}

/** The clause that places the incident at a supplier, where the claim names none; null where the victim itself was hit. */
export function supplierInstead(question: Question): Passage | null {
  const { claim, passages } = question;
  const thirdParty = passages.find(({ words }) => THIRD_PARTY.test(words));
  // A claim that itself names the supplier is borne out, not narrowed.
  const claimsIt = claim.assertions.some(
    (assertion) =>
      assertion.kind === 'third_party' &&
      compareThirdParty({ ...question, assertion })?.relation === 'supports',
  );
  if (!thirdParty || claimsIt) return null;
  const there = passages.find(({ words, negated }) => !negated && AT_A_PARTY.test(words));
  if (there) return there;
  const ownDenied = passages.some(({ words, negated }) => negated && OWN_SYSTEMS.test(words));
  return ownDenied ? thirdParty : null;
}

/** A supplier or contractor that the claim names, or names as such. */
export const compareThirdParty: Comparer = ({ assertion, passages, statement }) => {
  const quoted = ` ${foldedWords(assertion.quote).join(' ')} `.replace(' 3rd ', ' third ');
  const generic = THIRD_PARTY_NAMED.test(quoted) && !/\p{Lu}\p{Ll}{2}/u.test(assertion.quote.slice(1));
  const names = namesIn(typeof assertion.value === 'string' ? assertion.value : assertion.quote);
  const naming = passages.filter(({ words }) =>
    generic ? THIRD_PARTY_NAMED.test(words) : names.some((name) => isNamed(words, name)),
  );
  const passage = statement.stance === 'denies' ? undefined : naming.find(({ negated }) => !negated);
  const cleared = naming.find(({ negated }) => negated);
  if (!passage && cleared)
    return rule('contradicts', cleared, 'the statement says that it did not come by the third party');
  return passage
    ? rule(
        'supports',
        passage,
        generic ? 'the statement names a third party too' : 'the statement names the same third party',
      )
    : null;
};
