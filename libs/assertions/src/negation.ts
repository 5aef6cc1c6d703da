/**
 * Whether what stands at a place is said not to be so. A negation reaches forward to the end of its clause: past "and"
 * and "or", not past a semicolon, "but", or a full stop.
 */
const NEGATIVE =
  /(?<!\p{L})(?:no|not|never|none|neither|nor|without|cannot|\p{L}+n't|unaffected|excluding|exclude[sd]?|aucune?|ne|sans|ni|kein(?:e[rnms]?)?|nicht|nie(?:mals)?|ohne|ningún|ninguna|nunca|sin|nessun[oa]?|non|senza|nenhuma?|não|sem|geen|niet|zonder|не|нет|ни|без)(?!\p{L})/giu;
const CLAUSE_END =
  /[;.!?\n]|\b(?:but|however|although|only|except|mais|aber|sondern|pero|sino|ma|mas|maar)\b|(?<!\p{L})(?:но|а)(?!\p{L})/giu;
/** "not only", "no longer", "no doubt", "not less than" deny nothing; "no comment on" neither. */
const HOLLOW =
  /^(?:not|no|non|nicht|no) (?:only|just|longer|doubt|less than|one noticed|one knows|ransom|negotiat\p{L}+|nur|solo|sólo|solamente)/iu;
const AFTER =
  /^[^.;\n]{0,60}?\b(?:(?:was|were|is|are|has|have|had|been|be)(?: not|n't)|not (?:been |be |were )?(?:affected|accessed|compromised|impacted|involved|exposed|stolen|taken|leaked)|remain(?:s|ed)? (?:safe|secure|unaffected)|(?:are|is|were) (?:safe|secure|unaffected))|^[^.;\n]{0,90}(?:ne (?:sont|seraient|serait|sont) pas concern|nicht betroffen|no (?:se han|fueron|han sido)|não foram|niet (?:getroffen|gelekt))/iu;
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
