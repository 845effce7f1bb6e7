import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Consumed, Outcome } from '@phasewise/events';
import type { EventRecord } from './items.ts';
import { ITEM_VERSION } from './items.ts';
import { clientPartition, EVENT_PREFIX, eventKey } from './keys.ts';
import { held, type Table } from './table.ts';

/** Outcomes serve questions of the "what happened to …" kind; thirteen months cover a year and its report. */
const KEPT_DAYS = 400;

export function createOutcomes({ client, name: TableName }: Table) {
  return {
    /** Keeps what became of an event at a consumer. The first outcome stays: a duplicate does not overwrite it. */
    async recordOutcome(
      { type, metadata: { id, clientId, occurredAt } }: Consumed,
      consumer: string,
      outcome: Outcome,
    ): Promise<void> {
      await held(
        client.send(
          new PutCommand({
            TableName,
            Item: {
              ...eventKey(clientId, occurredAt, id, consumer),
              id,
              detailType: type,
              consumer,
              occurredAt,
              ...outcome,
              expiresAt: Math.floor(Date.parse(occurredAt) / 1000) + KEPT_DAYS * 86_400,
              itemVersion: ITEM_VERSION,
            },
            ConditionExpression: 'attribute_not_exists(PK)',
          }),
        ),
      );
    },

    /** Whether an event, said at that moment, has had its outcome at a consumer. */
    async hasOutcome(
      { metadata: { id, clientId, occurredAt } }: Consumed,
      consumer: string,
    ): Promise<boolean> {
      const Key = eventKey(clientId, occurredAt, id, consumer);
      const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
      return Item !== undefined;
    },

    /** The latest outcomes of a client, oldest first. */
    async outcomesOf(clientId: string, limit = 100): Promise<EventRecord[]> {
      const { Items } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'PK = :pk AND begins_with(SK, :prefix)',
          ExpressionAttributeValues: { ':pk': clientPartition(clientId), ':prefix': EVENT_PREFIX },
          ScanIndexForward: false,
          Limit: limit,
        }),
      );
      return ((Items ?? []) as EventRecord[]).reverse();
    },
  };
}
