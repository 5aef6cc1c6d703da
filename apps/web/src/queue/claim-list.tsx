import { type KeyboardEvent, useEffect, useRef } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useTranslation } from 'react-i18next';
import { type ClaimRow as Row } from '../api/client';
import { useMe } from '../app/me';
import { ClaimRow, rowId } from './claim-row';
import css from './claim-list.module.css';

/** Every row is as high, in pixels: where a row stands is known without laying it out. */
const ROW_HEIGHT = 54;
/** So many rows before the end, more are read. */
const AHEAD = 40;

interface Props {
  rows: readonly Row[];
  label: string;
  /** How many there are in all; -1 where nobody counted. */
  total: number;
  activeIndex: number;
  selected: ReadonlySet<string>;
  busy: boolean;
  onChoose: (id: string) => void;
  onStep: (by: number) => void;
  onOpen: () => void;
  onSelect: (id: string) => void;
  onEndNear: () => void;
}

/**
 * The claims as a grid of which only the rows in sight exist. The focus stays on the grid and says which row it means, so
 * that it is not lost when that row is scrolled away.
 */
export function ClaimList(props: Props) {
  const { rows, label, total, activeIndex, selected, busy, onChoose, onStep, onOpen, onSelect, onEndNear } =
    props;
  const { t } = useTranslation('queue');
  const me = useMe();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    getItemKey: (index) => rows[index]?.id ?? index,
    // The active row is there wherever the list is scrolled to: the grid points to it.
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      return activeIndex < 0 || indexes.includes(activeIndex)
        ? indexes
        : [...indexes, activeIndex].sort((a, b) => a - b);
    },
  });
  const items = list.getVirtualItems();
  const lastShown = list.range?.endIndex ?? 0;
  useEffect(() => {
    if (rows.length > 0 && lastShown >= rows.length - AHEAD) onEndNear();
  }, [lastShown, rows.length, onEndNear]);
  useEffect(() => {
    if (activeIndex >= 0) list.scrollToIndex(activeIndex);
  }, [activeIndex, list]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -rows.length,
      End: rows.length,
    };
    const by = steps[event.key];
    const active = rows[activeIndex];
    if (by !== undefined) onStep(by);
    else if (event.key === 'Enter') onOpen();
    else if (event.key === ' ' && active !== undefined) onSelect(active.id);
    else return;
    event.preventDefault();
  };
  const active = rows[activeIndex];
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={total}
      aria-multiselectable
      aria-busy={busy}
      aria-activedescendant={active === undefined ? undefined : rowId(active.id)}
      className={css.grid}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={css.rows} style={{ blockSize: list.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row !== undefined && (
              <ClaimRow
                key={key}
                row={row}
                index={index}
                active={index === activeIndex}
                selected={selected.has(row.id)}
                me={me.id}
                top={start}
                onChoose={onChoose}
                onSelect={onSelect}
              />
            )
          );
        })}
      </div>
      {busy && rows.length > 0 && <p className={css.busy}>{t('searching')}</p>}
    </div>
  );
}
