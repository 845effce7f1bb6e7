import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { BusRecord } from './bus/bus.ts';
import { KeptFile } from './kept-file.ts';
import type { KeptQueues } from './queue/kept-queues.ts';
import { type RunningCloud, runningCloudFile } from './running-cloud.ts';
import type { KeptSecrets } from './secrets.ts';

/** Everything the cloud leaves in its data directory, and nothing else, is removed by `empty`. */
const CONTENTS = ['clock.json', 'events.ndjson', 'logs', 'mails', 'queues.json', 'secrets.json', 'table'];

/** The files of a cloud between its runs; without a directory nothing is kept. */
export class DataDirectory {
  readonly #directory: string | undefined;
  readonly clock: KeptFile<{ readonly now: string }>;
  readonly endpoint: KeptFile<RunningCloud>;
  readonly queues: KeptFile<KeptQueues>;
  readonly secrets: KeptFile<KeptSecrets>;

  constructor(directory: string | undefined) {
    this.#directory = directory;
    this.clock = new KeptFile(this.path('clock.json'));
    this.endpoint = runningCloudFile(directory);
    this.queues = new KeptFile(this.path('queues.json'));
    this.secrets = new KeptFile(this.path('secrets.json'));
    if (directory !== undefined) mkdirSync(directory, { recursive: true });
  }

  path(name: string): string | undefined {
    return this.#directory === undefined ? undefined : path.join(this.#directory, name);
  }

  empty(): void {
    for (const name of CONTENTS) {
      const file = this.path(name);
      if (file !== undefined) rmSync(file, { recursive: true, force: true });
    }
  }

  readEvents(): readonly BusRecord[] {
    const file = this.path('events.ndjson');
    if (file === undefined) return [];
    try {
      const lines = readFileSync(file, 'utf8').split('\n');
      return lines.filter((line) => line !== '').map((line): BusRecord => JSON.parse(line));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }

  keepEvent(record: BusRecord): void {
    const file = this.path('events.ndjson');
    if (file !== undefined) appendFileSync(file, `${JSON.stringify(record)}\n`);
  }

  /** What a function writes; the name is the function's. */
  keepLog(functionName: string, text: string): void {
    const directory = this.path('logs');
    if (directory === undefined) return;
    mkdirSync(directory, { recursive: true });
    appendFileSync(path.join(directory, `${functionName}.log`), text);
  }

  /** Milliseconds since the epoch by the last run's clock, 0 if there was none. */
  clockStoodAtMs(): number {
    const kept = this.clock.read();
    return kept === undefined ? 0 : Date.parse(kept.now);
  }
}
