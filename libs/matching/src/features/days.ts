import { daysBetween, isPrecise } from '../day-range';
import { type Finding, type Pair } from './pair';

/**
 * Features of when. A date is weak evidence: official notices come from about 200 days before a listing to 950 after it,
 * half of them within weeks. Days count on a logarithmic scale: the second week says less than the second day.
 */

const share = (days: number, least: number, most: number): number =>
  days <= least ? 0 : Math.min(1, Math.log(days / least) / Math.log(most / least));

/** Days from the claim to the statement; null where either is not dated to the month, or nothing links the two. */
function gapOf({ c, s, plausible }: Pair): number | null {
  if (!plausible || !c.published || !s.published || !isPrecise(c.published) || !isPrecise(s.published))
    return null;
  return daysBetween(c.published, s.published);
}

const inWords = (gap: number): string =>
  gap === 0 ? 'on the day of' : `${String(Math.abs(gap))} days ${gap < 0 ? 'before' : 'after'}`;

const whenGap =
  (scoreOf: (gap: number, pair: Pair) => number) =>
  (pair: Pair): Finding => {
    const gap = gapOf(pair);
    const score = gap === null ? 0 : scoreOf(gap, pair);
    return score > 0 ? { score, why: `published ${inWords(gap ?? 0)} the claim` } : null;
  };

/** What a spokesperson says, or the victim's own page, answers something; a register, a filing or a report does not. */
export const isAnswer = ({ statement: { channel, issuer } }: Pick<Pair, 'statement'>): boolean =>
  channel === 'press_quote' || channel === 'social' ? issuer.type !== 'press' : false;

export const soonAfter = whenGap((gap) => (gap < 0 ? 0 : 1 - share(gap + 1, 1, 180)));
export const soonBefore = whenGap((gap) => (gap >= 0 ? 0 : 1 - share(-gap, 1, 90)));
export const farAfter = whenGap((gap) => Math.min(1, (gap - 120) / 700));
export const farBefore = whenGap((gap) => Math.min(1, (-gap - 60) / 200));
export const lateAnswer = whenGap((gap, pair) => (isAnswer(pair) ? share(gap, 14, 200) : 0));
export const lateOwnWord = whenGap((gap, { statement: { channel } }) =>
  channel === 'direct' ? share(gap, 45, 365) : 0,
);
export const earlyAnswer = whenGap((gap, pair) => (isAnswer(pair) ? share(-gap, 2, 100) : 0));

/** 1 on the day of the claim, falling with the days after it, and faster with the days before; 0 without two dates. */
export function nearness(pair: Pair): number {
  const gap = gapOf(pair);
  if (gap === null) return 0;
  return gap >= 0 ? 1 - share(gap + 1, 1, 180) : 0.5 * (1 - share(-gap, 1, 90));
}

/** Without a date on either side, nothing tells one incident of a victim from another. */
export function undated({ c, s, plausible }: Pair): Finding {
  return plausible && (!c.published || !s.published)
    ? { score: 1, why: 'one of the two is not dated' }
    : null;
}

export function sameIncidentDate({ c, s, plausible }: Pair): Finding {
  if (!plausible || !c.incident || !s.incident || !isPrecise(c.incident) || !isPrecise(s.incident))
    return null;
  const gap = Math.abs(daysBetween(c.incident, s.incident));
  return gap <= 7 ? { score: 1, why: 'both date the incident to the same days' } : null;
}

export function otherIncidentDate({ c, s, plausible }: Pair): Finding {
  if (!plausible || !c.incident || !s.incident || !isPrecise(c.incident)) return null;
  const gap = Math.abs(daysBetween(c.incident, s.incident));
  return gap > 45
    ? { score: Math.min(1, gap / 180), why: `the dated incidents lie ${String(gap)} days apart` }
    : null;
}

/** An incident cannot be claimed before it happened; a few days are time zones and late discovery. */
export function incidentAfterClaim({ c, s, plausible }: Pair): Finding {
  if (!plausible || !c.published || !s.incident) return null;
  const gap = daysBetween(c.published, s.incident);
  return gap > 4
    ? {
        score: Math.min(1, gap / 20),
        why: `the official incident began ${String(gap)} days after the claim was posted`,
      }
    : null;
}

/** Most listings follow their incident by days to four months. */
export function incidentJustBefore({ c, s, plausible }: Pair): Finding {
  if (!plausible || !c.published || !s.incident || s.incident.to - s.incident.from > 120) return null;
  const gap = -daysBetween(c.published, s.incident);
  return gap >= -4 && gap <= 120
    ? { score: 1, why: `the official incident ended ${String(Math.max(0, gap))} days before the claim` }
    : null;
}

export function incidentLongBeforeClaim({ c, s, plausible }: Pair): Finding {
  if (!plausible || !c.published || !s.incident) return null;
  const gap = -daysBetween(c.published, s.incident);
  return gap > 150
    ? {
        score: Math.min(1, gap / 500),
        why: `the official incident ended ${String(gap)} days before the claim was posted`,
      }
    : null;
}

/** An actor lists a victim at most about this long after the incident. */
const LONGEST_TO_LISTING = 240;

/** An undated listing by a group that was not there: gone before the incident, or not come for long after it. */
export function notInActorsDays({ claim, c, s, plausible }: Pair): Finding {
  const day = s.incident ?? s.published;
  if (!plausible || c.published || c.actorDays.length === 0 || !day) return null;
  // A report may come long after the incident that it is about, a dated incident does not.
  const slack = s.incident ? 30 : s.reportsLate ? 400 : 45;
  const off = Math.min(
    ...c.actorDays.map(({ from, to }) => Math.max(day.from - slack - to, from - LONGEST_TO_LISTING - day.to)),
  );
  return off > 0
    ? { score: Math.min(1, 0.5 + off / 120), why: `${claim.actor ?? ''} posted nobody in the months after` }
    : null;
}

/** The first leak site opened in late 2019 (Maze): what an actor lists without a date was not reported before. */
const FIRST_LEAK_SITE = '2019-11-01';

export function beforeLeakSites({ claim, c, statement }: Pair): Finding {
  const published = statement.publishedAt;
  if (c.published || c.actorDays.length > 0 || !claim.actor || !published || published >= FIRST_LEAK_SITE)
    return null;
  return { score: 1, why: `published on ${published.slice(0, 10)}, before there were leak sites` };
}
