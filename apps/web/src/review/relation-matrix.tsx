import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Match } from '../api/client';
import { KindTag } from '../claim/kind-tag';
import { MOVE_KEYS } from '../keys/action-keys';
import { useCommands } from '../keys/use-commands';
import { RELATION_SIGNS } from '../parts/badges';
import { Outside } from '../parts/outside';
import { comparatorSign, valueWords } from '../words/assertion';
import { dayWords } from '../words/time';
import { type Cell, type Row } from './relation-grid';
import styles from './relation-matrix.module.css';

interface Place {
  row: number;
  column: number;
}
interface MatrixProps {
  rows: readonly Row[];
  matches: readonly Match[];
  at: Place;
  onGo: (at: Place) => void;
  onPoint: (id: string | null) => void;
}

/** With so few statements there is room for their words. */
const QUOTED_COLUMNS = 2;

/** Assertions by statements: one goes through it by the arrow keys, and both texts show what the cell speaks of. */
export function RelationMatrix({ rows, matches, at, onGo, onPoint }: MatrixProps) {
  const { t } = useTranslation('review');
  const { t: workflow } = useTranslation('workflow');
  const table = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  const last = { row: rows.length - 1, column: matches.length - 1 };
  const go = (row: number, column: number) => {
    moved.current = true;
    onGo({ row: within(row, last.row), column: within(column, last.column) });
  };
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    table.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  }, [at.row, at.column]);

  const onKeyDown = (event: KeyboardEvent) => {
    const on = document.documentElement.dir === 'rtl' ? -1 : 1;
    const whole = event.ctrlKey || event.metaKey;
    const next: Partial<Record<string, [number, number]>> = {
      ArrowDown: [at.row + 1, at.column],
      ArrowUp: [at.row - 1, at.column],
      ArrowRight: [at.row, at.column + on],
      ArrowLeft: [at.row, at.column - on],
      Home: [whole ? 0 : at.row, 0],
      End: [whole ? last.row : at.row, last.column],
      PageDown: [at.row + 5, at.column],
      PageUp: [at.row - 5, at.column],
    };
    const place = next[event.key];
    if (place === undefined) return;
    event.preventDefault();
    go(...place);
  };
  useCommands([
    {
      id: 'matrix.next',
      label: t('nextRow'),
      group: t('matrix'),
      keys: MOVE_KEYS.next,
      run: () => go(at.row + 1, at.column),
    },
    {
      id: 'matrix.previous',
      label: t('previousRow'),
      group: t('matrix'),
      keys: MOVE_KEYS.previous,
      run: () => go(at.row - 1, at.column),
    },
  ]);
  return (
    <div className={styles.scroll}>
      <table ref={table} role="grid" className={styles.matrix} aria-label={t('matrix')} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{t('asserted')}</th>
            {matches.map(({ id, statement }, column) => (
              <th key={id} scope="col" data-chosen={column === at.column || undefined}>
                <button
                  type="button"
                  className={styles.statement}
                  onClick={() => onGo({ row: at.row, column })}
                >
                  <Outside>{statement.issuer ?? t('unnamedIssuer')}</Outside>
                  <span className="quiet line">
                    {statement.publishedOn === null ? t('undated') : dayWords(statement.publishedOn)}
                    {statement.stance !== null && ` · ${workflow(`stance.${statement.stance}`)}`}
                  </span>
                </button>
                {matches.length > 1 && column === last.column && (
                  <span className={styles.newest}>{t('newest')}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ assertions, cells }, row) => {
            const [first] = assertions;
            const point = { onPointerEnter: () => onPoint(first.id), onPointerLeave: () => onPoint(null) };
            return (
              <tr key={first.id} data-chosen={row === at.row || undefined} {...point}>
                <th scope="row">
                  <span className={styles.asserted}>
                    <KindTag kind={first.kind} />
                    <span className={styles.words}>
                      <Outside>{first.quote}</Outside>
                    </span>
                    <span className={styles.value}>
                      {first.value !== null && typeof first.value !== 'string' && (
                        <>
                          {comparatorSign(first.comparator)} <Outside>{valueWords(first)}</Outside>
                        </>
                      )}
                      {assertions.length > 1 && ` ×${assertions.length}`}
                    </span>
                  </span>
                </th>
                {cells.map((cell, column) => (
                  <td
                    key={matches[column]?.id}
                    role="gridcell"
                    tabIndex={row === at.row && column === at.column ? 0 : -1}
                    aria-selected={row === at.row && column === at.column}
                    onClick={() => go(row, column)}
                  >
                    <Relation cell={cell} quoted={matches.length <= QUOTED_COLUMNS} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** A relation by sign, word and tone; what changed since the statement before is said. */
function Relation({ cell, quoted }: { cell: Cell; quoted: boolean }) {
  const { t } = useTranslation('workflow');
  const { t: review } = useTranslation('review');
  const [tone, Sign] = RELATION_SIGNS[cell.relation];
  return (
    <span className={styles.cell}>
      <span className={`${styles.relation} ${styles[tone] ?? ''}`}>
        <Sign size={14} stroke={2.2} aria-hidden />
        {t(`relation.${cell.relation}`)}
      </span>
      {cell.before !== null && (
        <span className={styles.changed}>{review('was', { relation: t(`relation.${cell.before}`) })}</span>
      )}
      {quoted && cell.quote !== null && (
        <q className={styles.words}>
          <Outside>{cell.quote.text}</Outside>
        </q>
      )}
    </span>
  );
}

const within = (at: number, last: number): number => Math.max(0, Math.min(at, last));
