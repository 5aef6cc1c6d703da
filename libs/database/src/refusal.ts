/**
 * The caller asked for something that cannot be: not a fault of the system, and trying again changes nothing.
 * `code` is stable and for programs, the message is for people and says what to do. The API maps the code to a
 * status; a job that meets a refusal stops instead of retrying. Never holds a secret.
 */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'Refusal';
  }
}
