import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type LocalPipeline, startLocalPipeline } from '../local-pipeline.ts';
import { main } from '../main.ts';
import { LOCAL_ACCESS } from '../target.ts';

let pipeline: LocalPipeline;
beforeAll(async () => {
  pipeline = await startLocalPipeline({ port: 0, now: new Date('2026-11-30T06:00:00Z') });
  vi.stubEnv('AWS_ENDPOINT_URL', pipeline.cloud.endpoint);
}, 60_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await pipeline?.stop();
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

/** What a command prints to stdout, line by line. */
async function printed(...argv: string[]): Promise<Record<string, unknown>[]> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await main(['node', 'phasewise', ...argv, '--json']);
  const lines = write.mock.calls.map(([text]) => JSON.parse(String(text)));
  write.mockRestore();
  return lines;
}

async function put(detailType: string, data: object): Promise<void> {
  const client = new EventBridgeClient({ ...LOCAL_ACCESS, endpoint: pipeline.cloud.endpoint });
  await client.send(
    new PutEventsCommand({
      Entries: [
        {
          EventBusName: 'phasewise',
          Source: 'app',
          DetailType: detailType,
          Detail: JSON.stringify({ data }),
        },
      ],
    }),
  );
  client.destroy();
  await pipeline.cloud.idle();
}

const PROFILE = {
  clientId: 'ana-lopez',
  name: 'Ana Lopez',
  email: 'ana@example.com',
  trainer: { id: 't-kim', name: 'Kim Park', email: 'kim@example.com' },
  startDate: '2026-11-30',
  birthDate: '1990-05-04',
  goal: 'general-fitness',
  daysPerWeek: 2,
  minutesPerSession: 30,
  readiness: 'clear',
};

test('a letter is shown with its reason and, once the cause is gone, put back', async () => {
  await put('WeekCompleted', { clientId: 'ana-lopez', week: 1, outcome: 'completed' });
  await pipeline.cloud.advance(3_600_000);
  await pipeline.cloud.idle();
  const shown = await printed('redrive');
  expect(shown).toMatchObject([
    {
      consumer: 'advance-week',
      detailType: 'WeekCompleted',
      clientId: 'ana-lopez',
      code: 'unknown-client',
      redriven: false,
    },
  ]);

  await put('ClientEnrolled', PROFILE);
  const [again] = await printed('redrive', String(shown[0]?.id));
  expect(again).toMatchObject({ redriven: true });
  await pipeline.cloud.idle();
  expect((await pipeline.store.loadWeek('ana-lopez', 1))?.logged?.log.outcome).toBe('completed');
  expect(await printed('redrive')).toEqual([]);
}, 60_000);

test('status says where a client stands, what was mailed, and what became of the events', async () => {
  const [report] = await printed('status', 'ana-lopez');
  expect(report).toMatchObject({ clientId: 'ana-lopez', state: 'active', program: 1, block: 1, week: 2 });
  expect(report).toMatchObject({ weekState: 'planned', nextActionAt: expect.stringMatching(/^2026-/) });
  expect(report?.mails).toContainEqual(
    expect.objectContaining({ key: 'weekly-plan-0002', kind: 'weekly-plan', status: 'sent' }),
  );
  expect(report?.events).toContainEqual(
    expect.objectContaining({ detailType: 'WeekCompleted', consumer: 'advance-week', outcome: 'applied' }),
  );
});

test('status of somebody who is not enrolled is refused', async () => {
  expect(await printed('status', 'nobody')).toEqual([]);
  expect(process.exitCode).toBe(2);
});

test('an id that is none of a letter is refused', async () => {
  await printed('redrive', 'no-such-letter');
  expect(process.exitCode).toBe(2);
});

test('a replay of the archive changes nothing and mails nobody', async () => {
  await pipeline.cloud.advance(3_600_000);
  await pipeline.cloud.idle();
  const mails = pipeline.cloud.mails.entries.length;
  const before = await pipeline.store.loadClient('ana-lopez');
  const [replay] = await printed('replay');
  expect(replay).toMatchObject({ state: 'COMPLETED' });
  await pipeline.cloud.idle();
  expect(pipeline.cloud.events.entries.some(({ event }) => event['replay-name'] !== undefined)).toBe(true);
  expect(await pipeline.store.loadClient('ana-lopez')).toEqual(before);
  expect(pipeline.cloud.mails.entries).toHaveLength(mails);
}, 60_000);

test('a time that is none is refused', async () => {
  await printed('replay', '--from', 'yesterday');
  expect(process.exitCode).toBe(2);
});
