import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GetItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { ListArchivesCommand, PutEventsCommand, StartReplayCommand } from '@aws-sdk/client-eventbridge';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import { CfnQueue, CfnQueuePolicy } from 'aws-cdk-lib/aws-sqs';
import { expect, onTestFinished, test } from 'vitest';
import { type Cloud, startCloud } from './cloud.ts';
import { FIXTURE_ROOT, fixtureTemplate } from './fixtures/fixture-stack.ts';
import { startFixtureCloud } from './fixtures/start-fixture-cloud.ts';
import { findRunningCloud } from './running-cloud.ts';

const DAY_MS = 86_400_000;

function dataDirectory(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'local-cloud-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

test('an event goes through rule, queue and function into the table and the inbox', async () => {
  const cloud = await startFixtureCloud();
  const answer = await cloud.placeOrder({ orderId: 'A-1', email: 'ana@example.com' });
  expect(answer).toMatchObject({ FailedEntryCount: 0, Entries: [{ EventId: expect.any(String) }] });
  await cloud.idle();

  const { Item } = await cloud.dynamodb.send(
    new GetItemCommand({ TableName: 'orders', Key: { PK: { S: 'A-1' }, SK: { S: 'ORDER' } } }),
  );
  expect(Item?.at?.S).toMatch(/^2026-11-30T12:0/);
  expect(cloud.mails.entries).toMatchObject([
    {
      number: 1,
      source: 'hello@shop.example',
      destinations: ['ana@example.com'],
      configurationSet: 'shop',
      tags: { kind: 'order' },
    },
  ]);
  expect(Buffer.from(cloud.mails.entries[0]?.raw ?? '').toString()).toContain(
    'List-Unsubscribe: <https://example',
  );
  expect(cloud.events.entries).toMatchObject([
    {
      bus: 'shop',
      event: {
        version: '0',
        source: 'test',
        'detail-type': 'OrderPlaced',
        account: '000000000000',
        region: 'us-east-1',
        resources: [],
        time: expect.stringMatching(/^2026-11-30T12:0\d:\d\dZ$/),
        detail: { orderId: 'A-1', email: 'ana@example.com' },
      },
    },
  ]);
});

test('a poison message is tried as often as its queue allows and ends in the dead-letter queue; the rest of its batch goes on', async () => {
  const cloud = await startFixtureCloud();
  await cloud.placeOrder({ orderId: 'bad', poison: true }, { orderId: 'good', email: 'ana@example.com' });
  await cloud.idle();
  expect(cloud.mails.entries).toHaveLength(1);
  expect(deadLetters(cloud)).toEqual([]);

  await cloud.advance(4 * 60_000);
  expect(deadLetters(cloud)).toEqual([]);
  await cloud.advance(2 * 60_000);
  expect(deadLetters(cloud)).toMatchObject([{ receiveCount: 5, body: expect.stringContaining('"bad"') }]);
  expect(cloud.mails.entries).toHaveLength(1);
});

test('a rule that its queue does not let in delivers to its dead-letter queue, with the reason', async () => {
  const template = fixtureTemplate((stack) => {
    for (const policy of stack.node.findAll().filter((node) => node instanceof CfnQueuePolicy)) {
      policy.node.scope?.node.tryRemoveChild(policy.node.id);
    }
  });
  const cloud = await startFixtureCloud({ template });
  await cloud.placeOrder({ orderId: 'A-1', email: 'ana@example.com' });
  await cloud.idle();
  expect(cloud.mails.entries).toEqual([]);
  expect(deadLetters(cloud)).toMatchObject([
    { attributes: { ERROR_CODE: { StringValue: 'NO_PERMISSIONS' } }, body: expect.stringContaining('"A-1"') },
  ]);
});

test('a function that throws has its whole batch tried again', async () => {
  const cloud = await startFixtureCloud();
  await cloud.placeOrder({ orderId: 'good', email: 'ana@example.com' }, { orderId: 'bad', crash: true });
  await cloud.idle();
  const queue = cloud.queues().find(({ name }) => name === 'orders');
  expect(queue).toMatchObject({ inFlight: 2, visible: 0 });
  expect(queue?.messages.map(({ receiveCount }) => receiveCount)).toEqual([1, 1]);
});

test('a schedule runs its function every day at its hour, however fast the days pass', async () => {
  const cloud = await startFixtureCloud();
  await cloud.advance(365 * DAY_MS);
  const days = cloud.events.entries.map(({ event }) => event.detail as { at: string });
  expect(days).toHaveLength(365);
  // 6 o'clock in Berlin, in winter and in summer, by the clock inside the function.
  expect(days[0]?.at).toMatch(/^2026-12-01T05:00:/);
  expect(days[180]?.at).toMatch(/^2027-05-30T04:00:/);
});

test('an asynchronous invocation that fails is retried after one and two minutes, then goes to the on-failure queue', async () => {
  const cloud = await startFixtureCloud();
  const answer = await fetch(`${cloud.endpoint}/2015-03-31/functions/fixture-daily/invocations`, {
    method: 'POST',
    headers: { 'x-amz-invocation-type': 'Event' },
    body: JSON.stringify({ fail: true }),
  });
  expect(answer.status).toBe(202);
  await cloud.idle();
  await cloud.advance(170_000);
  expect(deadLetters(cloud)).toEqual([]);
  await cloud.advance(60_000);
  const [letter] = deadLetters(cloud);
  expect(JSON.parse(letter?.body ?? '{}')).toMatchObject({
    requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 3 },
    requestPayload: { fail: true },
    responsePayload: { errorType: 'Error', errorMessage: 'failed as told' },
  });
});

test('a bounced mail becomes an event on the default bus, through the configured destination', async () => {
  const cloud = await startFixtureCloud();
  await cloud.placeOrder(
    { orderId: '1', email: 'bounce@simulator.amazonses.com' },
    { orderId: '2', email: 'complaint+ana@simulator.amazonses.com' },
    { orderId: '3', email: 'success@simulator.amazonses.com' },
  );
  await cloud.idle();
  const feedback = cloud.events.entries.filter(({ bus }) => bus === 'default').map(({ event }) => event);
  expect(feedback).toMatchObject([
    {
      source: 'aws.ses',
      'detail-type': 'Email Bounced',
      detail: {
        eventType: 'Bounce',
        bounce: {
          bounceType: 'Permanent',
          bouncedRecipients: [{ emailAddress: 'bounce@simulator.amazonses.com' }],
        },
        mail: { messageId: cloud.mails.entries[0]?.messageId, tags: { kind: ['order'] } },
      },
    },
    {
      'detail-type': 'Email Complaint Received',
      detail: {
        complaint: { complainedRecipients: [{ emailAddress: 'complaint+ana@simulator.amazonses.com' }] },
      },
    },
  ]);
});

test('a throttled mail is sent when its message comes back', async () => {
  let refusals = 0;
  const cloud = await startFixtureCloud({
    mailFate: () => {
      refusals += 1;
      return refusals === 1 ? 'throttle' : 'deliver';
    },
  });
  await cloud.placeOrder({ orderId: '1', email: 'ana@example.com' });
  await cloud.idle();
  expect(cloud.mails.entries).toHaveLength(0);
  await cloud.advance(60_000);
  expect(cloud.mails.entries).toHaveLength(1);
});

test('an archive replays the events of a time, marked as replayed, and does not archive them again', async () => {
  const cloud = await startFixtureCloud();
  await cloud.placeOrder({ orderId: '1', email: 'ana@example.com' });
  await cloud.idle();
  await cloud.advance(DAY_MS);
  await cloud.placeOrder({ orderId: '2', email: 'ana@example.com' });
  await cloud.idle();
  const { Archives } = await cloud.eventBridge.send(new ListArchivesCommand({}));
  expect(Archives).toMatchObject([{ EventCount: 3 }]);
  const request = {
    EventSourceArn: `arn:aws:events:us-east-1:000000000000:archive/${Archives?.[0]?.ArchiveName}`,
    EventStartTime: new Date('2026-11-30T00:00:00Z'),
    EventEndTime: new Date('2026-11-30T23:59:59Z'),
    Destination: { Arn: 'arn:aws:events:us-east-1:000000000000:event-bus/shop' },
  };
  await cloud.eventBridge.send(new StartReplayCommand({ ReplayName: 'again', ...request }));
  await cloud.idle();
  expect(cloud.events.entries.at(-1)?.event).toMatchObject({
    'replay-name': 'again',
    detail: { orderId: '1' },
  });
  expect(cloud.mails.entries).toHaveLength(3);
  const after = await cloud.eventBridge.send(new ListArchivesCommand({}));
  expect(after.Archives).toMatchObject([{ EventCount: 3 }]);
});

test('what was stored, mailed and dead-lettered is there in the next run, and the clock goes on', async () => {
  const directory = dataDirectory();
  const first = await startFixtureCloud({ dataDirectory: directory });
  expect(await findRunningCloud(directory)).toMatchObject({ endpoint: first.endpoint, pid: process.pid });
  await expect(
    startCloud({ template: fixtureTemplate(), port: 0, dataDirectory: directory }),
  ).rejects.toMatchObject({
    code: 'ALREADY_RUNNING',
  });
  await first.placeOrder({ orderId: 'kept', email: 'ana@example.com' }, { orderId: 'bad', poison: true });
  await first.idle();
  await first.advance(10 * DAY_MS);
  await first.stop();
  expect(await findRunningCloud(directory)).toBeUndefined();
  expect(existsSync(path.join(directory, 'endpoint.json'))).toBe(false);

  const second = await startCloud({
    template: fixtureTemplate(),
    port: 0,
    root: FIXTURE_ROOT,
    dataDirectory: directory,
  });
  onTestFinished(() => second.stop());
  const { clientsOf } = await import('./fixtures/clients.ts');
  const { Items } = await clientsOf(second.endpoint).dynamodb.send(new ScanCommand({ TableName: 'orders' }));
  expect(Items?.map((item) => item.PK?.S)).toEqual(['kept']);
  expect(second.mails.entries).toHaveLength(1);
  expect(second.mails.entries[0]).toEqual({
    ...first.mails.entries[0],
    raw: readFileSync(path.join(directory, 'mails', '00001.eml')),
  });
  expect(deadLetters(second)).toHaveLength(1);
  expect(second.clock.now().getTime()).toBeGreaterThanOrEqual(Date.parse('2026-12-10T12:00:00Z'));
  expect(second.events.entries).toHaveLength(first.events.entries.length);
  await second.stop();

  const third = await startFixtureCloud({ dataDirectory: directory, fresh: true });
  expect(third.mails.entries).toHaveLength(0);
  expect((await third.dynamodb.send(new ScanCommand({ TableName: 'orders' }))).Count).toBe(0);
});

test('functions log to a file of their own under the data directory', async () => {
  const directory = dataDirectory();
  const cloud = await startFixtureCloud({ dataDirectory: directory });
  await fetch(`${cloud.functionUrls.door}log`);
  const log = () => readFileSync(path.join(directory, 'logs', 'fixture-door.log'), 'utf8');
  await expect.poll(log).toContain('asked for /log');
});

test('with a seed, ids are the same in every run', async () => {
  const ids = await Promise.all(
    ['one', 'one', 'two'].map(async (seed) => {
      const cloud = await startFixtureCloud({ seed });
      const { Entries } = await cloud.placeOrder({ orderId: '1', email: 'ana@example.com' });
      return Entries?.[0]?.EventId;
    }),
  );
  expect(ids[0]).toBe(ids[1]);
  expect(ids[0]).not.toBe(ids[2]);
});

test('entries that EventBridge would refuse are refused one by one', async () => {
  const cloud = await startFixtureCloud();
  const entry = { Source: 's', DetailType: 'OrderPlaced', Detail: '{}', EventBusName: 'shop' };
  const { FailedEntryCount, Entries } = await cloud.eventBridge.send(
    new PutEventsCommand({
      Entries: [
        { ...entry, Source: undefined },
        { ...entry, Detail: 'no json' },
        { ...entry, Detail: '[]' },
        { ...entry, EventBusName: 'elsewhere' },
      ],
    }),
  );
  expect(FailedEntryCount).toBe(4);
  expect(Entries?.map(({ ErrorCode }) => ErrorCode)).toEqual([
    'InvalidArgument',
    'MalformedDetail',
    'MalformedDetail',
    'ResourceNotFoundException',
  ]);
  await expect(
    cloud.eventBridge.send(new PutEventsCommand({ Entries: Array.from({ length: 11 }, () => entry) })),
  ).rejects.toMatchObject({ name: 'ValidationException' });
  expect(cloud.events.entries).toEqual([]);
});

test('a port that is taken is an error that says what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(startFixtureCloud({ port })).rejects.toMatchObject({
    code: 'PORT_IN_USE',
    message: expect.stringContaining(String(port)),
  });
});

test.each<[string, string, Parameters<typeof fixtureTemplate>[0], string]>([
  [
    'a rule with an operator that is not known',
    'UNKNOWN_OPERATOR',
    (stack) => new CfnRule(stack, 'Odd', { eventPattern: { source: [{ wildcard: '*' }] } }),
    'Odd (AWS::Events::Rule) event pattern at source: the local cloud does not know the operator "wildcard"',
  ],
  [
    'a target that is no queue or function',
    'UNKNOWN_TARGET',
    (stack) =>
      new CfnRule(stack, 'Odd', {
        eventPattern: { source: ['a'] },
        targets: [{ id: '1', arn: 'arn:aws:kinesis:us-east-1:0:stream/x' }],
      }),
    'arn:aws:kinesis:us-east-1:0:stream/x',
  ],
  [
    'a FIFO queue',
    'UNKNOWN_PROPERTY',
    (stack) => new CfnQueue(stack, 'Odd', { fifoQueue: true }),
    'Odd (AWS::SQS::Queue) FifoQueue',
  ],
])('%s stops the start', async (_, code, change, message) => {
  await expect(
    startFixtureCloud({ template: fixtureTemplate((stack) => void change?.(stack)) }),
  ).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message),
  });
});

function deadLetters(cloud: Pick<Cloud, 'queues'>) {
  return cloud.queues().find(({ name }) => name === 'dead-letters')?.messages ?? [];
}
