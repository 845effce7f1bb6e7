import { DeleteCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from '@phasewise/store';
import type { Random } from './random.ts';

type Operation = (store: Store) => Promise<unknown>;

const CLIENTS = ['ana', 'ben', 'cleo'] as const;
const day = (number: number) => new Date(Date.UTC(2026, 10, number)).toISOString();

/** An operation of the store that a seed chooses, on few keys, so that conditions hold and fail about equally often. */
export function randomOperation(random: Random): Operation {
  const clientId = random.pick(CLIENTS);
  const week = random.between(1, 4);
  const at = day(random.between(1, 9));
  const by = `event-${random.between(1, 6)}`;
  const program = random.between(1, 2);
  const block = random.between(1, 2);
  const profile = { clientId, trainer: { id: random.pick(['kim', 'lee']) }, name: 'Somebody' } as never;
  const state = random.pick(['active', 'paused', 'awaiting-clearance', 'withdrawn'] as const);
  const operations: readonly (readonly [weight: number, operation: Operation])[] = [
    [
      3,
      (store) =>
        store.enrol({
          profile,
          state: 'active',
          enrolledBy: by,
          enrolledAt: at,
          week: 0,
          program: 1,
          block: 1,
          phase: null,
          ...(random.chance(0.5) ? { nextActionAt: at } : {}),
        }),
    ],
    [4, (store) => store.loadClient(clientId)],
    [
      6,
      (store) =>
        store.changeClient(
          clientId,
          random.pick(['changed', 'reassessed']),
          random.pick([['active'], ['active', 'paused'], ['awaiting-clearance', 'paused']] as const),
          { id: by, occurredAt: at },
          random.pick([
            { state, nextActionAt: null, pausedAt: at },
            { state, nextActionAt: at, pauseReason: null },
            { profile },
            { profile, undeliverable: null },
          ]),
        ),
    ],
    [
      4,
      (store) =>
        store.keepHistory(
          clientId,
          random.pick([null, 1, 2]),
          { from: { state: 'active', at: '' }, words: [], version: random.between(1, 2) },
          random.pick([{}, { state, nextActionAt: at }, { state, nextActionAt: null, pausedAt: at }]),
        ),
    ],
    [3, (store) => store.awaitDecision(clientId, week)],
    [4, (store) => store.moveCursor(clientId, { week, program, block, phase: 1, nextActionAt: at })],
    [
      2,
      (store) =>
        store.markUndeliverable(
          clientId,
          random.pick(['bounce', 'complaint']),
          random.pick(['a@example.com', 'b@example.com']),
        ),
    ],
    [3, (store) => store.postponeAction(clientId, week, at)],
    [2, (store) => collected(store.clientsDue(at))],
    [2, (store) => store.clientsOf(random.pick(['kim', 'lee']))],
    [2, (store) => store.addProgram(clientId, { program, blocks: [] } as never)],
    [2, (store) => store.loadProgram(clientId, program)],
    [
      4,
      (store) =>
        store.addWeek(clientId, {
          week,
          program,
          block,
          phase: 2,
          plannedAt: at,
          plan: { week, why: ['ñ'] },
          state: { week },
        } as never),
    ],
    [3, (store) => store.loadWeek(clientId, week)],
    [3, (store) => store.loadWeeks(clientId, random.between(1, 4), random.between(1, 4))],
    [3, (store) => store.recordLog(clientId, week, { log: { week, outcome: 'completed' }, by, at })],
    [2, (store) => store.saveDraft(clientId, week, { week, note: by })],
    [2, (store) => store.recordTimeOff(clientId, week, { weeks: week, by, at })],
    [2, (store) => store.recordClearance(clientId, week, { by, at }, { weeks: week, by, at })],
    [3, (store) => store.recordReassessment(clientId, week, { facts: { weightKg: week + 0.5 }, by, at })],
    [3, (store) => store.settleBlock(clientId, week, { decision: null, by, at })],
    [2, (store) => store.loadBlock(clientId, program, block)],
    [
      3,
      (store) =>
        store.recordDecision(clientId, {
          program,
          block,
          decision: { block, decision: 'hold' },
          decidedBy: by,
          decidedAt: at,
          cutShort: random.chance(0.5),
        }),
    ],
    [4, (store) => store.claimMail(clientId, `mail-${week}`, 'weekly-plan', at)],
    [
      4,
      (store) =>
        store.settleMail(
          clientId,
          `mail-${week}`,
          random.pick([
            { status: 'sent', messageId: by },
            { status: 'released' },
            { status: 'rejected' },
          ] as const),
          at,
        ),
    ],
    [2, (store) => store.mailsOf(clientId)],
    [
      3,
      (store) =>
        store.recordOutcome(
          {
            type: 'WeekCompleted',
            metadata: {
              id: by,
              schemaVersion: 1,
              occurredAt: at,
              clientId,
              correlationId: by,
              causationId: by,
            },
          },
          'advance-week',
          { outcome: 'ignored', reason: at },
        ),
    ],
    [
      2,
      (store) =>
        store.hasOutcome(
          {
            type: 'WeekCompleted',
            metadata: {
              id: by,
              schemaVersion: 1,
              occurredAt: at,
              clientId,
              correlationId: by,
              causationId: by,
            },
          },
          'advance-week',
        ),
    ],
    [2, (store) => store.outcomesOf(clientId, random.between(1, 3))],
    [1, (store) => store.everythingOf(clientId)],
    [0.3, (store) => store.erase(clientId, at)],
  ];
  const total = operations.reduce((sum, [weight]) => sum + weight, 0);
  const target = random.next() * total;
  let reached = 0;
  for (const [weight, operation] of operations) {
    reached += weight;
    if (target < reached) return operation;
  }
  throw new RangeError('unreachable: the weights were summed');
}

async function collected(ids: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const id of ids) all.push(id);
  return all;
}

const key = (PK: string, SK: string) => ({ PK, SK });

/** A command with the operators of the store in new combinations. Every `TableName` is for the caller to fill in. */
export function randomCommand(random: Random, TableName: string) {
  const PK = random.pick(['a', 'b']);
  const SK = random.pick(['1', '10', '2', 'é', 'z#1']);
  const Key = key(PK, SK);
  const operator = random.pick(['=', '<>', '<', '<=', '>', '>=']);
  const operand = random.pick<string | number>([1, 2, 10, 'a', 'b']);
  const leaf = () =>
    random.pick([
      'attribute_exists(PK)',
      'attribute_not_exists(PK)',
      'attribute_not_exists(#n)',
      `#n ${operator} :v`,
      'begins_with(#s, :p)',
      '#n BETWEEN :low AND :high',
      '#n IN (:low, :high, :v)',
      'nested.#n = :v',
    ]);
  const condition = random.pick([
    `${leaf()}`,
    `${leaf()} AND ${leaf()}`,
    `${leaf()} OR ${leaf()} AND ${leaf()}`,
    `(${leaf()} OR ${leaf()}) AND ${leaf()}`,
  ]);
  const used = (text: string) => ({
    ExpressionAttributeNames: pickUsed(text, { '#n': 'n', '#s': 'SK' }),
    ExpressionAttributeValues: pickUsed(text, {
      ':v': operand,
      ':p': 'z',
      ':low': 1,
      ':high': 5,
      ':new': random.between(0, 12),
      ':one': 1,
      ':nested': { n: operand },
    }),
  });
  switch (random.pick(['put', 'put', 'update', 'update', 'update', 'get', 'query', 'delete'] as const)) {
    case 'put':
      return new PutCommand({
        TableName,
        Item: { ...Key, n: operand, nested: { n: operand } },
        ConditionExpression: condition,
        ...used(condition),
      });
    case 'update': {
      const update = random.pick([
        'SET #n = :new',
        'SET #n = :new, nested = :nested REMOVE extra',
        'REMOVE #n',
        'SET extra = :new ADD hits :one',
        'SET extra = if_not_exists(extra, :new), #n = if_not_exists(nested, :one)',
      ]);
      return new UpdateCommand({
        TableName,
        Key,
        UpdateExpression: update,
        ConditionExpression: condition,
        ...used(`${update} ${condition}`),
      });
    }
    case 'get':
      return new GetCommand({ TableName, Key, ConsistentRead: true });
    case 'delete':
      return new DeleteCommand({ TableName, Key });
    case 'query': {
      const range = random.pick([
        '',
        ' AND SK >= :k',
        ' AND begins_with(SK, :k)',
        ' AND SK BETWEEN :k AND :l',
      ]);
      return new QueryCommand({
        TableName,
        KeyConditionExpression: `PK = :pk${range}`,
        ConsistentRead: true,
        ScanIndexForward: random.chance(0.5),
        ...(random.chance(0.4) ? { Limit: random.between(1, 3) } : {}),
        ExpressionAttributeValues: pickUsed(`:pk${range}`, { ':pk': PK, ':k': '10', ':l': 'é' }),
      });
    }
  }
}

function pickUsed<Value>(
  text: string,
  all: Readonly<Record<string, Value>>,
): Record<string, Value> | undefined {
  const used = Object.entries(all).filter(([name]) => new RegExp(`${name}\\b`).test(text));
  return used.length === 0 ? undefined : Object.fromEntries(used);
}
