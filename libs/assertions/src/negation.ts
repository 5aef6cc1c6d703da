import { type ReadableText } from './readable-text';
import { firstFrom, sought } from './sought-pattern';

/**
 * Whether what stands at a place is said not to be so. A negation reaches forward to the end of its clause: past "and"
 * and "or", not past a semicolon, "but", or a full stop.
 */
const NEGATIVE = sought(
  /(?<!\p{L})(?:no|not|never|none|nothing|nobody|neither|nor|without|cannot|\p{L}+n't|unaffected|excluding|exclude[sd]?|aucune?s?|ne|n'(?:a|ont|est|était|étaient)|ni|jamais|rien|sans|kein(?:e[rnms]?)?|nicht|nichts|nie(?:mals)?|ohne|weder|ningún|ningun[ao]?|nunca|tampoco|sin|nessun[oa]?|nulla|non|né|senza|nenhuma?|nenhum|não|nem|sem|geen|niet|nooit|zonder|niets|не|нет|ничего|ни|никак\p{L}{1,3}|без|nie|żadn\p{L}{1,4}|ani|brak|bez|inte|ingen|inga|inget|ingenting|aldrig|varken|ej)(?!\p{L})/iu,
);
const CLAUSE_END = sought(
  /[;.!?\n]|\b(?:but|however|although|only|except|mais|aber|sondern|jedoch|allerdings|lediglich|nur|pero|sino|aunque|salvo|solo|solamente|ma|però|tuttavia|mas|porém|apenas|maar|echter|alleen|slechts|ale|lecz|jednak|tylko|men|dock|endast|bara|seulement|uniquement|cependant|toutefois)\b|(?<!\p{L})(?:но|а|однако|только|лишь|però|sólo|porém)(?!\p{L})/iu,
);
/** "not only", "no longer", "no doubt", "not less than" deny nothing; "no comment on" neither. */
const HOLLOW =
  /^(?:not|no|non|nicht|não|niet|не|nie|inte) (?:only|just|longer|doubt|less than|one noticed|one knows|ransom|negotiat\p{L}+|nur|solo|sólo|solamente|só|apenas|alleen|только|tylko|bara|endast|seulement|mehr|más de|meno di|mindre än)/iu;
/** What was not allowed was done: "non autorisé", "не санкционированный", "without permission". */
const NOT_ALLOWED =
  /^(?:no|non|not|nicht|não|niet|не|nie|inte|ej|sans|sin|without|ohne|senza|sem|zonder|без|bez)[ -](?:(?:any|the|l'|una|uma|proper|prior) ?)?(?:(?:ge)?aut?h?oris|aut?h?ori[zs]|autoryz|auktoris|berechtig|befug|behörig|erlaub|permis|permess|permitid|habilitad|consent|toestemming|санкционир|разреш|uprawnion|upoważn|zgod)/iu;
/** Negatives that are another word in another language, and what gives that language away: "no dia", "till sin kund". */
const LOOKALIKES: readonly (readonly [words: RegExp, language: RegExp])[] = [
  [/^no$/iu, /[ãõ]|(?<!\p{L})(?:em|um|uma|ao|aos|pel[ao]s?|foi|foram|com|os|das?|seus?|suas?)(?!\p{L})/iu],
  [/^(?:sin|ni)$/iu, /[åäö]|(?<!\p{L})(?:och|att|av|till|som)(?!\p{L})/iu],
];
/** What denies the words before it, and how far behind them within their clause it may begin. */
const AFTER = [
  [
    60,
    sought(
      /\b(?:(?:was|were|is|are|has|have|had|been|be)(?: not|n't)|not (?:been |be |were )?(?:affected|accessed|compromised|impacted|involved|exposed|stolen|taken|leaked)|remain(?:s|ed)? (?:safe|secure|unaffected)|(?:are|is|were) (?:safe|secure|unaffected))/iu,
    ),
  ],
  [
    90,
    sought(
      /(?:ne (?:sont|seraient|serait|sont) pas concern|ont pas été|nicht (?:betroffen|gestohlen|abgeflossen|kompromittiert)|no (?:se han|se vieron|fueron|han sido|están)|non (?:sono|risultano|è) |não (?:foram|são|estão|foi)|niet (?:getroffen|gelekt|gestolen|betrokken)|(?:restent|demeurent|bleiben|permanecen|siguen|rimangono|restano|permanecem|blijven|остаются|pozostają|förblir|är) (?:\p{L}+ )?(?:sûr|intact|sécuris|sicher|unberührt|unversehrt|segur|a salvo|al sicuro|sicur|intatt|protegid|veilig|в безопасност|bezpieczn|säkr|trygg|opåverka)|не (?:был|постра|затро|утек|попал)|nie (?:został|był|są|wyciek)|(?:har|är|blev) inte )/iu,
    ),
  ],
] as const;
const CLAUSE_STOP = /[.;\n]/;
const REACH = 120;

/** Whether the words at [start, end) are denied in their clause. */
export function isNegated(text: ReadableText, start: number, end: number): boolean {
  return isDeniedBefore(text, start, end) || isDeniedAfter(text, end);
}

function isDeniedBefore(text: ReadableText, start: number, end: number): boolean {
  const floor = Math.max(0, start - REACH);
  const clauseEnds = CLAUSE_END.marksIn(text);
  let last = firstFrom(clauseEnds.starts, start) - 1;
  while (last >= 0 && (clauseEnds.ends[last] ?? 0) > start) last--;
  const clause = Math.max(floor, clauseEnds.ends[last] ?? 0);
  const { starts, ends } = NEGATIVE.marksIn(text);
  for (let index = firstFrom(starts, clause); (starts[index] ?? start) < start; index++) {
    const [from, to] = [starts[index] ?? start, ends[index] ?? end];
    if (to > start) continue;
    const said = text.lower.slice(from, end);
    if (HOLLOW.test(said) || NOT_ALLOWED.test(said)) continue;
    const word = text.lower.slice(from, to);
    // "NI numbers": National Insurance.
    if (text.plain.slice(from, to) === 'NI') continue;
    const language = LOOKALIKES.find(([words]) => words.test(word))?.[1];
    if (!language?.test(text.lower.slice(floor, end + REACH))) return true;
  }
  return false;
}

function isDeniedAfter(text: ReadableText, end: number): boolean {
  return AFTER.some(([reach, pattern]) => {
    const { starts } = pattern.marksIn(text);
    const from = starts[firstFrom(starts, end)];
    return from !== undefined && from - end <= reach && !CLAUSE_STOP.test(text.lower.slice(end, from));
  });
}
