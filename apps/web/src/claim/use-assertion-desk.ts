import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Assertion, type Claim } from '../api/client';
import { ACTION_KEYS, MOVE_KEYS } from '../keys/action-keys';
import { useCommands } from '../keys/use-commands';
import { moveEdge } from '../words/word-edges';
import { useAssertions } from './use-assertions';

export type AssertionDesk = ReturnType<typeof useAssertionDesk>;

/** What selected words may assert, and where they stand in the window. */
interface Added {
  assertion: Assertion;
  rect: DOMRect;
}
/** One form at a time: of an assertion by its place, or of one to add. */
type OpenForm = { at: number } | Added;

/** Going through a claim's assertions, and correcting them: by keys, from the list, or in the text. */
export function useAssertionDesk(claim: Claim) {
  const { t } = useTranslation('claim');
  const { t: action } = useTranslation('action');
  const { assertions, change } = useAssertions(claim);
  // By place, not by id: corrected assertions are stored anew.
  const [at, setAt] = useState<number | null>(null);
  const [open, setOpen] = useState<OpenForm | null>(null);
  const editable = claim.allowedActions.includes('edit_assertions');
  const selected = at === null ? null : (assertions[at] ?? null);
  const added = open !== null && 'rect' in open && editable ? open : null;
  const editing = open !== null && 'at' in open && editable ? (assertions[open.at] ?? null) : null;
  const byField = useMemo(
    () => ({
      title: assertions.filter(({ field }) => field === 'title'),
      text: assertions.filter(({ field }) => field === 'text'),
    }),
    [assertions],
  );
  const placeOf = (id: string | null) => {
    const found = assertions.findIndex((one) => one.id === id);
    return found < 0 ? null : found;
  };

  const close = () => setOpen(null);
  const go = (by: 1 | -1) => {
    if (assertions.length > 0)
      setAt(
        at === null
          ? by > 0
            ? 0
            : assertions.length - 1
          : (at + by + assertions.length) % assertions.length,
      );
  };
  const edge = (which: 'start' | 'end', direction: 'back' | 'on') => () => {
    const text = selected === null ? null : claim[selected.field];
    if (selected === null || text === null || !editable) return;
    const span = moveEdge(text, selected, which, direction);
    const moved = { ...selected, ...span, quote: text.slice(span.start, span.end) };
    change(
      assertions.map((one) => (one === selected ? moved : one)),
      'when the hand rests',
    );
  };
  const remove = (id: string) => {
    change(
      assertions.filter((one) => one.id !== id),
      'now',
    );
    close();
    setAt(null);
  };

  const group = t('assertions');
  useCommands([
    { id: 'assertion.next', label: t('nextAssertion'), group, keys: MOVE_KEYS.next, run: () => go(1) },
    {
      id: 'assertion.previous',
      label: t('previousAssertion'),
      group,
      keys: MOVE_KEYS.previous,
      run: () => go(-1),
    },
    ...(editable
      ? [
          {
            id: 'assertion.edit',
            label: action('edit_assertions'),
            group,
            keys: ACTION_KEYS.edit_assertions,
            run: () => {
              if (at === null) go(1);
              setOpen({ at: at ?? 0 });
            },
          },
          { id: 'assertion.startBack', label: t('startBack'), group, keys: '[', run: edge('start', 'back') },
          { id: 'assertion.endOn', label: t('endOn'), group, keys: ']', run: edge('end', 'on') },
          { id: 'assertion.startOn', label: t('startOn'), group, keys: '{', run: edge('start', 'on') },
          { id: 'assertion.endBack', label: t('endBack'), group, keys: '}', run: edge('end', 'back') },
          {
            id: 'assertion.delete',
            label: t('deleteAssertion'),
            group,
            keys: 'Delete',
            run: () => selected !== null && remove(selected.id),
          },
        ]
      : []),
  ]);

  return {
    assertions,
    byField,
    editable,
    selected,
    editing,
    select: (id: string | null) => setAt(placeOf(id)),
    added,
    offer: (found: Added) => setOpen(found),
    edit: (id: string) => {
      const place = placeOf(id);
      setAt(place);
      setOpen(place === null ? null : { at: place });
    },
    close,
    add: (assertion: Assertion) => {
      change([...assertions, assertion], 'now');
      close();
    },
    replace: (assertion: Assertion) => {
      change(
        assertions.map((one) => (one.id === assertion.id ? assertion : one)),
        'now',
      );
      close();
    },
    remove,
  };
}
