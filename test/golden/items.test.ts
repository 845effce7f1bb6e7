import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { type PhasewiseEvent, parseEvent } from '@phasewise/events';
import { createStore, standing } from '@phasewise/store';
import { beforeEach, expect, test } from 'vitest';
import { advanceWeek } from '../../functions/advance-week/advance-week.ts';
import { SimulatedTable } from '../faults/simulated-table.ts';

/** Items as version 1 wrote them, one of each kind: today's code has to read them, and to go on from them. */
const FOLDER = path.join(import.meta.dirname, 'items');
const files = readdirSync(FOLDER);
const bytes = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && 'base64' in value
    ? new Uint8Array(Buffer.from(String(value.base64), 'base64'))
    : value;

let table: SimulatedTable;
const open = () =>
  createStore({
    name: 'clients',
    client: { send: async (command: unknown) => table.execute(command) } as never,
  });
beforeEach(() => {
  table = new SimulatedTable(() => 0);
  for (const file of files) {
    const Item = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'), bytes);
    table.execute(new PutCommand({ TableName: 'clients', Item }));
  }
});

test('every kind of item is read', async () => {
  const store = open();
  const client = await store.loadClient('ana-lopez');
  expect(client).toMatchObject({ state: 'active', week: 2, program: 1, profile: { name: 'Ana Lopez' } });
  expect(client === null ? null : standing(client)).toBe('active');
  expect((await store.loadProgram('ana-lopez', 1))?.blocks.length).toBeGreaterThan(0);
  expect((await store.loadWeeks('ana-lopez', 1, 9)).map(({ plan }) => plan.week)).toEqual([1, 2]);
  expect((await store.loadWeek('ana-lopez', 1))?.logged?.log.outcome).toBe('completed');
  expect(await store.loadBlock('ana-lopez', 1, 1)).toMatchObject({ decision: { decision: 'repeat' } });
  expect(await store.mailsOf('ana-lopez')).toMatchObject([{ key: 'weekly-plan-0001', status: 'sent' }]);
  expect(await store.outcomesOf('ana-lopez')).toMatchObject([
    { outcome: 'applied', consumer: 'enroll-client' },
  ]);
  expect(await store.loadClient('gone')).toMatchObject({ state: 'withdrawn' });
});

test('a client of version 1 goes on to the next week', async () => {
  const published: PhasewiseEvent[] = [];
  const event = parseEvent({
    id: 'e1',
    'detail-type': 'WeekCompleted',
    time: '2026-12-13T18:00:00Z',
    detail: { data: { clientId: 'ana-lopez', week: 2, outcome: 'completed' } },
  }) as PhasewiseEvent<'WeekCompleted'>;
  const store = open();
  const outcome = await advanceWeek(event, {
    store,
    publish: async (...events) => void published.push(...events),
  });
  expect(outcome).toEqual({ outcome: 'applied' });
  expect(published).toMatchObject([{ type: 'WeekPlanned', data: { week: 3 } }]);
  expect(await store.loadClient('ana-lopez')).toMatchObject({ week: 3 });
});
