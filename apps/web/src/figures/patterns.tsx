/** Tones of the tokens: good and bad are told apart by their pattern too. */
export type Tone = 'good' | 'part' | 'bad' | 'none' | 'open';

const LINES: Readonly<Record<Tone, string>> = {
  good: '',
  part: 'M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4',
  bad: 'M-2,6 l4,4 M0,0 l8,8 M6,-2 l4,4 M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4',
  none: 'M2,2 h1 M6,6 h1',
  open: 'M0,4 h8',
};

/** A fill that is told by its form as well: full, hatched, crossed, dotted, ruled. */
export const tonePattern = (id: string, tone: Tone) => (
  <pattern key={id} id={id} width={8} height={8} patternUnits="userSpaceOnUse">
    <rect width={8} height={8} fill={tone === 'good' ? 'var(--good)' : `var(--${tone}-ground)`} />
    <path d={LINES[tone]} stroke={`var(--${tone})`} strokeWidth={tone === 'none' ? 2 : 1.6} />
  </pattern>
);
