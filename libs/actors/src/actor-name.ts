/** Words that say what a claimant is, not which: "Everest" is "Everest Ransomware Group". */
const GENERIC = /\b(?:ransomware|ransom|group|gang|team|crew|blog|leaks?|official)\b/g;

/** Compatibility forms unfold up to eighteenfold; an index row has 2,704 bytes. In UTF-16 code units: 1,500 bytes at most. */
const LONGEST_FORM = 500;

/**
 * One form for all spellings of a claimant: compatibility forms folded, case, spaces and punctuation dropped,
 * generic words dropped unless nothing else is left. Empty for a name without a letter or digit.
 */
export function normaliseActor(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const bare = plain.replace(GENERIC, ' ').replace(/\s+/g, '');
  const form = bare === '' ? plain.replace(/\s+/g, '') : bare;
  return form.slice(0, LONGEST_FORM).toWellFormed();
}
