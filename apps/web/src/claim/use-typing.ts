import { useEffect } from 'react';

/** Says that something is being typed for as long as `open` is true. */
export function useTyping(open: boolean, onTyping: (typing: boolean) => void): void {
  useEffect(() => {
    if (!open) return;
    onTyping(true);
    return () => onTyping(false);
  }, [open, onTyping]);
}
