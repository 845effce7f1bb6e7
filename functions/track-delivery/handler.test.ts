import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { mockAws, stubEnvironment } from '../../test/support/mocked-aws.ts';
import { rememberedTable, storeClient } from '../../test/support/remembered-table.ts';

const aws = mockAws();
let handler: (event: unknown) => Promise<{ batchItemFailures: unknown[] }>;
beforeAll(async () => {
  stubEnvironment('track-delivery');
  handler = (await import('./handler.ts')).handler as unknown as typeof handler;
});
beforeEach(async () => {
  aws.reset();
  rememberedTable(aws);
  await storeClient(1);
});

const report = (
  detail: Record<string, unknown>,
  tags: Record<string, string[]> = {},
  destination?: string[],
) => ({
  Records: [
    {
      messageId: 'm',
      attributes: { ApproximateReceiveCount: '1' },
      body: JSON.stringify({
        id: 'ses-event-1',
        'detail-type': 'Email Bounced',
        source: 'aws.ses',
        time: '2026-12-01T06:01:00Z',
        detail: {
          ...detail,
          mail: { tags: { clientId: ['ana-lopez'], recipient: ['client'], ...tags }, destination },
        },
      }),
    },
  ],
});
const bounce = (bounceType: string) => ({ eventType: 'Bounce', bounce: { bounceType } });
const marked = () =>
  aws.dynamo
    .commandCalls(UpdateCommand)
    .map((call) => call.args[0].input.ExpressionAttributeValues?.[':cause'])
    .filter((cause) => cause !== undefined);

test.each([
  ['a permanent bounce', bounce('Permanent'), 'bounce'],
  ['a complaint', { eventType: 'Complaint' }, 'complaint'],
])('%s stops the client’s mail and is said', async (_, detail, cause) => {
  expect(await handler(report(detail))).toEqual({ batchItemFailures: [] });
  expect(marked()).toEqual([cause]);
  expect(aws.published()).toMatchObject([
    { type: 'EmailUndeliverable', data: { cause, recipient: 'client' } },
  ]);
});

test('what the other server said goes on to the trainer', async () => {
  const diagnosticCode = 'smtp; 550 5.1.1 no such user';
  await handler(
    report({
      eventType: 'Bounce',
      bounce: { bounceType: 'Permanent', bouncedRecipients: [{ diagnosticCode }] },
    }),
  );
  expect(aws.published()).toMatchObject([{ data: { diagnosis: diagnosticCode } }]);
});

test('a bounce of an address that the client has no more counts for nothing', async () => {
  await handler(report(bounce('Permanent'), {}, ['Ana <old@example.com>']));
  expect(marked()).toEqual([]);
  expect(aws.published()).toEqual([]);
  await handler(report(bounce('Permanent'), {}, ['ANA@example.com']));
  expect(marked()).toEqual(['bounce']);
});

test('a bounce that may pass counts for nothing', async () => {
  await handler(report(bounce('Transient')));
  expect(marked()).toEqual([]);
  expect(aws.published()).toEqual([]);
});

test('the trainer’s address does not stop the client’s mail', async () => {
  await handler(report(bounce('Permanent'), { recipient: ['trainer'] }));
  expect(marked()).toEqual([]);
  expect(aws.published()).toMatchObject([{ data: { recipient: 'trainer' } }]);
});

test('a report without our tags is a dead letter', async () => {
  await handler(report(bounce('Permanent'), { clientId: [] }));
  expect(aws.deadLetters()).toEqual(['contract-violation']);
});
