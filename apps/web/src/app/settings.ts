import { useSyncExternalStore } from 'react';

/** What one person wants of this browser; kept in it, and nowhere else. */
export interface Settings {
  /** Whether printable keys act by themselves (WCAG 2.1.4 asks for a switch). */
  singleKeys: boolean;
  language: 'en' | 'ar';
}

const KEY = 'assay.settings';
const DEFAULTS: Settings = { singleKeys: true, language: 'en' };
const listeners = new Set<() => void>();
let current = read();

/** A browser that keeps nothing, or something else under our name, has the defaults. */
function read(): Settings {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>;
    return {
      singleKeys: kept.singleKeys !== false,
      language: kept.language === 'ar' ? 'ar' : 'en',
    };
  } catch {
    return DEFAULTS;
  }
}

export function changeSettings(change: Partial<Settings>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // Private windows may refuse to keep anything; the setting then lasts as long as the page.
  }
  listeners.forEach((listener) => listener());
}

export const settings = (): Settings => current;

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSettings = (): Settings => useSyncExternalStore(subscribe, settings);
