import { foldText } from '#organisations';

/** Which instalment of a listing a post says that it is: groups publish in parts, and announce what they will publish. */
export interface Instalment {
  /** "Part 2", "Vol. III", a title that ends in a lone figure; null where the post says nothing of parts. */
  part: number | null;
  /** "[UPDATED]": the listing was changed. */
  updated: boolean;
  /** "Full leak", "all files published": what was announced is there. */
  published: boolean;
}

/** Titles say it; of a text only the head is read, where a post without a title says it. */
const HEAD = 200;

const PART =
  /\b(?:part|pt|parte|partie|teil|deel|chast|vol|volume|batch|wave|round|chapter|episode|lote|tranche)[\s.:#№-]{0,3}(\d{1,2}|i{1,3}|iv|vi{0,3}|ix|x|two|three|four|five|dos|tres|deux|trois|zwei|drei|due|tre|dois)\b(?![.,]\d|\s?[kmgt]i?b\b)/u;
const ORDINAL =
  /\b(second|third|fourth|2nd|3rd|4th|segunda|tercera|deuxieme|troisieme|zweiter|dritter|seconda|terza|tweede|derde|vtoraya|tretya) (?:part|batch|portion|wave|round|dump|leak|release|parte|partie|teil|deel|chast)\b/u;
/** "Example Hospital 2"; of a firm that is called so, every listing ends in the figure, and none goes on from another. */
const TRAILING = /\S\s+[#(№]?([2-9])\)?$/u;
const UPDATED =
  /\b(?:updated?|upd|obnovleno?|obnovlenie|actualizad[oa]|actualizacion|mise a jour|aktualisiert|aktualisierung|atualizad[oa]|atualizacao|aggiornat[oa]|aggiornamento|bijgewerkt)\b/u;
const PUBLISHED =
  /\b(?:full (?:leak|dump|data|archive|release|publication)|(?:all|remaining|rest of the|more|last) (?:the )?(?:data|files|documents)|(?:data|files|documents|archive) (?:is |are |was |were |has been |have been )?(?:now )?(?:fully )?(?:published|leaked|released|uploaded|available)|final (?:leak|dump|release|part)|bonus (?:content|data|files)|fuite complete|filtracion completa|vazamento completo|vollstandige[rs]? (?:leak|daten)|polnyy (?:sliv|arkhiv))\b/u;

const NUMBERS: Readonly<Record<string, number>> = {
  i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10,
  two: 2, dos: 2, deux: 2, zwei: 2, due: 2, dois: 2, second: 2, '2nd': 2, segunda: 2, deuxieme: 2, zweiter: 2, seconda: 2, tweede: 2, vtoraya: 2,
  three: 3, tres: 3, trois: 3, drei: 3, tre: 3, third: 3, '3rd': 3, tercera: 3, troisieme: 3, dritter: 3, terza: 3, derde: 3, tretya: 3,
  four: 4, fourth: 4, '4th': 4, five: 5,
}; // prettier-ignore

export function instalmentOf(title: string | null, text: string | null): Instalment {
  const named = foldText((title ?? '').slice(0, HEAD)).trim();
  const head = named === '' ? foldText((text ?? '').slice(0, HEAD)) : named;
  const part = PART.exec(head) ?? ORDINAL.exec(head) ?? TRAILING.exec(named);
  const number = part?.[1] ?? '';
  return {
    part: part === null ? null : (NUMBERS[number] ?? Number(number)),
    updated: UPDATED.test(head),
    published: PUBLISHED.test(head),
  };
}

/** Where a post stands among instalments of one listing: of two of one day, the higher came later. */
export const stepOf = ({ part, updated, published }: Instalment): number =>
  4 * (part ?? 0) + (published ? 2 : 0) + (updated ? 1 : 0);

/** How `later` goes on where `earlier` stood, in words; null where it does not say that it goes on. */
export function continuation(earlier: Instalment, later: Instalment): string | null {
  if (later.part !== null && later.part > (earlier.part ?? 1)) return `it says that it is part ${later.part}`;
  if (later.part !== earlier.part) return null;
  if (later.published && !earlier.published) return 'it publishes what the other one announced';
  if (later.updated && !earlier.updated) return 'it says that the listing was updated';
  return null;
}
