import { PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import PostalMime from 'postal-mime';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { conditionFailed, delivered, mockAws, stubEnvironment } from '../../test/support/mocked-aws.ts';
import { rememberedTable, storeClient } from '../../test/support/remembered-table.ts';

const aws = mockAws();
let handler: (event: unknown) => Promise<{ batchItemFailures: unknown[] }>;
let table: ReturnType<typeof rememberedTable>;
beforeAll(async () => {
  stubEnvironment('send-plan');
  handler = (await import('./handler.ts')).handler as unknown as typeof handler;
});
beforeEach(() => {
  aws.reset();
  table = rememberedTable(aws);
  aws.secrets
    .on(GetSecretValueCommand)
    .resolves({ SecretString: JSON.stringify({ kid: '1', key: 'k'.repeat(64) }) });
  aws.ses.on(SendRawEmailCommand).resolves({ MessageId: 'ses-1' });
});
const planned = (week: number, changes = {}) =>
  delivered('WeekPlanned', {
    program: 1,
    block: 1,
    phase: 1,
    week,
    weekOfBlock: week,
    startDate: '2026-11-30',
    deload: false,
    why: [],
    ...changes,
  });
const sent = () => aws.ses.commandCalls(SendRawEmailCommand).map((call) => call.args[0].input);
const settled = () =>
  aws.dynamo
    .commandCalls(UpdateCommand)
    .map((call) => call.args[0].input.ExpressionAttributeValues?.[':status'])
    .filter((status) => status !== undefined);

test('mails the week to the client and notes it', async () => {
  await storeClient(1);
  expect(await handler(planned(1))).toEqual({ batchItemFailures: [] });
  expect(sent()).toMatchObject([{ Destinations: ['ana@example.com'], ConfigurationSetName: 'phasewise' }]);
  const mail = await PostalMime.parse(sent()[0]?.RawMessage?.Data as Uint8Array);
  expect(mail.text).toContain('https://door.example/check-in/');
  expect(mail.headers.map(({ key }) => key)).toContain('list-unsubscribe-post');
  expect(mail.attachments.map(({ mimeType }) => mimeType)).toContain('text/calendar');
  expect(settled()).toEqual(['sent']);
});

test('a mail that was sent is not sent again', async () => {
  await storeClient(1);
  aws.dynamo.on(UpdateCommand).rejects(conditionFailed());
  table.items.set('CLIENT#ana-lopez MAIL#weekly-plan-0001', { status: 'sent' });
  expect(await handler(planned(1))).toEqual({ batchItemFailures: [] });
  expect(sent()).toEqual([]);
});

test('throttled, it lets go of the claim and waits in the queue', async () => {
  await storeClient(1);
  const throttling = Object.assign(new Error('Maximum sending rate exceeded.'), { name: 'Throttling' });
  aws.ses.on(SendRawEmailCommand).rejects(throttling);
  expect(await handler(planned(1))).toEqual({ batchItemFailures: [] });
  expect(settled()).toEqual(['released']);
  expect(aws.queues.commandCalls(SendMessageCommand).map((call) => call.args[0].input)).toMatchObject([
    { QueueUrl: 'https://sqs.example/queue', DelaySeconds: expect.any(Number) },
  ]);
});

test('rejected, it says that the address takes no mail', async () => {
  await storeClient(1);
  aws.ses
    .on(SendRawEmailCommand)
    .rejects(Object.assign(new Error('Illegal address'), { name: 'MessageRejected' }));
  await handler(planned(1));
  expect(settled()).toEqual(['rejected']);
  expect(aws.published()).toMatchObject([{ type: 'EmailUndeliverable', data: { cause: 'rejected' } }]);
});

test('an address that takes no mail is not noted before that is said: a second run would stop at the note', async () => {
  await storeClient(1);
  aws.ses
    .on(SendRawEmailCommand)
    .rejects(Object.assign(new Error('Illegal address'), { name: 'MessageRejected' }));
  aws.bridge.on(PutEventsCommand).rejects(new Error('no answer'));
  expect(await handler(planned(1))).toMatchObject({ batchItemFailures: [{}] });
  expect(aws.dynamo.commandCalls(UpdateCommand).map((call) => call.args[0].input)).not.toContainEqual(
    expect.objectContaining({ UpdateExpression: 'SET undeliverable = :cause' }),
  );
});

test.each([
  ['paused', { state: 'paused' as const }],
  ['withdrawn', { state: 'withdrawn' as const }],
  ['undeliverable', { undeliverable: 'bounce' as const }],
])('nothing goes to a client who is %s', async (_, changes) => {
  await storeClient(1, changes);
  expect(await handler(planned(1))).toEqual({ batchItemFailures: [] });
  expect(sent()).toEqual([]);
});

test('a request that was refused while the client rested stays refused when it is heard again', async () => {
  await storeClient(1, { state: 'paused' });
  const requested = delivered('PlanRequested', { week: 1, requestId: 'r1' });
  await handler(requested);
  table.change('CLIENT', { state: 'active' });
  await handler(requested);
  expect(sent()).toEqual([]);
});

test('an overdue week is reminded of, in its own mail', async () => {
  await storeClient(1);
  await handler(delivered('WeekOverdue', { week: 1, stage: 'remind-client' }));
  expect(sent()[0]?.Tags).toContainEqual({ Name: 'kind', Value: 'reminder' });
});
