import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { delivered, mockAws, stubEnvironment } from '../../test/support/mocked-aws.ts';
import { asPrescribed, rememberedTable, storeClient } from '../../test/support/remembered-table.ts';

const aws = mockAws();
let handler: (event: unknown) => Promise<{ batchItemFailures: unknown[] }>;
let table: ReturnType<typeof rememberedTable>;
beforeAll(async () => {
  stubEnvironment('advance-week');
  handler = (await import('./handler.ts')).handler as unknown as typeof handler;
});
beforeEach(() => {
  aws.reset();
  table = rememberedTable(aws);
});
const completed = (week: number, event = {}) =>
  delivered('WeekCompleted', { week, outcome: 'completed' }, event);

test('keeps the log, plans the next week and says so', async () => {
  await storeClient(1);
  expect(await handler(completed(1))).toEqual({ batchItemFailures: [] });
  const [due, log] = aws.dynamo.commandCalls(UpdateCommand).map((call) => call.args[0].input);
  expect(due).toMatchObject({ Key: { SK: 'CLIENT' }, ExpressionAttributeValues: { ':week': 1 } });
  expect(log).toMatchObject({
    Key: { SK: 'WEEK#0001' },
    ExpressionAttributeValues: { ':logged': { by: 'event-1', log: { week: 1, outcome: 'completed' } } },
  });
  expect(table.sortKeys()).toContain('WEEK#0002');
  expect(aws.published()).toMatchObject([{ type: 'WeekPlanned', data: { week: 2 } }]);
});

test("the block's last week plans nothing and says that the block is finished", async () => {
  await storeClient(4);
  table.change('WEEK#0004', { logged: { ...asPrescribed(4), by: 'event-1' } });
  await handler(completed(4));
  expect(table.sortKeys()).not.toContain('WEEK#0005');
  expect(aws.published()).toMatchObject([
    {
      type: 'BlockFinished',
      data: { block: 1, phase: 1, week: 4, sessionsPlanned: 12, sessionsDone: 12, proposal: { phase: 2 } },
    },
  ]);
});

test('a second log of the week is ignored', async () => {
  await storeClient(1);
  table.change('WEEK#0001', { logged: asPrescribed(1) });
  expect(await handler(completed(1, { id: 'another' }))).toEqual({ batchItemFailures: [] });
  expect(aws.published()).toEqual([]);
});

test('the same event again goes on where it was cut off', async () => {
  await storeClient(1);
  table.change('WEEK#0001', { logged: { ...asPrescribed(1), by: 'event-1' } });
  await handler(completed(1));
  expect(aws.published()).toMatchObject([{ type: 'WeekPlanned', data: { week: 2 } }]);
});

test.each([
  ['an unknown client', 1, false],
  ['a week that is not planned yet', 7, true],
])('%s is tried again, in the end a dead letter', async (_, week, stored) => {
  if (stored) await storeClient(1);
  expect((await handler(completed(week))).batchItemFailures).toHaveLength(1);
  expect(aws.deadLetters()).toEqual([]);
  expect(await handler(completed(week, { receiveCount: 5 }))).toEqual({ batchItemFailures: [] });
  expect(aws.deadLetters()).toEqual([stored ? 'week-not-planned' : 'unknown-client']);
});

test('a log while coaching rests is kept; the next week waits', async () => {
  await storeClient(1, { state: 'paused' });
  await handler(completed(1));
  expect(aws.dynamo.commandCalls(UpdateCommand)).toHaveLength(1);
  expect(aws.published()).toEqual([]);
});

test('a red flag plans nothing more', async () => {
  await storeClient(1);
  await handler(delivered('WeekCompleted', { week: 1, outcome: 'partial', redFlag: true }));
  expect(table.sortKeys()).not.toContain('WEEK#0002');
  expect(aws.published()).toMatchObject([{ type: 'ClientPaused', data: { reason: 'red-flag' } }]);
});
