import { sentencesOf, type TextField } from '#assertions';
import { foldedWords } from '#organisations';

import { type AssertionRelation, type StatementRecord } from '../records';

/** A clause of an official text, read once for what bears on every comparison. */
export interface Passage {
  field: TextField;
  start: number;
  end: number;
  text: string;
  /** Folded words framed by single blanks. */
  words: string;
  /** The clause says that something is not so. */
  negated: boolean;
}

/** Where one clause ends and another, which may deny what the first affirms, begins. */
const CLAUSE =
  /;|\s[–—]\s|\((?=(?:without|no|not|excluding|except)\b)|,?\s(?:but(?! not limited)|although|however|while|nor|aber|sondern|mais|pero|mas|ma|maar|но)\s|,\s(?:and|or)\s(?=(?:did|does|do|was|were|is|are|has|have)\s(?:not|no)\b)|,\s(?=(?:no|nor|not|kein|keine|aucun|aucune|geen|nessun|ninguna?)\s)/giu;

const NEGATION =
  / (?:no|not|never|none|nor|neither|without|excluding|dont|didnt|wasnt|werent|hasnt|havent|isnt|doesnt|arent|unaffected|aucun|aucune|sans|pas|jamais|ningun|ninguna|sin|nao|sem|nenhum|nenhuma|non|nessun|nessuna|nessuno|senza|kein|keine|keinen|keinerlei|nicht|nie|ohne|geen|niet|ne|net|nikakikh) /;
/** What only looks like a denial: a condition, an estimate, a stranger acting "without authorisation". */
const NO_DENIAL =
  / (?:not only|not limited|without (?:\w+ ){0,4}authori[sz]ation|sin (?:\w+ )?autorizacion|no autorizado|non autorise|non (?:sensitive|critical|public)|not yet|too early|cannot (?:rule out|exclude|guarantee)|not know|unable to|non solo|nicht nur|pas seulement|no solo) /;

/** Portuguese "no" is "in the"; these words stand in no Spanish or English sentence. */
const PORTUGUESE = / (?:dos|das|uma|foi|com|em|ao|pelo|pela|nao|sao|da|do) /;

const denies = (words: string): boolean => {
  const read = PORTUGUESE.test(words) ? words.replaceAll(' no ', ' ') : words;
  return NEGATION.test(read) && !NO_DENIAL.test(read);
};

const readings = new WeakMap<StatementRecord, readonly Passage[]>();

/** A clause that declines to answer says nothing either way, whatever it names. */
const DECLINES =
  / (?:declined? to|not (?:\w+ )?comment|no (?:further )?comments?|refused to (?:say|comment)|did not (?:say|specify|disclose)|cannot be said|nicht sagen|sans commentaire|no comentara|pas de commentaire) /;

/** The clauses of a statement's title and text that say something, in order. */
export function passagesOf(statement: StatementRecord): readonly Passage[] {
  const known = readings.get(statement);
  if (known) return known;
  const fields: [TextField, string | null][] = [
    ['title', statement.title],
    ['text', statement.text],
  ];
  const passages = fields
    .flatMap(([field, text]) => (text ? sentencesOf(text).flatMap((span) => clauses(field, text, span)) : []))
    .filter(({ words }) => !DECLINES.test(words));
  readings.set(statement, passages);
  return passages;
}

function clauses(field: TextField, text: string, span: { start: number; end: number }): Passage[] {
  const sentence = text.slice(span.start, span.end);
  const cuts = [0, ...[...sentence.matchAll(CLAUSE)].map((match) => match.index), sentence.length];
  return cuts.slice(0, -1).map((from, index): Passage => {
    const part = sentence.slice(from, cuts[index + 1]);
    const words = ` ${foldedWords(part).join(' ')} `;
    return {
      field,
      start: span.start + from,
      end: span.start + from + part.length,
      text: part,
      words,
      negated: denies(words),
    };
  });
}

export function quoteOf(passage: Passage): AssertionRelation['statementQuote'] {
  const lead = passage.text.length - passage.text.replace(/^[\s,;–—]+/, '').length;
  const text = passage.text.trim().replace(/^[,;–—]\s*/, '');
  return { field: passage.field, start: passage.start + lead, end: passage.start + lead + text.length, text };
}

/**
 * Words that make a confirmation smaller: "only", "a limited number". Bare "some" and "certain" do not; they are what
 * every notice says.
 */
const LIMITING =
  / (?:only|limited|limitada?|limitado|limite|limitee|select|very small|small number|small amount|small percentage|handful|subset|single|isolated|isolate|minimal|non critical|nur|begrenzt|beperkt|solo|singolo|unicamente|uniquement|tolko|non sensitive|majority are automated) /;

/** A limiting word stands at most some seven words before what the pattern finds: "a small number of government-ID images". */
export function limits(words: string, pattern: RegExp): boolean {
  const at = words.search(pattern);
  return (
    at >= 0 && LIMITING.test(`${words.slice(Math.max(0, at - 45), at).replaceAll(' not limited ', ' ')} `)
  );
}
