import { use, useEffect } from 'react';
import { isSingleKey, KeyReader } from './key-reader';
import { useSettings } from '../app/settings';
import { CommandsContext } from './use-commands';

/** Runs the command whose keys are pressed. Typing into a field is typing; a dialog keeps its keys to itself. */
export function KeyListener() {
  const registry = use(CommandsContext);
  const { singleKeys } = useSettings();
  useEffect(() => {
    const reader = new KeyReader();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const typing = isTyping(event.target);
      const commands = registry
        .all()
        .filter(
          ({ keys }) =>
            keys !== undefined &&
            (!isSingleKey(keys) || (singleKeys && !typing && !isInDialog(event.target))),
        );
      const command = reader.read(event, commands);
      if (command === null) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [registry, singleKeys]);
  return null;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role=dialog]') !== null;
