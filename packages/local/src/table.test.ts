import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { TableService } from './table.ts';

const PROPERTIES = {
  AttributeDefinitions: [
    { AttributeName: 'PK', AttributeType: 'S' as const },
    { AttributeName: 'day', AttributeType: 'S' as const },
  ],
  KeySchema: [{ AttributeName: 'PK', KeyType: 'HASH' as const }],
  GlobalSecondaryIndexes: [
    {
      IndexName: 'day',
      KeySchema: [{ AttributeName: 'day', KeyType: 'HASH' as const }],
      Projection: { ProjectionType: 'KEYS_ONLY' as const },
    },
  ],
};

async function call(table: TableService, action: string, input: object) {
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    authorization: 'AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=host, Signature=0',
    'x-amz-date': '0',
    'x-amz-target': `DynamoDB_20120810.${action}`,
  };
  const { status, body } = await table.answer(headers, Buffer.from(JSON.stringify(input)));
  return { status, ...JSON.parse(body) };
}

async function open(directory?: string): Promise<TableService> {
  const table = await TableService.open(directory);
  onTestFinished(() => table.close().catch(() => {}));
  return table;
}

test('a table can be used as soon as it is there, and a sparse index holds only what has its key', async () => {
  const table = await open();
  await table.ensure('orders', PROPERTIES);
  await call(table, 'PutItem', {
    TableName: 'orders',
    Item: { PK: { S: 'a' }, day: { S: 'Monday' }, x: { N: '1' } },
  });
  await call(table, 'PutItem', { TableName: 'orders', Item: { PK: { S: 'b' } } });
  const found = await call(table, 'Query', {
    TableName: 'orders',
    IndexName: 'day',
    KeyConditionExpression: '#day = :day',
    ExpressionAttributeNames: { '#day': 'day' },
    ExpressionAttributeValues: { ':day': { S: 'Monday' } },
  });
  expect(found.Items).toEqual([{ PK: { S: 'a' }, day: { S: 'Monday' } }]);
});

test('the item that made a condition fail comes with the failure, for a put and for an update', async () => {
  const table = await open();
  await table.ensure('orders', PROPERTIES);
  const item = { PK: { S: 'a' }, version: { N: '7' } };
  await call(table, 'PutItem', { TableName: 'orders', Item: item });
  const condition = {
    TableName: 'orders',
    ConditionExpression: 'attribute_not_exists(PK)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  };
  const put = await call(table, 'PutItem', { ...condition, Item: { PK: { S: 'a' } } });
  expect(put).toMatchObject({
    status: 400,
    __type: expect.stringContaining('ConditionalCheckFailed'),
    Item: item,
  });
  const update = await call(table, 'UpdateItem', {
    ...condition,
    Key: { PK: { S: 'a' } },
    UpdateExpression: 'SET version = :v',
    ExpressionAttributeValues: { ':v': { N: '8' } },
  });
  expect(update).toMatchObject({ status: 400, Item: item });
});

test('what dynalite cannot do is an error, not a silence', async () => {
  const table = await open();
  const answer = await call(table, 'TransactWriteItems', { TransactItems: [] });
  expect(answer).toMatchObject({ status: 400, __type: expect.stringContaining('UnknownOperationException') });
});

test('data on disk is there again, unless the template now has other keys', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'table-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const first = await open(directory);
  await first.ensure('orders', PROPERTIES);
  await call(first, 'PutItem', { TableName: 'orders', Item: { PK: { S: 'a' } } });
  await first.close();

  const second = await open(directory);
  await second.ensure('orders', PROPERTIES);
  expect(await call(second, 'GetItem', { TableName: 'orders', Key: { PK: { S: 'a' } } })).toMatchObject({
    Item: { PK: { S: 'a' } },
  });
  const { GlobalSecondaryIndexes: _, ...withoutIndex } = PROPERTIES;
  const changed = { ...withoutIndex, AttributeDefinitions: PROPERTIES.AttributeDefinitions.slice(0, 1) };
  await expect(second.ensure('orders', changed)).rejects.toMatchObject({ code: 'DATA_OF_ANOTHER_TABLE' });
});
