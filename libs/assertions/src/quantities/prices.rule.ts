import { sentenceAround } from '../sentences';
import { type AssertionRule, type FieldReading, type Finding } from '../rule';
import { sought } from '../sought-pattern';
import { boundAround } from './comparators';
import { type Currency, currencyAround, isCrypto } from './money';
import { type NumberMention } from './numbers';

/** Money that changes hands for silence or data. */
const ASKED =
  /price|ransom|demand|\bpay|sell|sale|\bsold|\bbuy|auction|\bbid|\bcosts?\b|decrypt|asking|asked|\bwant|requir|\bstart|\boffer|escrow|for only|delete|silence|negotiat|rescate|precio|vend|exig|pedimos|piden|solicita|prix|rançon|réclam|lösegeld|losegeld|preis|forder|verlang|riscatto|prezzo|chied|richiest|resgate|preço|pedem|exigem|losgeld|prijs|geëist|eisen|цена|выкуп|прода|стоим|требу|вымога|okup|cena|cenę|sprzeda|żąda|lösensumm|lösen|pris(?!\p{L})|kräv|säljer|extor|erpress|expres|chantage|estors|estorc|ricatt|chantaj|chantag|afpers|afgeperst|шантаж|szantaż|wymusz|utpress|pour (?:le tout|l'ensemble|tout)|für alles|por todo|per tutto|por tudo|voor alles|за вс[её]|za wszystko|för allt|a cambio|in cambio|em troca|im tausch|in ruil|взамен|w zamian|i utbyte|para (?:no (?:publicar|vender|filtrar)|conservar|recuperar|borrar|eliminar)|pour (?:ne pas|supprimer|effacer|récupérer)|um (?:nicht|die|alles|es) (?:zu )?(?:löschen|veröffentlichen|verkaufen)|per (?:non|cancellare|riavere|eliminare)|para (?:não|apagar|excluir)|om (?:niet|te (?:wissen|verwijderen))|чтобы (?:не|удал)|żeby nie|aby nie|за удаление|для удаления|f[oö]r att (?:inte|radera)/u;
/** Money that the company makes, manages, spends or lost, that a regulator took, or that others paid elsewhere. */
const OTHER_MONEY =
  /revenue|\brev\b|turnover|income|ebitda|profit|budget|asset|market cap|capital|in sales|sales of|manag(?:e|es|ing|ers)\b|stolen from|drained|returned|worth (?:\p{L}+ )?(?:us)?[$€£]|\bfin(?:e|ed)\b|amende|penalt|settle|expense|costs? of|exceptional|invest|fund(?:s|ing|ed|raising)|valu(?:ed|ation)|premium|annual|losses|damages|lawsuit|recover(?:y|ing) (?:cost|will)|dommages|coût|umsatz|einnahmen|schaden|kosten von|chiffre d'affaires|ingresos|facturación|facturacion|pérdidas|daños|fatturato|ricavi|danni|faturamento|receita|prejuízo|omzet|schade|boete|obr[oó]t|przych|szkod|kar[ęay] |grzywn|omsätt|skad|böter|выручк|оборот|штраф|ущерб|восстановл|обойд|bußgeld|geldbuße|multa|sanction|sanzion|bounty|donat|deposit|insur|депозит|versicher/u;
/** "Revenue 5M, price: 300$": its own label says what an amount is. */
const LABEL_BEFORE =
  /(?<!\p{L})(?:price|prix|preis|precio|prezzo|preço|prijs|цена|cena|pris|ransom|rançon|lösegeld|rescate|riscatto|resgate|losgeld|выкуп|okup|lösensumma|blitz|блиц|start(?:ing)?|asking|bid)[^\n.;,]{0,10}$/u;
/** "a $12B company", "£2.8bn, 50k staff" */
const COMPANY_AFTER =
  /^[ -](?:\p{L}+ )?(?:company|firm|business|group|corporation|giant|konzern|unternehmen|empresa|azienda|entreprise)(?!\p{L})|^[,;|/ ]{1,3}(?:ca\.? )?\d[\d.,]{0,9}k?\+? (?:staff|employees|people|workers|mitarbeiter|medewerkers|empleados|dipendenti|salariés)/u;
/** What one record or one more day costs is not what the data costs. */
const EACH_AFTER =
  /^(?: ?[-–] ?[$€£]?\d[\d.,]{0,9}[kmb]?[$€£]?)? ?(?:(?:per|each|every|a|pro|par|por|al?|per|za|за|на|\/) ?)(?:one |1 )?(?:each|profile|record|line|row|look-?up|search|query|entry|account|person|piece|card|user|item|victim|share|hour|month|year|profil|datensatz|ligne|cuenta|registro|riga|linha|строк\p{L}|запис\p{L}|пробив|штук\p{L}?)(?!\p{L})|^ (?:each|apiece)(?!\p{L})/u;
const MORE_TIME_BEFORE =
  /(?:\+ ?\d{0,2} ?(?:days?|hours?|24 ?h\p{L}*)|(?:extra|each|every|additional|more|elke|jeder|jede|cada|chaque|ogni|каждый|varje|każdy) (?:extra |weitere |weiterer |día |dag )?(?:days?|24 ?h\p{L}*|dag|tag|jour|día|giorno|dia|день|dzień))[^|\n]{0,12}$/u;
/** At an auction the price at which it ends at once is the price; where it starts and steps is none. */
const ENDS_AT_ONCE = /(?<!\p{L})(?:blitz|buy ?(?:it )?now|блиц)(?!\p{L})/u;
const BIDDING_BEFORE = /(?<!\p{L})(?:start(?:ing)?(?: price| bid)?|step|bid step|старт|шаг)[ :=-]{0,3}$/u;

/** "We want 4.5 million": dollars, as nothing else is said. */
const WANTED_BEFORE =
  /\b(?:we want|asked (?:for )?|demand(?:ed|ing)? (?:of )?|ransom(?: of| is|:)|pay(?:ing)?(?: us)?|price:?|цена:?|prix ?:|preis:?|precio:?|prezzo:?|preço:?|prijs:?|cena:?|pris:?|хотим|требуем|żądamy|chcemy|exigimos|pedimos|queremos|chiediamo|vogliamo|fordern|verlangen|wollen|exigeons|voulons|demandons|eisen|willen|kräver|vill ha)(?: the| los| die| de| os| i| les)? ?$/i;
const NO_UNIT_AFTER = /^(?! ?\p{L})|^ (?:and|or|in|to|for|by|else)\b/u;

/** The same price once more, converted or up to: "10 BTC (~200k USD)", "$1-$10", "15 to 20 m". */
const SAME_PRICE = /^ ?(?:[-–(=≈~/]|to|bis|or|à|a|до|aka|about|approx\.?|equivalent to){1,2}[ (~≈=]{0,3}$/u;

/** "a seven-figure ransom", "Lösegeld in zweistelliger Millionenhöhe": how long the sum is, and not what it is. */
const ORDER_OF_SUM = sought(
  /(?<!\p{L})(?:(?:low |mid |high )?(?:four|five|six|seven|eight|nine|multi|[4-9])[- ]figures?(?: (?:sum|ransom|amount|price|demand|payment|offer))?|multi-?million(?:[- ](?:dollar|euro|pound))?(?: (?:sum|ransom|amount|price|demand|payment))?|(?:(?:einem?n?|das|ein) )?(?:lösegeld (?:in|im) )?(?:(?:(?:hohe|niedrige|mittlere)[nrms]? )?(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)stellige[nrms]? (?:(?:million|tausend|hunderttausend)en?)?(?:betrag|summe|höhe|bereich|lösegeld|forderung)s?)|(?:rançon|somme|montant|prix|rescate|suma|cifra|riscatto|somma|resgate|soma|quantia|valor) (?:de|à|di|a|da|com) (?:quatre|cinq|six|sept|huit|cuatro|cinco|seis|siete|ocho|quattro|cinque|sei|sette|otto|quatro|sete|oito|[4-9]) (?:chiffres|cifras|dígitos|cifre)|(?:losgeld|bedrag) van (?:vier|vijf|zes|zeven|acht) cijfers|(?:четырёх|пяти|шести|семи|восьми)значн\p{L}{2,3} сумм\p{L}|(?:cztero|pięcio|sześcio|siedmio|ośmio)cyfrow\p{L}{1,3} (?:kwot|sum|okup)\p{L}|(?:fyr|fem|sex|sju|åtta)siffrig\p{L}? (?:belopp|summa|lösensumma))(?!\p{L})/iu,
);

/** "XMR only": a price to be agreed. */
const COIN = '(?:xmr|monero|btc|bitcoins?|eth|ltc|usdt|crypto|монеро|биткоин\\p{L}{0,3})';
const COINS = `${COIN}(?: ?(?:[/&,+]|or|and|ou|oder|o|of|или|lub|eller) ?${COIN}){0,4}`;
const COIN_ONLY = sought(
  new RegExp(
    `(?<!\\p{L})${COINS} (?:only|accepted|exclusively|uniquement|seulement|nur|solamente|únicamente|soltanto|apenas|somente|alleen|только|tylko|endast)(?!\\p{L})|(?<=(?<!\\p{L})(?:only(?: (?:accept|take|in))?|accept(?:ing)?|payments?(?: (?:in|via|by|only))?:?|pay(?:able)? in|price:? (?:in )?|escrow|uniquement(?: en)?|seulement(?: en)?|que(?: du| en| des)?|en|paiement(?: en)?:?|nur(?: gegen| in)?|zahlung(?: in| per)?:?|bezahlung(?: in| per)?:?|solo|sólo|solamente|pago(?: en)?:?|soltanto|solo in|pagamento(?: in| em)?:?|só(?: aceito| em)?|apenas|somente|alleen(?: in)?|betaling(?: in| via)?:?|только(?: за| в)?|оплата(?: в)?:?|tylko(?: w)?|płatność(?: w)?:?|endast(?: i)?|betalning(?: i)?:?) )(?:${COINS})(?!\\p{L})|(?<=^|[.!?;\n|] ?)(?:${COINS})(?= ?(?:[.!;\n|,]|$))`,
    'iu',
  ),
);

const isAsked = (
  { text: { plain, lower }, source }: FieldReading,
  number: NumberMention,
  money: Currency | null,
): boolean => {
  const [from, to] = [money?.start ?? number.start, money?.end ?? number.end];
  const before = lower.slice(Math.max(0, from - 32), from);
  const after = lower.slice(to, to + 40);
  if (COMPANY_AFTER.test(after) || EACH_AFTER.test(after) || MORE_TIME_BEFORE.test(before)) return false;
  if (BIDDING_BEFORE.test(before) && ENDS_AT_ONCE.test(lower.slice(Math.max(0, from - 120), to + 120)))
    return false;
  // "$4B\\shares": a path.
  if (/^ ?[bm]?\\/.test(after)) return false;
  if (money === null && (number.magnitude < 1e3 || !WANTED_BEFORE.test(before) || !NO_UNIT_AFTER.test(after)))
    return false;
  const span = sentenceAround(plain, number.start, number.end);
  const around = (back: number, ahead: number): string =>
    lower.slice(Math.max(span.start, number.start - back), Math.min(span.end, number.end + ahead));
  const sentence = around(140, 100);
  const asked = ASKED.test(sentence);
  const isOther = OTHER_MONEY.test(around(60, 40)) && !LABEL_BEFORE.test(before);
  if (isOther && !(asked && isCrypto(money?.code ?? ''))) return false;
  // A claim may name its price and nothing else; everybody else must say what the money is for.
  return asked || (source.role === 'claim' && sentence.length <= 80);
};

/** A text with more sums of money than this is a ledger; what follows is not read. */
const SUMS_AT_MOST = 500;

export const priceRule: AssertionRule = {
  name: 'price.amount-currency',
  kind: 'price',
  reads:
    'an amount of money asked for data or silence, in a currency of any of the ten languages or a coin; not what a company earns, manages or lost, a fine, a fee for more time or the price of one record',
  *read(reading): Iterable<Finding> {
    const { plain, lower } = reading.text;
    let last = 0;
    let sums = 0;
    for (const number of reading.numbers) {
      if (number.glued) continue;
      const money = currencyAround(plain, number.start, number.end);
      if (!number.digits && number.magnitude === 1 && (money === null || (number.value ?? 0) < 2)) continue;
      if (money !== null && ++sums > SUMS_AT_MOST) return;
      const [start, end] = [money?.start ?? number.start, money?.end ?? number.end];
      const again = last > 0 && start - last < 16 && SAME_PRICE.test(lower.slice(last, start));
      if (again) {
        last = end;
        continue;
      }
      if (!isAsked(reading, number, money)) continue;
      last = end;
      const bound = boundAround(lower, number, start, end);
      const amount =
        number.otherValue !== null && isCrypto(money?.code ?? '') ? number.otherValue : number.value;
      yield {
        start: bound.start,
        end: bound.end,
        value: amount === null ? null : { amount, currency: money?.code ?? 'USD' },
        comparator: bound.comparator,
      };
    }
    if (last > 0) return;
    for (const hit of ORDER_OF_SUM.in(reading.text)) {
      const span = sentenceAround(plain, hit.index, hit.index + hit[0].length);
      const sentence = lower.slice(
        Math.max(span.start, hit.index - 140),
        Math.min(span.end, hit.index + 160),
      );
      if (ASKED.test(sentence) && !OTHER_MONEY.test(sentence))
        yield { start: hit.index, end: hit.index + hit[0].length, value: null, comparator: '~' };
    }
    if (reading.source.role !== 'claim') return;
    for (const hit of COIN_ONLY.in(reading.text))
      yield { start: hit.index, end: hit.index + hit[0].length, value: null };
  },
  examples: [
    ['PRICE: $1M', '$1M', { amount: 1_000_000, currency: 'USD' }],
    ['PRICE: $1MFILE LIST PRICE: $10K', '$1M', { amount: 1_000_000, currency: 'USD' }],
    ['selling it for 50k XMR', '50k XMR', { amount: 50_000, currency: 'XMR' }],
    ['price 3 BTC', '3 BTC', { amount: 3, currency: 'BTC' }],
    ['price 10 BTC (~600k USD)', '10 BTC', { amount: 10, currency: 'BTC' }],
    ['they demand 2 Millionen Euro Lösegeld', '2 Millionen Euro', { amount: 2_000_000, currency: 'EUR' }],
    ['Preis: 1,2 Mio. €', '1,2 Mio. €', { amount: 1_200_000, currency: 'EUR' }],
    ['preço: R$ 500 mil', 'R$ 500 mil', { amount: 500_000, currency: 'BRL' }],
    ['cena 350 tys. zł', '350 tys. zł', { amount: 350_000, currency: 'PLN' }],
    ['pris: 2 miljoner kronor', '2 miljoner kronor', { amount: 2_000_000, currency: 'SEK' }],
    ['цена 15 000 $', '15 000 $', { amount: 15_000, currency: 'USD' }],
    ['exigen 4,5 millones de dólares', '4,5 millones de dólares', { amount: 4_500_000, currency: 'USD' }],
    ['start: 5k$ step: 1k blitz: 20k$', '20k$', { amount: 20_000, currency: 'USD' }],
    ['Monero only, send offers', 'Monero only', null],
    ['accepting Monero, no escrow', 'Monero', null],
    ['they demanded a seven-figure ransom', 'seven-figure ransom', null],
    ['Sie fordern einen siebenstelligen Betrag', 'einen siebenstelligen Betrag', null],
    ['Revenue: $7B', null],
    ['It has $25M-$50M of revenue', null],
    ['selling profiles from this firm at $5-$8 per profile', null],
    ['+1 day $10,000', null],
    ['the $12B company was hit', null],
    ['the regulator imposed a fine of 3 million euros', null],
  ],
};
