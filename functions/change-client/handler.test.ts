import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { delivered, mockAws, stubEnvironment } from '../../test/support/mocked-aws.ts';
import { asPrescribed, rememberedTable, storeClient } from '../../test/support/remembered-table.ts';

const aws = mockAws();
let handler: (event: unknown) => Promise<{ batchItemFailures: unknown[] }>;
let table: ReturnType<typeof rememberedTable>;
beforeAll(async () => {
  stubEnvironment('change-client');
  handler = (await import('./handler.ts')).handler as unknown as typeof handler;
});
beforeEach(() => {
  aws.reset();
  table = rememberedTable(aws);
});
const states = () =>
  aws.dynamo
    .commandCalls(UpdateCommand)
    .map((call) => call.args[0].input.ExpressionAttributeValues?.[':state'])
    .filter((state) => state !== undefined);

test('pauses', async () => {
  await storeClient(2);
  await handler(delivered('ClientPaused', { reason: 'holiday' }));
  expect(states()).toEqual(['paused']);
});

test.each([
  ['before', '2026-12-10T09:00:00Z', []],
  ['after', '2026-12-22T09:00:00Z', ['paused']],
])('of a client stored before words were kept, a rest %s the latest change', async (_, at, expected) => {
  await storeClient(2, { changedAt: '2026-12-20T09:00:00.000Z', changedBy: 'resumed' });
  await handler(delivered('ClientPaused', { reason: 'holiday' }, { at }));
  expect(states()).toEqual(expected);
});

test('a red flag waits for a doctor', async () => {
  await storeClient(2);
  await handler(delivered('ClientPaused', { reason: 'red-flag' }));
  expect(states()).toEqual(['awaiting-clearance']);
});

test('resuming after weeks counts the open week as missed and notes the rest', async () => {
  await storeClient(2, { state: 'paused', pausedAt: '2026-12-10T09:00:00.000Z' });
  await handler(delivered('ClientResumed', {}, { at: '2027-01-02T09:00:00Z' }));
  expect(states()).toEqual(['active']);
  expect(aws.published()).toMatchObject([{ type: 'WeekCompleted', data: { week: 2, outcome: 'missed' } }]);
  const rest = aws.dynamo.commandCalls(UpdateCommand).at(-1)?.args[0].input;
  expect(rest?.ExpressionAttributeValues).toMatchObject({ ':timeOff': { weeks: 3 } });
});

test('a rest is noted on the week that is planned, where the cursor was cut off before it', async () => {
  await storeClient(2, { state: 'paused', week: 1, pausedAt: '2026-12-10T09:00:00.000Z' });
  await handler(delivered('ClientResumed', {}, { at: '2027-01-02T09:00:00Z' }));
  expect(aws.published()).toMatchObject([{ type: 'WeekCompleted', data: { week: 2, outcome: 'missed' } }]);
  const rest = aws.dynamo.commandCalls(UpdateCommand).at(-1)?.args[0].input;
  expect(rest).toMatchObject({
    Key: { SK: 'WEEK#0002' },
    ExpressionAttributeValues: { ':timeOff': { weeks: 3 } },
  });
});

test('resuming within the week leaves it open and mails it if that has not happened', async () => {
  await storeClient(2, { state: 'paused', pausedAt: '2026-12-10T09:00:00.000Z' });
  await handler(delivered('ClientResumed', {}, { at: '2026-12-12T09:00:00Z' }));
  expect(aws.published()).toMatchObject([{ type: 'WeekPlanned', data: { week: 2 } }]);
});

test('resuming with the log already in says it again, under its own id', async () => {
  await storeClient(2, { state: 'paused', pausedAt: '2026-12-10T09:00:00.000Z' });
  table.change('WEEK#0002', { logged: asPrescribed(2) });
  await handler(delivered('ClientResumed', {}, { at: '2026-12-28T09:00:00Z' }));
  expect(aws.published()).toMatchObject([
    { type: 'WeekCompleted', metadata: { id: 'log-2' }, data: { outcome: 'completed' } },
  ]);
});

test('clearance starts a client whose enrolment waited, with its limits', async () => {
  await storeClient(0, { state: 'awaiting-clearance' });
  await handler(delivered('ClientCleared', { limits: { maxPhase: 2 } }));
  expect(states()).toEqual(['active']);
  expect(aws.published()).toMatchObject([
    {
      type: 'ClientEnrolled',
      metadata: { id: 'enrolled' },
      data: { readiness: 'clear-with-care', clearance: { maxPhase: 2 } },
    },
  ]);
});

test('a reassessment changes the profile and is kept on the week', async () => {
  await storeClient(2);
  await handler(delivered('ClientReassessed', { compensations: ['heels-rise'] }));
  const [profile, week] = aws.dynamo.commandCalls(UpdateCommand).map((call) => call.args[0].input);
  expect(profile?.ExpressionAttributeValues?.[':profile']).toMatchObject({ compensations: ['heels-rise'] });
  expect(week).toMatchObject({ Key: { SK: 'WEEK#0002' } });
});

test('a new address lifts the mark that mails bounce, and the present plan goes there once', async () => {
  await storeClient(2, { undeliverable: 'bounce' });
  await handler(delivered('ClientReassessed', { email: 'ana@new.example' }));
  const [change, ...others] = aws.dynamo.commandCalls(UpdateCommand).map((call) => call.args[0].input);
  expect(change?.ExpressionAttributeValues?.[':profile']).toMatchObject({ email: 'ana@new.example' });
  expect(change?.UpdateExpression).toContain('REMOVE #undeliverable');
  expect(others.filter(({ Key }) => String(Key?.SK).startsWith('WEEK#'))).toEqual([]);
  const [said] = aws.published();
  expect(said).toMatchObject({
    type: 'PlanRequested',
    data: { week: 2, requestId: said?.metadata.causationId },
  });
});

test('withdrawing with erasure deletes everything and leaves a tombstone', async () => {
  await storeClient(2);
  await handler(delivered('ClientWithdrawn', { erase: true }));
  expect(aws.dynamo.commandCalls(DeleteCommand).map((call) => call.args[0].input.Key?.SK)).toEqual([
    'WEEK#0001',
    'WEEK#0002',
    'PROGRAM#01',
  ]);
  const tombstone = aws.dynamo
    .commandCalls(PutCommand)
    .map((call) => call.args[0].input.Item)
    .findLast((item) => item?.SK === 'CLIENT');
  expect(tombstone).toMatchObject({ state: 'withdrawn' });
  expect(JSON.stringify(tombstone)).not.toContain('Ana');
});

test('a withdrawal heard after something that happened later still ends coaching', async () => {
  await storeClient(2, { changedAt: '2026-12-20T09:00:00.000Z', changedBy: 'resumed' });
  await handler(delivered('ClientWithdrawn', {}, { at: '2026-12-10T09:00:00Z' }));
  const [update] = aws.dynamo.commandCalls(UpdateCommand).map((call) => call.args[0].input);
  expect(update?.ExpressionAttributeValues).toMatchObject({
    ':state': 'withdrawn',
    ':at': '2026-12-20T09:00:00.001Z',
  });
});
