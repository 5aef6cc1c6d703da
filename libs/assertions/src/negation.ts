/**
 * Whether what stands at a place is said not to be so. A negation reaches forward to the end of its clause: past "and"
 * and "or", not past a semicolon, "but", or a full stop.
 */
const NEGATIVE =
  /(?<!\p{L})(?:no|not|never|none|neither|nor|without|cannot|\p{L}+n't|unaffected|excluding|exclude[sd]?|aucune?s?|ne|n'(?:a|ont|est|était|étaient)|ni|jamais|sans|kein(?:e[rnms]?)?|nicht|nie(?:mals)?|ohne|weder|ningún|ningun[ao]?|nunca|tampoco|sin|nessun[oa]?|non|né|mai|senza|nenhuma?|nenhum|não|nem|sem|geen|niet|nooit|noch|zonder|не|нет|ни|никак\p{L}{1,3}|без|nie|żadn\p{L}{1,4}|ani|brak|bez|inte|ingen|inga|inget|aldrig|varken|ej)(?!\p{L})/giu;
const CLAUSE_END =
  /[;.!?\n]|\b(?:but|however|although|only|except|mais|aber|sondern|jedoch|allerdings|lediglich|nur|pero|sino|aunque|salvo|solo|solamente|ma|però|tuttavia|mas|porém|apenas|maar|echter|alleen|slechts|ale|lecz|jednak|tylko|men|dock|endast|bara|seulement|uniquement|cependant|toutefois)\b|(?<!\p{L})(?:но|а|однако|только|лишь|però|sólo|porém)(?!\p{L})/giu;
/** "not only", "no longer", "no doubt", "not less than" deny nothing; "no comment on" neither. */
const HOLLOW =
  /^(?:not|no|non|nicht|não|niet|не|nie|inte) (?:only|just|longer|doubt|less than|one noticed|one knows|ransom|negotiat\p{L}+|nur|solo|sólo|solamente|só|apenas|alleen|только|tylko|bara|endast|seulement|mehr|más de|meno di|mindre än)/iu;
const AFTER =
  /^[^.;\n]{0,60}?\b(?:(?:was|were|is|are|has|have|had|been|be)(?: not|n't)|not (?:been |be |were )?(?:affected|accessed|compromised|impacted|involved|exposed|stolen|taken|leaked)|remain(?:s|ed)? (?:safe|secure|unaffected)|(?:are|is|were) (?:safe|secure|unaffected))|^[^.;\n]{0,90}(?:ne (?:sont|seraient|serait|sont) pas concern|ont pas été|nicht (?:betroffen|gestohlen|abgeflossen|kompromittiert)|no (?:se han|se vieron|fueron|han sido|están)|non (?:sono|risultano|è) |não (?:foram|são|estão|foi)|niet (?:getroffen|gelekt|gestolen|betrokken)|не (?:был|постра|затро|утек|попал)|nie (?:został|był|są|wyciek)|(?:har|är|blev) inte )/iu;
const REACH = 120;

/** Reads [start, end) of `text` in its sentence. */
export function isNegated(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  let clause = 0;
  for (const hit of before.matchAll(CLAUSE_END)) clause = hit.index + hit[0].length;
  const scope = before.slice(clause);
  for (const hit of scope.matchAll(NEGATIVE)) {
    if (!HOLLOW.test(scope.slice(hit.index) + text.slice(start, end))) return true;
  }
  return AFTER.test(text.slice(end, end + REACH));
}
