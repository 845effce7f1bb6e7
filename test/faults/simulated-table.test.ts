import { createStore, type Table } from '@phasewise/store';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { emptyTable, type RunningTable, startTable } from '../../packages/store/src/dynalite-table.ts';
import { startDynamoDbLocal } from './dynamodb-local.ts';
import { seeded } from './random.ts';
import { SimulatedTable } from './simulated-table.ts';
import { randomCommand, randomOperation } from './table-operations.ts';

/** `PHASEWISE_DYNAMODB_LOCAL`: the folder of DynamoDB Local, which is no package; where Java and it are there, it is asked too. */
const local = process.env.PHASEWISE_DYNAMODB_LOCAL;
const SERVERS: readonly (readonly [string, () => Promise<RunningTable>])[] = [
  ['dynalite', startTable],
  ...(local === undefined ? [] : [['DynamoDB Local', () => startDynamoDbLocal(local)] as const]),
];

/** The same operations on a table that speaks DynamoDB's protocol and on the simulated one: the same answers, the same items. */
describe.each(SERVERS)('the simulated table answers as %s does', (_, start) => {
  let running: RunningTable;
  let real: Table;
  let simulated: Table;
  beforeAll(async () => {
    running = await start();
  });
  afterAll(() => running?.stop());
  beforeEach(async () => {
    real = await emptyTable(running);
    const table = new SimulatedTable(() => 0);
    simulated = {
      name: real.name,
      client: { send: async (command: unknown) => table.execute(command) },
    } as never;
  });

  test.each([1, 2])('the store, seed %i', async (seed) => {
    const random = seeded(seed);
    for (let step = 0; step < 200; step++) {
      const choice = random.between(0, 2 ** 31);
      const answers = [];
      for (const table of [real, simulated])
        answers.push(await settled(randomOperation(seeded(choice))(createStore(table))));
      expect(answers[1], `step ${step}, choice ${choice}`).toEqual(answers[0]);
    }
  });

  test.each([1, 2])('the expressions, seed %i', async (seed) => {
    const random = seeded(seed);
    for (let step = 0; step < 200; step++) {
      const choice = random.between(0, 2 ** 31);
      const answers = [];
      for (const { client, name } of [real, simulated])
        answers.push(await settled(client.send(randomCommand(seeded(choice), name) as never)));
      expect(answers[1], `step ${step}, choice ${choice}`).toEqual(answers[0]);
    }
  });
});

/** The answer, or the name of the error; without what only the wire adds. */
async function settled(work: Promise<unknown>): Promise<unknown> {
  try {
    return plain(await work);
  } catch (thrown) {
    return `failed: ${(thrown as Error).name}`;
  }
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Uint8Array) return [...value];
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !['$metadata', 'ScannedCount', 'ConsumedCapacity'].includes(name))
      .map(([name, inner]) => [name, plain(inner)]),
  );
}
