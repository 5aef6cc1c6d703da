import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './connection-banner.module.css';

/** A break shorter than this is not worth a word, in milliseconds. */
const QUIET_MS = 2_500;

/** Says while Assay cannot be reached, and that it is tried again; gone when it can. */
export function ConnectionBanner({ live }: { live: boolean }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState(false);
  useEffect(() => {
    if (live) {
      setSaid(false);
      return;
    }
    const timer = setTimeout(() => setSaid(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, [live]);
  return (
    <p role="status" className={said ? css.banner : 'visually-hidden'}>
      {said && t(navigator.onLine ? 'reconnecting' : 'offline')}
    </p>
  );
}
