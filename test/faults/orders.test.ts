import { type ProfileInput, ProfileSchema, planProgram } from '@phasewise/engine';
import { describe, expect, test } from 'vitest';
import { Cloud } from './cloud.ts';
import { seeded } from './random.ts';
import { storedClient } from './stored-client.ts';
import { climateOf, Weather } from './weather.ts';

const START = Date.parse('2026-11-30T06:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Longer than five deliveries take: what came too early is a dead letter by the time the next word comes. */
const BETWEEN_WORDS = 30 * MINUTE;
const CLIENT = 'ana-lopez';

interface Word {
  readonly type: string;
  readonly data: object;
}
const say = (type: string, data: object = {}): Word => ({ type, data });

const PROFILE: ProfileInput = {
  clientId: CLIENT,
  name: 'Ana Lopez',
  email: 'ana@example.com',
  trainer: { id: 't-kim', name: 'Kim Park', email: 'kim@example.com' },
  startDate: '2026-11-30',
  birthDate: '1990-05-04',
  goal: 'general-fitness',
  daysPerWeek: 2,
  minutesPerSession: 30,
  readiness: 'clear',
  options: { advance: 'ask' },
};
const LAST_WEEK = planProgram(ProfileSchema.parse(PROFILE)).blocks[0]?.weeks ?? 0;

const PAUSED = say('ClientPaused', { reason: 'holiday' });
const RESUMED = say('ClientResumed');
const CLEARED = say('ClientCleared');
const LAST_LOG = say('WeekCompleted', { week: LAST_WEEK, outcome: 'completed' });
const WORD = say('PhaseDecided', { block: 1, decision: 'repeat' });
const REASSESSED = say('ClientReassessed', { weightKg: 71 });
const BOUNCED = say('Email Bounced', {
  eventType: 'Bounce',
  bounce: { bounceType: 'Permanent' },
  mail: { tags: { clientId: [CLIENT], recipient: ['client'] }, destination: ['ana@example.com'] },
});

/** What is said in the order it happens, and where the client stands in the end, in whatever order it is heard. */
const CASES: readonly [string, Partial<ProfileInput>, readonly Word[], object][] = [
  ['two rests, one return', {}, [PAUSED, RESUMED, PAUSED, REASSESSED], { state: 'paused', weightKg: 71 }],
  ['two rests, two returns', {}, [PAUSED, RESUMED, PAUSED, RESUMED], { state: 'active' }],
  [
    'clearance, then a rest',
    { readiness: 'needs-clearance' },
    [CLEARED, PAUSED, REASSESSED],
    { state: 'paused', weightKg: 71 },
  ],
  [
    'a rest between two clearances',
    { readiness: 'needs-clearance' },
    [CLEARED, PAUSED, CLEARED],
    { state: 'paused' },
  ],
  ['a rest, then clearance', { readiness: 'needs-clearance' }, [PAUSED, CLEARED], { state: 'active' }],
  [
    'clearance, a rest and the return',
    { readiness: 'needs-clearance' },
    [CLEARED, PAUSED, RESUMED],
    { state: 'active' },
  ],
  ['withdrawal among others', {}, [PAUSED, say('ClientWithdrawn'), RESUMED], { state: 'withdrawn' }],
  [
    'the block’s end, the trainer’s word, a reassessment and a bounce',
    {},
    [LAST_LOG, WORD, REASSESSED, BOUNCED],
    {
      state: 'active',
      week: LAST_WEEK + 1,
      block: 2,
      phase: 1,
      decision: 'repeat',
      weightKg: 71,
      undeliverable: 'bounce',
    },
  ],
  [
    'a second thought on what follows the block',
    {},
    [WORD, say('PhaseDecided', { block: 1, decision: 'advance' }), LAST_LOG],
    { state: 'active', week: LAST_WEEK + 1, block: 2 },
  ],
];

/** Lives through the words in the order in which they are heard; each carries the time at which it happened. */
async function endOf(
  profile: ProfileInput,
  heard: readonly (readonly [happened: number, word: Word])[],
): Promise<object> {
  const random = seeded(1);
  const weather = new Weather(climateOf(random, START, 1), random);
  weather.calm = true;
  const limits = { perSecond: 14, perDay: () => 50_000, rejects: () => false };
  const cloud = new Cloud({ start: START, weather, limits });
  const { scheduler, bus, table } = cloud.services;
  const put = ({ type, data }: Word, id: string, happened: number) => {
    const metadata = { id, schemaVersion: 1, occurredAt: new Date(happened).toISOString(), clientId: CLIENT };
    bus.put(type, type.startsWith('Email ') ? data : { metadata, data }, 'test');
  };
  put(say('ClientEnrolled', profile), 'enrolled', START);
  await scheduler.run(START + MINUTE);
  for (let week = 1; week < LAST_WEEK; week++) {
    put(say('WeekCompleted', { week, outcome: 'completed' }), `log-${week}`, START + week * MINUTE);
    await scheduler.run(START + (week + 1) * MINUTE);
  }
  for (const [index, [happened, word]] of heard.entries())
    scheduler.at(START + HOUR + index * BETWEEN_WORDS, () =>
      put(word, `word-${happened}`, START + HOUR + happened * MINUTE),
    );
  for (let round = 0; round < heard.length; round++) {
    await scheduler.run(scheduler.now + 6 * HOUR);
    for (const queue of cloud.queues) queue.redrive(() => true);
  }
  await scheduler.run(scheduler.now + 6 * HOUR);
  const { record, weeks } = storedClient(table, CLIENT);
  const { settled } = weeks[LAST_WEEK - 1] ?? {};
  return {
    ...record,
    weightKg: record?.profile.weightKg,
    decision: settled?.decision?.decision,
    standsAt: weeks.length,
  };
}

function* permutations<Value>(values: readonly Value[]): Generator<Value[]> {
  if (values.length === 0) yield [];
  for (const [index, value] of values.entries())
    for (const rest of permutations(values.toSpliced(index, 1))) yield [value, ...rest];
}

describe('in every order', () => {
  test.each(CASES)('%s', async (_, changes, said, end) => {
    const profile = { ...PROFILE, ...changes };
    for (const heard of permutations([...said.entries()])) {
      const order = heard.map(([happened, { type }]) => `${type} ${happened + 1}`).join(', ');
      expect(await endOf(profile, heard), order).toMatchObject(end);
    }
  });
});
