import { type Assertion } from '../api/client';
import { type Segment, type Span, textSegments } from '../text-segments';
import { comparatorSign, kindGroup, kindWords, labelWords, valueWords } from '../words/assertion';
import { addressSpans, defang, harmless } from '../words/hostile';

/** What lies over a text: an assertion that was read from it, or an address. */
type Layer = Span & { assertion: Assertion | null };

/**
 * A text with what was read from it marked in place. Labels are drawn by the style sheet, so that the marked text
 * stays the text: it can be searched, selected and copied as it is shown.
 */
export function MarkedText({ text, assertions }: { text: string; assertions: readonly Assertion[] }) {
  const layers: Layer[] = [
    ...assertions.map((assertion) => ({ start: assertion.start, end: assertion.end, assertion })),
    ...addressSpans(text).map((address) => ({ ...address, assertion: null })),
  ];
  return textSegments(text, layers).map((segment, index) => <Piece key={index} segment={segment} />);
}

const assertionsOf = (layers: readonly Layer[]): Assertion[] =>
  layers.flatMap(({ assertion }) => assertion ?? []);

/** The isolate stands outside the mark: within it, a line could break between the mark's edge and its text. */
function Piece({ segment: { text, covering, ending } }: { segment: Segment<Layer> }) {
  const shown = harmless(covering.some(({ assertion }) => assertion === null) ? defang(text) : text);
  const read = assertionsOf(covering);
  const labelled = assertionsOf(ending);
  const innermost = read.at(-1);
  if (innermost === undefined) return <bdi>{shown}</bdi>;
  return (
    <bdi>
      <mark
        className={`kind kind-${kindGroup(innermost.kind)}${read.length > 1 ? ' kind-overlap' : ''}`}
        data-assertions={read.map(({ id }) => id).join(' ')}
        data-label={labelled.length === 0 ? undefined : harmless(labelled.map(labelWords).join(' · '))}
        title={harmless(
          read
            .map((one) => `${kindWords(one.kind)} ${comparatorSign(one.comparator)} ${valueWords(one)}`)
            .join('\n'),
        )}
      >
        {shown}
      </mark>
    </bdi>
  );
}

/** Shows where in the text an assertion stands. */
export function showMark(assertionId: string): void {
  const marks = [
    ...document.querySelectorAll<HTMLElement>(`mark[data-assertions~="${CSS.escape(assertionId)}"]`),
  ];
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  marks[0]?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  for (const mark of marks) {
    mark.animate([{ outline: '3px solid currentColor' }, { outline: '3px solid transparent' }], 1600);
  }
}
