/**
 * What a bigger volume already holds is no assertion of its own: "1.6 TB total (1.5 TB of attachments + 100 GB of calls)",
 * "4.5 TB … 1 TB will be published first". The items of a list stand for themselves.
 */
const IN_BRACKETS = /^[^.;\n()]{0,40}\([^;\n()]{0,80}$/u;
const COMES_OUT =
  /^[^.;\n]{0,24}(?<!\p{L})(?:will be|is going to be|are going to be|to be|wird|werden|sera|será|serán|sarà|zal|worden|będzie|kommer att) (?:\p{L}{2,10} )?(?:publish|leak|releas|upload|veröffentlicht|publi|pubblic|gepubliceerd|opublikowan|publiceras)/u;

interface Volume {
  start: number;
  end: number;
  value: number | null;
}

/** Whether the `bigger` volume before it holds this one. */
export const isPartOf = (lower: string, bigger: Volume, part: Volume): boolean => {
  if (bigger.value === null || part.value === null || part.value >= bigger.value) return false;
  if (COMES_OUT.test(lower.slice(part.end, part.end + 64))) return true;
  return part.start - bigger.end <= 120 && IN_BRACKETS.test(lower.slice(bigger.end, part.start));
};
