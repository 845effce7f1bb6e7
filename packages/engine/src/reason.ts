/**
 * Why something is as it is: the rule's name, what went into it, and the sentence a client reads.
 *
 * @example
 * { rule: 'repeat-week-adherence', inputs: { done: 2, planned: 4 }, text: 'You did 2 of 4 sessions, so …' }
 */
export interface Reason {
  readonly rule: string;
  readonly inputs: Readonly<Record<string, string | number>>;
  readonly text: string;
}
