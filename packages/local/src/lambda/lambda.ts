import { type Chance, uuid } from '../ids.ts';
import type { Activity } from '../time/activity.ts';
import type { Clock } from '../time/clock.ts';
import { type Outcome, Sandbox } from './sandbox.ts';

export interface FunctionSettings {
  readonly name: string;
  readonly arn: string;
  /** Absolute path of the handler's module. */
  readonly entry: string;
  /** Name of the handler's export. */
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  /** How many sandboxes may run at a time. */
  readonly concurrency: number;
}

interface Surroundings {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly activity: Activity;
  readonly log: (functionName: string, text: string) => void;
}

/** A Lambda function: sandboxes that start when they are missed, stay warm, and are replaced when they die. */
export class LambdaFunction {
  readonly settings: FunctionSettings;
  readonly #surroundings: Surroundings;
  readonly #idle: Sandbox[] = [];
  readonly #sandboxes = new Set<Sandbox>();
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  constructor(settings: FunctionSettings, surroundings: Surroundings) {
    this.settings = settings;
    this.#surroundings = surroundings;
  }

  /** Runs the handler and waits for it. Never rejects: what goes wrong is in the outcome. */
  async invoke(payload: unknown): Promise<Outcome> {
    const { activity, chance, log } = this.#surroundings;
    const { name, arn, memoryMb } = this.settings;
    const context = {
      functionName: name,
      functionVersion: '$LATEST',
      invokedFunctionArn: arn,
      memoryLimitInMB: String(memoryMb),
      logGroupName: logGroup(name),
      logStreamName: LOG_STREAM,
    };
    return activity.track(async () => {
      const sandbox = await this.#take();
      try {
        const requestId = uuid(chance);
        const outcome = await sandbox.invoke({ requestId, payload: JSON.stringify(payload), context });
        if (!outcome.ok) log(name, `${requestId}\tERROR\tInvoke Error\t${JSON.stringify(outcome.error)}\n`);
        return outcome;
      } finally {
        this.#giveBack(sandbox);
      }
    });
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#sandboxes].map((sandbox) => sandbox.stop()));
    this.#sandboxes.clear();
    this.#idle.length = 0;
  }

  async #take(): Promise<Sandbox> {
    while (this.#busy >= this.settings.concurrency) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#busy += 1;
    let warm = this.#idle.pop();
    while (warm !== undefined && !warm.alive) {
      this.#sandboxes.delete(warm);
      warm = this.#idle.pop();
    }
    return warm ?? this.#start();
  }

  #giveBack(sandbox: Sandbox): void {
    this.#busy -= 1;
    if (sandbox.alive) this.#idle.push(sandbox);
    else this.#sandboxes.delete(sandbox);
    this.#waiting.shift()?.();
  }

  #start(): Sandbox {
    const { name, entry, handler, environment, memoryMb, timeoutSeconds } = this.settings;
    const { clock, log } = this.#surroundings;
    const sandbox = new Sandbox({
      entry,
      handler,
      environment,
      memoryMb,
      timeoutSeconds,
      clock: clock.shared,
      log: (text) => log(name, text),
    });
    this.#sandboxes.add(sandbox);
    return sandbox;
  }
}

const LOG_STREAM = '[$LATEST]local';

function logGroup(functionName: string): string {
  return `/aws/lambda/${functionName}`;
}

/** What Lambda sets besides the function's own variables (Lambda developer guide, "Defined runtime environment variables"). */
export function runtimeEnvironment(
  { name, memoryMb, handler }: Pick<FunctionSettings, 'name' | 'memoryMb' | 'handler'>,
  region: string,
  endpoint: string,
): Record<string, string> {
  return {
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_DEFAULT_REGION: region,
    AWS_REGION: region,
    AWS_ENDPOINT_URL: endpoint,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: logGroup(name),
    AWS_LAMBDA_LOG_STREAM_NAME: LOG_STREAM,
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
    _HANDLER: `index.${handler}`,
  };
}
