import { type AssertionValue } from '../assertion';
import { type AssertionRule, type FieldReading, type Finding } from '../rule';
import { sought } from '../sought-pattern';
import { type DateMention, isAhead, resolved } from './calendar';
import { periodAfter } from './periods';
import { WEEKDAY_NAMES, weekdayOf } from './relative-dates';

const DAY = 86_400;
/** Nobody gives half a year to pay. */
const LONGEST = 180 * DAY;
const DUE_BEFORE =
  /(?<!\p{L})(?:deadline|due|until|till|til|before|no later than|expires?(?: on)?|timer(?: ends)?(?: on)?|time(?: left| remaining)?|(?:publish(?:ed)?|leak(?:ed)?|release[d]?|upload(?:ed)?|dump(?:ed)?)(?: it| them| everything| all| data| the data| all data)?(?: on| by)?|(?:publi\p{L}{2,12}|release|leak|veröffentlichungs)[ -]?(?:date|datum)|date de publication|fecha de publicación|data di pubblicazione|data de publicação|дата публикации|data publikacji|veröffentlicht am|veröffentlichung(?: am)?|publication(?: le)?|(?:the |der |le |el |il |o |de )?(?:rest|remainder|remaining|reste|resto|reszta|resten|остальное)(?: on| am| den| op)?|date limite|jusqu'au|avant le|frist|bis(?: zum)?|spätestens am|plazo|hasta|antes del|scadenza|entro|prazo|até|vence|uiterlijk|vóór|termijn|tot|до|срок|дедлайн|termin|ostateczny termin|do dnia|do|przed|senast|före|innan|voor|tegen|vor(?: dem)?|antes de|prima d[ei]l?|к|deadlinen?)[ :,–-]{0,3}(?:is |är |ist |es |est )?(?:the |el |il |le |den |dem )?$/iu;
/** "published on 1 July" tells of the past; "will be published on 1 July" sets a date. */
const MAY_BE_PAST = /^(?:publish|leak|release|upload|dump)(?![\p{L} -]{0,6}dat)/iu;
const AHEAD =
  /\b(?:will|going to|able to|shall|gonna|we (?:sell|publish|leak)|be|if|or|otherwise|wird|werden|sera|será|sarà|zal|worden)\b|будет|будут|zostan|będ|kommer/iu;
/** "UPLOADED: 13 Apr" */
const IS_PAST = /^(?:publish|leak|release|upload|dump)ed ?:/iu;
/** "upd 27 Nov": a post that goes on after the day it was captured first. */
const UPDATED_BEFORE = /(?<!\p{L})(?:upd(?:ated?)?|edit(?:ed)?|added|posted|uploaded|views?)[ :.]{0,3}$/iu;
/** "updated until July", "undetected until May", "from 2020 until 2024": how far the data or the stay reaches. */
const REACHES =
  /(?:updated?|undetected|unnoticed|data|records|database|valid|active|lasted|access|from [^.\n]{2,24}|since [^.\n]{2,24}) (?:only )?(?:until|till|til|up to|before|to)[ ]?$/iu;

const COUNTDOWN_LABEL =
  /(?:time left|timer|deadline|countdown|⏳|⌛|frist|délai|plazo|prazo|scadenza|termijn|срок|осталось|остал[оа]сь|zostało|zostały|pozostało|quedan|restent|il reste|faltam|restam|mancano|restano|noch|nog|kvar|återstår|(?:the |die |de |el |il |o |l')?(?:clock|uhr|klok|horloge|reloj|orologio|relógio|zegar|klockan)(?: \p{L}{2,10}){0,2}|часы(?: тикают)?|ultimatum|ultimátum|ультиматум)(?: de| tra| di| van| over| in| om| dans| za| через| is)?[ :]{0,2}$/iu;
/** "You have one week": nothing else can be meant. */
const GIVEN_BEFORE =
  /(?<!\p{L})(?:you have|you(?:'ve)? got|(?:we )?give (?:you|them)|vous avez|il (?:vous|leur) reste|on vous laisse|ils ont|ihr habt|sie haben|ihnen bleib(?:en|t)|euch bleib(?:en|t)|tienen|tenéis|tienes|tiene usted|les quedan|os quedan|les damos|avete|hai|hanno|vi restano|vi diamo|vocês têm|você tem|voces tem|têm|restam|damos|jullie hebben|u heeft|je hebt|у вас(?: есть| осталось)?|у них(?: есть| осталось)?|даём вам|даем|вам даётся|macie|masz|mają|dajemy wam|zostało wam|ni har|de har|ni får|vi ger er)(?: (?:only|just|exactly|up to|plus que|seulement|exactement|nur|noch|genau|solo|sólo|exactamente|soltanto|ancora|só|apenas|maar|nog|slechts|только|ровно|tylko|jeszcze|bara|exakt))?[ :]{1,2}$/iu;
const COUNTDOWN_BEFORE =
  /(?:you have|you got|they have|they had|left|only|with just|just|within|in(?: the next)?|dans|sous|give(?:s|n)?(?: \p{L}+)?|wait|tienen|tenéis|tienes|dentro de|en|hai|avete|hanno|entro|tra|fra|tem|têm|em|habt|haben|binnen|innerhalb von|hebben|heeft|over|через|в течение|есть|за|macie|mają|masz|w ciągu|za|ni har|de har|inom|om)[ :]{0,2}$/iu;
const COUNTDOWN_AFTER =
  /^ ?(?:left|remain(?:s|ing)?|timer|to (?:pay|contact|respond|negotiate|reply|decide|answer|comply|reach)|on the clock|until|before (?:we )?(?:publi|leak|release)|übrig|zeit|pour (?:payer|répondre|négocier)|restant|restantes|para (?:pagar|negociar|contactar|responder)|per (?:pagare|rispondere)|rimanenti|om te (?:betalen|reageren)|осталось|на (?:размышл|ответ|оплат)|чтобы|na (?:kontakt|zapłat|odpowied)|kvar|att betala|,? ?(?:and )?(?:puis|then|dann|danach|después|luego|poi|depois|daarna|dan|potem|później|sedan|потом|затем|далее)(?!\p{L}))/iu;
const PUBLICATION =
  /publi|leak|upload|download|release|available|shared?\b|post(?:ed)?\b|dump|sell|sold|auction|provided|disclos|contact us|negotiat|pay\b|delete|veröffentlich|zahl|verkauf|divulg|diffus|payer|vend|filtra|negoci|pagar|pubblic|pagare|vazar|gepubliceerd|plaatsen|betal|verkop|опублик|выложим|выкла|слив|оплат|продад|opublik|udostęp|zapła|publicer|lägg|ladda upp|läck|ver\p{L}{1,4} aquí|more info/iu;
/** What the victim is told to do by that day. */
const TO_ANSWER =
  /contact|reply|respond|answer|call us|write to us|kontakt|meld|antwort|réponse|répond|appel|écri|llam|escrib|rispo|scriv|contatt|chama|respost|neem contact|reageer|связ|ответ|пиш|zadzwo|napisz|odezw|odpowi|hör av|svara/iu;

/** "when the timer expires", "coming soon", "early next week", "by Friday": due, without a date. */
const VAGUE = sought(
  new RegExp(
    `(?<!\\p{L})(?:when (?:the )?timer (?:expires|ends)|(?:coming |very |quite )?soon|early next week|next week|this week|within (?:this|the) week|in the (?:next|coming) (?:few )?(?:days|weeks)|within a few days|in a few days|tomorrow|demain|morgen|mañana|domani|amanhã|завтра|jutro|imorgon|bientôt|très prochainement|prochainement|demnächst|bald|in kürze|próximamente|pronto|muy pronto|prossimamente|(?:molto )?presto|a breve|em breve|binnenkort|spoedig|скоро|в ближайшее время|wkrótce|niebawem|inom kort|snart|over een paar dagen|dans (?:quelques|les prochains) jours|in (?:den nächsten|ein paar|wenigen) tagen|en (?:unos|los próximos) días|(?:nei prossimi|tra pochi) giorni|nos próximos dias|в ближайшие дни|через несколько дней|za kilka dni|om några dagar|(?:on|this|next|by|before|until|till|due|avant|jusqu'à|jusqu'au|scade|entro|prima di|bis|bis zum|vor|spätestens|hasta el|antes del|a más tardar el|até|até a|antes de|am|ce|este|el|questo|na|op|tot|voor|vóór|uiterlijk|tegen|в|до|к|w|do|przed|på|senast|till|före|innan) (${WEEKDAY_NAMES}))(?!\\p{L})`,
    'iu',
  ),
);
const SAID_OTHERWISE_BEFORE = /(?:as|too|see you|see u|so|tan|wie|how) $/u;
const PERHAPS_BEFORE = /(?:could|might|may|possibl[ey]|perhaps|maybe)[^.;\n]{0,40}$/u;

const vagueValue = (words: string, weekday: string | undefined, anchor: string | null): AssertionValue => {
  if (/week/.test(words) && !/weeks/.test(words)) return 7 * DAY;
  if (/^(?:tomorrow|demain|morgen|mañana|domani|amanhã|завтра|jutro|imorgon)$/u.test(words)) return DAY;
  const day = weekday === undefined ? undefined : weekdayOf(weekday);
  const from = anchor === null ? NaN : Date.parse(anchor.slice(0, 10));
  if (day === undefined || Number.isNaN(from)) return null;
  const ahead = (day - new Date(from).getUTCDay() + 7) % 7 || 7;
  return new Date(from + ahead * DAY * 1000).toISOString().slice(0, 10);
};

/** Whether a date of a claim is one by which something is due or comes out. */
export const isDue = ({ text: { plain }, source }: FieldReading, date: DateMention): boolean => {
  if (source.role !== 'claim' || (date.to.month === null && date.to.day === null)) return false;
  const before = plain.slice(Math.max(0, date.start - 48), date.start);
  if (isAhead(date, source.date)) return !UPDATED_BEFORE.test(before);
  const due = DUE_BEFORE.exec(before);
  if (!due || REACHES.test(before) || IS_PAST.test(due[0])) return false;
  return !MAY_BE_PAST.test(due[0]) || AHEAD.test(plain.slice(Math.max(0, date.start - 70), date.start));
};

function* dated(reading: FieldReading): Iterable<Finding> {
  for (const date of reading.dates) {
    if (!isDue(reading, date)) continue;
    const range = resolved(date, reading.source.date, 'future');
    yield { start: date.start, end: date.end, value: range?.to ?? null };
  }
}

function* counted({ text: { plain, lower }, numbers }: FieldReading): Iterable<Finding> {
  for (const number of numbers) {
    const period = number.glued ? null : periodAfter(lower, number);
    if (period === null || (period.seconds ?? 0) > LONGEST) continue;
    const before = plain.slice(Math.max(0, number.start - 40), number.start);
    const after = plain.slice(period.end, period.end + 24);
    const around = plain.slice(Math.max(0, number.start - 110), period.end + 80);
    const isCounted =
      COUNTDOWN_AFTER.test(after) || COUNTDOWN_LABEL.test(before) || GIVEN_BEFORE.test(before);
    if (!isCounted && !(COUNTDOWN_BEFORE.test(before) && PUBLICATION.test(around))) continue;
    yield { start: number.start, end: period.end, value: period.seconds };
  }
}

/** The clock of a leak site: "06D 12h 30m", "1 dygn 14 tim". */
const CLOCK = sought(
  /(?<![\p{L}\d])(\d{1,3}) ?(?:d(?:ays?)?|j(?:ours?)?|t(?:age?n?)?|d[ií]as?|g(?:iorn[io])?|dag(?:en|ar)?|dygn|д(?:н(?:ей|я)|ень)?|dni|dzień)[ :,]{0,2}(?:(?:and|et|und|y|e|en|и|i|och) )?(\d{1,2}) ?(?:h(?:ours?|rs?|eures?|oras?)?|std|stunden?|ore|u(?:ur)?|tim(?:mar)?|ч(?:ас(?:а|ов)?)?|godz(?:in[ay]?)?)(?:[ :,]{0,2}\d{1,2} ?m(?:in)?(?:[ :,]{0,2}\d{1,2} ?s)?)?(?!\p{L})/iu,
);

function* onTheClock({ text }: FieldReading): Iterable<Finding> {
  for (const hit of CLOCK.in(text))
    yield {
      start: hit.index,
      end: hit.index + hit[0].length,
      value: Number(hit[1]) * DAY + Number(hit[2]) * 3_600,
    };
}

function* vague({ text, source }: FieldReading): Iterable<Finding> {
  const { plain, lower } = text;
  for (const hit of VAGUE.in(text)) {
    const end = hit.index + hit[0].length;
    const before = lower.slice(Math.max(0, hit.index - 60), hit.index);
    if (SAID_OTHERWISE_BEFORE.test(before) || PERHAPS_BEFORE.test(before)) continue;
    const around = plain.slice(Math.max(0, hit.index - 140), end + 60);
    const isSaid =
      PUBLICATION.test(around) ||
      (hit[1] !== undefined && TO_ANSWER.test(around)) ||
      /coming soon|timer|scade/.test(hit[0]);
    if (!isSaid) continue;
    yield { start: hit.index, end, value: vagueValue(hit[0], hit[1], source.date), comparator: '~' };
  }
}

export const deadlineRule: AssertionRule = {
  name: 'deadline',
  kind: 'deadline',
  reads:
    'when a claim says that the data comes out or the payment is due: a date; where it names none, a time left or a vague "soon"',
  *read(reading): Iterable<Finding> {
    if (reading.source.role !== 'claim') return;
    const days = [...dated(reading)];
    yield* days;
    if (days.length > 0) return;
    const clocks = [...onTheClock(reading)];
    yield* clocks;
    for (const period of counted(reading))
      if (!clocks.some(({ start, end }) => start < period.end && period.start < end)) yield period;
    yield* vague(reading);
  },
  examples: [
    ['3 days left before we publish', '3 days', 3 * DAY],
    ['Deadline: 4 May 2026', '4 May 2026', '2026-05-04'],
    ['everything will be published on 1 July 2026', '1 July 2026', '2026-07-01'],
    ['Publication date: 2026-03-02', '2026-03-02', '2026-03-02'],
    ['TIMER 5 days', '5 days', 5 * DAY],
    ['They had 120 hours to answer.', '120 hours', 5 * DAY],
    ['Veröffentlichung in 6 Tagen', '6 Tagen', 6 * DAY],
    ['Publication dans 7 jours', '7 jours', 7 * DAY],
    ['Quedan 7 días para pagar', '7 días', 7 * DAY],
    ['Time remaining: 06D 12h 30m', '06D 12h 30m', 6 * DAY + 12 * 3_600],
    ['1 dygn 14 tim kvar', '1 dygn 14 tim', DAY + 14 * 3_600],
    ['You have one week. Then the next name.', 'one week', 7 * DAY],
    ['exclu 48h puis public', '48h', 2 * DAY],
    ['zadzwońcie do piątku', 'do piątku', '2026-01-16'],
    ['Datum: 4 februari', '4 februari', '2026-02-04'],
    ['Zostały 4 dni', '4 dni', 4 * DAY],
    ['Vi publicerar allt om 5 dagar', '5 dagar', 5 * DAY],
    ['данные опубликуем через 3 дня', '3 дня', 3 * DAY],
    ['everything will be published by Friday', 'by Friday', '2026-01-16'],
    ['the archive will be uploaded soon', 'soon', null],
    ['Full leak on 20.01.2026', '20.01.2026', '2026-01-20'],
    ['Okup: 2 mln zł do końca stycznia', 'końca stycznia', '2026-01-31'],
    ['we could leak more soon', null],
    ['customers updated until July 2025', null],
    ['founded 5 days after the war', null],
  ],
};
