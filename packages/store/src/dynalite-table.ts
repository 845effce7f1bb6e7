import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { openTable, type Table } from './table.ts';

/** A table each: one that is being deleted cannot be made anew yet. */
let tables = 0;
const MOST_WAIT_SECONDS = 10;

export interface RunningTable {
  readonly client: DynamoDBClient;
  stop(): Promise<void>;
}

/** DynamoDB's protocol on this machine, in memory: for the tests of this package. */
export async function startTable(): Promise<RunningTable> {
  const server = dynalite({ createTableMs: 0, deleteTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  return {
    client,
    stop: () => {
      client.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A new, empty table with the indexes of the real one. */
export async function emptyTable({ client }: RunningTable): Promise<Table> {
  const TableName = `clients-${++tables}`;
  const index = (IndexName: string, hash: string, range: string) => ({
    IndexName,
    KeySchema: [
      { AttributeName: hash, KeyType: 'HASH' as const },
      { AttributeName: range, KeyType: 'RANGE' as const },
    ],
    Projection: { ProjectionType: 'KEYS_ONLY' as const },
  });
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'PK', KeyType: 'HASH' },
        { AttributeName: 'SK', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: ['PK', 'SK', 'duePartition', 'nextActionAt', 'trainerId', 'clientId'].map(
        (AttributeName) => ({ AttributeName, AttributeType: 'S' }),
      ),
      GlobalSecondaryIndexes: [
        index('due', 'duePartition', 'nextActionAt'),
        index('trainer', 'trainerId', 'clientId'),
      ],
    }),
  );
  await waitUntilTableExists(
    { client, minDelay: 1, maxDelay: 1, maxWaitTime: MOST_WAIT_SECONDS },
    { TableName },
  );
  return openTable(client, TableName);
}
