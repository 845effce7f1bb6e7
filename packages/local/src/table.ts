import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import dynalite from 'dynalite';
import { LocalCloudError } from './local-cloud-error.ts';
import type { PropertiesOf } from './template/resource-kinds.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: string;
}

type TableProperties = Pick<
  PropertiesOf<'AWS::DynamoDB::Table'>,
  'AttributeDefinitions' | 'KeySchema' | 'GlobalSecondaryIndexes'
>;

type Headers = Readonly<Record<string, string | string[] | undefined>>;

const CONDITION_FAILED = 'ConditionalCheckFailedException';

/** DynamoDB's API, answered by dynalite in this process. */
export class TableService {
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** @param directory where the data stays between runs; without it, in memory */
  static async open(directory?: string): Promise<TableService> {
    if (directory !== undefined) await mkdir(directory, { recursive: true });
    const server = dynalite({
      createTableMs: 0,
      deleteTableMs: 0,
      updateTableMs: 0,
      ...(directory === undefined ? {} : { path: directory }),
    });
    // Requests are handed over in process. It listens only because it closes its database when its server closes.
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new TableService(server);
  }

  /**
   * Creates the table, or takes the one that an earlier run left.
   *
   * @throws {LocalCloudError} DATA_OF_ANOTHER_TABLE when that one has other keys or indexes
   */
  async ensure(name: string, properties: TableProperties): Promise<void> {
    const wanted = {
      AttributeDefinitions: properties.AttributeDefinitions,
      KeySchema: properties.KeySchema,
      ...(properties.GlobalSecondaryIndexes === undefined
        ? {}
        : {
            GlobalSecondaryIndexes: properties.GlobalSecondaryIndexes.map(
              ({ IndexName, KeySchema, Projection }) => ({ IndexName, KeySchema, Projection }),
            ),
          }),
    };
    const existing = await this.#run('DescribeTable', { TableName: name });
    if (existing.status === 200) {
      const { Table } = JSON.parse(existing.body) as { Table: TableProperties };
      if (isDeepStrictEqual(keysOf(Table), keysOf(wanted))) return;
      throw new LocalCloudError(
        'DATA_OF_ANOTHER_TABLE',
        `the table ${name} kept from an earlier run has other keys or indexes than the template's; start afresh`,
      );
    }
    const created = await this.#run('CreateTable', {
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      ...wanted,
    });
    if (created.status !== 200)
      throw new LocalCloudError('INVALID_TEMPLATE', `table ${name}: ${created.body}`);
    while ((await this.#describe(name)).TableStatus !== 'ACTIVE') await setImmediate();
  }

  /** Answers a request as it came over the wire. */
  async answer(headers: Headers, body: Buffer): Promise<HttpAnswer> {
    const answer = await this.#exchange(headers, body);
    if (answer.status !== 400 || !body.includes('ReturnValuesOnConditionCheckFailure')) return answer;
    return this.#withItem(headers, body, answer);
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.close((error) => (error ? reject(error) : resolve()));
      this.#server.closeAllConnections();
    });
  }

  /** dynalite leaves out the item that made a condition fail, though the request asked for it. */
  async #withItem(headers: Headers, body: Buffer, answer: HttpAnswer): Promise<HttpAnswer> {
    const failure = JSON.parse(answer.body) as { __type?: string };
    const request = JSON.parse(body.toString());
    if (!failure.__type?.endsWith(CONDITION_FAILED)) return answer;
    if (request.ReturnValuesOnConditionCheckFailure !== 'ALL_OLD') return answer;
    const TableName: string = request.TableName;
    const Key = request.Key ?? (await this.#keyOf(TableName, request.Item));
    const found = await this.#run('GetItem', { TableName, Key, ConsistentRead: true }, headers);
    const { Item } = JSON.parse(found.body);
    const complete = JSON.stringify({ ...failure, Item });
    const { 'x-amz-crc32': _, ...others } = answer.headers;
    return {
      status: 400,
      headers: { ...others, 'content-length': Buffer.byteLength(complete) },
      body: complete,
    };
  }

  async #keyOf(TableName: string, item: Record<string, unknown>): Promise<Record<string, unknown>> {
    const described = await this.#run('DescribeTable', { TableName });
    const { Table } = JSON.parse(described.body) as { Table: TableProperties };
    return Object.fromEntries(
      Table.KeySchema.map(({ AttributeName }) => [AttributeName, item[AttributeName]]),
    );
  }

  async #describe(TableName: string): Promise<TableProperties & { readonly TableStatus: string }> {
    return JSON.parse((await this.#run('DescribeTable', { TableName })).body).Table;
  }

  async #run(action: string, input: unknown, headers: Headers = {}): Promise<HttpAnswer> {
    return this.#exchange(
      {
        ...headers,
        'content-type': 'application/x-amz-json-1.0',
        authorization:
          'AWS4-HMAC-SHA256 Credential=local/0/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
        'x-amz-date': '0',
        'x-amz-target': `DynamoDB_20120810.${action}`,
      },
      Buffer.from(JSON.stringify(input)),
    );
  }

  /** dynalite sees a request and a response that are no more than it uses of them. */
  async #exchange(headers: Headers, body: Buffer): Promise<HttpAnswer> {
    const request = Object.assign(Readable.from(body.length > 0 ? [body] : []), {
      headers,
      method: 'POST',
      url: '/',
    });
    return new Promise((resolve) => {
      const answered: Record<string, string | number> = {};
      const response = {
        statusCode: 200,
        setHeader: (name: string, value: string | number) => {
          answered[name.toLowerCase()] = value;
        },
        end: (text = '') => resolve({ status: response.statusCode, headers: answered, body: text }),
      };
      this.#server.emit('request', request, response);
    });
  }
}

/** What decides whether kept data fits, in an order that does not matter. */
function keysOf({ AttributeDefinitions, KeySchema, GlobalSecondaryIndexes = [] }: TableProperties): unknown {
  return {
    attributes: Object.fromEntries(
      AttributeDefinitions.map(({ AttributeName, AttributeType }) => [AttributeName, AttributeType]),
    ),
    keys: KeySchema,
    indexes: Object.fromEntries(
      GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => [
        IndexName,
        { KeySchema, Projection },
      ]),
    ),
  };
}
