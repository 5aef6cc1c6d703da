import { useEffect, useRef, useState } from 'react';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api, type Assertion, type Claim, Problem, type Schemas, seen } from '../api/client';
import { useMe } from '../app/me';
import { UNDO_MS } from '../decide/last-undoable';
import { useConflict } from '../decide/use-conflict';
import { useCommands } from '../keys/use-commands';
import { notifyRefusal } from '../parts/notify';

/** Edges are moved in several strokes: they are saved once the hand rests. */
const REST_MS = 700;

interface Draft {
  /** The version that it is based on. */
  version: number;
  assertions: readonly Assertion[];
}

/**
 * The claim's assertions with this person's corrections, shown at once and saved soon. A correction can be taken back
 * for ten seconds; where somebody else was faster, theirs stands and it is said.
 */
export function useAssertions(claim: Claim) {
  const { t } = useTranslation('claim');
  const { t: shell } = useTranslation();
  const client = useQueryClient();
  const showConflict = useConflict(useMe().id);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [before, setBefore] = useState<Draft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef<Draft | null>(null);
  const sending = useRef(false);

  const save = async (): Promise<void> => {
    const mine = latest.current;
    if (mine === null || sending.current) return;
    sending.current = true;
    try {
      const outcome = await answered(
        api.PUT('/api/v1/claims/{id}/assertions', {
          params: { path: { id: claim.id }, header: seen(mine) },
          body: { assertions: mine.assertions.map(revised) },
        }),
      );
      setBefore({ version: outcome.version, assertions: claim.assertions });
      const more = latest.current;
      if (more === mine) {
        latest.current = null;
        await client.invalidateQueries({ queryKey: ['claim', claim.id] });
        setDraft((now) => (now === mine ? null : now));
      } else if (more !== null) latest.current = { ...more, version: outcome.version };
    } catch (error) {
      latest.current = null;
      setDraft(null);
      if (Problem.of(error).status === 412) await showConflict(claim.id);
      else notifyRefusal(error, shell('refused'));
      await client.invalidateQueries({ queryKey: ['claim', claim.id] });
    } finally {
      sending.current = false;
    }
    if (latest.current !== null) await save();
  };

  const change = (assertions: readonly Assertion[], when: 'now' | 'when the hand rests') => {
    const next = { version: latest.current?.version ?? claim.version, assertions };
    latest.current = next;
    setDraft(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), when === 'now' ? 0 : REST_MS);
  };

  const undo = () => {
    if (before === null) return;
    latest.current = before;
    setDraft(before);
    setBefore(null);
    void save().then(() => setBefore(null));
  };
  useEffect(() => {
    if (before === null) return;
    const id = notifications.show({ message: t('assertionsSaved'), autoClose: UNDO_MS });
    const over = setTimeout(() => setBefore(null), UNDO_MS);
    return () => {
      clearTimeout(over);
      notifications.hide(id);
    };
  }, [before, t]);
  useCommands(
    before === null
      ? []
      : [{ id: 'assertions.undo', label: t('undoAssertions'), group: t('assertions'), keys: 'z', run: undo }],
  );
  return { assertions: draft?.assertions ?? claim.assertions, change };
}

type Revised = Schemas['RevisedAssertions']['assertions'][number];

/** All that a person can change of an assertion; what the rule read stays as it came. */
const revised = ({
  kind,
  field,
  start,
  end,
  value,
  unit,
  subject,
  comparator,
  negated,
}: Assertion): Revised => ({
  kind,
  field,
  start,
  end,
  value: value as Revised['value'],
  unit: unit as Revised['unit'],
  subject,
  comparator,
  negated,
});
