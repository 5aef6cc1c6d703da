import { compareNames } from '../name-similarity';
import { profileStatement } from '../record-profile';
import { domainsIn, foldedWords, namesIn, parseName, type OrganisationName } from '#organisations';

import { type Passage } from './passage';
import { type Comparer, type Question, rule } from './ruling';

/** Somebody whose systems are not the victim's. */
export const THIRD_PARTY =
  / (?:third part(?:y|ies)|supplier|suppliers|vendor|vendors|contractor|contractors|subcontractor|provider|providers|service we use|prestataire|sous traitant|fournisseur|tercero|proveedor|terceiro|fornecedor|terzi|fornitore|dienstleister|zulieferer|drittanbieter|leverancier|podryadchik\w*|partner|partners|reseller|external platform) /;
const THEIR_INFRASTRUCTURE =
  / infrastru[ck]tur\w* (?:\w+ ){0,3}(?:supplier|vendor|contractor|provider|podryadchik\w*|prestataire|fornitore|proveedor|leverancier|partner) /;
/** The victim's own systems, in a clause that denies. */
const OWN_SYSTEMS =
  / (?:our|own|its|internal|company|corporate|nostri|nuestros?|nos|unsere\w*|onze|nash\w*) (?:\w+ ){0,3}(?:systems?|network|infrastructure|environment|data|sistemi|sistemas|systemes|systeme\w*|systemen)|(?:breach|compromise|intrusion|hack|incident) (?:of|into|at|in) (?:its|our|the company|\w+s?) |not the subject|critical systems/;
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
  const excluded = passages.find((passage) => passage.negated && excludes(passage, names));
  if (excluded && !speaksForVictim(question, names))
    return rule('contradicts', excluded, 'another party acknowledges it and rules out the named victim');
  const handedOn = supplierInstead(question);
  if (handedOn)
    return rule(
      'narrows',
      handedOn,
      'the incident is acknowledged, but at a supplier and not in the victim’s own systems',
    );
  const limited = passages.find(({ words }) => LIMITED_SCOPE.test(words));
  if (limited && statement.stance === 'acknowledges')
    return rule('narrows', limited, 'the incident is acknowledged in limited scope only');
  const naming = passages.find(({ words }) => names.some((name) => isNamed(words, name)));
  return rule(
    'supports',
    naming ?? passages.find((passage) => !passage.negated) ?? null,
    `the statement acknowledges an incident at “${assertion.quote}”`,
  );
};

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
  / (?:link|connection|collegamento|relation|lien|verbindung|relacion|related|affected) /.test(
    passage.words,
  ) && names.some((name) => isNamed(passage.words, name));

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

function supplierInstead(question: Question): Passage | null {
  const { claim, passages } = question;
  const thirdParty = passages.find(({ words }) => THIRD_PARTY.test(words));
  // A claim that itself names the supplier is borne out, not narrowed.
  const claimsIt = claim.assertions.some(
    (assertion) =>
      assertion.kind === 'third_party' &&
      compareThirdParty({ ...question, assertion })?.relation === 'supports',
  );
  if (!thirdParty || claimsIt) return null;
  const ownDenied = passages.some(({ words, negated }) => negated && OWN_SYSTEMS.test(words));
  const outright =
    / (?:supplier|vendor|contractor|podryadchik\w*|prestataire|leverancier) (?:\w+ ){0,3}(?:was|were|has been|a ete|werd) (?:hacked|breached|compromised|attacked)/.test(
      thirdParty.words,
    );
  return ownDenied || outright || passages.some(({ words }) => THEIR_INFRASTRUCTURE.test(words))
    ? thirdParty
    : null;
}

/** A supplier or contractor that the claim names, or names as such. */
export const compareThirdParty: Comparer = ({ assertion, passages, statement }) => {
  if (statement.stance === 'denies') return null;
  const quoted = ` ${foldedWords(assertion.quote).join(' ')} `.replace(' 3rd ', ' third ');
  const generic =
    (THIRD_PARTY.test(quoted) || / (?:outsourced|bpo) /.test(quoted)) &&
    !/\p{Lu}\p{Ll}{2}/u.test(assertion.quote.slice(1));
  const names = namesIn(typeof assertion.value === 'string' ? assertion.value : assertion.quote);
  const passage = passages.find(
    ({ words, negated }) =>
      !negated && (generic ? THIRD_PARTY.test(words) : names.some((name) => isNamed(words, name))),
  );
  return passage
    ? rule(
        'supports',
        passage,
        generic ? 'the statement names a third party too' : 'the statement names the same third party',
      )
    : null;
};
