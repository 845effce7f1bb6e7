import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { SQSEvent } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { vi } from 'vitest';

/** What every function finds in its environment; each test names its function. */
export function stubEnvironment(functionName: string): void {
  const environment = {
    AWS_REGION: 'us-east-1',
    TABLE_NAME: 'clients',
    BUS_NAME: 'phasewise',
    QUEUE_URL: 'https://sqs.example/queue',
    DEAD_LETTER_QUEUE_URL: 'https://sqs.example/dead-letters',
    MAX_RECEIVE_COUNT: '5',
    POWERTOOLS_SERVICE_NAME: functionName,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    LINK_KEY_SECRET_ARN: 'arn:aws:secretsmanager:us-east-1:000000000000:secret:links',
    LINK_BASE_URL: 'https://door.example/',
    MAIL_FROM: 'coach@studio.example',
    CONFIGURATION_SET: 'phasewise',
    STUDIO: JSON.stringify({
      name: 'Studio',
      postalAddress: '1 Gym Street',
      accentColour: '#0b6e4f',
      poweredBy: true,
    }),
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
}

/** Every AWS client that a function may hold, answering nothing until told. */
export function mockAws() {
  const aws = {
    dynamo: mockClient(DynamoDBDocumentClient),
    dynamoRaw: mockClient(DynamoDBClient),
    bridge: mockClient(EventBridgeClient),
    queues: mockClient(SQSClient),
    ses: mockClient(SESClient),
    secrets: mockClient(SecretsManagerClient),
  };
  return {
    ...aws,
    reset() {
      for (const mock of Object.values(aws)) mock.reset();
      aws.dynamo.resolves({});
      aws.bridge.on(PutEventsCommand).resolves({ FailedEntryCount: 0, Entries: [] });
      aws.queues.on(SendMessageCommand).resolves({});
    },
    /** Detail-types and data that were published, in order. */
    published() {
      return aws.bridge.commandCalls(PutEventsCommand).flatMap((call) =>
        (call.args[0].input.Entries ?? []).map(({ DetailType, Detail }) => ({
          type: DetailType,
          ...(JSON.parse(Detail ?? '{}') as { metadata: Record<string, unknown>; data: unknown }),
        })),
      );
    },
    /** Reasons of the dead letters. */
    deadLetters() {
      return aws.queues
        .commandCalls(SendMessageCommand)
        .map((call) => call.args[0].input)
        .filter(({ QueueUrl }) => QueueUrl?.endsWith('dead-letters'))
        .map(({ MessageAttributes }) => MessageAttributes?.ErrorCode?.StringValue);
    },
  };
}

export const conditionFailed = () =>
  new ConditionalCheckFailedException({ message: 'The conditional request failed', $metadata: {} });

/** An event as it comes out of a consumer's queue. */
export function delivered(
  detailType: string,
  data: unknown,
  { id = 'event-1', clientId = 'ana-lopez', at = '2026-12-06T18:00:00Z', receiveCount = 1 } = {},
): SQSEvent {
  const body = {
    id: `eb-${id}`,
    'detail-type': detailType,
    source: 'phasewise',
    time: at,
    detail: { metadata: { id, schemaVersion: 1, occurredAt: at, clientId }, data },
  };
  return {
    Records: [
      {
        messageId: `message-${id}`,
        body: JSON.stringify(body),
        receiptHandle: 'handle',
        attributes: { ApproximateReceiveCount: String(receiveCount) },
      },
    ],
  } as unknown as SQSEvent;
}
