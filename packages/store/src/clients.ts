import { GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Phase, Profile, Program } from '@phasewise/engine';
import type { ClientRecord, ClientState } from './items.ts';
import { ITEM_VERSION } from './items.ts';
import { clientKey, DUE_PARTITIONS, duePartition, programKey } from './keys.ts';
import type { StateHistory } from './state-words.ts';
import { held, type Table } from './table.ts';

/** How many clients one page of an index holds. */
const PAGE = 500;

export interface ClientWrites {
  readonly state: ClientState;
  readonly profile: Profile;
  readonly changedBy: string;
  readonly changedAt: string;
  readonly pausedAt: string | null;
  readonly pauseReason: string | null;
  readonly nextActionAt: string | null;
  readonly reassessedAtWeek: number;
  readonly restedAtWeek: number;
  readonly undeliverable: null;
}

/** Reads and writes of the client item and of the programs. */
export function createClients({ client, name: TableName }: Table) {
  return {
    async loadClient(clientId: string): Promise<ClientRecord | null> {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: clientKey(clientId), ConsistentRead: true }),
      );
      return Item === undefined ? null : (Item as ClientRecord);
    },

    /** @returns false when the client is there already */
    async enrol(record: ClientRecord): Promise<boolean> {
      const { clientId, trainer } = record.profile;
      return held(
        client.send(
          new PutCommand({
            TableName,
            Item: {
              ...clientKey(clientId),
              ...record,
              clientId,
              trainerId: trainer.id,
              ...(record.nextActionAt === undefined ? {} : { duePartition: duePartition(clientId) }),
              itemVersion: ITEM_VERSION,
            },
            ConditionExpression: 'attribute_not_exists(PK)',
          }),
        ),
      );
    },

    /**
     * Changes the client, once per event and from one of the states named. Changes of one kind apply in the order they happened: an older
     * event that arrives after a newer one changes nothing.
     *
     * @param kind - `changed` for the state, `reassessed` for the profile: their orders are kept apart
     * @returns false when the client is in another state, or a newer event of the kind was applied, or this one
     */
    async changeClient(
      clientId: string,
      kind: 'changed' | 'reassessed',
      from: readonly ClientState[],
      by: { id: string; occurredAt: string },
      changes: Partial<ClientWrites>,
    ): Promise<boolean> {
      const { update, names, values } = writing(clientId, changes);
      from.forEach((state, index) => {
        values[`:from${index}`] = state;
      });
      const newer = 'attribute_not_exists(#at) OR #at < :at OR (#at = :at AND #by < :by)';
      return held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: clientKey(clientId),
            UpdateExpression: update('#by = :by', '#at = :at'),
            ConditionExpression: `#state IN (${from.map((_, index) => `:from${index}`).join(', ')}) AND (${newer})`,
            ExpressionAttributeNames: { ...names, '#state': 'state', '#by': `${kind}By`, '#at': `${kind}At` },
            ExpressionAttributeValues: { ...values, ':by': by.id, ':at': by.occurredAt },
          }),
        ),
      );
    },

    /**
     * Keeps the history of the client's state with a word more, and what follows from it.
     *
     * @param seen - the version of the history that it was made from; null: there was none
     * @returns false when somebody else wrote it meanwhile, or the client has withdrawn
     */
    async keepHistory(
      clientId: string,
      seen: number | null,
      history: StateHistory,
      changes: Partial<ClientWrites>,
    ): Promise<boolean> {
      const { update, names, values } = writing(clientId, changes);
      return held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: clientKey(clientId),
            UpdateExpression: update('#history = :history'),
            ConditionExpression: `attribute_exists(PK) AND #state <> :withdrawn AND ${
              seen === null ? 'attribute_not_exists(#history)' : '#history.#version = :seen'
            }`,
            ExpressionAttributeNames: {
              ...names,
              '#state': 'state',
              '#history': 'history',
              ...(seen === null ? {} : { '#version': 'version' }),
            },
            ExpressionAttributeValues: {
              ...values,
              ':history': history,
              ':withdrawn': 'withdrawn',
              ...(seen === null ? {} : { ':seen': seen }),
            },
          }),
        ),
      );
    },

    /** Notes that the trainer's word is awaited, as long as the client still stands at that week. */
    async awaitDecision(clientId: string, week: number): Promise<boolean> {
      return held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: clientKey(clientId),
            UpdateExpression: 'SET decisionAwaitedAfterWeek = :week',
            ConditionExpression: '#week = :week',
            ExpressionAttributeNames: { '#week': 'week' },
            ExpressionAttributeValues: { ':week': week },
          }),
        ),
      );
    },

    /** Moves the cursor to a newly planned week; behind it already, it stays. @returns whether it moved */
    async moveCursor(
      clientId: string,
      to: { week: number; program: number; block: number; phase: Phase; nextActionAt: string },
    ): Promise<boolean> {
      return held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: clientKey(clientId),
            UpdateExpression:
              'SET #week = :week, #program = :program, #block = :block, #phase = :phase, nextActionAt = :due, duePartition = :partition',
            ConditionExpression: 'attribute_exists(PK) AND #week < :week',
            ExpressionAttributeNames: {
              '#week': 'week',
              '#program': 'program',
              '#block': 'block',
              '#phase': 'phase',
            },
            ExpressionAttributeValues: {
              ':week': to.week,
              ':program': to.program,
              ':block': to.block,
              ':phase': to.phase,
              ':due': to.nextActionAt,
              ':partition': duePartition(clientId),
            },
          }),
        ),
      );
    },

    /**
     * Notes that the client's address takes no mail. The first cause stays.
     *
     * @returns false when that is known, or the client has another address by now
     */
    async markUndeliverable(
      clientId: string,
      cause: 'bounce' | 'complaint' | 'rejected',
      address: string,
    ): Promise<boolean> {
      return held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: clientKey(clientId),
            UpdateExpression: 'SET undeliverable = :cause',
            ConditionExpression:
              'attribute_exists(PK) AND attribute_not_exists(undeliverable) AND #profile.#email = :address',
            ExpressionAttributeNames: { '#profile': 'profile', '#email': 'email' },
            ExpressionAttributeValues: { ':cause': cause, ':address': address },
          }),
        ),
      );
    },

    /** Says when the sweep looks again, as long as the client still stands at that week. */
    async postponeAction(clientId: string, week: number, nextActionAt: string): Promise<boolean> {
      return held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: clientKey(clientId),
            UpdateExpression: 'SET nextActionAt = :due, duePartition = :partition',
            ConditionExpression: '#week = :week AND attribute_exists(nextActionAt)',
            ExpressionAttributeNames: { '#week': 'week' },
            ExpressionAttributeValues: {
              ':week': week,
              ':due': nextActionAt,
              ':partition': duePartition(clientId),
            },
          }),
        ),
      );
    },

    /** Ids of clients for whom something is due by `now`, in no order. The index may lag by moments. */
    async *clientsDue(now: string): AsyncGenerator<string> {
      const read = (shard: number, start?: Record<string, unknown>) =>
        client.send(
          new QueryCommand({
            TableName,
            IndexName: 'due',
            KeyConditionExpression: 'duePartition = :partition AND nextActionAt <= :now',
            ExpressionAttributeValues: { ':partition': `DUE#${shard}`, ':now': now },
            ExclusiveStartKey: start,
            Limit: PAGE,
          }),
        );
      const shards = Array.from({ length: DUE_PARTITIONS }, (_, shard) => shard);
      const firstPages = await Promise.all(shards.map((shard) => read(shard)));
      for (const [shard, firstPage] of firstPages.entries())
        for (let page = firstPage; ; page = await read(shard, page.LastEvaluatedKey)) {
          for (const item of page.Items ?? []) yield String(item.PK).slice('CLIENT#'.length);
          if (page.LastEvaluatedKey === undefined) break;
        }
    },

    /** Ids of a trainer's clients, by id. */
    async clientsOf(trainerId: string): Promise<string[]> {
      const ids: string[] = [];
      let start: Record<string, unknown> | undefined;
      do {
        const page = await client.send(
          new QueryCommand({
            TableName,
            IndexName: 'trainer',
            KeyConditionExpression: 'trainerId = :trainer',
            ExpressionAttributeValues: { ':trainer': trainerId },
            ExclusiveStartKey: start,
          }),
        );
        for (const item of page.Items ?? []) ids.push(String(item.clientId));
        start = page.LastEvaluatedKey;
      } while (start !== undefined);
      return ids;
    },

    async loadProgram(clientId: string, program: number): Promise<Program | null> {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: programKey(clientId, program), ConsistentRead: true }),
      );
      return Item === undefined ? null : (Item.program as Program);
    },

    /** @returns false when the program is there already: the first one stays */
    async addProgram(clientId: string, program: Program): Promise<boolean> {
      return held(
        client.send(
          new PutCommand({
            TableName,
            Item: { ...programKey(clientId, program.program), program, itemVersion: ITEM_VERSION },
            ConditionExpression: 'attribute_not_exists(PK)',
          }),
        ),
      );
    },
  };
}

/** Attributes to set, or to remove where the value is null, as an update expression's parts; what is due is kept in step. */
function writing(clientId: string, changes: Partial<ClientWrites>) {
  const sets: string[] = [];
  const removes: string[] = [];
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const due = changes.nextActionAt;
  const all = {
    ...changes,
    ...(due === undefined ? {} : { duePartition: due === null ? null : duePartition(clientId) }),
  };
  for (const [attribute, value] of Object.entries(all)) {
    names[`#${attribute}`] = attribute;
    if (value === null) removes.push(`#${attribute}`);
    else {
      sets.push(`#${attribute} = :${attribute}`);
      values[`:${attribute}`] = value;
    }
  }
  const update = (...others: string[]) =>
    `SET ${[...others, ...sets].join(', ')}${removes.length > 0 ? ` REMOVE ${removes.join(', ')}` : ''}`;
  return { update, names, values };
}
