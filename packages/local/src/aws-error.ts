/** An error as an AWS service answers it: the code is what SDKs dispatch on. */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;
  /** The code of the query protocol where it differs (SQS keeps both). */
  readonly queryCode: string;

  constructor(code: string, message: string, { status = 400, queryCode = code } = {}) {
    super(message);
    this.name = 'AwsError';
    this.code = code;
    this.status = status;
    this.queryCode = queryCode;
  }
}
