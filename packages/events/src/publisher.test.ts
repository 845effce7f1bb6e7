import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { firstCause, follows } from './event.ts';
import { createPublisher, PublishFailed } from './publisher.ts';

const bridge = mockClient(EventBridgeClient);
beforeEach(() => void bridge.reset());

const cause = firstCause('ana-lopez', 'cause-1', '2026-12-06T18:00:00.000Z');
const overdue = (week: number) =>
  follows(cause, 'WeekOverdue', [week], { week, stage: 'remind-client' as const });
const publish = createPublisher({ client: new EventBridgeClient(), busName: 'phasewise' });
const entriesOf = (call: number) =>
  bridge
    .commandCalls(PutEventsCommand)
    [call]?.args[0].input.Entries?.map(({ Detail }) => JSON.parse(Detail ?? '').data.week);

test('puts events ten at a time', async () => {
  bridge.on(PutEventsCommand).resolves({ FailedEntryCount: 0, Entries: [] });
  await publish(...Array.from({ length: 12 }, (_, index) => overdue(index + 1)));
  expect(entriesOf(0)).toHaveLength(10);
  expect(entriesOf(1)).toEqual([11, 12]);
});

test('sends again the refused entries and only those', async () => {
  bridge
    .on(PutEventsCommand)
    .resolvesOnce({
      FailedEntryCount: 1,
      Entries: [{ EventId: 'a' }, { ErrorCode: 'ThrottlingException', ErrorMessage: 'slow down' }],
    })
    .resolves({ FailedEntryCount: 0, Entries: [{ EventId: 'b' }] });
  await publish(overdue(1), overdue(2));
  expect(entriesOf(1)).toEqual([2]);
});

test('says which events the bus kept refusing', async () => {
  bridge.on(PutEventsCommand).resolves({ FailedEntryCount: 1, Entries: [{ ErrorCode: 'InternalFailure' }] });
  await expect(publish(overdue(1))).rejects.toThrow(PublishFailed);
  await expect(publish(overdue(1))).rejects.toThrow('WeekOverdue (InternalFailure)');
});
