/** Which money an amount is: the sign or word beside a figure, as ISO 4217 or the ticker of a crypto-currency. */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD', '€': 'EUR', '£': 'GBP', '₿': 'BTC', '¥': 'JPY', '₽': 'RUB', '₹': 'INR', '₴': 'UAH', '₩': 'KRW', '₺': 'TRY', '₸': 'KZT',
}; // prettier-ignore
/** Dollars other than the American, and the real. */
const DOLLARS: Readonly<Record<string, string>> = { r: 'BRL', a: 'AUD', au: 'AUD', c: 'CAD', ca: 'CAD', nz: 'NZD', hk: 'HKD', s: 'SGD', mx: 'MXN' }; // prettier-ignore
const SIGN_BEFORE = /(?:(?<!\p{L})(us|u|u\.s\.|au|a|ca|c|nz|r|hk|s|mx))?([$€£₿¥₽₹₴₩₺₸]) ?$/iu;
const CODE_BEFORE =
  /(?:^|[^\p{L}])(usdt?|eur|gbp|btc|xmr|eth|ltc|chf|rub|cad|aud|brl|inr|pln|sek|nok|dkk|jpy|cny|uah|aed|mxn|sgd|hkd|zar)[ :]{0,2}$/iu;

const WORDS: readonly (readonly [code: string, words: string])[] = [
  ['CAD', 'cad|c\\$|canadian dollars?'],
  ['AUD', 'aud|a\\$|australian dollars?'],
  [
    'USD',
    'usdt?|us ?\\$|u\\.s\\. dollars?|us[ -]dollars?|dollars?|dollar[ei]?n?|dólares(?: americanos)?|dolares|dollari|dolar(?:ów|ow|y|a)|долл(?:\\.|ар[а-я]{0,2})?|бакс[а-я]{0,2}|bucks|tether|\\$',
  ],
  ['EUR', "eur|euros?|d'euros|de euros|евро|€"],
  ['GBP', 'gbp|pounds?(?: sterling)?|libras(?: esterlinas)?|pfund|£'],
  ['XMR', 'xmr|monero'],
  ['BTC', 'btc|bitcoins?|биткоин[а-я]{0,3}|биток[а-я]{0,3}|₿'],
  ['ETH', 'eth|ethereum'],
  ['LTC', 'ltc|litecoins?'],
  ['CHF', 'chf|sfr|franken|francs suisses'],
  ['RUB', 'rub|rubles?|roubles?|руб(?:\\.|л[а-я]{1,3})?|₽'],
  ['UAH', 'uah|грн|гривен|гривн[а-я]|₴'],
  ['PLN', 'pln|zł(?:otych|ote|oty)?|zlotych|zloty'],
  ['SEK', 'sek|kronor|kr'],
  ['NOK', 'nok|kroner'],
  ['DKK', 'dkk'],
  ['BRL', 'brl|reais|real'],
  ['MXN', 'mxn|pesos'],
  ['INR', 'inr|rupees|₹'],
  ['JPY', 'jpy|yen|円'],
  ['CNY', 'cny|rmb|yuan'],
  ['ZAR', 'zar|rand'],
  ['AED', 'aed|dirhams?'],
];
const wordAfter = (words: string): RegExp =>
  new RegExp(
    `[ ]?(?:(?:de|di|d'|of|в|w|i)[ ]?)?(?:in )?(?:${words})(?:(?<=[$€£₿₽₹₴円])|(?![\\p{L}\\d]))`,
    'iuy',
  );
const WORD_AFTER = WORDS.map(([code, words]) => [code, wordAfter(words)] as const);
/** Whether any of them stands there: of most figures none does. */
const ANY_WORD_AFTER = wordAfter(WORDS.map(([, words]) => words).join('|'));

const CRYPTO = new Set(['BTC', 'XMR', 'ETH', 'LTC']);
/** Coins are counted in fractions: "1.500 BTC" is one and a half. */
export const isCrypto = (code: string): boolean => CRYPTO.has(code);

export interface Currency {
  code: string;
  /** The amount with its sign. */
  start: number;
  end: number;
}

/** The currency of the figure at [start, end), or null where none stands beside it. */
export const currencyAround = (plain: string, start: number, end: number): Currency | null => {
  const before = plain.slice(Math.max(0, start - 8), start);
  const sign = SIGN_BEFORE.exec(before);
  if (sign) {
    const [whole, whose, symbol = '$'] = sign;
    const dollar = symbol === '$' ? DOLLARS[(whose ?? '').toLowerCase()] : undefined;
    return { code: dollar ?? SIGNS[symbol] ?? 'USD', start: start - whole.length, end };
  }
  ANY_WORD_AFTER.lastIndex = end;
  for (const [code, pattern] of ANY_WORD_AFTER.test(plain) ? WORD_AFTER : []) {
    pattern.lastIndex = end;
    const hit = pattern.exec(plain);
    if (hit) return { code, start, end: end + hit[0].length };
  }
  const code = CODE_BEFORE.exec(before)?.[1];
  return code === undefined
    ? null
    : {
        code: code.toUpperCase().replace('USDT', 'USD'),
        start: start - before.length + before.toLowerCase().lastIndexOf(code.toLowerCase()),
        end,
      };
};
