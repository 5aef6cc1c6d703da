import { type CommandContext } from './context';

/** How many bad lines are told one by one: more than a screen of them says nothing new. */
const TOLD = 20;

/** Tells of the bad lines of a file: the first ones each, the rest by their number. */
export class BadLines {
  count = 0;

  constructor(private readonly context: Pick<CommandContext, 'say'>) {}

  add(line: number, problem: string): void {
    this.count += 1;
    if (this.count <= TOLD) this.context.say(`line ${line}: ${problem}`);
    if (line === 1 && problem.startsWith('not valid JSON'))
      this.context.say(
        'This may not be JSON Lines, which has one whole JSON object a line: see "Put your own in" in README.md.',
      );
  }

  end(): void {
    if (this.count > TOLD) this.context.say(`… and ${this.count - TOLD} more`);
  }
}
