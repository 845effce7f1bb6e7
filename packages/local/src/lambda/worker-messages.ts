/** What a worker is started with. */
export interface WorkerSetup {
  /** Absolute path of the module. */
  readonly entry: string;
  /** Name of its export. */
  readonly handler: string;
  /** The cloud's clock: offset to real time in milliseconds, one BigInt64. */
  readonly clock: SharedArrayBuffer;
}

export interface InvocationRequest {
  readonly requestId: string;
  /** JSON. */
  readonly payload: string;
  /** Real time, in milliseconds since the epoch. */
  readonly deadlineMs: number;
  readonly context: {
    readonly functionName: string;
    readonly functionVersion: string;
    readonly invokedFunctionArn: string;
    readonly memoryLimitInMB: string;
    readonly logGroupName: string;
    readonly logStreamName: string;
  };
}

/** A function's error as Lambda returns it. */
export interface FunctionError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace: readonly string[];
}

export type WorkerMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'result'; readonly requestId: string; readonly payload: string }
  | { readonly type: 'error'; readonly requestId?: string; readonly error: FunctionError };
