import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createPublisher, type Publish } from '@phasewise/events';
import { createStore, openTable, type Store } from '@phasewise/store';
import { BadInput } from './bad-input.ts';

export interface TargetOptions {
  /** A deployed stack; the local cloud when left out. */
  readonly stack?: string;
}

/** Where a command works: a pipeline, on AWS or on this machine. */
export interface Target {
  readonly store: Store;
  readonly publish: Publish;
  readonly busName: string;
  readonly eventBridge: EventBridgeClient;
  readonly sqs: SQSClient;
}

/** Where a running local cloud says how it is reached. */
const ENDPOINT_FILE = path.join('.phasewise', 'endpoint.json');
const LOCAL_BUS = 'phasewise';
/** The local cloud asks for a signature, not for whose. */
export const LOCAL_ACCESS = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};

/**
 * @throws {BadInput} when no local cloud runs, or the stack is not one of ours
 */
export async function openTarget({ stack }: TargetOptions): Promise<Target> {
  return stack === undefined ? openLocal(await localEndpoint()) : openStack(stack);
}

async function openLocal(endpoint: string): Promise<Target> {
  const configuration = { ...LOCAL_ACCESS, endpoint };
  const dynamo = new DynamoDBClient(configuration);
  const { TableNames } = await dynamo.send(new ListTablesCommand({})).catch((thrown: Error) => {
    throw new BadInput(`no local cloud answers at ${endpoint} (${thrown.name}): start one with npm start`);
  });
  const table = TableNames?.[0];
  if (table === undefined) throw new BadInput(`the cloud at ${endpoint} has no table`);
  return open(dynamo, table, LOCAL_BUS, new EventBridgeClient(configuration), new SQSClient(configuration));
}

async function openStack(stack: string): Promise<Target> {
  const { Stacks } = await new CloudFormationClient().send(new DescribeStacksCommand({ StackName: stack }));
  const outputs = Object.fromEntries(
    (Stacks?.[0]?.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]),
  );
  const { TableName, BusName } = outputs;
  if (TableName === undefined || BusName === undefined)
    throw new BadInput(`--stack ${stack}: expected a Phasewise stack, with outputs TableName and BusName`);
  return open(new DynamoDBClient(), TableName, BusName, new EventBridgeClient(), new SQSClient());
}

function open(
  dynamo: DynamoDBClient,
  tableName: string,
  busName: string,
  eventBridge: EventBridgeClient,
  sqs: SQSClient,
): Target {
  return {
    store: createStore(openTable(dynamo, tableName)),
    publish: createPublisher({ client: eventBridge, busName }),
    busName,
    eventBridge,
    sqs,
  };
}

async function localEndpoint(): Promise<string> {
  const fromEnvironment = process.env.AWS_ENDPOINT_URL;
  if (fromEnvironment !== undefined && fromEnvironment !== '') return fromEnvironment;
  try {
    const { endpoint } = JSON.parse(await readFile(ENDPOINT_FILE, 'utf8'));
    return endpoint;
  } catch {
    throw new BadInput(
      'no local cloud: start one with npm start, set AWS_ENDPOINT_URL, or name a deployed stack with --stack',
    );
  }
}
