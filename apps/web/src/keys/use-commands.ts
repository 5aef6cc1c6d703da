import { createContext, use, useEffect, useRef, useSyncExternalStore } from 'react';
import { type Command, CommandRegistry } from './commands';

export const CommandsContext = createContext(new CommandRegistry());

/**
 * Offers these commands while the component is shown. They may be made anew with each render: which commands there are
 * is told by their ids, labels and keys, and `run` is always the latest.
 */
export function useCommands(commands: readonly Command[]): void {
  const registry = use(CommandsContext);
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  const shape = JSON.stringify(commands.map(({ id, label, group, keys }) => ({ id, label, group, keys })));
  useEffect(
    () =>
      registry.register(
        (JSON.parse(shape) as Omit<Command, 'run'>[]).map((command) => ({
          ...command,
          run: () => latest.current.find(({ id }) => id === command.id)?.run(),
        })),
      ),
    [registry, shape],
  );
}

/** All that can be done from here now. */
export function useAllCommands(): readonly Command[] {
  const registry = use(CommandsContext);
  return useSyncExternalStore(registry.subscribe, registry.all);
}
