import { type Assertion, isOthersWord, othersWordsIn, sentencesOf, type TextField } from '#assertions';
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

const NOTHING =
  'no|not|kein|keine|keinen|keinerlei|aucun|aucune|geen|nessun|nessuna|ningun|ninguna|nenhum|nenhuma|non|nicht|niet|não|нет|не|żadn\\p{L}+|nie|inga|inget|inte|ni|né|nem|noch';
/** Where one clause ends and another, which may deny what the first affirms, begins. */
const CLAUSE = new RegExp(
  [
    ';|\\s[–—]\\s',
    ',?\\s(?:but(?! not limited)|although|however|while|whereas|nor|(?<!nicht )aber|sondern|jedoch|mais|pero|sino|mas|ma|però|maar|но|а|ale|lecz|men|utan|yet|though|embora|aunque|mientras(?: que)?|tandis que|während|mentre|enquanto|terwijl|hoewel|podczas gdy|natomiast|däremot|dagegen|hingegen|en revanche|en cambio|invece|daarentegen|medan|тогда как|зато)\\s',
    ',\\s(?:and|or)\\s(?=(?:did|does|do|was|were|is|are|has|have)\\s(?:not|no)\\b)',
    `,?\\s(?:and|et|und|y|e|en|и|i|och)\\s(?=(?:${NOTHING})\\s)`,
    `,\\s(?=(?:${NOTHING}|nor)\\s)`,
    ',\\s(?=(?:without|ohne|sans|sin|senza|sem|zonder|без|bez|utan)\\s)',
    `,?\\s(?:and|et|und|y|e|en|и|i|och)\\s(?=(?:there (?:is|was|are|were|has been)|es gibt|gibt es|hay|há|ci sono|er (?:is|zijn)|det finns) (?:${NOTHING})\\s)`,
  ].join('|'),
  'giu',
);

const NEGATION =
  / (?:no|not|never|none|nothing|nobody|nor|neither|without|excluding|(?:we|they|i) dont|didnt|wasnt|werent|hasnt|havent|isnt|doesnt|arent|couldnt|unaffected|aucun|aucune|sans|pas|jamais|rien|nul|nulle|ningun|ninguna|ningunos|tampoco|nada|nadie|sin|nao|sem|nem|nenhum|nenhuma|ninguem|non|nessun|nessuna|nessuno|niente|nulla|ne|senza|kein|keine|keinen|keiner|keinem|keines|keinerlei|nicht|nichts|niemand|nie|niemals|weder|ohne|geen|niet|niets|nooit|zonder|noch|net|nikak\w+|nichego|nikto|nikogda|bez|otsutstvu\w+|zadn\w+|nikt|nic|brak|ani|inte|inga|ingen|inget|ingenting|varken|ej|aldrig) /;
/** What denies without a negative: kept out, ruled out, untouched, elsewhere. */
const SPARED =
  / (?:out of (?:reach|scope)|left alone|not part of (?:it|this)|(?:kept|lives?|run(?:s|ning)?|sits?|stored|held|hosted) (?:\w+ ){0,3}?elsewhere|remain\w* (?:\w+ )?(?:protected|safe|untouched|intact)|(?:permanec\w+|siguen|continu\w+|reman\w+|rest\w+|demeur\w+|rimang\w+|rimast\w+|blieben|bleiben|bleven|blijven|ostal\w+|ostayut\w+|pozosta\w+|forbl\w+) (?:\w+ )?(?:protegid\w+|protege\w*|protett\w+|geschutzt\w*|beschermd|zashchishchen\w*|chronion\w*|skyddad\w*|segur\w+|sicher|veilig|bezpieczn\w+)|ruled out|spared|untouched|unharmed|(?:remain\w*|stay\w*|left|kept) (?:\w+ )?(?:safe|secure|intact|separate\w*|elsewhere)|(?:stored|held|sits?|hosted|located) (?:\w+ )?(?:separately|elsewhere)|hors de cause|hors datteinte|hors d atteinte|epargne\w*|indemnes?|intacte?s?|etranger\w* a|ausgeschlossen|unberuhrt|unversehrt|verschont|unbeteiligt|aussen vor|descartad\w+|a salvo|intact[oa]s?|ajen[oa]s?|(?:quedaron|queda|quedo|quedan|ficaram|ficou|ficam|rimast[ioae]|resta|restano|rimangono|sono|risultano) (?:\w+ )?(?:fuera|de fora|fuori|esclus[ioae])|estrane[oia]|intatt[oaie]|al sicuro|alhei[oa]s?|uitgesloten|ongemoeid|buiten schot|buiten beeld|gespaard|onaangetast|isklyuchen\w*|neprichast\w*|nevredim\w*|v bezopasnosti|wykluczon\w*|nienaruszon\w*|nietkniet\w*|bezpieczn[aey]\w{0,2}|uteslut\w*|opaverkad\w*|ororda?|skonad\w*) /;
/** What denies by its verb, or calls what is said untrue. */
const REFUTED =
  / (?:(?:rules?|ruled|ruling) out|den(?:y|ies|ied) that|descart(?:a|an|o|aron|ou|aram|amos)|exclu(?:t|ent|i|ons|yo|yen|ye|iu|em)|esclud(?:e|ono|iamo)|ha(?:nno)? escluso|schliess(?:t|en) (?:\w+ ){0,6}?aus|sluit(?:en)? (?:\w+ ){0,6}?uit|isklyucha\w+|wyklucza\w*|wykluczy\w+|utesluter|(?:is|are|was|were|est|sont|ist|sind|es|son|e|sono|sao|zijn|ar) (?:\w+ ){0,2}?(?:untrue|false|unfounded|baseless|incorrect|inaccurate|faux|fausse\w*|infonde\w*|inexact\w*|unwahr|falsch|haltlos|unzutreffend|fals[oaie]s?|infundad\w+|infondat\w+|onwaar|onjuist|ongegrond|felaktig\w*|falska?|osann\w*)|ne sootvetstv\w+ deistvitelnosti|nieprawd\w+) /;
/** What only looks like a denial: a condition, an estimate, a stranger acting "without authorisation". */
const NO_DENIAL =
  / (?:not only|not limited|(?:without|sans|sin|ohne|senza|sem|zonder|bez|utan) (?:\w+ ){0,4}?(?:authori[sz]\w+|permission|consent\w*|autoris\w+|autoriz\w+|autorizz\w+|permis\w*|berechtigung|befugnis|erlaubnis|genehmigung|zustimmung|toestemming|bevoegdheid|razresheni\w+|soglasi\w+|sanktsi\w+|zgody|zezwolenia|uprawnien|tillstand|behorighet|lov)|no autorizad\w+|non autoris\w+|non autorizzat\w+|nao autorizad\w+|non (?:sensitive|critical|public)|not yet|too early|(?:cannot|not (?:yet )?|unable to|to) (?:rule[ds]? out|ruled out|exclude|guarantee|be (?:ruled out|excluded))|nicht (?:\w+ ){0,3}(?:auszuschliessen|ausgeschlossen|ausschliessen)|not (?:\w+ ){0,4}(?:rul\w+ out|excluded?)|pas (?:\w+ ){0,2}(?:exclu\w*|ecart\w+)|no (?:se )?(?:puede )?descart\w+|non (?:si )?(?:puo )?esclud\w+|nao (?:se )?(?:pode )?descart\w+|niet (?:\w+ ){0,3}(?:uitsluit\w*|uitgesloten|uit te sluiten)|ne (?:\w+ ){0,2}isklyuch\w+|nie (?:\w+ ){0,2}wyklucz\w+|inte (?:\w+ ){0,2}uteslut\w+|not (?:intended|meant|authori[sz]ed) for|not know|unable to|nothing but|no (?:more|fewer|less) than|not (?:more|fewer|less) than|no longer|non solo|nicht nur|pas seulement|no solo|niet alleen|ne tolko|nie tylko|inte bara|not or only|nicht oder nur) /;

/** Portuguese "no" is "in the"; these words stand in no Spanish or English sentence. */
const PORTUGUESE = / (?:dos|das|uma|foi|com|em|ao|pelo|pela|nao|sao|da|do) /;
/** Dutch "net" is "just", Italian "ne" is "of it", French "ne" needs no other. */
const DUTCH = / (?:het|een|van|zijn|wij|voor) /;

const denies = (words: string): boolean => {
  let read = PORTUGUESE.test(words) ? words.replaceAll(' no ', ' ') : words;
  if (DUTCH.test(words)) read = read.replaceAll(' net ', ' ');
  return (NEGATION.test(read) || SPARED.test(read) || REFUTED.test(read)) && !NO_DENIAL.test(read);
};

const readings = new WeakMap<StatementRecord, readonly Passage[]>();

/** A clause that declines to answer says nothing either way, whatever it names. */
const DECLINES =
  / (?:declined? to|not (?:\w+ )?comment|no (?:further )?comments?|refused to (?:say|comment)|did not (?:say|specify|disclose)|cannot be said|nicht sagen|sans commentaire|no comentara|pas de commentaire|geen uitspra\w+|keine angaben|ne kommentir\w+|nie komentuj\w+|inte (?:\w+ )?(?:kommentera|spekulera)) /;

/**
 * The clauses of a statement's text and title that are its speaker's own words and say something, in order, the text
 * first: a headline is short of the facts. What the actor is quoted or reported to say is left out.
 */
export function passagesOf(statement: StatementRecord): readonly Passage[] {
  const known = readings.get(statement);
  if (known) return known;
  const fields: [TextField, string | null][] = [
    ['text', statement.text],
    ['title', statement.title],
  ];
  const passages = fields.flatMap(([field, text]) => {
    if (!text) return [];
    const others = othersWordsIn(text.toLowerCase());
    return sentencesOf(text)
      .flatMap((span) => clauses(field, text, span))
      .filter(
        ({ words, start, end }) =>
          !DECLINES.test(words) && !isOthersWord(others, Math.floor((start + end) / 2)),
      );
  });
  readings.set(statement, passages);
  return passages;
}

/** "The supposed 32,826 entries", "a few thousand and not 600,000": the claim's figure repeated, not the speaker's. */
const CLAIMED_BEFORE =
  /(?<!\p{L})(?:supposed(?:ly)?|alleged(?:ly)?|claimed|purported(?:ly)?|rather than|instead of|not(?: the)?|et non(?: pas)?|prétendu\p{L}*|présumé\p{L}*|angeblich\p{L}*|vermeintlich\p{L}*|(?:und )?nicht|supuest\p{L}+|presunt\p{L}+|y no|e non|alegad\p{L}+|supost\p{L}+|e não|vermeende|(?:en )?niet|якобы|а не|rzekom\p{L}+|a nie|påstådda|(?:och )?inte) (?:\p{L}+ )?$/iu;

/** What the statement itself asserts: not what it reports of the actor, nor the claim's figures that it takes up. */
export function ownAssertions(statement: StatementRecord): readonly Assertion[] {
  const others = {
    title: othersWordsIn((statement.title ?? '').toLowerCase()),
    text: othersWordsIn((statement.text ?? '').toLowerCase()),
  };
  return statement.assertions.filter(
    ({ field, start }) =>
      !isOthersWord(others[field], start) &&
      !CLAIMED_BEFORE.test((statement[field] ?? '').slice(Math.max(0, start - 40), start)),
  );
}

/** "Other than e-mail, nothing was reached": what is excepted is said the other way round. */
const EXCEPTED =
  /(?<!\p{L})(?:other than|apart from|aside from|except(?:ing)?(?: for)?|with the exception of|excluding|à l['’]exception d(?:e|es|u)?|hormis|excepté|mis à part|mit ausnahme|abgesehen von|ausgenommen|a excepción de|con excepción de|salvo|excepto|ad eccezione d\p{L}{1,4}|fatta eccezione per|tranne|eccetto|exceto|à exceção d\p{L}{1,2}|com exceção d\p{L}{1,2}|met uitzondering van|behalve|uitgezonderd|за исключением|кроме|z wyjątkiem|oprócz|förutom|med undantag)(?!\p{L})[^,;.!?()]{2,120}?(?=[,;.!?()]|$| (?:nothing|none|no|nobody|rien|aucune?|nichts|kein\p{L}*|nada|ningún\p{L}*|nulla|nessun\p{L}*|nenhum\p{L}*|niets|geen|ничего|nic|inget|inga)(?!\p{L}))/giu;

/** "Medicare numbers (but not expiry dates)": what stands in the brackets is a clause of its own. */
const ASIDE = new RegExp(
  `\\((?:(?:but|mais|aber|pero|ma|mas|maar|но|ale|men) )?(?:without|excluding|except|${NOTHING}|sans|ohne|sin|senza|sem|zonder|без|bez|utan)(?!\\p{L})[^()]{1,120}\\)`,
  'giu',
);

function clauses(field: TextField, text: string, span: { start: number; end: number }): Passage[] {
  const whole = text.slice(span.start, span.end);
  const asides = [...whole.matchAll(ASIDE)].map((hit) => passageOf(field, hit[0], span.start + hit.index));
  const sentence = asides.length > 0 ? whole.replace(ASIDE, (aside) => ' '.repeat(aside.length)) : whole;
  const cuts = [
    0,
    ...[...sentence.matchAll(CLAUSE)]
      .filter((match) => !isElliptic(sentence, match))
      .map(({ index }) => index),
    sentence.length,
  ];
  return [
    ...cuts.slice(0, -1).flatMap((from, index) => {
      const clause = sentence.slice(from, cuts[index + 1]);
      const except = [...clause.matchAll(EXCEPTED)];
      const rest = passageOf(
        field,
        except.length > 0 ? clause.replace(EXCEPTED, (part) => ' '.repeat(part.length)) : clause,
        span.start + from,
      );
      const parts = except.map((hit) => ({
        ...passageOf(field, hit[0], span.start + from + hit.index),
        negated: !rest.negated,
      }));
      return [rest, ...parts];
    }),
    ...asides,
  ];
}

/** "Are kept on paper and were not part of it": of the same thing that the clause before names, which says of no loss. */
const VERB_NEXT =
  /^(?:,? ?(?:and|or|et|und|y|e|en|и|i|och) )(?:(?:was|were|is|are|has|have|had|did|do|does) (?:not|never)|n['’](?:ont|a|est|était|étaient)|ne (?:sont|font|fait|serait)|(?:sind|waren|wurden?) (?:\p{L}+ )?nicht|(?:zijn|werden|waren) (?:\p{L}+ )?niet|non (?:sono|è|erano|risultano)|no (?:fueron|se|están|forman)|não (?:foram|são|estão|fazem)|не (?:был|вход|постра)|nie (?:został|był|są|wesz)|(?:är|har|var|blev) inte|berörs inte)/iu;
const LOST =
  /(?<!\p{L})(?:stolen|taken|copied|exfiltrated|exposed|accessed|leaked|obtained|encrypted|hashed|chiffr|verschlüssel|cifrad|cifrat|versleutel|шифр|zaszyfr|krypter|volé|dérobé|copié|gestohlen|kopiert|entwendet|robad|copiad|sottratt|copiat|roubad|gestolen|gekopieerd|buitgemaakt|похищ|скопир|украд|skradz|wykradz|skopiow|stulit|kopierat)/iu;
const isElliptic = (sentence: string, cut: RegExpMatchArray): boolean =>
  VERB_NEXT.test(sentence.slice(cut.index, (cut.index ?? 0) + 40)) &&
  !LOST.test(sentence.slice(0, cut.index));

function passageOf(field: TextField, text: string, start: number): Passage {
  const words = ` ${foldedWords(text).join(' ')} `;
  return { field, start, end: start + text.length, text, words, negated: denies(words) };
}

/** The clause without the marks and spaces around it, and without the closing quotation mark of the sentence before. */
export function quoteOf({ field, start, text }: Passage): AssertionRelation['statementQuote'] {
  const lead = /^(?:[\s,;–—]|["”“»](?=\s))*/.exec(text)?.[0].length ?? 0;
  const quoted = text.slice(lead).trimEnd();
  return { field, start: start + lead, end: start + lead + quoted.length, text: quoted };
}
