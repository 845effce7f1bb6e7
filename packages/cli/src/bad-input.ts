import type { ContractViolation } from '@phasewise/events';

/** The person at the keyboard can mend it: exit code 2, the message and nothing else. */
export class BadInput extends Error {
  readonly exitCode = 2;

  constructor(message: string) {
    super(message);
    this.name = 'BadInput';
  }
}

/** A file that breaks its schema: every field, what was expected and what stood there. */
export function badInput(file: string, { withReceived }: ContractViolation): BadInput {
  return new BadInput(`${file}:\n${withReceived.replaceAll(/^/gm, '  ')}`);
}
