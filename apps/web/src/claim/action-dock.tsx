import { useState } from 'react';
import { Button, Kbd, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type AllowedAction, type Claim, type NamedAction, type Verdict } from '../api/client';
import { useDecide } from '../decide/use-decide';
import { ACTION_KEYS } from '../keys/action-keys';
import { keyWords } from '../keys/key-words';
import { useCommands } from '../keys/use-commands';
import { notify } from '../parts/notify';
import { SuggestedBadge, VerdictBadge } from '../parts/badges';
import { isNameless, whatIsMissing, whyNot } from '../words/why-not';
import { ActionForm } from './action-form';
import { asksOf } from './action-asks';
import { Lease } from './lease';
import { SecondVerdict } from './second-verdict';
import { StatementForm } from './statement-form';
import { VictimForm } from './victim-form';
import styles from './action-dock.module.css';

/** What is done from here, what leads on first. Assertions, matches and links are judged where they stand. */
const ORDER = [
  'accept',
  'confirm',
  'confirm_partially',
  'dispute',
  'reopen',
  'defer',
  'release',
  'dismiss',
  'merge',
  'split',
  'undo',
  'add_match',
  'name_victim',
] as const satisfies readonly AllowedAction[];
export type DockAction = (typeof ORDER)[number];

/** Said with its reason where it is not possible; the others are not spoken of until they are. */
const ALWAYS_SAID: ReadonlySet<DockAction> = new Set(['accept', 'confirm', 'confirm_partially', 'dispute']);

const ACTION_OF: Partial<Record<Verdict, DockAction>> = {
  confirmed: 'confirm',
  partially_confirmed: 'confirm_partially',
  disputed: 'dispute',
};

/** What this person may do with the claim, by button and by key; what needs words asks for them here. */
export function ActionDock({ claim }: { claim: Claim }) {
  const { t } = useTranslation('claim');
  const { t: action } = useTranslation('action');
  const { decide, takeBack } = useDecide();
  // It stays, with what is written in it, when the claim moves on meanwhile.
  const [shown, setShown] = useState<{ action: DockAction; version: number } | null>(null);

  const allowed = ORDER.filter((one) => claim.allowedActions.includes(one));
  const said = ORDER.filter((one) => allowed.includes(one) || isSaid(claim, one));
  const open = (one: DockAction) => setShown({ action: one, version: claim.version });
  const close = () => setShown(null);
  const choose = (one: DockAction) => {
    const why = whyNot(claim, one);
    if (why !== null) {
      notify(why);
      if (one === 'accept' && isNameless(claim) && allowed.includes('name_victim')) open('name_victim');
    } else if (isNamed(one) && asksOf(one).length === 0) {
      close();
      const seen = { claim: claim.id, version: claim.version };
      if (one === 'undo') void takeBack({ ...seen, state: claim.state });
      else decide.mutate({ ...seen, action: one });
    } else open(one);
  };
  useCommands(
    said.map((one) => ({
      id: `claim.${one}`,
      label: action(one),
      group: t('thisClaim'),
      keys: ACTION_KEYS[one],
      run: () => choose(one),
    })),
  );

  const missing = whatIsMissing(claim);
  const suggested = claim.verdict === null ? claim.suggestedVerdict : null;
  return (
    <section className={styles.dock} aria-label={t('decide')}>
      {shown !== null && (
        <div className={styles.form}>
          {shown.action === 'name_victim' ? (
            <VictimForm claim={claim} onClose={close} />
          ) : shown.action === 'add_match' ? (
            <StatementForm claim={claim} onClose={close} />
          ) : (
            <ActionForm
              key={shown.action}
              claim={claim}
              action={shown.action}
              seenVersion={shown.version}
              onClose={close}
            />
          )}
        </div>
      )}
      <SecondVerdict claim={claim} />
      {missing !== null && shown === null && <p className={styles.missing}>{missing}</p>}
      <div className={styles.bar}>
        {(claim.verdict ?? suggested) !== null && (
          <p className={styles.suggested}>
            {claim.verdict === null ? t('suggests') : t('verdictIs')}{' '}
            {claim.verdict !== null ? (
              <VerdictBadge verdict={claim.verdict} />
            ) : (
              suggested !== null && <SuggestedBadge verdict={suggested} state={claim.state} />
            )}
          </p>
        )}
        <div className={styles.actions} role="group" aria-label={t('actions')}>
          {said.map((one) => {
            const why = whyNot(claim, one);
            const button = (
              <Button
                key={one}
                size="compact-sm"
                variant={
                  why === null && (one === 'accept' || (suggested !== null && ACTION_OF[suggested] === one))
                    ? 'filled'
                    : 'default'
                }
                // Still reached by Tab, so that everybody can learn why not.
                data-disabled={why === null ? undefined : true}
                aria-disabled={why !== null}
                aria-expanded={shown?.action === one ? true : undefined}
                rightSection={<Kbd size="xs">{keyWords(ACTION_KEYS[one])}</Kbd>}
                onClick={() => choose(one)}
              >
                {action(one)}
              </Button>
            );
            return why === null ? (
              button
            ) : (
              <Tooltip
                key={one}
                label={why}
                multiline
                maw={280}
                events={{ hover: true, focus: true, touch: true }}
              >
                {button}
              </Tooltip>
            );
          })}
          {said.length === 0 && <span className="quiet">{t('nothingToDecide')}</span>}
        </div>
        <Lease claim={claim} />
      </div>
    </section>
  );
}

const isSaid = (claim: Claim, action: DockAction): boolean =>
  ALWAYS_SAID.has(action) &&
  claim.refusedActions.some((refused) => refused.action === action && refused.code !== 'role_required');

const isNamed = (action: DockAction): action is DockAction & NamedAction =>
  action !== 'name_victim' && action !== 'add_match';
