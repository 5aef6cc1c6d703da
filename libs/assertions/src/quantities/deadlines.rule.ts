import { type AssertionRule, type Finding } from '../rule';
import { resolved } from './calendar';
import { periodAfter } from './durations.rule';

const DAY = 86_400;
const DUE_BEFORE =
  /(?:deadline|due|until|till|til|before|no later than|expires?(?: on)?|timer(?: ends)?(?: on)?|time(?: left| remaining)?|(?:publish(?:ed)?|leak(?:ed)?|release[d]?|upload(?:ed)?|dump(?:ed)?)(?: it| them| everything| all| data| the data| all data)?(?: on| by)?|date limite|jusqu'au|frist|bis(?: zum)?|plazo|hasta|scadenza|entro|prazo|até|deadline is|uiterlijk|до|срок|дедлайн)[ :,–-]{0,3}(?:the |is |el |il )?$/iu;
const AHEAD =
  /\b(?:will|going to|able to|shall|gonna|we (?:sell|publish|leak)|be|if|or|otherwise|wird|werden|sera|será|sarà|zal|будет)\b/i;
const COUNTDOWN_BEFORE =
  /(?:time left|timer|deadline|countdown|you have|you got|left|only|with just|just|within|in(?: the next)?|give(?:s|n)?(?: \p{L}+)?|wait|frist|plazo(?: de)?|délai(?: de)?|scadenza(?: tra)?|prazo(?: de)?|осталось|через|в течение)[ :]{0,2}$/iu;
const COUNTDOWN_AFTER =
  /^ ?(?:left|remain(?:s|ing)?|timer|to (?:pay|contact|respond|negotiate|reply|decide)|on the clock|until|before (?:we )?(?:publi|leak|release)|übrig|restant|restantes|rimanenti|осталось)/i;
const PUBLICATION =
  /publi|leak|upload|release|available|shared?\b|post(?:ed)?\b|dump|sell|sold|auction|provided|disclos|contact us|negotiat|pay\b|delete/i;

/** "when the timer expires", "coming soon", "early next week": due, without a date. */
const VAGUE =
  /(?<!\p{L})(?:when (?:the )?timer (?:expires|ends)|(?:coming )?soon(?!\p{L})|early next week|next week|this week|within (?:this|the) week|in the (?:next|coming) (?:few )?(?:days|weeks)|within a few days|in a few days|(?:on|this|next) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|tomorrow|bientôt|in kürze|próximamente|prossimamente|em breve|binnenkort|скоро)(?!\p{L})/giu;

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const vagueValue = (words: string, anchor: string | null): string | number | null => {
  const from = anchor === null ? NaN : Date.parse(anchor.slice(0, 10));
  if (/week/.test(words) && !/weeks/.test(words)) return 7 * DAY;
  if (words === 'tomorrow') return DAY;
  const weekday = WEEKDAYS.findIndex((day) => words.endsWith(day));
  if (weekday < 0 || Number.isNaN(from)) return null;
  const ahead = (weekday - new Date(from).getUTCDay() + 7) % 7 || 7;
  return new Date(from + ahead * DAY * 1000).toISOString().slice(0, 10);
};

export const deadlineRule: AssertionRule = {
  name: 'deadline',
  kind: 'deadline',
  reads:
    'when a claim says that the data comes out or the payment is due: a date, a time left, or a vague "soon"',
  *read({ text, numbers, dates, source }): Iterable<Finding> {
    if (source.role !== 'claim') return;
    const { plain, lower } = text;
    for (const date of dates) {
      const before = plain.slice(Math.max(0, date.start - 40), date.start);
      const due = DUE_BEFORE.exec(before);
      if (!due) continue;
      // "published on 1 July" tells of the past; "will be published on 1 July" sets a date.
      if (
        /^(?:publish|leak|release|upload|dump)/i.test(due[0]) &&
        !AHEAD.test(plain.slice(Math.max(0, date.start - 70), date.start))
      )
        continue;
      const range = resolved(date, source.date, 'future');
      yield { start: date.start, end: date.end, value: range?.to ?? null };
    }
    for (const number of numbers) {
      const period = number.glued ? null : periodAfter(lower, number);
      if (period === null) continue;
      const before = plain.slice(Math.max(0, number.start - 24), number.start);
      const after = plain.slice(period.end, period.end + 24);
      const around = plain.slice(Math.max(0, number.start - 110), period.end + 80);
      const counted =
        COUNTDOWN_AFTER.test(after) ||
        /(?:time left|timer|deadline|countdown|frist|délai|plazo|prazo|scadenza|termijn|срок|осталось)(?: de| tra| di| van)?[ :]{0,2}$/i.test(
          before,
        );
      if (!counted && !(COUNTDOWN_BEFORE.test(before) && PUBLICATION.test(around))) continue;
      yield { start: number.start, end: period.end, value: period.seconds };
    }
    for (const hit of lower.matchAll(VAGUE)) {
      const around = plain.slice(Math.max(0, hit.index - 140), hit.index + hit[0].length + 60);
      if (!PUBLICATION.test(around) && !/coming soon|timer/.test(hit[0])) continue;
      if (/(?:as|too|see you|see u) $/.test(lower.slice(Math.max(0, hit.index - 8), hit.index))) continue;
      yield {
        start: hit.index,
        end: hit.index + hit[0].length,
        value: vagueValue(hit[0], source.date),
        comparator: '~',
      };
    }
  },
  examples: [
    ['3 days left before we publish', '3 days', 3 * DAY],
    ['Deadline: 4 May 2026', '4 May 2026', '2026-05-04'],
    ['everything will be published on 1 July 2026', '1 July 2026', '2026-07-01'],
    ['TIMER 5 days', '5 days', 5 * DAY],
    ['the archive will be uploaded soon', 'soon', null],
    ['founded 5 days after the war', null],
  ],
};
