import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { delivered, mockAws, stubEnvironment } from '../../test/support/mocked-aws.ts';
import {
  asPrescribed,
  exampleProfile,
  rememberedTable,
  storeClient,
} from '../../test/support/remembered-table.ts';

const aws = mockAws();
let handler: (event: unknown) => Promise<{ batchItemFailures: unknown[] }>;
let table: ReturnType<typeof rememberedTable>;
beforeAll(async () => {
  stubEnvironment('advance-block');
  handler = (await import('./handler.ts')).handler as unknown as typeof handler;
});
beforeEach(() => {
  aws.reset();
  table = rememberedTable(aws);
});

const finished = delivered('BlockFinished', {
  program: 1,
  block: 1,
  phase: 1,
  week: 4,
  sessionsPlanned: 12,
  sessionsDone: 12,
  proposal: { outcome: 'advance', phase: 2 },
});
const updates = () => aws.dynamo.commandCalls(UpdateCommand).map((call) => call.args[0].input);

async function storeFinishedBlock(changes = {}) {
  await storeClient(4, changes);
  table.change('WEEK#0004', { logged: asPrescribed(4) });
}

test('fixes what follows on the last week, then opens the next block', async () => {
  await storeFinishedBlock();
  expect(await handler(finished)).toEqual({ batchItemFailures: [] });
  expect(updates()[0]).toMatchObject({
    Key: { SK: 'WEEK#0004' },
    ExpressionAttributeValues: { ':settled': { decision: null } },
  });
  expect(aws.published()).toMatchObject([{ type: 'WeekPlanned', data: { week: 5, block: 2, phase: 2 } }]);
});

test('waits for the trainer who wants to be asked', async () => {
  await storeFinishedBlock({ profile: exampleProfile({ options: { advance: 'ask' } }) });
  await handler(finished);
  expect(updates()).toMatchObject([{ ExpressionAttributeValues: { ':week': 4 }, Key: { SK: 'CLIENT' } }]);
  expect(table.sortKeys()).not.toContain('WEEK#0005');
  expect(aws.published()).toEqual([]);
});

test('without the log of the last week it is tried again', async () => {
  await storeClient(4);
  expect((await handler(finished)).batchItemFailures).toHaveLength(1);
});

describe('a trainer’s word', () => {
  const decided = (decision: Record<string, unknown>) =>
    delivered('PhaseDecided', decision, { id: 'decided' });

  test('before the block is over is kept', async () => {
    await storeClient(2);
    await handler(decided({ block: 1, decision: 'repeat' }));
    expect(updates()).toMatchObject([
      {
        Key: { SK: 'BLOCK#01-01' },
        ExpressionAttributeValues: { ':decision': { decision: 'repeat' }, ':cut': false },
      },
    ]);
    expect(aws.published()).toEqual([]);
  });

  test('that was awaited opens the next block', async () => {
    await storeFinishedBlock({
      profile: exampleProfile({ options: { advance: 'ask' } }),
      decisionAwaitedAfterWeek: 4,
    });
    table.items.set('CLIENT#ana-lopez BLOCK#01-01', {
      decision: { block: 1, decision: 'repeat' },
      decidedBy: 'decided',
    });
    await handler(decided({ block: 1, decision: 'repeat' }));
    expect(aws.published()).toMatchObject([{ type: 'WeekPlanned', data: { week: 5, block: 2, phase: 1 } }]);
  });

  test('on a block to come is tried again', async () => {
    await storeClient(2);
    expect((await handler(decided({ block: 3, decision: 'advance' }))).batchItemFailures).toHaveLength(1);
  });
});
