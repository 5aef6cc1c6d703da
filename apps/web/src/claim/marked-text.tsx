import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Assertion, type Relation } from '../api/client';
import { type Segment, type Span, textSegments } from '../text-segments';
import { kindGroup, kindWords, labelWords } from '../words/assertion';
import { addressSpans, defang, harmless } from '../words/hostile';
import { textPages } from '../words/text-pages';
import styles from './marked-text.module.css';

/** Words of a statement that bear on assertions of a claim. */
export interface Quote extends Span {
  /** The assertions that they bear on. */
  ids: readonly string[];
  relation: Relation;
}

type Marked = Pick<
  Assertion,
  'id' | 'kind' | 'start' | 'end' | 'quote' | 'value' | 'unit' | 'subject' | 'comparator' | 'negated'
>;

interface MarkedTextProps {
  text: string;
  assertions?: readonly Marked[];
  quotes?: readonly Quote[];
  /** Ids of the assertions to light up, with the quotes that bear on them. */
  lit?: ReadonlySet<string>;
  /** Where an assertion stands that must be seen; a page of a long text that holds it is shown. */
  reveal?: number;
  /** Told which assertion the pointer or the focus rests on; null when it leaves. */
  onPoint?: (id: string | null, at: HTMLElement) => void;
  onOpen?: (id: string) => void;
}

/** What lies over a text: an assertion that was read from it, words that bear on one, or an address. */
type Layer = Span & ({ assertion: Marked } | { quote: Quote } | { address: true });

/**
 * A text with what was read from it marked in place. Labels are drawn by the style sheet, so that the marked text
 * stays the text: it can be searched, selected and copied as it is shown. A long text is shown a page at a time.
 */
export function MarkedText({ text, reveal, ...marks }: MarkedTextProps) {
  const { t } = useTranslation('claim');
  const pages = useMemo(() => textPages(text), [text]);
  const addresses = useMemo(() => addressSpans(text), [text]);
  const [shown, setShown] = useState<ReadonlySet<number>>(new Set([0]));
  const revealed = pages.findIndex(
    ({ start, end }) => reveal !== undefined && reveal >= start && reveal < end,
  );
  const isShown = (page: number) => shown.has(page) || page === revealed;
  return pages.map((page, index) => {
    if (isShown(index))
      return <Page key={page.start} text={text} page={page} addresses={addresses} {...marks} />;
    if (index > 0 && !isShown(index - 1)) return null;
    const next = pages.findIndex((_, at) => at > index && isShown(at));
    const hidden = (pages[next]?.start ?? text.length) - page.start;
    return (
      <button
        key={page.start}
        type="button"
        className={styles.more}
        onClick={() => setShown(new Set([...shown, index]))}
      >
        {t('showMore', { shown: (page.end - page.start).toLocaleString(), hidden: hidden.toLocaleString() })}
      </button>
    );
  });
}

type PageProps = Omit<MarkedTextProps, 'reveal'> & { page: Span; addresses: readonly Span[] };

function Page({ text, page, addresses, assertions = [], quotes = [], ...marks }: PageProps) {
  const segments = useMemo(() => {
    const within = (span: Span) => span.start < page.end && span.end > page.start;
    const layers: Layer[] = [
      ...assertions.filter(within).map((assertion) => ({ ...cut(assertion, page), assertion })),
      ...quotes.filter(within).map((quote) => ({ ...cut(quote, page), quote })),
      ...addresses.filter(within).map((span) => ({ ...cut(span, page), address: true as const })),
    ];
    return textSegments(text.slice(page.start, page.end), layers);
  }, [text, page, addresses, assertions, quotes]);
  let at = page.start;
  return segments.map((segment) => {
    const start = at;
    at += segment.text.length;
    return <Piece key={start} segment={segment} start={start} {...marks} />;
  });
}

const cut = ({ start, end }: Span, page: Span): Span => ({
  start: start - page.start,
  end: end - page.start,
});

type PieceProps = Pick<MarkedTextProps, 'lit' | 'onPoint' | 'onOpen'> & {
  segment: Segment<Layer>;
  /** Where it starts in the text: what somebody selects is led back to it. */
  start: number;
};

/** The isolate stands outside the mark: within it, a line could break between the mark's edge and its text. */
function Piece({ segment: { text, covering, ending }, start, lit, onPoint, onOpen }: PieceProps) {
  const { t } = useTranslation('workflow');
  const shown = harmless(covering.some((layer) => 'address' in layer) ? defang(text) : text);
  const read = assertionsOf(covering);
  const quotes = covering.flatMap((layer) => ('quote' in layer ? layer.quote : []));
  const place = { 'data-start': start, 'data-length': text.length };
  const innermost = read.at(-1);
  const quoted = quotes.at(-1);
  if (innermost === undefined && quoted === undefined) return <bdi {...place}>{shown}</bdi>;
  const ids = quotes.length > 0 ? quotes.flatMap((quote) => quote.ids) : read.map(({ id }) => id);
  const outer = read.length > 1 ? read[0] : undefined;
  const labels = [
    ...ending.flatMap((layer) => ('quote' in layer ? t(`relation.${layer.quote.relation}`) : [])),
    ...assertionsOf(ending).map(({ kind }) => kindWords(kind)),
  ];
  // Where an assertion begins, the keyboard can stop.
  const first = innermost !== undefined && onPoint !== undefined && start === innermost.start;
  return (
    <bdi {...place}>
      <mark
        className={[
          styles.mark,
          innermost === undefined ? '' : `kind-${kindGroup(innermost.kind)}`,
          outer === undefined ? '' : styles.overlap,
          quoted === undefined ? '' : `${styles.quote} ${styles[quoted.relation] ?? ''}`,
          ids.some((id) => lit?.has(id)) ? styles.lit : '',
        ].join(' ')}
        data-assertions={ids.join(' ')}
        data-label={labels.length === 0 ? undefined : [...new Set(labels)].join(' · ')}
        aria-description={innermost === undefined ? undefined : harmless(labelWords(innermost))}
        tabIndex={first ? 0 : undefined}
        onPointerEnter={({ currentTarget }) => onPoint?.(ids.at(-1) ?? null, currentTarget)}
        onPointerLeave={({ currentTarget }) => onPoint?.(null, currentTarget)}
        onFocus={({ currentTarget }) => onPoint?.(ids.at(-1) ?? null, currentTarget)}
        onBlur={({ currentTarget }) => onPoint?.(null, currentTarget)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || onOpen === undefined || innermost === undefined) return;
          event.preventDefault();
          onOpen(innermost.id);
        }}
      >
        {shown}
      </mark>
    </bdi>
  );
}

const assertionsOf = (layers: readonly Layer[]): Marked[] =>
  layers.flatMap((layer) => ('assertion' in layer ? layer.assertion : []));

/** The marks of an assertion within an element, in the order of the text. */
export const marksOf = (within: ParentNode, id: string): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(`mark[data-assertions~="${CSS.escape(id)}"]`),
];
