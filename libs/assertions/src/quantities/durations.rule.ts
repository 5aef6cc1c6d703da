import { sentenceAround } from '../sentences';
import { sought } from '../sought-pattern';
import { type Comparator } from '../assertion';
import { type AssertionRule, type FieldReading, type Finding } from '../rule';
import { boundAround } from './comparators';
import { periodAfter } from './periods';

const DAY = 86_400;

/** "целый год", "ponad tydzień": languages without an article name one period by its word alone. */
const BARE_PERIOD = sought(
  /(?<!\p{L})(?:(?:целый|целую|целые|полный|полную|почти|около|более|больше|всю|весь|на|за|cały|całą|przez|ponad|prawie|około) ){1,2}(?:(сутки|doby|dobę)|(неделю|недели|tydzień|tygodnia)|(месяц|месяца|miesiąc|miesiąca)|(полгода|pół roku)|(год|года|rok|roku))(?!\p{L})/iu,
);
const BARE_SPANS = [DAY, 7 * DAY, 30 * DAY, 182 * DAY, 365 * DAY];

const STAYED =
  /access|inside|in(?:side)? (?:the|your|their|our|its) (?:\p{L}+ )?(?:network|systems?|servers?|environment|infra\p{L}*|perimeter)|undetected|unnoticed|dwell|lurk|persist|exfil|in and out|connected|foothold|window|for a period|during (?:these|those)|went on|lasted|open for|exposed for|readable|downloading|sniff|intrusion|hidden|sat in|spent|(?<!\p{L})(?:r[eé]seau|rete|rede|red|netz|netzwerk|netwerk|сети|sieci|nätverk(?:et)?|infra[\p{L}]{4,12})(?!\p{L})|accès|présents?|pendant|zugriff|zugang|unentdeckt|unbemerkt|im netz|acceso|durante|accesso|dentro (?:de|la|della)|acesso|toegang|onopgemerkt|binnen in|доступ|внутри|в сети|сидел|находил|dostęp|w sieci|w systemach|niezauważ|åtkomst|tillgång|inne i|oupptäckt/iu;
/** Support offers, reporting duties, deadlines, reviews, publication and ages are no stay. */
const NOT_A_STAY_BEFORE =
  /(?:within|in the (?:last|past|next|coming)|last|past|next|every|after|over the|more than the|in under|left|timer|in business|experience|monitoring|protection|offered|first|within the|wait(?:ed|ing)?|days? a week|knew about|warned|for the past|early|another|took|(?:negotiations?|talks|outage|offline|verhandlungen|négociations|negociaciones)(?: \p{L}{2,7})?|posted for|published for|online for|available for|visible for|[úu]ltim[oa]s?|derni(?:er|ère)s|prochaine?s|próximos|ultimi|ultime|prossimi|letzten|nächsten|innerhalb|binnen|laatste|komende|afgelopen|последни[еx]|следующи[ех]|течение|ostatnich|najbliższych|ciągu|senaste|kommande|inom)(?: \p{L}{1,9}){0,2} ?$/iu;
const NOT_A_STAY_AFTER =
  /^[ -]?(?:of (?:experience|credit|complimentary|free|identity|monitoring|my\p{L}+)|old|left|timer|remaining|to (?:pay|contact|respond)|per|a (?:week|year)|in business|ago(?! we)|later|earlier|free|before (?:we|it|publi|the (?:data|files|deadline)|everything)|on the clock|credit|identity)/iu;

const ENTERED_BEFORE = /(?:access|entered|breached|got in|compromised|infiltrated|broke in)[^.\n]{0,40}$/i;

interface Period {
  start: number;
  end: number;
  seconds: number | null;
  comparator: Comparator;
}

function* periodsIn({ text, numbers }: FieldReading): Iterable<Period> {
  const { lower } = text;
  for (const number of numbers) {
    const period = number.glued ? null : periodAfter(lower, number);
    if (period === null) continue;
    const { start, end, comparator } = boundAround(lower, number, number.start, period.end);
    yield { start, end, seconds: period.seconds, comparator };
  }
  for (const hit of BARE_PERIOD.in(text)) {
    const span = BARE_SPANS[hit.slice(1).findIndex((group) => group !== undefined)] ?? DAY;
    yield { start: hit.index, end: hit.index + hit[0].length, seconds: span, comparator: '~' };
  }
}

export const accessDurationRule: AssertionRule = {
  name: 'duration.stay',
  kind: 'access_duration',
  reads:
    'how long an intruder is said to have had access, in figures or words; a month counts 30 days and a year 365',
  *read(reading): Iterable<Finding> {
    const { plain } = reading.text;
    for (const { start, end, seconds, comparator } of periodsIn(reading)) {
      const before = plain.slice(Math.max(0, start - 60), start);
      const after = plain.slice(end, end + 24);
      const sinceEntry = /^ ago/.test(after) && ENTERED_BEFORE.test(before);
      if (!sinceEntry && (NOT_A_STAY_BEFORE.test(before.slice(-30)) || NOT_A_STAY_AFTER.test(after)))
        continue;
      const span = sentenceAround(plain, start, end);
      if (!STAYED.test(plain.slice(Math.max(span.start, start - 110), Math.min(span.end, end + 60))))
        continue;
      yield { start, end, value: seconds, comparator };
    }
  },
  examples: [
    ['we had access to their network for a week', 'a week', 7 * DAY],
    ['inside their systems for about 10 days', 'about 10 days', 10 * DAY],
    ['a five-day window of access', 'five-day', 5 * DAY],
    ['доступ более двух недель, точнее 3 недели', '3 недели', 21 * DAY],
    ['unauthorised access remained undetected for nearly three months', 'nearly three months', 90 * DAY],
    ['Сидели внутри целый год', 'целый год', 365 * DAY],
    ['mieliśmy dostęp do sieci przez tydzień', 'przez tydzień', 7 * DAY],
    ['vi hade åtkomst till nätverket i två veckor', 'två veckor', 14 * DAY],
    ['wir hatten ein halbes Jahr Zugriff', 'ein halbes Jahr', 0.5 * 365 * DAY],
    ['access for 2-3 weeks', '2-3 weeks', 14 * DAY],
    ['files were posted for a week after the intrusion', null],
    ['accesos de los últimos doce meses', null],
    ['customers receive 24 months of credit monitoring after this access', null],
    ['in business for 30 years', null],
  ],
};
