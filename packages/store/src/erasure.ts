import { DeleteCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { ITEM_VERSION } from './items.ts';
import { clientKey, clientPartition } from './keys.ts';
import type { Table } from './table.ts';

export function createErasure({ client, name: TableName }: Table) {
  /** Every item of a client, as stored. */
  async function everythingOf(clientId: string): Promise<Record<string, unknown>[]> {
    const items: Record<string, unknown>[] = [];
    let start: Record<string, unknown> | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'PK = :pk',
          ExpressionAttributeValues: { ':pk': clientPartition(clientId) },
          ConsistentRead: true,
          ExclusiveStartKey: start,
        }),
      );
      items.push(...(page.Items ?? []));
      start = page.LastEvaluatedKey;
    } while (start !== undefined);
    return items;
  }

  return {
    everythingOf,

    /** Deletes a person: every item but the client's, then that one becomes a tombstone with nothing but its id and `withdrawn`. */
    async erase(clientId: string, erasedAt: string): Promise<void> {
      const tombstone = clientKey(clientId);
      for (const { PK, SK } of await everythingOf(clientId))
        if (SK !== tombstone.SK) await client.send(new DeleteCommand({ TableName, Key: { PK, SK } }));
      await client.send(
        new PutCommand({
          TableName,
          Item: { ...tombstone, clientId, state: 'withdrawn', erasedAt, itemVersion: ITEM_VERSION },
        }),
      );
    },
  };
}
