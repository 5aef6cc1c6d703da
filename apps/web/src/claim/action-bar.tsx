import { useState } from 'react';
import { type AllowedAction, answered, api, type Claim, type NamedAction, seen } from '../api/client';
import { Field, TextArea } from '../parts/field';
import { typed } from '../parts/use-submit';
import { idIn } from '../route';
import { type Change } from './use-change';
import { ACTION_FORMS, isNamedAction } from '../words/workflow';
import { useTyping } from './use-typing';

interface BarProps {
  claim: Claim;
  change: Change;
  onTyping: (typing: boolean) => void;
}

/** Those that a form of this panel does; assertions are corrected and matches judged where they stand. */
type FormAction = NamedAction | 'name_victim' | 'add_match';

const LABELS: Readonly<Record<Exclude<FormAction, NamedAction>, string>> = {
  name_victim: 'Name the victim',
  add_match: 'Link a statement',
};
const labelOf = (action: FormAction): string =>
  isNamedAction(action) ? ACTION_FORMS[action].label : LABELS[action];
const isFormAction = (action: AllowedAction): action is FormAction =>
  isNamedAction(action) || action in LABELS;

/** A button for each action that the API allows this person now. What needs words asks for them first. */
export function ActionBar({ claim, change, onTyping }: BarProps) {
  const [open, setOpen] = useState<FormAction | null>(null);
  const [busy, setBusy] = useState(false);
  const actions = claim.allowedActions.filter(isFormAction).sort((a, b) => rank(a) - rank(b));
  const shown = actions.find((action) => action === open) ?? null;

  useTyping(shown !== null, onTyping);

  const send = async (call: () => Promise<unknown>) => {
    setBusy(true);
    if (await change(call)) setOpen(null);
    setBusy(false);
  };
  const choose = (action: FormAction) => {
    if (!isNamedAction(action) || ACTION_FORMS[action].asks.length > 0)
      return setOpen(open === action ? null : action);
    void send(() => act(claim, action, new FormData()));
  };

  if (actions.length === 0) return <p className="quiet">There is nothing for you to decide here now.</p>;
  return (
    <>
      <div className="actions" role="group" aria-label="Actions">
        {actions.map((action) => (
          <button
            key={action}
            type="button"
            className={CLASSES[rank(action)]}
            disabled={busy}
            aria-expanded={shown === action ? true : undefined}
            title={isNamedAction(action) ? ACTION_FORMS[action].hint : undefined}
            onClick={() => choose(action)}
          >
            {labelOf(action)}
          </button>
        ))}
      </div>
      {shown !== null && (
        <form
          key={shown}
          className="decide"
          aria-label={labelOf(shown)}
          onSubmit={(event) => {
            event.preventDefault();
            const form = new FormData(event.currentTarget);
            void send(() => perform(claim, shown, form));
          }}
        >
          <Asked action={shown} />
          <p className="buttons">
            <button type="submit" className="primary" disabled={busy}>
              {labelOf(shown)} now
            </button>
            <button type="button" className="plain" onClick={() => setOpen(null)}>
              Cancel
            </button>
          </p>
        </form>
      )}
    </>
  );
}

/** What leads on comes first, and no verdict before another; what only adds to the claim comes last. */
const LEADING: ReadonlySet<AllowedAction> = new Set(['accept', 'confirm', 'confirm_partially', 'dispute']);
const rank = (action: FormAction): 0 | 1 | 2 => (LEADING.has(action) ? 0 : isNamedAction(action) ? 1 : 2);
const CLASSES = ['primary', undefined, 'plain'] as const;

function Asked({ action }: { action: FormAction }) {
  if (action === 'name_victim') {
    return (
      <>
        <Field label="Name" name="name" maxLength={500} autoFocus />
        <Field label="Domain" name="domain" maxLength={255} />
      </>
    );
  }
  if (action === 'add_match')
    return (
      <Field
        label="Statement"
        name="statement"
        hint="Its id: where it is matched, its card shows it."
        required
        autoFocus
      />
    );
  const { asks, hint, reasonRequired = false } = ACTION_FORMS[action];
  return (
    <>
      <p className="quiet">{hint}</p>
      {asks.includes('into') && (
        <Field
          label="Repeats the claim"
          name="into"
          hint="Paste the address of the other claim’s page, or its id."
          required
          autoFocus
        />
      )}
      {asks.includes('reason') && (
        <TextArea
          label={reasonRequired ? 'Reason' : 'Reason (optional)'}
          name="reason"
          maxLength={4000}
          required={reasonRequired}
          autoFocus={!asks.includes('into')}
        />
      )}
      {asks.includes('citedSource') && (
        <Field
          label="Cited source (optional)"
          name="citedSource"
          hint="Where no match is accepted: what disputes the claim."
          maxLength={4000}
        />
      )}
    </>
  );
}

function perform(claim: Claim, action: FormAction, form: FormData): Promise<unknown> {
  const params = { path: { id: claim.id }, header: seen(claim) };
  if (action === 'name_victim') {
    const body = { name: typed(form, 'name') || null, domain: typed(form, 'domain') || null };
    return answered(api.PUT('/api/v1/claims/{id}/victim', { params, body }));
  }
  if (action === 'add_match')
    return answered(
      api.POST('/api/v1/claims/{id}/matches', {
        params,
        body: { statement: idIn(typed(form, 'statement')) },
      }),
    );
  return act(claim, action, form);
}

function act(claim: Claim, action: NamedAction, form: FormData): Promise<unknown> {
  const given = Object.fromEntries(
    ACTION_FORMS[action].asks
      .map((name) => [name, name === 'into' ? idIn(typed(form, name)) : typed(form, name)] as const)
      .filter(([, words]) => words !== ''),
  );
  return answered(
    api.POST('/api/v1/claims/{id}/actions', {
      params: { path: { id: claim.id }, header: seen(claim) },
      body: { action, ...given },
    }),
  );
}
