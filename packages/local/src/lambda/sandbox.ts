import { Worker } from 'node:worker_threads';
import type { FunctionError, InvocationRequest, WorkerMessage, WorkerSetup } from './worker-messages.ts';

export type Outcome =
  | { readonly ok: true; readonly payload: string }
  | { readonly ok: false; readonly error: FunctionError };

export interface SandboxSettings extends WorkerSetup {
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  /** Takes what the function writes to its standard output and error. */
  readonly log: (text: string) => void;
}

/** Real time a module may take to load; Lambda's own limit is 10 s on a machine that does nothing else. */
const INIT_TIMEOUT_MS = 60_000;

/** One execution environment: a worker with its own memory, environment and modules, that serves one invocation at a time. */
export class Sandbox {
  readonly #settings: SandboxSettings;
  readonly #worker: Worker;
  readonly #ready: Promise<Outcome>;
  #settle: (outcome: Outcome) => void = () => {};
  #alive = true;

  constructor(settings: SandboxSettings) {
    this.#settings = settings;
    const { entry, handler, clock } = settings;
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), {
      env: settings.environment,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: settings.memoryMb },
      stderr: true,
      stdout: true,
      workerData: { entry, handler, clock } satisfies WorkerSetup,
    });
    this.#worker.stdout.on('data', (chunk: Buffer) => settings.log(chunk.toString()));
    this.#worker.stderr.on('data', (chunk: Buffer) => settings.log(chunk.toString()));
    this.#worker.on('message', (message: WorkerMessage) => this.#hear(message));
    this.#worker.on('error', (error: Error & { code?: string }) => this.#die(crashOf(error)));
    this.#worker.on('exit', () => this.#die(runtimeExit('Runtime exited without providing a reason')));
    this.#ready = this.#next(INIT_TIMEOUT_MS, `Init timed out after ${INIT_TIMEOUT_MS / 1000} seconds`);
  }

  /** Whether it can serve another invocation. */
  get alive(): boolean {
    return this.#alive;
  }

  async invoke(request: Omit<InvocationRequest, 'deadlineMs'>): Promise<Outcome> {
    const ready = await this.#ready;
    if (!ready.ok) {
      await this.stop();
      return ready;
    }
    const { timeoutSeconds } = this.#settings;
    const timeoutMs = timeoutSeconds * 1000;
    const outcome = this.#next(
      timeoutMs,
      `${request.requestId} Task timed out after ${timeoutSeconds.toFixed(2)} seconds`,
    );
    this.#worker.postMessage({ ...request, deadlineMs: Date.now() + timeoutMs } satisfies InvocationRequest);
    return outcome;
  }

  async stop(): Promise<void> {
    this.#alive = false;
    await this.#worker.terminate();
  }

  #next(timeoutMs: number, timeoutMessage: string): Promise<Outcome> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#die({ errorType: 'Sandbox.Timedout', errorMessage: timeoutMessage, trace: [] });
        void this.stop();
      }, timeoutMs);
      this.#settle = (outcome) => {
        clearTimeout(timer);
        this.#settle = () => {};
        resolve(outcome);
      };
    });
  }

  #hear(message: WorkerMessage): void {
    if (message.type === 'error') this.#settle({ ok: false, error: message.error });
    else this.#settle({ ok: true, payload: message.type === 'result' ? message.payload : 'null' });
  }

  #die(error: FunctionError): void {
    this.#alive = false;
    this.#settle({ ok: false, error });
  }
}

function crashOf(error: Error & { code?: string }): FunctionError {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return runtimeExit('Runtime exited with error: signal: killed');
  return {
    errorType: error.name,
    errorMessage: error.message,
    trace: error.stack?.split('\n') ?? [],
  };
}

function runtimeExit(errorMessage: string): FunctionError {
  return { errorType: 'Runtime.ExitError', errorMessage, trace: [] };
}
