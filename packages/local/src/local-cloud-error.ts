/** What the local cloud refuses, by a code that stays the same when the wording changes. */
export type LocalCloudErrorCode =
  | 'UNKNOWN_RESOURCE_TYPE'
  | 'UNKNOWN_PROPERTY'
  | 'UNKNOWN_ATTRIBUTE'
  | 'UNKNOWN_INTRINSIC'
  | 'UNKNOWN_REFERENCE'
  | 'UNKNOWN_OPERATOR'
  | 'UNKNOWN_TARGET'
  | 'INVALID_PATTERN'
  | 'INVALID_TEMPLATE'
  | 'PORT_IN_USE'
  | 'ALREADY_RUNNING'
  | 'DATA_OF_ANOTHER_TABLE';

/** The template, or the machine, asks for something the local cloud cannot honestly give. */
export class LocalCloudError extends Error {
  readonly code: LocalCloudErrorCode;

  constructor(code: LocalCloudErrorCode, message: string) {
    super(message);
    this.name = 'LocalCloudError';
    this.code = code;
  }
}
