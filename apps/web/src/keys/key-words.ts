const MAC = typeof navigator !== 'undefined' && /mac/i.test(navigator.platform);

/** Keys as a person reads them on this machine: `⌘ K`, `Ctrl K`, `G then Q`. */
export const keyWords = (keys: string): string =>
  keys
    .split(' ')
    .map((stroke) =>
      stroke
        .split('+')
        .map((key) => (key === 'mod' ? (MAC ? '⌘' : 'Ctrl') : key.length === 1 ? key.toUpperCase() : key))
        .join(' '),
    )
    .join(' · ');
