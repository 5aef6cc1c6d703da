import { useEffect, useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api, type Assertion, type Claim } from '../api/client';
import { TextWarnings } from '../parts/outside';
import { AssertionDetails } from './assertion-details';
import { AssertionForm } from './assertion-form';
import { Beside } from './beside';
import { Legend } from './kind-tag';
import { MarkedText, marksOf } from './marked-text';
import { selectedWords } from './selected-words';
import { type AssertionDesk } from './use-assertion-desk';
import styles from './post.module.css';

interface PostProps {
  claim: Claim;
  desk: AssertionDesk;
}

/** The post as it was captured, with what was read from it; words that are selected become an assertion. */
export function Post({ claim, desk }: PostProps) {
  const { t } = useTranslation('claim');
  const place = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<{ id: string; rect: DOMRect } | null>(null);
  const read = useMutation({
    mutationFn: (text: string) =>
      answered(api.POST('/api/v1/readings/claim', { body: { text, posted_at: claim.postedOn } })),
  });

  const selected = desk.selected;
  useEffect(() => {
    if (selected === null || place.current === null) return;
    const [mark] = marksOf(place.current, selected.id);
    mark?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  /** Whoever selects words is asked what they assert; what the rules read in them stands there already. */
  const offer = async () => {
    const field = (['title', 'text'] as const).find((one) =>
      place.current
        ?.querySelector(`[data-field=${one}]`)
        ?.contains(window.getSelection()?.anchorNode ?? null),
    );
    const within = place.current?.querySelector<HTMLElement>(`[data-field=${field ?? 'text'}]`);
    const span = within ? selectedWords(within) : null;
    if (!desk.editable || field === undefined || span === null) return;
    const rect = window.getSelection()?.getRangeAt(0).getBoundingClientRect();
    const quote = claim[field]?.slice(span.start, span.end) ?? '';
    if (rect === undefined || quote.trim() === '' || quote.length > 2000) return;
    const found = await read.mutateAsync(quote).then(
      ({ assertions }) => assertions[0] as Partial<Assertion> | undefined,
      () => undefined,
    );
    desk.offer({ rect, assertion: { ...BLANK, ...found, ...span, field, quote, id: `new-${span.start}` } });
  };

  const lit = new Set([pointed?.id, selected?.id].filter((id) => id !== undefined));
  const { added, editing } = desk;
  const shown = desk.assertions.find(({ id }) => id === pointed?.id);
  const marked = (field: 'title' | 'text') => ({
    assertions: desk.byField[field],
    lit,
    reveal: selected?.field === field ? selected.start : undefined,
    onPoint: (id: string | null, at: HTMLElement) =>
      setPointed(id === null ? null : { id, rect: at.getBoundingClientRect() }),
    onOpen: desk.editable ? desk.edit : undefined,
  });
  return (
    <div ref={place} className={styles.place} onPointerUp={() => void offer()}>
      <TextWarnings flags={claim.textFlags} />
      {claim.title !== null && (
        <h3 className={styles.title} dir="auto" data-field="title">
          <MarkedText text={claim.title} {...marked('title')} />
        </h3>
      )}
      {claim.text === null ? (
        <p className="quiet">{t('noText')}</p>
      ) : (
        <p className={styles.text} dir="auto" data-field="text">
          <MarkedText text={claim.text} {...marked('text')} />
        </p>
      )}
      <div className={styles.foot}>
        <Legend kinds={desk.assertions.map(({ kind }) => kind)} />
        {desk.editable && <span className="quiet">{t('selectToAdd')}</span>}
      </div>
      {shown !== undefined && pointed !== null && added === null && editing === null && (
        <Beside rect={pointed.rect} within={place} passive>
          <AssertionDetails assertion={shown} />
        </Beside>
      )}
      {added !== null && (
        <Beside
          key={meaningOf(added.assertion)}
          rect={added.rect}
          within={place}
          label={t('addAssertion')}
          onClose={desk.close}
        >
          <AssertionForm assertion={added.assertion} onSave={desk.add} onClose={desk.close} />
        </Beside>
      )}
      {editing !== null && (
        <EditBeside key={meaningOf(editing)} desk={desk} editing={editing} within={place} />
      )}
    </div>
  );
}

/** The form of the assertion that is edited, beside its first mark. */
function EditBeside({
  desk,
  editing,
  within,
}: {
  desk: AssertionDesk;
  editing: Assertion;
  within: React.RefObject<HTMLDivElement | null>;
}) {
  const { t } = useTranslation('claim');
  const [rect, setRect] = useState<DOMRect | null>(null);
  useEffect(() => {
    const mark = within.current === null ? undefined : marksOf(within.current, editing.id)[0];
    setRect((mark ?? within.current)?.getBoundingClientRect() ?? null);
  }, [editing.id, within]);
  if (rect === null) return null;
  return (
    <Beside rect={rect} within={within} label={t('editAssertion')} onClose={desk.close}>
      <AssertionForm
        assertion={editing}
        onSave={desk.replace}
        onDelete={() => desk.remove(editing.id)}
        onClose={desk.close}
      />
    </Beside>
  );
}

/** Tells the forms of two assertions apart. Not the id: it is another one once a correction is stored. */
const meaningOf = ({ field, start, end, kind, value }: Assertion): string =>
  JSON.stringify([field, start, end, kind, value]);

const BLANK: Omit<Assertion, 'id' | 'field' | 'start' | 'end' | 'quote'> = {
  kind: 'system',
  value: null,
  unit: null,
  subject: null,
  comparator: '=',
  negated: false,
  producedBy: '',
  editedBy: null,
};
