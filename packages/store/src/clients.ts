import { GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Phase, Program } from '@phasewise/engine';
import type { ClientRecord } from './items.ts';
import { ITEM_VERSION } from './items.ts';
import { clientKey, DUE_PARTITIONS, duePartition, programKey } from './keys.ts';
import { held, type Table } from './table.ts';

/** How many clients one page of an index holds. */
const PAGE = 500;

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
