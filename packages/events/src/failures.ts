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
 * It cannot be processed yet: something it builds on has not happened, or a service asked to wait. It goes back to its queue, and
 * after the last attempt to the dead letters with this reason.
 */
export class NotYet extends Error {
  readonly code: string;
  /** How long the message stays out of sight; the queue's own visibility time-out when left out. */
  readonly retryAfterSeconds: number | undefined;

  constructor(code: string, message: string, retryAfterSeconds?: number) {
    super(message);
    this.name = 'NotYet';
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
