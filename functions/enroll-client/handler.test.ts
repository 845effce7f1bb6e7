import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { delivered, mockAws, stubEnvironment } from '../../test/support/mocked-aws.ts';
import { exampleProfile, rememberedTable } from '../../test/support/remembered-table.ts';

const aws = mockAws();
let handler: (event: unknown) => Promise<unknown>;
let table: ReturnType<typeof rememberedTable>;
beforeAll(async () => {
  stubEnvironment('enroll-client');
  handler = (await import('./handler.ts')).handler as unknown as typeof handler;
});
beforeEach(() => {
  aws.reset();
  table = rememberedTable(aws);
});
const enrolled = (changes = {}, event = {}) => delivered('ClientEnrolled', exampleProfile(changes), event);

test('stores client, program and first week in this order, then says that the week is planned', async () => {
  expect(await handler(enrolled())).toEqual({ batchItemFailures: [] });
  expect(table.sortKeys()).toEqual(['CLIENT', 'PROGRAM#01', 'WEEK#0001']);
  expect(aws.published()).toMatchObject([
    { type: 'WeekPlanned', metadata: { causationId: 'event-1' }, data: { week: 1, phase: 1, block: 1 } },
  ]);
});

test('delivered twice, it writes nothing new and says the same event', async () => {
  await handler(enrolled());
  await handler(enrolled());
  const [first, second] = aws.published();
  expect(second).toEqual(first);
});

test('cut off before the cursor, it goes on where it was', async () => {
  aws.dynamo.on(UpdateCommand).rejectsOnce(new Error('no network'));
  expect(await handler(enrolled())).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-event-1' }] });
  expect(aws.published()).toEqual([]);
  expect(await handler(enrolled())).toEqual({ batchItemFailures: [] });
  expect(aws.published()).toHaveLength(1);
});

test('another enrolment of the same client is ignored', async () => {
  await handler(enrolled());
  await handler(enrolled({ goal: 'performance' }, { id: 'event-2' }));
  expect(aws.published()).toHaveLength(1);
  expect(table.items.get('CLIENT#ana-lopez CLIENT')).toMatchObject({ profile: { goal: 'general-fitness' } });
});

test('without clearance nothing is planned', async () => {
  await handler(enrolled({ readiness: 'needs-clearance' }));
  expect(table.sortKeys()).toEqual(['CLIENT']);
  expect(table.items.get('CLIENT#ana-lopez CLIENT')).toMatchObject({ state: 'awaiting-clearance' });
  expect(aws.published()).toEqual([]);
});
