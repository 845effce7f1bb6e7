import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { check } from './check.ts';
import { live } from './history.ts';
import { PLANTS } from './planted/plants.ts';

interface Job {
  readonly seeds: readonly number[];
  readonly planted: string | undefined;
}

interface Result {
  readonly seed: number;
  readonly steps: number;
  readonly violations: readonly string[];
}

const WORKERS = 2;
/** Seeds that a worker takes at once, at most. */
const SHARE = 100;

/**
 * `npm run faults -- --seeds N --from S [--planted NAME] [--trace]`: lives through seeds S … S+N-1 and checks each. The last line is one JSON
 * object; exit code 1 when anything was violated, with the seed and the command that replays it.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '200' },
      from: { type: 'string', default: '1' },
      planted: { type: 'string' },
      trace: { type: 'boolean', default: false },
    },
  });
  const seeds = wholeNumber('--seeds', values.seeds);
  const from = wholeNumber('--from', values.from);
  const { planted } = values;
  if (planted !== undefined && !Object.hasOwn(PLANTS, planted))
    throw new RangeError(`--planted: expected one of ${Object.keys(PLANTS).join(', ')}`);
  const startedAt = performance.now();
  const share = Math.min(SHARE, Math.ceil(seeds / WORKERS));
  const shares: number[][] = [];
  for (let first = from; first < from + seeds; first += share)
    shares.push(Array.from({ length: Math.min(share, from + seeds - first) }, (_, index) => first + index));
  const results: Result[] = [];
  const told = (result: Result) => {
    results.push(result);
    tell(result, planted);
  };
  if (values.trace) for (const seed of shares.flat()) told(await run(seed, planted, (line) => print(line)));
  else
    await Promise.all(
      Array.from({ length: Math.min(WORKERS, shares.length) }, () => work(shares, planted, told)),
    );

  const violated = results.filter(({ violations }) => violations.length > 0).map(({ seed }) => seed);
  const summary = {
    seeds,
    from,
    violations: results.reduce((sum, { violations }) => sum + violations.length, 0),
    violatedSeeds: violated.length,
    firstViolated: violated.length === 0 ? null : Math.min(...violated),
    steps: results.reduce((sum, { steps }) => sum + steps, 0),
    seconds: Math.round((performance.now() - startedAt) / 100) / 10,
    cpuSeconds: Math.round(process.cpuUsage().user / 100_000) / 10,
    ...(planted === undefined ? {} : { planted }),
  };
  print(JSON.stringify(summary));
  process.exitCode = violated.length > 0 ? 1 : 0;
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new RangeError(`${option}: expected a whole number from 1, got ${text}`);
  return number;
}

const print = (line: string) => process.stdout.write(`${line}\n`);

function tell({ seed, violations }: Result, planted: string | undefined): void {
  for (const violation of violations) print(`seed ${seed}: ${violation}`);
  if (violations.length > 0)
    print(
      `  again: npm run faults -- --seeds 1 --from ${seed}${planted === undefined ? '' : ` --planted ${planted}`} --trace`,
    );
}

async function run(
  seed: number,
  planted: string | undefined,
  trace?: (line: string) => void,
): Promise<Result> {
  const history = await live(seed, {
    plant: planted === undefined ? undefined : PLANTS[planted]?.plant,
    trace: trace ?? null,
  });
  const violations = await check(history);
  return { seed, violations, steps: history.cloud.services.scheduler.steps };
}

/** One worker at a time takes a share of the seeds until none is left. */
async function work(
  shares: number[][],
  planted: string | undefined,
  told: (result: Result) => void,
): Promise<void> {
  for (let seeds = shares.shift(); seeds !== undefined; seeds = shares.shift()) {
    const job: Job = { seeds, planted };
    await new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: job });
      worker.on('message', told);
      worker.on('error', reject);
      worker.on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`)),
      );
    });
  }
}

if (isMainThread) await main();
else {
  const { seeds, planted } = workerData as Job;
  for (const seed of seeds) parentPort?.postMessage(await run(seed, planted));
}
