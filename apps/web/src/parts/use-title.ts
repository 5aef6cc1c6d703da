import { useEffect } from 'react';

/** The name of what is shown, in the window's title. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? 'Assay' : `${title} · Assay`;
  }, [title]);
}
