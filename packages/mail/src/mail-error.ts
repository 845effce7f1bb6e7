/**
 * - `throttled`: too many a second; wait seconds and send again (SES: "Maximum sending rate exceeded")
 * - `quota`: the day's quota is used up; wait minutes to hours (SES: "Daily message quota exceeded")
 * - `rejected`: SES will never take this message for this address; sending again is of no use
 */
export type MailErrorCode = 'throttled' | 'quota' | 'rejected';

/** Why a mail was not sent, and so what to do about it. `cause` is the error of SES. */
export class MailError extends Error {
  override readonly name = 'MailError';
  readonly code: MailErrorCode;

  constructor(code: MailErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Names of SES errors (SES API v1 reference, SendRawEmail and "Common errors") that are about the rate. */
const RATE = new Set([
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'LimitExceeded',
  'LimitExceededException',
]);

/**
 * What an error of SES means for one mail; null for everything that is not about this mail (network, permissions, an unverified
 * sender, sending paused): that heals, or an alarm has to ring, and the mail must not be given up.
 */
export function classifySesError(error: unknown): MailError | null {
  if (!(error instanceof Error)) return null;
  const { name, message } = error;
  if (RATE.has(name)) {
    const code = /daily/i.test(message) ? 'quota' : 'throttled';
    return new MailError(
      code,
      `SES ${code === 'quota' ? 'daily quota is used up' : 'sending rate exceeded'}: ${message}`,
      { cause: error },
    );
  }
  // An address that is not verified is the account's fault (sandbox, sender): after a fix the same mail goes out.
  if (name === 'MessageRejected' && !/not verified/i.test(message))
    return new MailError('rejected', `SES rejected the message: ${message}`, { cause: error });
  if (name === 'InvalidParameterValue' && /address|domain|user name/i.test(message))
    return new MailError('rejected', `SES refused the address: ${message}`, { cause: error });
  return null;
}
