import type { Cloud } from './cloud.ts';
import type { Random } from './random.ts';

const DAY = 86_400_000;

/** Events that can never be processed. They have to end in a dead-letter queue. */
export function poison({ services: { scheduler, bus } }: Cloud, random: Random, days: number): void {
  const times = random.pick([0, 1, 4]);
  for (let time = 0; time < times; time++)
    scheduler.after(random.between(0, days * DAY), () => {
      const occurredAt = new Date(scheduler.now).toISOString();
      const metadata = { id: `poison-${time}`, schemaVersion: 1, occurredAt, clientId: 'client-1' };
      const [type, detail] = random.pick<[string, unknown]>([
        ['WeekCompleted', { metadata, data: { week: 0, outcome: 'completed' } }],
        [
          'WeekCompleted',
          { metadata: { ...metadata, clientId: 'nobody' }, data: { week: 1, outcome: 'completed' } },
        ],
        ['ClientEnrolled', { metadata, data: { clientId: 'client-1' } }],
        ['PhaseDecided', { metadata, data: { block: 1, decision: 'goto' } }],
        ['ClientPaused', 'not an object'],
        ['WeekPlanned', { metadata: { ...metadata, occurredAt: 'yesterday' }, data: {} }],
      ]);
      bus.put(type, detail, 'poison');
    });
}
