import { memo } from 'react';
import { Link } from '@tanstack/react-router';
import { IconEye, IconFileText, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type ClaimRow as Row } from '../api/client';
import { SuggestedBadge, VerdictBadge } from '../parts/badges';
import { Outside } from '../parts/outside';
import { dayWords, fromNow, instantWords } from '../words/time';
import { urgencyWords } from '../words/urgency';
import css from './claim-list.module.css';

/** About the most that urgency adds up to: the length of a full bar. */
const URGENCY_FULL = 150;

interface Props {
  row: Row;
  index: number;
  active: boolean;
  selected: boolean;
  me: string;
  /** Where it stands in the list, in pixels. */
  top: number;
  onChoose: (id: string) => void;
  onSelect: (id: string) => void;
}

/** One claim of the list, in two lines: who is said to be hit, and why it stands where it stands. */
export const ClaimRow = memo(function ClaimRow({
  row,
  index,
  active,
  selected,
  me,
  top,
  onChoose,
  onSelect,
}: Props) {
  const { t } = useTranslation('queue');
  const name = row.victimName ?? row.victimDomain;
  const title = name === null ? (row.title ?? t('unnamed')) : name;
  return (
    <div
      role="row"
      id={rowId(row.id)}
      aria-rowindex={index + 1}
      aria-selected={selected}
      data-active={active}
      className={css.row}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onChoose(row.id)}
    >
      <span role="gridcell" className={css.check}>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          aria-label={t('select', { name: title })}
          onClick={(event) => event.stopPropagation()}
          onChange={() => onSelect(row.id)}
        />
      </span>
      <span role="gridcell" className={css.urgency}>
        <span className="visually-hidden">{t('column.urgency')} </span>
        {row.urgency}
        <span
          className={css.bar}
          style={{ inlineSize: `${Math.min(100, (100 * row.urgency) / URGENCY_FULL)}%` }}
          aria-hidden
        />
      </span>
      <span role="rowheader" className={css.main}>
        <span className={css.line}>
          <Link
            to="/claims/$id"
            params={{ id: row.id }}
            preload={false}
            tabIndex={-1}
            className={css.name}
            onClick={(event) => event.stopPropagation()}
          >
            <Outside>{title}</Outside>
          </Link>
          {row.heldBy !== null && (
            <span className={css.holder}>
              <IconUser size={13} aria-hidden />
              <bdi>{row.holderId === me ? t('heldByMe') : t('heldBy', { name: row.heldBy })}</bdi>
            </span>
          )}
          {row.watched && (
            <span className={css.sign}>
              <IconEye size={13} aria-hidden /> {t('watched')}
            </span>
          )}
          {name !== null && row.title !== null && row.title !== name && (
            <span className={css.quiet}>
              <Outside>{row.title}</Outside>
            </span>
          )}
        </span>
        <span className={`${css.line} ${css.quiet}`}>
          <span className={css.why}>{row.urgencyReasons.slice(0, 2).map(urgencyWords).join(' · ')}</span>
          {row.excerpt !== null && (
            <span className={css.excerpt}>
              <Outside>{row.excerpt}</Outside>
            </span>
          )}
        </span>
      </span>
      <span role="gridcell" className={css.origin}>
        <span className={css.line}>
          {row.actor === null ? t('unknownActor') : <Outside>{row.actor}</Outside>}
        </span>
        <span className={`${css.line} ${css.quiet}`}>
          {row.postedOn === null ? <Outside>{row.source}</Outside> : dayWords(row.postedOn)}
        </span>
      </span>
      <span role="gridcell" className={css.stands}>
        <span className={css.line}>
          {row.verdict !== null ? (
            <VerdictBadge verdict={row.verdict} />
          ) : (
            row.suggestedVerdict !== null && (
              <SuggestedBadge verdict={row.suggestedVerdict} state={row.state} />
            )
          )}
        </span>
        <span className={`${css.line} ${css.quiet}`}>
          {row.matches > 0 && (
            <span className={css.sign} title={t('statements', { count: row.matches })}>
              <IconFileText size={13} aria-hidden /> {row.matches}
              <span className="visually-hidden">{t('statements', { count: row.matches })}</span>
            </span>
          )}
          {row.dueAt !== null && <Due at={row.dueAt} />}
        </span>
      </span>
    </div>
  );
});

/** What the grid points to with aria-activedescendant. */
export const rowId = (claim: string): string => `row-${claim}`;

function Due({ at }: { at: string }) {
  const { t } = useTranslation('queue');
  const late = new Date(at).getTime() < Date.now();
  return (
    <time dateTime={at} title={instantWords(at)} className={late ? css.late : undefined}>
      {t(late ? 'overdue' : 'dueIn', { when: fromNow(at) })}
    </time>
  );
}
