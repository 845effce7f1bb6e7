/** The person at the keyboard can mend it: exit code 2, the message and nothing else. */
export class BadInput extends Error {
  readonly exitCode = 2;

  constructor(message: string) {
    super(message);
    this.name = 'BadInput';
  }
}
