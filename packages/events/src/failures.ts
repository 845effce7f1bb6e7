/** It can never be processed, however often it is tried: to the dead letters at once, with this reason. */
export class NeverProcessable extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'NeverProcessable';
    this.code = code;
  }
}

/**
 * It cannot be processed yet. Something it builds on has not happened: it goes back to its queue, and after the last delivery to the dead
 * letters with this reason. Or, with `retryAfterSeconds`, a service asked to wait: then it waits as often as it takes.
 */
export class NotYet extends Error {
  readonly code: string;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: string, message: string, retryAfterSeconds?: number) {
    super(message);
    this.name = 'NotYet';
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
