import { request } from 'node:http';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { startFixtureCloud } from './fixtures/start-fixture-cloud.ts';

test('plain HTTP is enough: no SDK, no signature', async () => {
  const cloud = await startFixtureCloud();
  const answer = await fetch(cloud.endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSEvents.PutEvents' },
    body: JSON.stringify({
      Entries: [
        {
          Source: 'curl',
          DetailType: 'OrderPlaced',
          Detail: '{"orderId":"1","email":"a@b.example"}',
          EventBusName: 'shop',
        },
      ],
    }),
  });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ FailedEntryCount: 0, Entries: [{ EventId: expect.any(String) }] });
  await cloud.idle();
  expect(cloud.mails.entries).toHaveLength(1);
});

test('what is not known is an error that names it', async () => {
  const cloud = await startFixtureCloud();
  const unknownAction = await fetch(cloud.endpoint, {
    method: 'POST',
    headers: { 'x-amz-target': 'AWSEvents.CreateApiDestination' },
    body: '{}',
  });
  expect(unknownAction.status).toBe(400);
  expect(await unknownAction.json()).toEqual({
    __type: 'UnknownOperationException',
    message: 'the local cloud does not know events:CreateApiDestination',
  });
  const unknownService = await fetch(cloud.endpoint, {
    method: 'POST',
    headers: { 'x-amz-target': 'Kinesis_20131202.PutRecord' },
  });
  expect(await unknownService.json()).toMatchObject({
    message: expect.stringContaining('Kinesis_20131202.PutRecord'),
  });
  const unknownPath = await fetch(`${cloud.endpoint}/schedules`, {
    headers: { authorization: 'AWS4-HMAC-SHA256 x' },
  });
  expect(unknownPath.status).toBe(404);
  expect(await unknownPath.json()).toMatchObject({ message: 'the local cloud does not know GET /schedules' });
});

test('a page of another site that points its name at this machine gets nothing', async () => {
  const cloud = await startFixtureCloud();
  const { port } = new URL(cloud.endpoint);
  const status = await new Promise((resolve) => {
    request({ host: '127.0.0.1', port, path: '/api/mails', headers: { host: 'evil.example' } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).end();
  });
  expect(status).toBe(403);
});

test('the SQS API: send, receive with attributes, change visibility, delete, one by one and in batches', async () => {
  const { sqs } = await startFixtureCloud();
  const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: 'dead-letters' }));
  expect((await sqs.send(new ListQueuesCommand({}))).QueueUrls).toContain(QueueUrl);

  await sqs.send(
    new SendMessageCommand({
      QueueUrl,
      MessageBody: 'one',
      MessageAttributes: { ErrorCode: { DataType: 'String', StringValue: 'UNKNOWN_CLIENT' } },
    }),
  );
  const batch = await sqs.send(
    new SendMessageBatchCommand({
      QueueUrl,
      Entries: [
        { Id: 'a', MessageBody: 'two' },
        { Id: 'b', MessageBody: 'three' },
      ],
    }),
  );
  expect(batch.Successful?.map(({ Id }) => Id)).toEqual(['a', 'b']);

  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl,
      MaxNumberOfMessages: 10,
      MessageAttributeNames: ['All'],
      MessageSystemAttributeNames: ['ApproximateReceiveCount'],
    }),
  );
  expect(Messages.map(({ Body }) => Body)).toEqual(['one', 'two', 'three']);
  expect(Messages[0]).toMatchObject({
    MessageAttributes: { ErrorCode: { DataType: 'String', StringValue: 'UNKNOWN_CLIENT' } },
    Attributes: { ApproximateReceiveCount: '1' },
  });
  const [one, two, three] = Messages.map(({ ReceiptHandle }) => ReceiptHandle);
  await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle: one, VisibilityTimeout: 0 }));
  await sqs.send(
    new DeleteMessageBatchCommand({
      QueueUrl,
      Entries: [
        { Id: 'a', ReceiptHandle: two },
        { Id: 'b', ReceiptHandle: three },
      ],
    }),
  );
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  expect(Attributes).toMatchObject({
    ApproximateNumberOfMessages: '1',
    ApproximateNumberOfMessagesNotVisible: '0',
  });
  await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: one }));
  await expect(sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: 'x' }))).rejects.toMatchObject({
    name: 'ReceiptHandleIsInvalid',
  });
  await expect(sqs.send(new GetQueueUrlCommand({ QueueName: 'nope' }))).rejects.toMatchObject({
    name: 'QueueDoesNotExist',
  });
});

test('a long poll returns as soon as a message is there', async () => {
  const { sqs } = await startFixtureCloud();
  const { QueueUrl } = await sqs.send(new GetQueueUrlCommand({ QueueName: 'dead-letters' }));
  const waiting = sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }));
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'at last' }));
  expect((await waiting).Messages).toMatchObject([{ Body: 'at last' }]);
});

test('the query protocol of older clients reaches the same queues', async () => {
  const cloud = await startFixtureCloud();
  const ask = async (parameters: Record<string, string>) => {
    const answer = await fetch(cloud.endpoint, {
      method: 'POST',
      headers: { authorization: 'AWS4-HMAC-SHA256 Credential=a/20261130/us-east-1/sqs/aws4_request' },
      body: new URLSearchParams({ Version: '2012-11-05', ...parameters }),
    });
    return { status: answer.status, text: await answer.text() };
  };
  const { text: found } = await ask({ Action: 'GetQueueUrl', QueueName: 'dead-letters' });
  const QueueUrl = /<QueueUrl>(.+)<\/QueueUrl>/.exec(found)?.[1] ?? '';
  await ask({
    Action: 'SendMessage',
    QueueUrl,
    MessageBody: 'a < b',
    'MessageAttribute.1.Name': 'ErrorCode',
    'MessageAttribute.1.Value.DataType': 'String',
    'MessageAttribute.1.Value.StringValue': 'X',
  });
  const { text: received } = await ask({
    Action: 'ReceiveMessage',
    QueueUrl,
    'AttributeName.1': 'All',
    'MessageAttributeName.1': 'All',
  });
  expect(received).toContain('<Body>a &lt; b</Body>');
  expect(received).toContain('<Name>ApproximateReceiveCount</Name><Value>1</Value>');
  expect(received).toContain(
    '<MessageAttribute><Name>ErrorCode</Name><Value><DataType>String</DataType><StringValue>X</StringValue></Value></MessageAttribute>',
  );
  const missing = await ask({ Action: 'GetQueueUrl', QueueName: 'nope' });
  expect(missing.status).toBe(400);
  expect(missing.text).toContain('<Code>AWS.SimpleQueueService.NonExistentQueue</Code>');
});
