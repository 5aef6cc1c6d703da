/** A failure that is told in one line, without a stack: the person can do something about it. */
export class CommandFailure extends Error {
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
  }
}
