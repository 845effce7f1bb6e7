import { GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { TrainingState, WeekPlan } from '@phasewise/engine';
import { pack, unpack } from './compressed-json.ts';
import type {
  BlockRecord,
  Cleared,
  Logged,
  Reassessed,
  Settled,
  TimeOff,
  WeekDraft,
  WeekRecord,
} from './items.ts';
import { ITEM_VERSION } from './items.ts';
import { blockKey, clientPartition, WEEK_PREFIX, weekKey } from './keys.ts';
import { held, type Table } from './table.ts';

type StoredWeek = Omit<WeekRecord, 'plan' | 'state'> & {
  readonly plan: Uint8Array;
  readonly state: Uint8Array;
};

const open = (item: Record<string, unknown>): WeekRecord => {
  const stored = item as unknown as StoredWeek;
  return { ...stored, plan: unpack<WeekPlan>(stored.plan), state: unpack<TrainingState>(stored.state) };
};

/** Reads and writes of the week and block items. */
export function createWeeks({ client, name: TableName }: Table) {
  return {
    async loadWeek(clientId: string, week: number): Promise<WeekRecord | null> {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: weekKey(clientId, week), ConsistentRead: true }),
      );
      return Item === undefined ? null : open(Item);
    },

    /** Weeks `from` to `to`, both included, in order. */
    async loadWeeks(clientId: string, from: number, to: number): Promise<WeekRecord[]> {
      const weeks: WeekRecord[] = [];
      // DynamoDB refuses a BETWEEN whose bounds are the wrong way round.
      if (to < from) return weeks;
      let start: Record<string, unknown> | undefined;
      do {
        const page = await client.send(
          new QueryCommand({
            TableName,
            KeyConditionExpression: 'PK = :pk AND SK BETWEEN :from AND :to',
            ExpressionAttributeValues: {
              ':pk': clientPartition(clientId),
              ':from': weekKey(clientId, from).SK,
              ':to': weekKey(clientId, to).SK,
            },
            ConsistentRead: true,
            ExclusiveStartKey: start,
          }),
        );
        weeks.push(...(page.Items ?? []).filter((item) => String(item.SK).startsWith(WEEK_PREFIX)).map(open));
        start = page.LastEvaluatedKey;
      } while (start !== undefined);
      return weeks;
    },

    /** @returns false when the week is planned already: the first plan stays */
    async addWeek(clientId: string, { plan, state, ...week }: WeekRecord): Promise<boolean> {
      return held(
        client.send(
          new PutCommand({
            TableName,
            Item: {
              ...weekKey(clientId, week.week),
              ...week,
              plan: pack(plan),
              state: pack(state),
              itemVersion: ITEM_VERSION,
            },
            ConditionExpression: 'attribute_not_exists(PK)',
          }),
        ),
      );
    },

    /** @returns false when the week has a log already, or is not there */
    async recordLog(clientId: string, week: number, logged: Logged): Promise<boolean> {
      return held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: weekKey(clientId, week),
            UpdateExpression: 'SET logged = :logged',
            ConditionExpression: 'attribute_exists(PK) AND attribute_not_exists(logged)',
            ExpressionAttributeValues: { ':logged': logged },
          }),
        ),
      );
    },

    /** Keeps what a client has said of a week so far. @returns false when the week has its log */
    async saveDraft(clientId: string, week: number, draft: WeekDraft): Promise<boolean> {
      return held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: weekKey(clientId, week),
            UpdateExpression: 'SET draft = :draft',
            ConditionExpression: 'attribute_exists(PK) AND attribute_not_exists(logged)',
            ExpressionAttributeValues: { ':draft': draft },
          }),
        ),
      );
    },

    /** Notes that coaching rested after a week. @returns false when that was noted before */
    async recordTimeOff(clientId: string, week: number, timeOff: TimeOff): Promise<boolean> {
      return held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: weekKey(clientId, week),
            UpdateExpression: 'SET timeOff = :timeOff',
            ConditionExpression: 'attribute_exists(PK) AND attribute_not_exists(timeOff)',
            ExpressionAttributeValues: { ':timeOff': timeOff },
          }),
        ),
      );
    },

    /** Notes a doctor's word on a week's red flag, and that coaching rested until then. @returns false when that was noted before */
    async recordClearance(
      clientId: string,
      week: number,
      cleared: Cleared,
      timeOff: TimeOff,
    ): Promise<boolean> {
      return held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: weekKey(clientId, week),
            UpdateExpression: 'SET cleared = :cleared, timeOff = if_not_exists(timeOff, :timeOff)',
            ConditionExpression: 'attribute_exists(logged) AND attribute_not_exists(cleared)',
            ExpressionAttributeValues: { ':cleared': cleared, ':timeOff': timeOff },
          }),
        ),
      );
    },

    /** Keeps what a reassessment found; a later one replaces an earlier one. @returns false when a later one is there */
    async recordReassessment(clientId: string, week: number, reassessed: Reassessed): Promise<boolean> {
      return held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: weekKey(clientId, week),
            UpdateExpression: 'SET reassessed = :reassessed',
            ConditionExpression:
              'attribute_exists(PK) AND (attribute_not_exists(reassessed) OR reassessed.#at < :at)',
            ExpressionAttributeNames: { '#at': 'at' },
            ExpressionAttributeValues: { ':reassessed': reassessed, ':at': reassessed.at },
          }),
        ),
      );
    },

    /** Fixes what follows the block that ended with this week. @returns false when that is fixed already */
    async settleBlock(clientId: string, week: number, settled: Settled): Promise<boolean> {
      return held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: weekKey(clientId, week),
            UpdateExpression: 'SET settled = :settled',
            ConditionExpression: 'attribute_exists(logged) AND attribute_not_exists(settled)',
            ExpressionAttributeValues: { ':settled': settled },
          }),
        ),
      );
    },

    async loadBlock(clientId: string, program: number, block: number): Promise<BlockRecord | null> {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: blockKey(clientId, program, block), ConsistentRead: true }),
      );
      return Item === undefined ? null : (Item as BlockRecord);
    },

    /** Keeps the trainer's word on a block; a later word replaces an earlier one, whatever order they arrive in. */
    async recordDecision(
      clientId: string,
      { program, block, decision, decidedBy, decidedAt, cutShort }: Required<BlockRecord>,
    ): Promise<boolean> {
      return held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: blockKey(clientId, program, block),
            UpdateExpression:
              'SET #program = :program, #block = :block, decision = :decision, decidedBy = :by, decidedAt = :at, cutShort = :cut, itemVersion = :version',
            ConditionExpression: 'attribute_not_exists(decidedAt) OR decidedAt < :at',
            ExpressionAttributeNames: { '#program': 'program', '#block': 'block' },
            ExpressionAttributeValues: {
              ':program': program,
              ':block': block,
              ':decision': decision,
              ':by': decidedBy,
              ':at': decidedAt,
              ':cut': cutShort,
              ':version': ITEM_VERSION,
            },
          }),
        ),
      );
    },
  };
}
