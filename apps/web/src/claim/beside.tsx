import { type ReactNode, type RefObject, useLayoutEffect, useState } from 'react';
import { FocusTrap } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import styles from './post.module.css';

interface BesideProps {
  /** Of what it belongs to, in the window. */
  rect: DOMRect;
  within: RefObject<HTMLElement | null>;
  /** Names it as a dialog that keeps the focus. */
  label?: string;
  /** It only tells: the pointer goes through it, and it is read out as it appears. */
  passive?: boolean;
  /** Escape asks for it, wherever the focus is. */
  onClose?: () => void;
  children: ReactNode;
}

/** A card just below what it belongs to, within the place that both stand in. */
export function Beside({ rect, within, label, passive = false, onClose, children }: BesideProps) {
  const [at, setAt] = useState<{ left: number; top: number } | null>(null);
  useWindowEvent('keydown', ({ key, isComposing }) => {
    if (key === 'Escape' && !isComposing) onClose?.();
  });
  useLayoutEffect(() => {
    const place = within.current?.getBoundingClientRect();
    if (place === undefined) return;
    const width = Math.min(320, place.width);
    setAt({
      left: Math.max(0, Math.min(rect.left - place.left, place.width - width)),
      top: rect.bottom - place.top + 6,
    });
  }, [rect, within]);
  if (at === null) return null;
  const card = (
    <div
      className={`${styles.beside} ${passive ? styles.passive : ''}`}
      style={at}
      role={passive ? 'status' : 'dialog'}
      aria-label={label}
      onPointerUp={(event) => event.stopPropagation()}
    >
      {children}
    </div>
  );
  return passive ? card : <FocusTrap active>{card}</FocusTrap>;
}
