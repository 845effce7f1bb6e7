import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import PostalMime from 'postal-mime';
import { beforeAll, beforeEach, expect, test } from 'vitest';
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
  stubEnvironment('notify-trainer');
  handler = (await import('./handler.ts')).handler as unknown as typeof handler;
});
beforeEach(() => {
  aws.reset();
  table = rememberedTable(aws);
  aws.secrets
    .on(GetSecretValueCommand)
    .resolves({ SecretString: JSON.stringify({ kid: '1', key: 'k'.repeat(64) }) });
  aws.ses.on(SendRawEmailCommand).resolves({ MessageId: 'ses-1' });
});
const kinds = () =>
  aws.ses
    .commandCalls(SendRawEmailCommand)
    .map((call) => call.args[0].input.Tags?.find(({ Name }) => Name === 'kind')?.Value);

test('reports a finished block, with links to decide', async () => {
  await storeClient(4);
  table.change('WEEK#0004', { logged: asPrescribed(4) });
  await handler(
    delivered('BlockFinished', {
      program: 1,
      block: 1,
      phase: 1,
      week: 4,
      sessionsPlanned: 12,
      sessionsDone: 12,
      proposal: { outcome: 'advance', phase: 2 },
    }),
  );
  expect(kinds()).toEqual(['block-report']);
  const [{ Destinations, RawMessage } = {}] = aws.ses
    .commandCalls(SendRawEmailCommand)
    .map((call) => call.args[0].input);
  expect(Destinations).toEqual(['kim@example.com']);
  const mail = await PostalMime.parse(RawMessage?.Data as Uint8Array);
  expect(mail.text).toMatch(/https:\/\/door\.example\/decide\/\S+/);
});

const needsClearance = exampleProfile({ readiness: 'needs-clearance' });

test.each([
  [
    'a client in need of clearance',
    'clearance-needed',
    'ClientEnrolled',
    needsClearance,
    { profile: needsClearance },
  ],
  ['a new client', 'enrollment-confirmation', 'ClientEnrolled', exampleProfile(), {}],
  ['silence', 'client-silent', 'WeekOverdue', { week: 1, stage: 'tell-trainer' }, {}],
  ['a rest', 'paused', 'ClientPaused', { reason: 'holiday' }, { state: 'paused' as const }],
  ['a red flag', 'clearance-needed', 'ClientPaused', { reason: 'red-flag' }, {}],
  ['a bounce', 'undeliverable', 'EmailUndeliverable', { cause: 'bounce', recipient: 'client' }, {}],
])('tells of %s', async (_, kind, detailType, data, changes) => {
  await storeClient(1, changes);
  expect(await handler(delivered(detailType, data, { id: 'enrolled' }))).toEqual({ batchItemFailures: [] });
  expect(kinds()).toEqual([kind]);
});

test.each([
  ['a reminder is the client’s', 'WeekOverdue', { week: 1, stage: 'remind-client' }],
  ['a mail that cannot tell itself', 'EmailUndeliverable', { cause: 'bounce', recipient: 'trainer' }],
])('has nothing to tell: %s', async (_, detailType, data) => {
  await storeClient(1);
  expect(await handler(delivered(detailType, data))).toEqual({ batchItemFailures: [] });
  expect(kinds()).toEqual([]);
});
