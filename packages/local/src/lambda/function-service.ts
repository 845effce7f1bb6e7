import { AwsError } from '../aws-error.ts';
import type { AsyncInvoker } from './async-invocation.ts';
import type { LambdaFunction } from './lambda.ts';

export interface Invocable {
  readonly lambda: LambdaFunction;
  readonly invoker: AsyncInvoker;
}

export interface InvokeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const INVOKE_PATH = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/;

/** Lambda's API: Invoke (Lambda API reference), by name or ARN. */
export class FunctionService {
  readonly #functions: readonly Invocable[];

  constructor(functions: readonly Invocable[]) {
    this.#functions = functions;
  }

  /** The function that a path asks to invoke, or undefined for any other path. */
  static invoked(path: string): string | undefined {
    const encoded = INVOKE_PATH.exec(path)?.[1];
    return encoded === undefined ? undefined : decodeURIComponent(encoded);
  }

  /** @throws {AwsError} as Lambda would */
  async invoke(nameOrArn: string, invocationType: string, body: string): Promise<InvokeAnswer> {
    const name = nameOrArn
      .split(':function:')
      .at(-1)
      ?.replace(/:\$LATEST$/, '');
    const found = this.#functions.find(({ lambda }) => lambda.settings.name === name);
    if (found === undefined) {
      throw new AwsError('ResourceNotFoundException', `Function not found: ${nameOrArn}`, { status: 404 });
    }
    const payload = parsePayload(body);
    switch (invocationType) {
      case 'DryRun':
        return { status: 204, headers: {}, body: '' };
      case 'Event':
        found.invoker.accept(payload);
        return { status: 202, headers: {}, body: '' };
      case 'RequestResponse': {
        const outcome = await found.lambda.invoke(payload);
        const headers = { 'x-amz-executed-version': '$LATEST' };
        return outcome.ok
          ? { status: 200, headers, body: outcome.payload }
          : {
              status: 200,
              headers: { ...headers, 'x-amz-function-error': 'Unhandled' },
              body: JSON.stringify(outcome.error),
            };
      }
      default:
        throw new AwsError('InvalidParameterValueException', `unknown invocation type ${invocationType}`);
    }
  }
}

function parsePayload(body: string): unknown {
  try {
    return body === '' ? {} : JSON.parse(body);
  } catch {
    throw new AwsError('InvalidRequestContentException', 'Could not parse request body into json');
  }
}
