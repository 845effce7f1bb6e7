import path from 'node:path';
import { KeptFile } from './kept-file.ts';

/** Where a running cloud can be found. */
export interface RunningCloud {
  readonly endpoint: string;
  readonly inboxUrl: string;
  readonly functionUrls: Readonly<Record<string, string>>;
  readonly pid: number;
}

/** What a cloud writes into its data directory while it runs. */
export function runningCloudFile(dataDirectory: string | undefined): KeptFile<RunningCloud> {
  return new KeptFile(dataDirectory === undefined ? undefined : path.join(dataDirectory, 'endpoint.json'));
}

/** The cloud that runs on this data now; a file that a killed one left behind is not believed. */
export async function findRunningCloud(dataDirectory: string): Promise<RunningCloud | undefined> {
  const kept = runningCloudFile(dataDirectory).read();
  if (kept === undefined) return undefined;
  const answer = await fetch(`${kept.endpoint}/api/clock`).catch(() => undefined);
  await answer?.body?.cancel();
  return answer?.ok ? kept : undefined;
}
