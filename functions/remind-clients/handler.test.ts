import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { mockAws, stubEnvironment } from '../../test/support/mocked-aws.ts';
import { asPrescribed, rememberedTable, storeClient } from '../../test/support/remembered-table.ts';

const aws = mockAws();
let handler: () => Promise<void>;
let table: ReturnType<typeof rememberedTable>;
beforeAll(async () => {
  stubEnvironment('remind-clients');
  ({ handler } = await import('./handler.ts'));
});
beforeEach(() => {
  aws.reset();
  table = rememberedTable(aws);
});
afterEach(() => void vi.useRealTimers());

/** Sweeps as of a day; the example's week 1 runs from November 30th to December 6th. */
async function sweep(day: string) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T15:00:00Z`) });
  await handler();
  return aws.published().map(({ type, data }) => ({ type, ...(data as object) }));
}
const mailed = () => table.items.set('CLIENT#ana-lopez MAIL#weekly-plan-0001', { status: 'sent' });
const looksAgainAt = () =>
  aws.dynamo
    .commandCalls(UpdateCommand)
    .map((call) => call.args[0].input.ExpressionAttributeValues?.[':due'])
    .at(-1);

test('a week that runs and was mailed needs nothing until it is over', async () => {
  await storeClient(1);
  mailed();
  expect(await sweep('2026-12-02')).toEqual([]);
  expect(looksAgainAt()).toBe('2026-12-07T12:00:00.000Z');
});

test('a plan whose mail got lost is said again', async () => {
  await storeClient(1);
  expect(await sweep('2026-12-02')).toMatchObject([{ type: 'WeekPlanned', week: 1 }]);
});

test.each([
  ['a day', '2026-12-08', { type: 'WeekOverdue', stage: 'remind-client' }],
  ['four days', '2026-12-11', { type: 'WeekOverdue', stage: 'tell-trainer' }],
  ['eight days', '2026-12-15', { type: 'WeekCompleted', week: 1, outcome: 'missed' }],
])('%s after a silent week', async (_, day, said) => {
  await storeClient(1);
  mailed();
  expect(await sweep(day)).toMatchObject([said]);
});

test('a third silent week pauses instead of nagging', async () => {
  const { weeks } = await storeClient(3);
  table.items.set('CLIENT#ana-lopez MAIL#weekly-plan-0003', { status: 'sent' });
  const { derivedId } = await import('@phasewise/events');
  for (const week of [1, 2])
    table.change(`WEEK#000${week}`, {
      logged: { ...asPrescribed(week), by: derivedId('ana-lopez', 'silent', week) },
    });
  expect(weeks).toHaveLength(3);
  expect(await sweep('2026-12-30')).toMatchObject([{ type: 'ClientPaused', reason: 'silent' }]);
});

test('a log whose next week is missing is said again, under its own id', async () => {
  await storeClient(1);
  table.change('WEEK#0001', { logged: asPrescribed(1) });
  expect(await sweep('2026-12-07')).toMatchObject([{ type: 'WeekCompleted', week: 1, outcome: 'completed' }]);
  expect(aws.published()[0]?.metadata.id).toBe('log-1');
});

test('an enrolment without a first week is said again', async () => {
  await storeClient(0);
  await sweep('2026-12-01');
  expect(aws.published()).toMatchObject([{ type: 'ClientEnrolled', metadata: { id: 'enrolled' } }]);
});

test('who rests is left alone', async () => {
  await storeClient(1, { state: 'paused' });
  expect(await sweep('2026-12-15')).toEqual([]);
});

test('one client’s trouble is told, after the others were looked at', async () => {
  await storeClient(1);
  aws.bridge.rejects(new Error('no network'));
  await expect(sweep('2026-12-08')).rejects.toThrow('sweep-incomplete: 1 of 1');
});

test.each([
  ['nothing is said', {}, []],
  [
    'its step is said again once the word is there',
    { decision: { block: 1, decision: 'advance' } },
    [{ type: 'WeekCompleted', week: 4 }],
  ],
])('while the trainer’s word is awaited %s', async (_, block, said) => {
  await storeClient(4, { decisionAwaitedAfterWeek: 4 });
  table.change('WEEK#0004', { logged: asPrescribed(4) });
  table.items.set('CLIENT#ana-lopez BLOCK#01-01', block);
  expect(await sweep('2027-01-02')).toMatchObject(said);
});
