/** Something a person can do from here, by its key, from the palette, or from a button that says the key. */
export interface Command {
  /** Unique on the page: `queue.next`. */
  id: string;
  /** As the palette and the key help say it. */
  label: string;
  /** The heading that the help lists it under. */
  group: string;
  /**
   * `j`, `?`, `shift+j`, `mod+k` (Command on a Mac, Control elsewhere), or one key after another: `g q`. Without keys it
   * stands in the palette alone.
   */
  keys?: string;
  run: () => void;
}

type Listener = () => void;

/**
 * The commands of what is on the screen, last registered first: a dialog's `Enter` goes before its page's. One store
 * for the key listener, the palette and the help, so that none of them can say what another does not do.
 */
export class CommandRegistry {
  private commands: readonly Command[] = [];
  private readonly listeners = new Set<Listener>();

  register(commands: readonly Command[]): () => void {
    this.set([...commands, ...this.commands]);
    return () => this.set(this.commands.filter((command) => !commands.includes(command)));
  }

  /** The same array until something changes. */
  readonly all = (): readonly Command[] => this.commands;

  readonly subscribe = (listener: Listener): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private set(commands: readonly Command[]): void {
    this.commands = commands;
    this.listeners.forEach((listener) => listener());
  }
}
