import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

interface SectionProps {
  title: string;
  count?: number;
  /** Stands at the heading's other end. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a screen under its heading. */
export function Section({ title, count, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h2 id={id}>
          {title} {count !== undefined && <span className="count">{count}</span>}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
