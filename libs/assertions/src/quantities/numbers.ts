/**
 * Every figure of a text, in digits or words, in the eight languages that claims come in. The quantity rules ask what
 * stands around a figure; none of them looks for digits by itself, so that the text is scanned once.
 */
export interface NumberMention {
  start: number;
  /** Behind the magnitude: "5.7 million" is one mention. */
  end: number;
  /** null for "several hundred", "dozens of". */
  value: number | null;
  /** What the words multiply: 100 in "several hundred"; 1 where nothing does. */
  magnitude: number;
  /** As digits rather than in words. */
  digits: boolean;
  /** A letter stands directly before ("about10Gb"): most readers should keep away. */
  glued: boolean;
  /** "1.500" may be 1500 or 1.5: the other reading, else null. */
  otherValue: number | null;
}

/** A text with more figures than this is a dump, not a claim; what follows is not read. */
const AT_MOST = 5_000;

const MAGNITUDES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2, hundreds: 1e2, cents: 1e2, hundert: 1e2, cientos: 1e2, centinaia: 1e2, centenas: 1e2, honderd: 1e2, сотен: 1e2,
    k: 1e3, thousand: 1e3, thousands: 1e3, mille: 1e3, milliers: 1e3, tausend: 1e3, mil: 1e3, miles: 1e3, mila: 1e3, migliaia: 1e3, milhares: 1e3,
    duizend: 1e3, тыс: 1e3, тысяч: 1e3, тысяча: 1e3, тысячи: 1e3, к: 1e3,
    lakh: 1e5, lakhs: 1e5, crore: 1e7, crores: 1e7,
    m: 1e6, mn: 1e6, mm: 1e6, mio: 1e6, mln: 1e6, million: 1e6, millions: 1e6, millionen: 1e6, millón: 1e6, millon: 1e6, millones: 1e6,
    milione: 1e6, milioni: 1e6, milhão: 1e6, milhao: 1e6, milhões: 1e6, milhoes: 1e6, miljoen: 1e6, млн: 1e6, миллион: 1e6, миллиона: 1e6, миллионов: 1e6,
    b: 1e9, bn: 1e9, billion: 1e9, billions: 1e9, mrd: 1e9, milliarde: 1e9, milliarden: 1e9, milliard: 1e9, milliards: 1e9, miliardo: 1e9, miliardi: 1e9,
    bilhão: 1e9, bilhões: 1e9, bilhoes: 1e9, miljard: 1e9, млрд: 1e9, миллиард: 1e9, миллиарда: 1e9, миллиардов: 1e9,
    trillion: 1e12,
  }),
); // prettier-ignore

const CARDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
    fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, dozen: 12,
    deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, quinze: 15, vingt: 20, trente: 30, quarante: 40, cinquante: 50, cent: 100,
    zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, zwanzig: 20, dreißig: 30, fünfzig: 50,
    dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, quince: 15, veinte: 20, treinta: 30, cincuenta: 50, cien: 100,
    tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, dodici: 12, quindici: 15, venti: 20, trenta: 30, cinquanta: 50, cento: 100,
    dois: 2, duas: 2, três: 3, quatro: 4, sete: 7, oito: 8, dez: 10, vinte: 20, trinta: 30, cinquenta: 50, cem: 100,
    twee: 2, drie: 3, vijf: 5, zes: 6, zeven: 7, tien: 10, twaalf: 12, vijftien: 15, twintig: 20, dertig: 30, vijftig: 50,
    два: 2, две: 2, три: 3, четыре: 4, пять: 5, шесть: 6, семь: 7, восемь: 8, девять: 9, десять: 10, двадцать: 20, тридцать: 30, пятьдесят: 50, сто: 100,
  }),
); // prettier-ignore

/** "a million", "half a million", "un millón": one, if a magnitude or a unit follows. */
const UNITY = new Map(Object.entries({ a: 1, an: 1, half: 0.5, un: 1, une: 1, ein: 1, eine: 1, einen: 1, einer: 1, una: 1, uno: 1, uma: 1, um: 1, een: 1, один: 1, одну: 1, eén: 1, één: 1 })); // prettier-ignore

/** "several hundred", "a few", "quelques dizaines": an amount without a value. */
const VAGUE = new Set(
  'several few some many multiple tens dozens hundreds thousands millions billions plusieurs quelques dizaines centaines milliers mehrere einige hunderte tausende millionen varios varias algunos cientos miles alcuni alcune diverse centinaia migliaia vários várias alguns milhares enkele tientallen honderden duizenden несколько десятки сотни тысячи миллионы'.split(' '),
); // prettier-ignore

const FIRST_WORD_MAGNITUDES = new Set(['hundreds', 'thousands', 'millions', 'billions', 'milliers', 'cientos', 'miles', 'centinaia', 'migliaia', 'milhares']); // prettier-ignore

const GROUPED = /\d{1,3}(?:([ ,.'])\d{3})(?:\1\d{3}){0,4}(?!\d)(?:[.,]\d{1,2}(?!\d))?/y;
const PLAIN = /\d{1,15}(?:[.,]\d{1,3}(?!\d))?/y;
const WORD_AFTER = /(?:[ -]{0,2}|[ ]de[ ])([\p{L}]{1,12})\.?/uy;
const WORDS = /[\p{L}']+/gu;

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9';

/** "1.500" and "1,500": three digits behind one mark are thousands in one language and decimals in the next. */
const valuesOf = (raw: string, grouped: boolean): { value: number; otherValue: number | null } => {
  if (!grouped) return { value: Number(raw.replace(',', '.')), otherValue: null };
  const mark = /[ ,.']/.exec(raw)?.[0] ?? ',';
  const decimal = /[.,]\d{1,2}$/.exec(raw)?.[0] ?? '';
  const whole = raw
    .slice(0, raw.length - decimal.length)
    .split(mark)
    .join('');
  const value = Number(whole + decimal.replace(',', '.'));
  const single = /^\d{1,3}[.,]\d{3}$/.test(raw);
  return { value, otherValue: single ? Number(raw.replace(',', '.')) : null };
};

const magnitudeAfter = (lower: string, end: number): { factor: number; end: number } => {
  let factor = 1;
  let to = end;
  // "3 mil millones", "several hundred thousand": at most two words multiply.
  for (let step = 0; step < 2; step++) {
    const word = at(WORD_AFTER, lower, to);
    const letters = word?.[1];
    if (word === null || letters === undefined) break;
    const found = MAGNITUDES.get(letters);
    if (found === undefined) break;
    if (letters.length <= 2 && word.index + word[0].length - to > letters.length + 1) break;
    if (
      letters === 'm' &&
      /^\s*[²³/]/.test(lower.slice(word.index + word[0].length, word.index + word[0].length + 3))
    )
      break;
    factor *= found;
    to = word.index + word[0].length - (word[0].endsWith('.') && letters.length > 3 ? 1 : 0);
    if (letters.length === 1) break;
  }
  return { factor, end: to };
};

const inDigits = (lower: string): NumberMention[] => {
  const found: NumberMention[] = [];
  const digit = /\d/g;
  for (let hit = digit.exec(lower); hit !== null && found.length < AT_MOST; hit = digit.exec(lower)) {
    const start = hit.index;
    const grouped = at(GROUPED, lower, start);
    const raw = grouped ?? at(PLAIN, lower, start);
    if (raw === null) break;
    let end = start + raw[0].length;
    if (isDigit(lower[end])) {
      // A run too long for any count: a hash, a key, a telephone number.
      while (isDigit(lower[end])) end++;
      digit.lastIndex = end;
      continue;
    }
    digit.lastIndex = end;
    const before = lower[start - 1];
    const part =
      (before === '.' || before === ',' || before === ':' || before === '/') && isDigit(lower[start - 2]);
    if (part) continue;
    const { factor, end: to } = magnitudeAfter(lower, end);
    const { value, otherValue } = valuesOf(raw[0], grouped !== null);
    found.push({
      start,
      end: to,
      value: factor > 1 ? times(otherValue ?? value, factor) : value,
      magnitude: factor,
      digits: true,
      glued: before !== undefined && /[\p{L}_]/u.test(before),
      otherValue: factor > 1 || otherValue === null ? null : otherValue,
    });
    digit.lastIndex = to;
  }
  return found;
};

const inWords = (lower: string): NumberMention[] => {
  const found: NumberMention[] = [];
  const words = new RegExp(WORDS);
  for (let hit = words.exec(lower); hit !== null && found.length < AT_MOST; hit = words.exec(lower)) {
    const word = hit[0];
    const start = hit.index;
    let end = start + word.length;
    if (start > 0 && /[\d.,$€£]/.test(lower[start - 1] ?? '')) continue;
    const plain = { start, digits: false, glued: false, otherValue: null };
    const unity = UNITY.get(word);
    if (unity !== undefined) {
      const article = unity === 0.5 ? /[ -](?:an? )?/y : null;
      const from = article ? end + (at(article, lower, end)?.[0].length ?? 0) : end;
      const vague = at(/ (few|couple|dozen|handful)(?: of)?(?!\p{L})/uy, lower, end);
      if (vague) {
        end += vague[0].length;
        const dozen = vague[1] === 'dozen';
        const { factor, end: to } = magnitudeAfter(lower, end);
        found.push({
          ...plain,
          end: to,
          value: dozen ? 12 * factor : vague[1] === 'couple' ? 2 * factor : null,
          magnitude: factor,
        });
        words.lastIndex = to;
        continue;
      }
      const { factor, end: to } = magnitudeAfter(lower, from);
      found.push({ ...plain, end: factor > 1 ? to : from, value: unity * factor, magnitude: factor });
      words.lastIndex = Math.max(to, end);
      continue;
    }
    const cardinal = CARDINALS.get(word);
    if (cardinal !== undefined) {
      const { factor, end: to } = magnitudeAfter(lower, end);
      found.push({ ...plain, end: to, value: cardinal * factor, magnitude: factor });
      words.lastIndex = to;
      continue;
    }
    if (VAGUE.has(word)) {
      const own = FIRST_WORD_MAGNITUDES.has(word) ? (MAGNITUDES.get(word) ?? 1) : 1;
      const tens = at(
        / (?:dizaines|centaines|decenas|cientos|decine|centinaia|dezenas|centenas|tientallen|десятков|сотен)(?!\p{L})/uy,
        lower,
        end,
      );
      if (tens) end += tens[0].length;
      const { factor, end: to } = magnitudeAfter(lower, end);
      found.push({ ...plain, end: to, value: null, magnitude: Math.max(factor, own, tens ? 10 : 1) });
      words.lastIndex = to;
    }
  }
  return found;
};

/** 2.05 billion is 2,050,000,000, and not what binary fractions make of it. */
const times = (value: number, factor: number): number => Number((value * factor).toPrecision(12));

/** All figures in order of place; none overlaps another. Linear in the text. */
export function numbersIn(lower: string): NumberMention[] {
  const digits = inDigits(lower);
  const words = inWords(lower);
  return [...digits, ...words]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mention, index, all) => index === 0 || mention.start >= (all[index - 1]?.end ?? 0));
}
