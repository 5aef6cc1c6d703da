import { useEffect, useRef } from 'react';

/** Names the page after its heading and moves the focus there, once, when a screen opens or `title` becomes known. */
export function useHeading(title: string | null) {
  const heading = useRef<HTMLHeadingElement>(null);
  const open = title !== null;
  useEffect(() => {
    if (title !== null) document.title = `${title} · Assay`;
  }, [title]);
  useEffect(() => {
    if (open) heading.current?.focus({ preventScroll: true });
  }, [open]);
  return heading;
}
