import { sentenceAround } from '../sentences';
import { type AssertionRule, type Finding } from '../rule';
import { boundAround } from './comparators';

const SYMBOLS: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₿': 'BTC',
  '¥': 'JPY',
  '₽': 'RUB',
  '₹': 'INR',
};
const SYMBOL_BEFORE = /(?:us|u\.s\.|au|a|ca|c|nz|r|hk)?([$€£₿¥₽₹]) ?$/i;
const CODE_BEFORE = /(?:^|[^\p{L}])(usd|eur|gbp|btc|xmr|eth|chf|rub)[ :]{0,2}$/iu;

const CURRENCIES: readonly (readonly [code: string, words: string])[] = [
  [
    'USD',
    'usd[t]?|us\\$|u\\.s\\. dollars?|us dollars?|dollars?|dólares|dolares|dollari|долл[а-я.]*|bucks|\\$',
  ],
  ['EUR', "eur|euros?|d'euros|de euros|евро|€"],
  ['GBP', 'gbp|pounds?|£'],
  ['XMR', 'xmr|monero'],
  ['BTC', 'btc|bitcoins?|биткоин[а-я]*|₿'],
  ['ETH', 'eth|ethereum'],
  ['CHF', 'chf|franken'],
  ['RUB', 'rub|rubles?|roubles?|руб[а-я.]*|₽'],
  ['CAD', 'cad'],
  ['AUD', 'aud'],
  ['BRL', 'brl|reais'],
  ['INR', 'inr|rupees'],
  ['JPY', 'jpy|yen'],
];
const WORD_AFTER = CURRENCIES.map(
  ([code, words]) =>
    [
      code,
      new RegExp(`[ ]?(?:de |d'|d’|of )?(?:in )?(?:${words})(?:(?<=[$€£₿₽])|(?![\\p{L}\\d]))`, 'iuy'),
    ] as const,
);
const CRYPTO = new Set(['BTC', 'XMR', 'ETH']);

/** Money that changes hands for silence or data. */
const ASKED =
  /price|ransom|demand|\bpay|sell|sale|\bsold|\bbuy|auction|\bbid|\bcosts?\b|decrypt|asking|asked|\bwant|requir|\bstart|\boffer|escrow|for only|delete|silence|per profile|rescate|precio|vend|prix|rançon|lösegeld|preis|forder|riscatto|prezzo|resgate|preço|losgeld|prijs|цена|выкуп|прода|стоим/i;
/** Money that the company makes, manages, spends or lost. */
const OTHER_MONEY =
  /revenue|turnover|income|ebitda|profit|budget|asset|market cap|capital|manag(?:e|es|ing|ers)|stolen from|drained|returned|worth (?:\p{L}+ )?(?:us)?[$€£]|fine\b|amende|penalty|settle|expense|invest|fund(?:s|ing|ed|raising)|valu(?:ed|ation)|premium|annual|losses|umsatz|chiffre d'affaires|facturación|fatturato|faturamento|omzet|выручк|оборот|bußgeld|multa|sanction|bounty/iu;

const currencyAround = (
  plain: string,
  start: number,
  end: number,
): { code: string; start: number; end: number } | null => {
  const before = plain.slice(Math.max(0, start - 8), start);
  const symbol = SYMBOL_BEFORE.exec(before);
  if (symbol) return { code: SYMBOLS[symbol[1] ?? '$'] ?? 'USD', start: start - symbol[0].length, end };
  const code = CODE_BEFORE.exec(before);
  for (const [name, pattern] of WORD_AFTER) {
    pattern.lastIndex = end;
    const hit = pattern.exec(plain);
    if (hit) return { code: name, start, end: end + hit[0].length };
  }
  if (code) return { code: (code[1] ?? '').toUpperCase(), start: start - code[0].trimStart().length, end };
  return null;
};

export const priceRule: AssertionRule = {
  name: 'price.amount-currency',
  kind: 'price',
  reads: 'an amount of money asked for data or silence; not what a company earns, manages or lost',
  *read({ text, numbers, source }): Iterable<Finding> {
    for (const number of numbers) {
      if (number.glued || (!number.digits && number.magnitude === 1)) continue;
      const money = currencyAround(text.plain, number.start, number.end);
      const span = sentenceAround(text.plain, number.start, number.end);
      const sentence = text.plain.slice(
        Math.max(span.start, number.start - 140),
        Math.min(span.end, number.end + 100),
      );
      if (money === null) {
        if (
          number.magnitude < 1e3 ||
          !/\b(?:we want|demand(?:ed|ing)? (?:of )?|ransom(?: of| is|:)) ?$/i.test(
            text.plain.slice(Math.max(0, number.start - 20), number.start),
          )
        )
          continue;
        if (
          /^ ?\p{L}/u.test(text.plain.slice(number.end, number.end + 2)) &&
          !/^ (?:and|or|in|to|for|by|else)\b/.test(text.plain.slice(number.end, number.end + 6))
        )
          continue;
      }
      const asked = ASKED.test(sentence);
      const near = text.plain.slice(
        Math.max(span.start, number.start - 60),
        Math.min(span.end, number.end + 40),
      );
      if (OTHER_MONEY.test(near) && !(asked && CRYPTO.has(money?.code ?? ''))) continue;
      // A claim may name its price and nothing else; everybody else must say what the money is for.
      if (!asked && (source.role !== 'claim' || sentence.length > 80)) continue;
      if (/^ ?[BM]?\\/.test(text.plain.slice(money?.end ?? number.end, (money?.end ?? number.end) + 3)))
        continue;
      const bound = boundAround(text.lower, money?.start ?? number.start, money?.end ?? number.end);
      const amount =
        number.otherValue !== null && CRYPTO.has(money?.code ?? '') ? number.otherValue : number.value;
      yield {
        start: bound.start,
        end: bound.end,
        value: amount === null ? null : { amount, currency: money?.code ?? 'USD' },
        comparator: bound.comparator,
      };
    }
  },
  examples: [
    ['PRICE: $1M', '$1M', { amount: 1_000_000, currency: 'USD' }],
    ['selling it for 50k XMR', '50k XMR', { amount: 50_000, currency: 'XMR' }],
    ['they demand 2 Millionen Euro Lösegeld', '2 Millionen Euro', { amount: 2_000_000, currency: 'EUR' }],
    ['цена 15 000 $', '15 000 $', { amount: 15_000, currency: 'USD' }],
    ['Revenue: $7B', null],
    ['It has $25M-$50M of revenue', null],
    ['the regulator imposed a fine of 3 million euros', null],
  ],
};
