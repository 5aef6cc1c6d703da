/**
 * How much of the loot is shown as proof, or how long the list of it is, tells nothing of the loot: "sample = 100 MB",
 * "file list (8 GB)", "2.6 GB today as proof".
 */
const BEFORE =
  /(?<!\p{L})(?:samples?|proofs?(?: pack)?|proof of [\p{L} ]{1,12}|preview|file ?(?:list(?:ing)?|tree)|dir(?:ectory)? (?:list(?:ing)?|tree)|listing|videos?|screenshots?|muestras?|échantillons?|extrait|campion[ei]|amostras?|proben?|stichprobe|dateiliste|kostprobe|voorbeeld|steekproef|próbk[aię]|probk[aie]|stickprov|prov|примеры?|пруфы?|пробник|сэмпл|листинг)(?: of| is| de| von| di| van|:| =| -| –| \(| из| на)*[ ]?\(?$|(?:for|as|als|come|como|comme|som|в качестве|как) (?:a |an |the |eine? |la )?(?:proof|sample|preview|muestra|preuve|beweis|prova|bewijs|bevis|пруфа?|доказательств\p{L})[^.;\n]{0,40}$|(?:samples?|proofs?) ?[:=] ?[^.;:(\n]{0,32}$/u;
const AFTER =
  /^[^.;\n]{0,32}(?<!\p{L})(?:as|for|als|comme|como|come|som|jako|в качестве|как) (?:a |an |the |our )?(?:proofs?|samples?|preview|evidence|muestra|prueba|preuve|échantillon|beweis|probe|prova|campione|amostra|bewijs|voorbeeld|bevis|dowód|próbka|пруф\p{L}?|доказательств\p{L}?|пример\p{L}?)|^ (?:free )?(?:samples?|preview|proof pack)(?!\p{L})/u;

/** Whether the figure at [start, end) measures what is shown, and not what was taken. */
export const isSample = (lower: string, start: number, end: number): boolean =>
  BEFORE.test(lower.slice(Math.max(0, start - 64), start)) || AFTER.test(lower.slice(end, end + 64));
