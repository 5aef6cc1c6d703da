import { type AssertionRule, type Finding } from '../rule';
import { byteUnitAt } from './byte-units';
import { boundAround, isDenied } from './comparators';
import { isPartOf } from './parts';
import { isSample } from './samples';

/** Memory, speed and storage for sale are no loot. */
const NOT_LOOT_AFTER =
  /^(?: ?(?:of )?(?:ram|memory|vram|ssd|hdd|nvme|storage (?:plan|space)|bandwidth|ddr\d?)(?!\p{L})|ps\b|\/s\b|it\/s| per second| disk space| drives?\b)/iu;
const NOT_LOOT_BEFORE =
  /(?:revenue|ram|memory|ssd|hdd|up to date|upload limit|max(?:imum)? (?:file )?size|limit)(?: of|:)? [$€£]?$/u;

export const volumeRule: AssertionRule = {
  name: 'volume.number-unit',
  kind: 'data_volume',
  reads: 'a figure with a unit of bytes, in Latin, French or Cyrillic letters',
  *read({ text, numbers, language }): Iterable<Finding> {
    const { plain, lower } = text;
    let biggest: Finding & { value: number } = { start: 0, end: 0, value: 0 };
    for (const number of numbers) {
      // "200+ GB": the sign stands between figure and unit.
      const plus = plain[number.end] === '+' ? 1 : 0;
      const unit = byteUnitAt(plain, number.end + plus, language);
      if (unit === null || NOT_LOOT_AFTER.test(plain.slice(unit.end, unit.end + 24))) continue;
      if (NOT_LOOT_BEFORE.test(lower.slice(Math.max(0, number.start - 24), number.start))) continue;
      if (isSample(lower, number.start, unit.end)) continue;
      // "many GB" says nothing, "hundreds of GB" an order of size.
      if (number.value === null && number.magnitude === 1) continue;
      let figure = number.value;
      if (number.otherValue !== null) {
        const dot = plain.slice(number.start, number.end).includes('.');
        if (dot === (language === 'en')) figure = number.otherValue;
      }
      const bound = boundAround(lower, number, number.start, unit.end);
      const value = figure === null ? null : Math.round(figure * unit.factor);
      const found = { start: bound.start, end: bound.end, value };
      if (isPartOf(lower, biggest, found)) continue;
      if (value !== null && value > biggest.value) biggest = { ...found, value };
      yield {
        ...found,
        comparator: plus === 1 ? '>=' : bound.comparator,
        negated: isDenied(lower, bound),
      };
    }
  },
  examples: [
    ['between 3 and 5 TB were taken', 'between 3 and 5 TB', 3e12],
    ['we took 200-300 GB', '200-300 GB', 200e9],
    ['mamy 2,5 terabajta danych z tej firmy', '2,5 terabajta', 2.5e12],
    ['ponad 300 GB plików', 'ponad 300 GB', 300e9],
    ['drygt 40 gigabyte stulna filer', 'drygt 40 gigabyte', 40e9],
    ['ein halbes Terabyte an Plänen', 'ein halbes Terabyte', 0.5e12],
    ['anderthalb Terabyte Konstruktionsdaten', 'anderthalb Terabyte', 1.5e12],
    ['полтора терабайта документов', 'полтора терабайта', 1.5e12],
    ['volume: .7 TB', '.7 TB', 0.7e12],
    ['We will upload about10Gb of files', 'about10Gb', 10e9],
    ['1.6 TB total (1.5 TB of tickets + 100 GB of calls)', '1.6 TB', 1.6e12],
    ['it was 40 GB and not 2 TB', '40 GB', 40e9],
    ['Sample = 100 MB', null],
    ['today 2.6 GB as proof', null],
    ['many TB of data', null],
    ['we pulled 200+ GB from them', '200+ GB', 200e9],
    ['Total: 1.5 tb of drawings', '1.5 tb', 1.5e12],
    ['0.7TB compressed', '0.7TB', 0.7e12],
    ['environ 3,2 To de fichiers', 'environ 3,2 To', 3.2e12],
    ['слито 200 ГБ данных', '200 ГБ', 200e9],
    ['the post says several hundred gigabytes', 'several hundred gigabytes', null],
    ['their server has 64 GB of RAM', null],
    ['a 10 Gbps link', null],
    ['from 3 to 5 people', null],
  ],
};
