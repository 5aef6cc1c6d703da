import { ENGLISH } from './english';
import { CAUSE, framed, generalCuesOf, reading } from './general-cues';
import { type Tongue } from './tongue';
import { VOCABULARIES, type Vocabulary } from './vocabulary';

/** One grammar over the words of many languages: what stands near what, within a sentence. */
const tongueOf = (words: Vocabulary): Tongue => {
  const data = framed(words.data, words.kinds);
  // A participle before its noun is inflected: "gestohlene Daten", "gestolen bestanden".
  const hit = framed(`(?:${words.hit}|${words.taken})(?:e[mnrs]?)?`);
  const none = framed(words.none);
  const sign = framed(words.sign);
  const event = framed(words.event);
  return {
    small: new RegExp(framed(words.small), 'gu'),
    cues: [
      {
        cue: 'denial',
        name: 'denial.no-evidence',
        pattern: reading(`${none}[^.;]{0,60}?${sign}|${sign}[^.;]{0,60}?${none}`),
        needs: reading(sign),
      },
      {
        cue: 'denial',
        name: 'denial.no-event',
        needs: reading(event),
        pattern: reading(
          `${none} (?:(?!${CAUSE})[\\p{L}'-]+ ){0,3}?${event}|${event}[^.;]{0,40}?${framed(words.absent)}|${framed(words.absent)} (?:[\\p{L}'-]+ ){0,4}?${event}`,
        ),
      },
      { cue: 'denial', name: 'denial.denied', pattern: reading(framed(words.denies)) },
      { cue: 'denial', name: 'denial.false', pattern: reading(framed(words.untrue)), disowns: true },
      {
        cue: 'denial',
        name: 'denial.not-from-here',
        pattern: reading(framed(words.elsewhere)),
        disowns: true,
      },
      {
        cue: 'loss',
        name: 'loss.reached',
        pattern: reading(`${data}[^.;]{0,120}?${hit}|${hit}[^.;]{0,80}?${data}`),
        needs: reading(hit),
      },
      { cue: 'loss', name: 'loss.named', pattern: reading(framed(words.theft)) },
      ...generalCuesOf(words),
      { cue: 'incident', name: 'incident.named', pattern: reading(event) },
      {
        cue: 'incident',
        name: 'incident.reached',
        needs: reading(hit),
        pattern: reading(
          `${framed(words.systems)}[^.;]{0,60}?${hit}|${hit}[^.;]{0,40}?${framed(words.systems)}`,
        ),
      },
      { cue: 'inquiry', name: 'inquiry.claims', pattern: reading(framed(words.inquiry)) },
      { cue: 'silence', name: 'silence.no-comment', pattern: reading(framed(words.silence)) },
    ],
    attributed: reading(framed(words.claimed)),
    negated: reading(framed(words.none, words.denies)),
    wide: reading(`${none}[^.;]{0,40}?${sign}|${framed(words.denies)}`),
    // "Looking into the data that was published": the inquiry reaches a few words.
    open: reading(`${framed(words.open)}|${framed(words.inquiry)}[^.;]{0,25}$`),
    hedged: null,
    underWay: reading(framed(words.inquiry)),
  };
};

const TONGUES: readonly Tongue[] = [ENGLISH, ...VOCABULARIES.map(tongueOf)];

/** Enough of a text to tell its language by. */
const LOOKED_AT = 2_000;
/** A headline may have none of the small words. */
const HEADLINE = 300;

/** The languages that a text is written in: those whose small words it has most of; all, where a headline tells nothing. */
export function tonguesOf(lower: string): readonly Tongue[] {
  const sample = lower.slice(0, LOOKED_AT);
  const counted = TONGUES.map((tongue) => ({ tongue, count: sample.match(tongue.small)?.length ?? 0 }));
  const most = Math.max(...counted.map(({ count }) => count));
  if (most === 0 && lower.length > HEADLINE) return [ENGLISH];
  return counted.filter(({ count }) => count === most).map(({ tongue }) => tongue);
}
