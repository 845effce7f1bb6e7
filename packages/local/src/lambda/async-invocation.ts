import { type Chance, uuid } from '../ids.ts';
import type { Queue } from '../queue/queue.ts';
import type { Clock } from '../time/clock.ts';
import type { LambdaFunction } from './lambda.ts';
import type { Outcome } from './sandbox.ts';

export interface AsyncSettings {
  readonly maximumRetries: number;
  readonly maximumAgeSeconds: number;
  /** Gets Lambda's record of an invocation that failed for good. */
  readonly onFailure: Queue | undefined;
  /** The function's own dead-letter queue; it gets the bare payload. */
  readonly deadLetters: Queue | undefined;
}

/** Lambda waits a minute before the first retry and two before the second. */
const RETRY_DELAY_MS = [60_000, 120_000];

/** Asynchronous invocation (Lambda developer guide, "How Lambda handles errors and retries with asynchronous invocation"). */
export class AsyncInvoker {
  readonly #target: LambdaFunction;
  readonly #settings: AsyncSettings;
  readonly #clock: Clock;
  readonly #chance: Chance;

  constructor(target: LambdaFunction, settings: AsyncSettings, clock: Clock, chance: Chance) {
    this.#target = target;
    this.#settings = settings;
    this.#clock = clock;
    this.#chance = chance;
  }

  /** Accepts the payload and returns; what becomes of it is seen in the function's work or in a dead-letter queue. */
  accept(payload: unknown): void {
    void this.#attempt(payload, 1, this.#clock.now());
  }

  async #attempt(payload: unknown, attempt: number, acceptedAtMs: number): Promise<void> {
    const outcome = await this.#target.invoke(payload);
    if (outcome.ok) return;
    const { maximumRetries, maximumAgeSeconds } = this.#settings;
    const retryAtMs = this.#clock.now() + (RETRY_DELAY_MS[attempt - 1] ?? 0);
    if (attempt > maximumRetries) return this.#giveUp(payload, attempt, 'RetriesExhausted', outcome);
    if (retryAtMs > acceptedAtMs + maximumAgeSeconds * 1000) {
      return this.#giveUp(payload, attempt, 'EventAgeExceeded', outcome);
    }
    this.#clock.at(retryAtMs, () => void this.#attempt(payload, attempt + 1, acceptedAtMs));
  }

  #giveUp(
    requestPayload: unknown,
    attempts: number,
    condition: string,
    { error }: Extract<Outcome, { ok: false }>,
  ): void {
    const { onFailure, deadLetters } = this.#settings;
    const requestId = uuid(this.#chance);
    onFailure?.send(
      JSON.stringify({
        version: '1.0',
        timestamp: new Date(this.#clock.now()).toISOString(),
        requestContext: {
          requestId,
          functionArn: `${this.#target.settings.arn}:$LATEST`,
          condition,
          approximateInvokeCount: attempts,
        },
        requestPayload,
        responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
        responsePayload: error,
      }),
    );
    deadLetters?.send(JSON.stringify(requestPayload), {
      RequestID: { DataType: 'String', StringValue: requestId },
      ErrorCode: { DataType: 'Number', StringValue: '200' },
      ErrorMessage: { DataType: 'String', StringValue: error.errorMessage.slice(0, 1024) },
    });
  }
}
