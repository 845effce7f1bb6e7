import path from 'node:path';
import { type Profile, ProfileSchema, planProgram } from '@phasewise/engine';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { liveWeeks } from '../../packages/cli/src/live-weeks.ts';
import { type LocalPipeline, startLocalPipeline } from '../../packages/cli/src/local-pipeline.ts';
import { readProfile, readWeekLogs } from '../../packages/cli/src/read-input.ts';
import { walkMacrocycle } from '../../packages/cli/src/walk-macrocycle.ts';

const example = (name: string) =>
  readProfile(path.join(import.meta.dirname, `../../packages/cli/examples/${name}.json`));

/** A client's whole first macrocycle through the real functions, on a compressed clock. */
describe('a year', () => {
  let pipeline: LocalPipeline;
  let profile: Profile;
  beforeAll(async () => {
    profile = await example('mei-tanaka');
    pipeline = await startLocalPipeline({ port: 0, now: new Date(`${profile.startDate}T06:00:00Z`) });
    await liveWeeks(pipeline, [profile], { logs: await readWeekLogs(undefined) });
  }, 120_000);
  afterAll(() => pipeline?.stop());

  const weeks = () => pipeline.store.loadWeeks(profile.clientId, 1, 99);

  test('every week is planned once and the engine alone comes to the same', async () => {
    const planned = (await weeks()).filter(({ program }) => program === 1).map(({ plan }) => plan);
    const alone = [...walkMacrocycle(profile, await readWeekLogs(undefined))].flatMap((walked) =>
      walked.type === 'week' ? [walked.plan] : [],
    );
    expect(planned.map(({ week }) => week)).toEqual(alone.map((_, index) => index + 1));
    expect(planned).toEqual(JSON.parse(JSON.stringify(alone)));
  });

  test('the phases come in the order of the goal', async () => {
    const phases = planProgram(profile).blocks.map(({ phase }) => phase);
    const lived = (await weeks()).filter(({ program }) => program === 1);
    const blocks = Map.groupBy(lived, ({ block }) => block);
    expect([...blocks.values()].map(([first]) => first?.phase)).toEqual(phases);
  });

  test('every plan is mailed once, every block reported once', async () => {
    const mails = pipeline.cloud.mails.entries;
    const keys = mails.map(({ tags }) => `${tags.kind} ${tags.key}`);
    expect(new Set(keys).size).toBe(keys.length);
    const count = (kind: string) => mails.filter(({ tags }) => tags.kind === kind).length;
    expect(count('weekly-plan')).toBe((await weeks()).length);
    expect(count('block-report')).toBe(planProgram(profile).blocks.length);
    expect(count('program-finished')).toBe(1);
    expect(count('reminder')).toBe(0);
  });

  test('each event is on the bus once, and every outcome is applied', async () => {
    const ids = pipeline.cloud.events.entries.map(
      ({ event }) => (event.detail as { metadata: { id: string } }).metadata.id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    const outcomes = await pipeline.store.outcomesOf(profile.clientId, 1000);
    expect(outcomes.filter(({ outcome }) => outcome !== 'applied')).toEqual([]);
  });

  test('nothing is left in any queue', () => {
    expect(pipeline.cloud.queues().filter(({ messages }) => messages.length > 0)).toEqual([]);
  });
});

test('the examples are profiles', async () => {
  for (const name of ['ana-lopez', 'ben-adeyemi', 'mei-tanaka', 'rosa-marin'])
    expect(ProfileSchema.safeParse(await example(name)).success).toBe(true);
});
