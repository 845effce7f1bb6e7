import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readEnvironment } from '@phasewise/events';
import * as z from 'zod';
import { createClientChanges } from './client-changes.ts';
import { createClients } from './clients.ts';
import { createErasure } from './erasure.ts';
import { createMails } from './mails.ts';
import { createOutcomes } from './outcomes.ts';
import { openTable, type Table } from './table.ts';
import { createWeeks } from './weeks.ts';

/** Every read and write the pipeline does. Each write is one conditional write on one item. */
export function createStore(table: Table) {
  return {
    ...createClients(table),
    ...createClientChanges(table),
    ...createWeeks(table),
    ...createMails(table),
    ...createOutcomes(table),
    ...createErasure(table),
  };
}

export type Store = ReturnType<typeof createStore>;

/** The store that a function's environment describes: `TABLE_NAME`. */
export function storeFromEnvironment(): Store {
  const { TABLE_NAME } = readEnvironment({ TABLE_NAME: z.string().min(3) });
  return createStore(openTable(new DynamoDBClient(), TABLE_NAME));
}
