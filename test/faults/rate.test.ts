import { derivedId } from '@phasewise/events';
import { expect, test } from 'vitest';
import { Cloud } from './cloud.ts';
import { seeded } from './random.ts';
import { climateOf, Weather } from './weather.ts';

const START = Date.parse('2026-11-30T06:00:00Z');
const HOUR = 3_600_000;

/** `PHASEWISE_RATE_PLANS=20000 npx vitest run test/faults/rate` queues a large studio's Monday; it takes a minute and a half. */
const PLANS = Number(process.env.PHASEWISE_RATE_PLANS ?? 1_400);

/** So many plans at once, a day's quota that a part of them uses up, and nobody who looks. */
test.each([
  { plans: PLANS, perSecond: 14, perDay: 50_000, concurrency: 3, hours: 4 },
  // Ten messages a batch, three batches at once: each of them is on its way on each of the three days.
  { plans: 30, perSecond: 14, perDay: 10, concurrency: 3, hours: 24 * 4 },
])(
  '$plans plans against $perSecond a second and $perDay a day: each is sent once',
  async ({ plans, perSecond, perDay, concurrency, hours }) => {
    const random = seeded(1);
    const weather = new Weather(climateOf(random, START, 1), random);
    weather.calm = true;
    const week = { week: 1, program: 1, plan: { week: 1 } };
    const record = { state: 'active', week: 1 };
    const cloud = new Cloud({
      start: START,
      weather,
      limits: { perSecond, perDay: () => perDay, rejects: () => false },
      mailConcurrency: concurrency,
      plant: {
        // Whole weeks are not needed to count mails.
        ports: (ports) => ({
          ...ports,
          store: {
            ...ports.store,
            loadClient: async (clientId) =>
              ({
                ...record,
                profile: { clientId, name: 'Somebody', email: `${clientId}@example.com` },
              }) as never,
            loadWeek: async () => week as never,
            loadProgram: async () => ({}) as never,
          },
        }),
      },
    });
    const { scheduler, mail } = cloud.services;
    const queue = cloud.queues.find(({ name }) => name === 'send-plan');
    for (let number = 1; number <= plans; number++) {
      const clientId = `client-${number}`;
      const id = derivedId(clientId, 'WeekPlanned', 1);
      const occurredAt = new Date(START).toISOString();
      const metadata = { id, schemaVersion: 1, occurredAt, clientId };
      const data = {
        program: 1,
        block: 1,
        phase: 1,
        week: 1,
        weekOfBlock: 1,
        startDate: '2026-11-30',
        deload: false,
        why: [],
      };
      queue?.send(
        JSON.stringify({
          id,
          'detail-type': 'WeekPlanned',
          source: 'test',
          time: occurredAt,
          detail: { metadata, data },
        }),
      );
    }
    await scheduler.run(START + hours * HOUR);
    expect(queue?.deadLetters).toEqual([]);
    expect(queue?.waiting).toBe(0);
    expect(mail.sent).toHaveLength(plans);
    expect(new Set(mail.sent.map(({ clientId }) => clientId)).size).toBe(plans);
    const busiest = Math.max(
      ...Map.groupBy(mail.sent, ({ at }) => Math.floor(at / 1000))
        .values()
        .map(({ length }) => length),
    );
    expect(busiest).toBeLessThanOrEqual(2 * perSecond);
  },
  60_000 + 20 * PLANS,
);
