import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type Profile, ProfileSchema, planProgram, planWeek, startProgram } from '@phasewise/engine';
import {
  type ClientRecord,
  createStore,
  type Logged,
  openTable,
  stateAfter,
  type WeekRecord,
} from '@phasewise/store';
import { conditionFailed, type mockAws } from './mocked-aws.ts';

type Item = Record<string, unknown>;

/** A mocked table that remembers what was put and gives it back. Updates are for the test to look at. */
export function rememberedTable(aws: ReturnType<typeof mockAws>) {
  const items = new Map<string, Item>();
  const key = ({ PK, SK }: Item) => `${String(PK)} ${String(SK)}`;
  aws.dynamo.on(PutCommand).callsFake(({ Item: item, ConditionExpression: condition }) => {
    if (condition !== undefined && items.has(key(item))) throw conditionFailed();
    items.set(key(item), item);
    return {};
  });
  aws.dynamo.on(GetCommand).callsFake(({ Key }) => ({ Item: items.get(key(Key)) }));
  aws.dynamo.on(QueryCommand).callsFake(({ ExpressionAttributeValues: values, IndexName: index }) => ({
    Items:
      index === undefined
        ? [...items.values()].filter(
            ({ PK, SK }) =>
              PK === values[':pk'] &&
              (values[':from'] === undefined ||
                (String(SK) >= values[':from'] && String(SK) <= values[':to'])),
          )
        : [...items.values()].filter(
            ({ duePartition }) => duePartition !== undefined && duePartition === values[':partition'],
          ),
  }));
  const sortKeys = () =>
    [...items.values()].map(({ SK }) => String(SK)).filter((sortKey) => !sortKey.startsWith('EVENT#'));
  return {
    items,
    sortKeys,
    change(sortKey: string, changes: Item) {
      const [found] = [...items.values()].filter(({ SK }) => SK === sortKey);
      if (found === undefined) throw new Error(`nothing is stored under ${sortKey}`);
      Object.assign(found, changes);
    },
  };
}

export const exampleProfile = (changes: Record<string, unknown> = {}): Profile =>
  ProfileSchema.parse({
    clientId: 'ana-lopez',
    name: 'Ana Lopez',
    email: 'ana@example.com',
    trainer: { id: 't-kim', name: 'Kim Park', email: 'kim@example.com' },
    startDate: '2026-11-30',
    birthDate: '1990-05-04',
    goal: 'general-fitness',
    daysPerWeek: 3,
    minutesPerSession: 45,
    readiness: 'clear',
    ...changes,
  });

export const asPrescribed = (week: number): Logged => ({
  log: { week, outcome: 'completed' },
  by: `log-${week}`,
  at: '2026-12-06T18:00:00.000Z',
});

/** Stores a client who stands at `week`, every week before it done as prescribed. Only the first block is there. */
export async function storeClient(
  week: number,
  { profile = exampleProfile(), ...changes }: Partial<ClientRecord> = {},
): Promise<{ profile: Profile; weeks: readonly WeekRecord[] }> {
  const store = createStore(openTable(new DynamoDBClient({ region: 'us-east-1' }), 'clients'));
  const { clientId } = profile;
  const program = planProgram(profile);
  const weeks: WeekRecord[] = [];
  let state = startProgram(profile, program);
  for (let number = 1; number <= week; number++) {
    const plan = planWeek(profile, program, state);
    const record: WeekRecord = {
      week: number,
      program: 1,
      block: 1,
      phase: plan.phase,
      plannedAt: '2026-11-30T06:00:00.000Z',
      plan,
      state,
      ...(number < week ? { logged: asPrescribed(number) } : {}),
    };
    weeks.push(record);
    await store.addWeek(clientId, record);
    if (number < week) state = stateAfter(profile, program, { ...record, logged: asPrescribed(number) });
  }
  await store.addProgram(clientId, program);
  await store.enrol({
    profile,
    state: 'active',
    enrolledBy: 'enrolled',
    enrolledAt: '2026-11-30T06:00:00.000Z',
    week,
    program: 1,
    block: 1,
    phase: weeks.at(-1)?.phase ?? null,
    nextActionAt: '2026-12-01T06:00:00.000Z',
    ...changes,
  });
  return { profile, weeks };
}
