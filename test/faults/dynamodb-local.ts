import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import type { RunningTable } from '../../packages/store/src/dynalite-table.ts';

const MOST_TRIES = 100;
const BETWEEN_TRIES_MS = 100;

/**
 * Amazon's own DynamoDB Local, in memory, for as long as a suite runs. Needs Java.
 *
 * @param folder - where `DynamoDBLocal.jar` and `DynamoDBLocal_lib` are (AWS docs: DynamoDB developer guide, "Deploying DynamoDB locally")
 * @throws {Error} when it does not answer within ten seconds
 */
export async function startDynamoDbLocal(folder: string): Promise<RunningTable> {
  const port = await freePort();
  const java = spawn(
    'java',
    [
      `-Djava.library.path=${path.join(folder, 'DynamoDBLocal_lib')}`,
      '-jar',
      path.join(folder, 'DynamoDBLocal.jar'),
      '-inMemory',
      '-port',
      String(port),
    ],
    { stdio: 'ignore' },
  );
  const ended = once(java, 'exit');
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  const stop = async () => {
    client.destroy();
    java.kill();
    await ended;
  };
  for (let attempt = 1; ; attempt++) {
    try {
      await client.send(new ListTablesCommand({}));
      return { client, stop };
    } catch (cause) {
      if (attempt < MOST_TRIES) {
        await after(BETWEEN_TRIES_MS);
        continue;
      }
      await stop();
      throw new Error(`DynamoDB Local in ${folder} does not answer`, { cause });
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
