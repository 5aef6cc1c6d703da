import { type FormEvent, useRef, useState } from 'react';
import { Button, Kbd, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Claim, type NamedAction, type Verdict } from '../api/client';
import { Overtaken } from '../decide/overtaken';
import { useDecide } from '../decide/use-decide';
import { keyWords } from '../keys/key-words';
import { asksOf, idIn, REASON_REQUIRED } from './action-asks';
import { MergeTargets } from './merge-targets';
import styles from './action-dock.module.css';

interface ActionFormProps {
  claim: Claim;
  action: NamedAction;
  /** The version that the one who decides has seen: the claim may move on while they type. */
  seenVersion: number;
  onClose: () => void;
}

const VERDICT_OF: Partial<Record<NamedAction, Verdict>> = {
  confirm: 'confirmed',
  confirm_partially: 'partially_confirmed',
  dispute: 'disputed',
};

/** The words that a decision needs. Control and Enter send them; Escape puts them away. */
export function ActionForm({ claim, action, seenVersion, onClose }: ActionFormProps) {
  const { t } = useTranslation('claim');
  const { t: words } = useTranslation('action');
  const { t: shell } = useTranslation();
  const { decide } = useDecide();
  const [version, setVersion] = useState(seenVersion);
  const [into, setInto] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const asks = asksOf(action);
  const reasonRequired = REASON_REQUIRED.has(action);
  const sourceRequired = action === 'dispute' && !claim.matches.some(({ status }) => status === 'accepted');

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const typed = (name: string) => {
      const value = given.get(name);
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
    };
    decide.mutate(
      {
        claim: claim.id,
        version,
        action,
        reason: typed('reason'),
        citedSource: typed('citedSource'),
        into: asks.includes('into') ? idIn(into) : undefined,
      },
      // What stood in the way has been said by then: who sends again decides over the claim as it is now.
      { onSuccess: onClose, onError: () => setVersion(claim.version) },
    );
  };
  return (
    <form
      ref={form}
      className={styles.words}
      aria-label={words(action)}
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          form.current?.requestSubmit();
        }
      }}
    >
      <p className="quiet">{words(`about.${action}`)}</p>
      <Overtaken claim={claim.id} since={seenVersion} className={styles.difference} />
      <Difference claim={claim} action={action} />
      {asks.includes('into') && <MergeTargets claim={claim} value={into} onChange={setInto} />}
      {action === 'dismiss' && <DismissReasons onChoose={fillReason(form)} />}
      {asks.includes('reason') && (
        <Textarea
          name="reason"
          label={reasonRequired ? t('reason') : t('reasonOptional')}
          required={reasonRequired}
          maxLength={4000}
          autosize
          minRows={2}
          maxRows={8}
          autoFocus={!asks.includes('into')}
        />
      )}
      {asks.includes('citedSource') && (
        <TextInput
          name="citedSource"
          label={sourceRequired ? t('citedSource') : t('citedSourceOptional')}
          description={sourceRequired ? t('citedSourceWhy') : undefined}
          required={sourceRequired}
          maxLength={4000}
        />
      )}
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="compact-md"
          loading={decide.isPending}
          rightSection={<Kbd size="xs">{keyWords('mod+Enter')}</Kbd>}
        >
          {words(action)}
        </Button>
        <Button type="button" size="compact-md" variant="subtle" color="gray" onClick={onClose}>
          {shell('cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Said before it is decided: that the verdict is not the one suggested. Both are kept. */
function Difference({ claim: { suggestedVerdict }, action }: Pick<ActionFormProps, 'claim' | 'action'>) {
  const { t } = useTranslation('claim');
  const { t: workflow } = useTranslation('workflow');
  const verdict = VERDICT_OF[action];
  if (verdict === undefined || suggestedVerdict === null || suggestedVerdict === verdict) return null;
  return (
    <p className={styles.difference} role="note">
      {t('differs', {
        suggested: workflow(`state.${suggestedVerdict}`),
        yours: workflow(`state.${verdict}`),
      })}
    </p>
  );
}

function DismissReasons({ onChoose }: { onChoose: (reason: string) => void }) {
  const { t } = useTranslation('claim');
  return (
    <div className={styles.buttons} role="group" aria-label={t('commonReasons')}>
      {(['notAClaim', 'spam', 'outOfScope'] as const).map((one) => (
        <Button
          key={one}
          type="button"
          size="compact-sm"
          variant="default"
          onClick={() => onChoose(t(`dismissal.${one}`))}
        >
          {t(`dismissal.${one}`)}
        </Button>
      ))}
    </div>
  );
}

const fillReason = (form: React.RefObject<HTMLFormElement | null>) => (reason: string) => {
  const field = form.current?.elements.namedItem('reason');
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.value = reason;
  field.focus();
};
