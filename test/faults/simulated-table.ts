import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { holds } from './condition.ts';
import { compare, type Item, type Substitutions, UnknownSyntax } from './expression.ts';
import type { Millis } from './scheduler.ts';
import { updated } from './update.ts';

/** An item from a moment on; `item` is null where it was deleted. */
export interface Version {
  readonly at: Millis;
  readonly item: Item | null;
}

const INDEXES: Readonly<Record<string, { readonly hash: string; readonly range: string }>> = {
  due: { hash: 'duePartition', range: 'nextActionAt' },
  trainer: { hash: 'trainerId', range: 'clientId' },
};

/** What decides how late a reader is and how long a page; the contract suite runs without either. */
export interface ReadBehaviour {
  /** How far behind index reads and reads that are not consistent are. */
  readonly lag: () => Millis;
  /** How many items fit a page: stands for DynamoDB's megabyte. */
  readonly pageItems: () => number;
}

const PROMPT: ReadBehaviour = { lag: () => 0, pageItems: () => Number.POSITIVE_INFINITY };

/**
 * DynamoDB as the store uses it, from the document client's commands down: conditional writes on one item, strongly consistent reads where
 * asked for, reads of indexes and others that may lag, pages. Every version of every item is kept.
 *
 * @throws {UnknownSyntax} for commands and expressions it does not know
 */
export class SimulatedTable {
  readonly #partitions = new Map<string, Map<string, Version[]>>();
  readonly #now: () => Millis;
  readonly #reads: ReadBehaviour;

  constructor(now: () => Millis, reads: ReadBehaviour = PROMPT) {
    this.#now = now;
    this.#reads = reads;
  }

  /** Carries out a command of the document client. */
  execute(command: unknown): unknown {
    if (command instanceof GetCommand) {
      const { Key, ConsistentRead } = command.input;
      const item = this.#read(Key as Item, ConsistentRead === true ? 0 : this.#reads.lag());
      return item === null ? {} : { Item: copy(item) };
    }
    if (command instanceof PutCommand) {
      const { Item: item, ConditionExpression } = command.input;
      this.#check(item as Item, ConditionExpression, substitutions(command.input));
      this.#write(copy(item as Item), item as Item);
      return {};
    }
    if (command instanceof UpdateCommand) {
      const { Key, ConditionExpression, UpdateExpression } = command.input;
      const names = substitutions(command.input);
      const before = this.#check(Key as Item, ConditionExpression, names);
      this.#write(copy(updated(UpdateExpression ?? '', before ?? (Key as Item), names)), Key as Item);
      return {};
    }
    if (command instanceof DeleteCommand) {
      if (this.#read(command.input.Key as Item, 0) !== null) this.#write(null, command.input.Key as Item);
      return {};
    }
    if (command instanceof QueryCommand) return this.#query(command.input);
    throw new UnknownSyntax(`the simulated table does not know ${String(command?.constructor.name)}`);
  }

  /** Everything that is stored now. */
  items(): Item[] {
    return this.histories().flatMap(({ versions }) => {
      const item = versions.at(-1)?.item;
      return item === null || item === undefined ? [] : [item];
    });
  }

  /** Everything that was ever stored, by key. */
  histories(): { PK: string; SK: string; versions: readonly Version[] }[] {
    return [...this.#partitions].flatMap(([PK, partition]) =>
      [...partition].map(([SK, versions]) => ({ PK, SK, versions })),
    );
  }

  history(PK: string, SK: string): readonly Version[] {
    return this.#partitions.get(PK)?.get(SK) ?? [];
  }

  #read({ PK, SK }: Item, lag: Millis): Item | null {
    return versionAt(this.history(String(PK), String(SK)), this.#now() - lag);
  }

  #check(key: Item, condition: string | undefined, names: Substitutions): Item | null {
    const before = this.#read(key, 0);
    if (condition !== undefined && !holds(condition, before ?? {}, names))
      throw new ConditionalCheckFailedException({ message: 'The conditional request failed', $metadata: {} });
    return before;
  }

  #write(item: Item | null, { PK, SK }: Item): void {
    const partition = this.#partitions.get(String(PK)) ?? new Map<string, Version[]>();
    this.#partitions.set(String(PK), partition);
    const versions = partition.get(String(SK)) ?? [];
    partition.set(String(SK), versions);
    versions.push({ at: this.#now(), item });
  }

  #query(input: QueryCommand['input']): unknown {
    const { IndexName, ConsistentRead, KeyConditionExpression = '', ExclusiveStartKey } = input;
    const names = substitutions(input);
    const keys = IndexName === undefined ? { hash: 'PK', range: 'SK' } : INDEXES[IndexName];
    if (keys === undefined) throw new UnknownSyntax(`index ${IndexName}`);
    if (IndexName !== undefined && ConsistentRead === true)
      throw new UnknownSyntax('consistent reads are not supported on global secondary indexes');
    const asOf = this.#now() - (ConsistentRead === true ? 0 : this.#reads.lag());
    const order = (left: Item, right: Item) =>
      (compare(left[keys.range], right[keys.range]) ?? 0) || (compare(left.PK, right.PK) ?? 0);
    const found: Item[] = [];
    for (const versions of this.#candidates(IndexName, names)) {
      const item = versionAt(versions, asOf);
      if (item === null || item[keys.hash] === undefined || item[keys.range] === undefined) continue;
      if (holds(KeyConditionExpression, item, names)) found.push(item);
    }
    found.sort(order);
    if (input.ScanIndexForward === false) found.reverse();
    const direction = input.ScanIndexForward === false ? -1 : 1;
    const rest =
      ExclusiveStartKey === undefined
        ? found
        : found.filter((item) => order(item, ExclusiveStartKey as Item) * direction > 0);
    const length = Math.min(input.Limit ?? Number.POSITIVE_INFINITY, this.#reads.pageItems());
    const page = rest.slice(0, length);
    const last = page.at(-1);
    const keyOf = (item: Item): Item =>
      Object.fromEntries(['PK', 'SK', keys.hash, keys.range].map((name) => [name, item[name]]));
    return {
      Items: page.map((item) => (IndexName === undefined ? copy(item) : keyOf(item))),
      Count: page.length,
      ...(last !== undefined && rest.length >= length ? { LastEvaluatedKey: keyOf(last) } : {}),
    };
  }

  *#candidates(index: string | undefined, { values }: Substitutions): Generator<readonly Version[]> {
    const partition = index === undefined ? this.#partitions.get(String(values[':pk'])) : undefined;
    if (index === undefined) yield* partition?.values() ?? [];
    else
      for (const each of this.#partitions.values()) {
        const client = each.get('CLIENT');
        if (client !== undefined) yield client;
      }
  }
}

function versionAt(versions: readonly Version[], time: Millis): Item | null {
  return versions.findLast(({ at }) => at <= time)?.item ?? null;
}

function substitutions(input: {
  ExpressionAttributeNames?: Record<string, string> | undefined;
  ExpressionAttributeValues?: Record<string, unknown> | undefined;
}): Substitutions {
  return { names: input.ExpressionAttributeNames ?? {}, values: input.ExpressionAttributeValues ?? {} };
}

/** What the marshaller would make of it: a copy without undefined values. Bytes are shared, nobody changes them. */
function copy<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copy) as Value;
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value;
  const result: Item = {};
  for (const [name, inner] of Object.entries(value)) if (inner !== undefined) result[name] = copy(inner);
  return result as Value;
}
