/** The runtime inside a function's worker: it loads the handler once and then serves one invocation at a time. */
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { FunctionError, InvocationRequest, WorkerMessage, WorkerSetup } from './worker-messages.ts';

// A cold start is mostly reading and compiling: what an earlier one compiled is taken from here.
enableCompileCache(path.join(import.meta.dirname, '../../../../node_modules/.cache/phasewise'));

type Handler = (event: unknown, context: unknown) => unknown;

const { entry, handler: handlerName, clock } = workerData as WorkerSetup;
const port = parentPort;
if (port === null) throw new Error('worker.ts is started by the local cloud, as a worker');

const realNow = Date.now;

/** `Date` without arguments tells the cloud's time; the rest of it stays as it is. */
function followClock(shared: SharedArrayBuffer): void {
  const offset = new BigInt64Array(shared);
  const now = () => realNow() + Number(Atomics.load(offset, 0));
  const RealDate = Date;
  RealDate.now = now;
  globalThis.Date = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
  });
  Object.defineProperty(RealDate.prototype, 'constructor', { value: globalThis.Date });
}

function describe(error: unknown): FunctionError {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error), trace: [] };
  return { errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') ?? [] };
}

function post(message: WorkerMessage): void {
  port?.postMessage(message);
}

async function loadHandler(): Promise<Handler> {
  const module: Record<string, unknown> = await import(pathToFileURL(entry).href);
  const handler = module[handlerName];
  if (typeof handler === 'function') return handler as Handler;
  const error = new Error(`${handlerName} is undefined or not exported`);
  error.name = 'Runtime.HandlerNotFound';
  throw error;
}

async function invoke(handler: Handler, request: InvocationRequest): Promise<void> {
  const { requestId } = request;
  const context = {
    ...request.context,
    awsRequestId: requestId,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, request.deadlineMs - realNow()),
  };
  try {
    const result = await handler(JSON.parse(request.payload), context);
    post({ type: 'result', requestId, payload: JSON.stringify(result) ?? 'null' });
  } catch (error) {
    post({ type: 'error', requestId, error: describe(error) });
  }
}

followClock(clock);
try {
  const handler = await loadHandler();
  port.on('message', (request: InvocationRequest) => void invoke(handler, request));
  post({ type: 'ready' });
} catch (error) {
  post({ type: 'error', error: describe(error) });
}
