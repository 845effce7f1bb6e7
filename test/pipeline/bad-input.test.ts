import path from 'node:path';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import type { Profile } from '@phasewise/engine';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalPipeline, startLocalPipeline } from '../../packages/cli/src/local-pipeline.ts';
import { readProfile } from '../../packages/cli/src/read-input.ts';
import { LOCAL_ACCESS } from '../../packages/cli/src/target.ts';

const HOUR = 3_600_000;

/** What reaches the bus over the wire, put there by the AWS SDK as any other system would. */
describe('events that cannot be applied', () => {
  let pipeline: LocalPipeline;
  let bus: EventBridgeClient;
  let profile: Profile;
  beforeAll(async () => {
    profile = await readProfile(
      path.join(import.meta.dirname, '../../packages/cli/examples/ben-adeyemi.json'),
    );
    pipeline = await startLocalPipeline({ port: 0, now: new Date('2026-11-30T06:00:00Z') });
    bus = new EventBridgeClient({ ...LOCAL_ACCESS, endpoint: pipeline.cloud.endpoint });
    await put(['ClientEnrolled', profile]);
    await pipeline.cloud.idle();
  }, 60_000);
  afterAll(async () => {
    bus?.destroy();
    await pipeline?.stop();
  });
  let before: ReadonlySet<string>;
  beforeEach(() => {
    before = new Set(deadLetters().map(({ id }) => id));
  });

  async function put(...entries: readonly (readonly [string, unknown])[]) {
    const answer = await bus.send(
      new PutEventsCommand({
        Entries: entries.map(([DetailType, data]) => ({
          EventBusName: 'phasewise',
          Source: 'a-gym-app',
          DetailType,
          Detail: JSON.stringify({ data }),
        })),
      }),
    );
    expect(answer.FailedEntryCount).toBe(0);
  }
  const deadLetters = () =>
    pipeline.cloud
      .queues()
      .filter(({ isDeadLetterQueue }) => isDeadLetterQueue)
      .flatMap(({ messages }) => messages);
  const newLetters = () =>
    deadLetters()
      .filter(({ id }) => !before.has(id))
      .map(({ attributes }) => ({
        code: attributes.ErrorCode?.StringValue,
        message: attributes.ErrorMessage?.StringValue,
      }));
  /** Long enough for every delivery that a queue allows. */
  const exhaustDeliveries = () => pipeline.cloud.advance(2 * HOUR);
  const outcomesOf = async (detailType: string) =>
    (await pipeline.store.outcomesOf(profile.clientId, 1000)).filter(
      (outcome) => outcome.detailType === detailType,
    );

  test('a profile without readable fields: dead letter with path and expectation, the rest goes on', async () => {
    await put(
      ['ClientEnrolled', { ...profile, clientId: 'eve', daysPerWeek: 8, goal: 'get-huge' }],
      ['ClientEnrolled', { ...profile, clientId: 'eva', email: 'eva@example.com' }],
    );
    await pipeline.cloud.idle();
    const reasons = newLetters();
    expect(reasons.map(({ code }) => code)).toEqual(
      // enroll-client and notify-trainer each got the event, each says what is wrong with it.
      ['contract-violation', 'contract-violation'],
    );
    expect(reasons[0]?.message).toContain('data.daysPerWeek');
    expect(reasons[0]?.message).toContain('expected at most 6, got 8');
    expect(reasons[0]?.message).toContain('data.goal');
    expect(await pipeline.store.loadClient('eva')).toMatchObject({ week: 1 });
    expect(await pipeline.store.loadClient('eve')).toBeNull();
  });

  test('an unknown client: tried again, then a dead letter with the reason', async () => {
    await put(['WeekCompleted', { clientId: 'nobody', week: 1, outcome: 'completed' }]);
    await pipeline.cloud.idle();
    expect(newLetters()).toEqual([]);
    await exhaustDeliveries();
    expect(newLetters()).toMatchObject([{ code: 'unknown-client' }]);
  });

  test('a week that is not planned yet: the same', async () => {
    await put(['WeekCompleted', { clientId: profile.clientId, week: 9, outcome: 'completed' }]);
    await exhaustDeliveries();
    expect(newLetters()).toMatchObject([
      { code: 'week-not-planned', message: expect.stringContaining('stands at week 1') },
    ]);
  });

  test('a week completed twice: the first log counts, the second is ignored with a reason', async () => {
    await put(['WeekCompleted', { clientId: profile.clientId, week: 1, outcome: 'completed' }]);
    await pipeline.cloud.idle();
    await put(['WeekCompleted', { clientId: profile.clientId, week: 1, outcome: 'missed' }]);
    await pipeline.cloud.idle();
    expect((await pipeline.store.loadWeek(profile.clientId, 1))?.logged?.log.outcome).toBe('completed');
    const outcomes = (await outcomesOf('WeekCompleted')).map(({ outcome, reason }) => reason ?? outcome);
    expect(outcomes.toSorted()).toEqual(['applied', 'week-already-completed']);
    expect(newLetters()).toEqual([]);
  });

  test('a second enrolment is ignored with a reason', async () => {
    await put(['ClientEnrolled', { ...profile, goal: 'performance' }]);
    await pipeline.cloud.idle();
    expect((await pipeline.store.loadClient(profile.clientId))?.profile.goal).toBe(profile.goal);
    expect(await outcomesOf('ClientEnrolled')).toContainEqual(
      expect.objectContaining({ outcome: 'ignored', reason: 'already-enrolled' }),
    );
  });
});
