/**
 * The vocabulary of figures in ten languages: what stands for a number, and what multiplies one. Everything is in lower
 * case; Polish and Swedish also stand without their diacritics, as actors type them.
 */
import { type Language } from '../language';

const counted = (text: string): [word: string, value: number][] =>
  text
    .trim()
    .split(/\s*;\s*/)
    .flatMap((entry) => {
      const [value, words] = entry.split(/:\s*/);
      return (words ?? '').split(/\s+/).map((word): [string, number] => [word, Number(value)]);
    });

/** Words behind a figure (or behind "a") that multiply it: long and short forms, every case that is in use. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map(
  counted(`
    1e2: hundred hundreds cents hundert cientos centinaia centenas honderd сотен сотни setki hundra;
    1e3: k thousand thousands mille milliers tausend tsd tsd. mil miles mila migliaia milhares duizend тыс тысяч тысяча тысячи тысячу к tys tysięcy tysiecy tysiące tysiace tysiąc tysiac tusen tusentals;
    1e5: lakh lakhs lac lacs;
    1e6: m mn mm kk кк mio mln mill million millions millionen millón millon millones milione milioni milhão milhao milhões milhoes miljoen
      млн миллион миллиона миллионов миллионы лям лямов ляма milion miliona milionów milionow miliony miljon miljoner milj;
    1e7: crore crores;
    1e9: b bn billion billions mrd mld mia mds milliarde milliarden milliard milliards miliardo miliardi bilhão bilhao bilhões bilhoes miljard
      млрд миллиард миллиарда миллиардов миллиарды ярд ярдов miliard miliarda miliardów miliardow miliardy miljarder;
    1e12: trillion trillions трлн`),
);

const UNITS: Readonly<Record<string, string>> = {
  en: 'one two three four five six seven eight nine',
  de: 'ein zwei drei vier fünf sechs sieben acht neun',
  nl: 'een twee drie vier vijf zes zeven acht negen',
  sv: 'ett två tre fyra fem sex sju åtta nio',
  it: 'uno due tre quattro cinque sei sette otto nove',
};
const TENS: Readonly<Record<string, string>> = {
  de: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  nl: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  sv: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
  it: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
};
const unitsOf = (language: string): string[] => (UNITS[language] ?? '').split(' ');
const tensOf = (language: string): string[] => (TENS[language] ?? '').split(' ');

/** Numbers that are written in one word: fünfundzwanzig, vijfentwintig, tjugofem, venticinque (ventuno, ventotto). */
const inOneWord = (language: string, join: (ten: string, unit: string) => string): [string, number][] =>
  tensOf(language).flatMap((ten, tenth) =>
    unitsOf(language).map((unit, index): [string, number] => [join(ten, unit), (tenth + 2) * 10 + index + 1]),
  );

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...inOneWord('de', (ten, unit) => `${unit}und${ten}`),
  ...inOneWord('nl', (ten, unit) => `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}`),
  ...inOneWord('sv', (ten, unit) => ten + unit),
  ...inOneWord('it', (ten, unit) => (/^[ou]/.test(unit) ? ten.slice(0, -1) : ten) + unit),
  ...['de', 'nl', 'sv', 'it'].flatMap((language) =>
    tensOf(language).map((ten, tenth): [string, number] => [ten, (tenth + 2) * 10]),
  ),
  ...counted(`
    1: one один одна одну jeden jedna jedną;
    1.5: anderthalb eineinhalb anderhalf anderhalve полтора полторы półtora poltora półtorej;
    2.5: zweieinhalb tweeënhalf; 3.5: dreieinhalb;
    2: two deux zwei zwo dos due dois duas twee два две двух dwa dwie dwóch dwoch två;
    3: three trois drei tres tre três drie три трёх трех trzy trzech;
    4: four quatre vier cuatro quattro quatro четыре четырёх четырех cztery czterech fyra;
    5: five cinq fünf fuenf cinco cinque vijf пять пяти pięć piec pięciu fem;
    6: six sechs seis sei zes шесть шести sześć szesc sześciu;
    7: seven sept sieben siete sette sete zeven семь семи siedem siedmiu sju;
    8: eight huit acht ocho otto oito восемь восьми osiem ośmiu åtta;
    9: nine neuf neun nueve nove negen девять девяти dziewięć dziewiec dziewięciu nio;
    10: ten dix zehn diez dieci dez tien десять десяти десяток dziesięć dziesiec dziesięciu tio dizaine decena decina dezena tiotal;
    11: eleven onze elf undici одиннадцать jedenaście elva;
    12: twelve dozen douze zwölf zwoelf doce dodici doze twaalf двенадцать dwanaście tolv douzaine dutzend docena dozzina dúzia duzia dozijn дюжина дюжину tuzin dussin;
    13: thirteen treize dreizehn trece tredici treze dertien тринадцать trzynaście tretton;
    14: fourteen quatorze vierzehn catorce quattordici catorze veertien четырнадцать czternaście fjorton;
    15: fifteen quinze fünfzehn quince quindici vijftien пятнадцать piętnaście femton quinzaine quincena quinzena;
    16: sixteen seize sechzehn dieciséis sedici dezesseis zestien шестнадцать szesnaście sexton;
    17: seventeen siebzehn diecisiete diciassette dezessete zeventien семнадцать siedemnaście sjutton;
    18: eighteen achtzehn dieciocho diciotto dezoito achttien восемнадцать osiemnaście arton;
    19: nineteen neunzehn diecinueve diciannove dezenove negentien девятнадцать dziewiętnaście nitton;
    20: twenty vingt veinte vinte двадцать dwadzieścia dwadziescia vingtaine veintena ventina;
    30: thirty trente dreissig treinta trinta тридцать trzydzieści trzydziesci trentaine trentina;
    40: forty fourty quarante cuarenta quarenta сорок czterdzieści;
    50: fifty cinquante cincuenta cinquenta пятьдесят pięćdziesiąt cinquantaine cinquantina;
    60: sixty soixante sesenta sessenta шестьдесят sześćdziesiąt;
    70: seventy septante setenta семьдесят siedemdziesiąt;
    80: eighty ochenta oitenta восемьдесят osiemdziesiąt;
    90: ninety nonante noventa девяносто dziewięćdziesiąt;
    100: cent cien cento cem сто sto hundert honderd hundra centaine centinaio centena hundratal;
    200: zweihundert doscientos duecento duzentos tweehonderd двести dwieście tvåhundra;
    300: dreihundert trescientos trecento trezentos driehonderd триста trzysta trehundra;
    400: vierhundert cuatrocientos quattrocento quatrocentos vierhonderd четыреста czterysta;
    500: fünfhundert quinientos cinquecento quinhentos vijfhonderd пятьсот pięćset femhundra;
    600: sechshundert seiscientos seicento seiscentos zeshonderd шестьсот sześćset;
    700: siebenhundert setecientos settecento setecentos zevenhonderd семьсот siedemset;
    800: achthundert ochocientos ottocento oitocentos achthonderd восемьсот osiemset;
    900: neunhundert novecientos novecento novecentos negenhonderd девятьсот dziewięćset;
    1e3: millier migliaio millar milhar eintausend;
    1e4: zehntausend tienduizend diecimila;
    1e5: hunderttausend honderdduizend centomila; 5e5: полмиллиона półmiliona`),
]);
/** Articles: one, where a magnitude or a unit of time or bytes follows; and a half of what follows. */
export const UNITY: ReadonlyMap<string, number> = new Map(
  counted(`
    1: a an un une ein eine einen einer eines una uno uma um een eén één en ett;
    0.5: half halbe halben halbes halber demi medio media mezzo mezza meio meia halve halv halvt halva pół pol пол`),
);

/** "several hundred", "a few", "quelques dizaines": an amount without a value. */
export const VAGUE: ReadonlySet<string> = new Set(
  `several few some many multiple tens dozens hundreds thousands millions billions plusieurs quelques dizaines centaines milliers millions
  mehrere einige hunderte tausende millionen varios varias algunos algunas unos unas cientos miles millones alcuni alcune diversi diverse parecchi centinaia migliaia milioni
  vários várias alguns algumas centenas milhares milhões enkele tientallen honderden duizenden miljoenen несколько десятки сотни тысячи миллионы
  kilka kilku kilkanaście kilkadziesiąt kilkaset dziesiątki setki tysiące miliony flera några tiotals hundratals tusentals miljontals`.split(
    /\s+/,
  ),
);
/** Vague words that are magnitudes by themselves. */
export const VAGUE_MAGNITUDES: ReadonlySet<string> = new Set(
  `hundreds thousands millions billions centaines milliers hunderte tausende millionen cientos miles millones centinaia migliaia milioni centenas milhares milhões honderden duizenden miljoenen
  сотни тысячи миллионы kilkadziesiąt kilkaset setki tysiące miliony hundratals tusentals miljontals`.split(
    /\s+/,
  ),
);

/** Words that are a number in one language and something else in another: onze is 11 in French and "our" in Dutch. */
export const isNumberIn = (word: string, language: Language): boolean =>
  !(EXCEPT[word] ?? '').includes(language) && (ONLY[word] ?? language).includes(language);
const EXCEPT: Readonly<Record<string, string>> = { onze: 'nl', sei: 'pt', um: 'de' };
const ONLY: Readonly<Record<string, string>> = {
  en: 'sv',
  sex: 'sv',
  tio: 'sv',
  elva: 'sv',
  arton: 'sv',
  sto: 'pl',
  mia: 'sv',
};
