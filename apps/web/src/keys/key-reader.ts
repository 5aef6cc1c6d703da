import { type Command } from './commands';

/** The part of a keyboard event that is looked at. */
export interface Stroke {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  /** When it was pressed, in milliseconds: a page that is busy reads it later. */
  timeStamp: number;
}

/** How long the first key of two is remembered, in milliseconds. */
const SEQUENCE_MS = 1_500;

/** `mod+k`, `j`, `shift+Enter`: as commands write it. A letter's case already says Shift, so only named keys spell it. */
export function strokeName({ key, ctrlKey, metaKey, altKey, shiftKey }: Stroke): string {
  const named = key.length > 1;
  const letter = key.toLowerCase();
  return [
    ctrlKey || metaKey ? 'mod' : '',
    altKey ? 'alt' : '',
    shiftKey && (named || letter !== key) ? 'shift' : '',
    named ? key : letter,
  ]
    .filter((part) => part !== '')
    .join('+');
}

/** Whether a command would fire by a printable key alone, which people who speak to their computer press by accident (WCAG 2.1.4). */
export const isSingleKey = (keys: string): boolean => !keys.includes('mod+') && !keys.includes('alt+');

/** Reads strokes as they come and names the command that they ask for; remembers the first of two keys for a while. */
export class KeyReader {
  private pending = '';
  private pendingUntil = 0;

  read(stroke: Stroke, commands: readonly Command[]): Command | null {
    const name = strokeName(stroke);
    const sequence =
      this.pending !== '' && stroke.timeStamp < this.pendingUntil ? `${this.pending} ${name}` : null;
    this.pending = '';
    const found =
      commands.find(({ keys }) => keys !== undefined && keys === sequence) ??
      commands.find(({ keys }) => keys === name);
    if (found) return found;
    if (commands.some(({ keys }) => keys?.startsWith(`${name} `))) {
      this.pending = name;
      this.pendingUntil = stroke.timeStamp + SEQUENCE_MS;
    }
    return null;
  }
}
