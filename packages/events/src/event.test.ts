import { describe, expect, test } from 'vitest';
import { ContractViolation } from './contract-violation.ts';
import { firstCause, follows, parseEvent, parseEventOf } from './event.ts';

const completed = (detail: Record<string, unknown>) => ({
  id: 'eb-1',
  'detail-type': 'WeekCompleted',
  source: 'some-gym-app',
  time: '2026-12-06T18:00:00Z',
  detail,
});
const metadata = { id: 'm-1', schemaVersion: 1, occurredAt: '2026-12-06T17:59:00Z', clientId: 'ana-lopez' };

const violationsOf = (parse: () => unknown) => {
  try {
    parse();
  } catch (thrown) {
    if (thrown instanceof ContractViolation) return thrown.violations.map(({ path }) => path);
    throw thrown;
  }
  return [];
};

describe('parseEvent', () => {
  test('reads metadata and data', () => {
    const event = parseEvent(completed({ metadata, data: { week: 3, outcome: 'completed' } }));
    expect(event).toEqual({
      type: 'WeekCompleted',
      metadata: {
        ...metadata,
        occurredAt: '2026-12-06T17:59:00.000Z',
        correlationId: 'm-1',
        causationId: 'm-1',
      },
      data: { week: 3, outcome: 'completed' },
    });
  });

  test('without metadata the id and time of EventBridge serve, and the client that data names', () => {
    const event = parseEvent(completed({ data: { clientId: 'ana-lopez', week: 3, outcome: 'missed' } }));
    expect(event.metadata).toMatchObject({
      id: 'eb-1',
      occurredAt: '2026-12-06T18:00:00.000Z',
      clientId: 'ana-lopez',
    });
  });

  test('accepts what a newer writer adds', () => {
    const event = parseEvent(
      completed({
        metadata: { ...metadata, schemaVersion: 7, tenant: 'x' },
        data: { week: 3, outcome: 'completed', mood: 'great' },
      }),
    );
    expect(event.metadata.schemaVersion).toBe(7);
  });

  test.each([
    ['a wrong week', { metadata, data: { week: 0, outcome: 'completed' } }, 'data.week'],
    [
      'a wrong set deep inside',
      {
        metadata,
        data: {
          week: 1,
          outcome: 'completed',
          sessions: [{ session: 1, exercises: [{ exerciseId: 'push-up', sets: [{ reps: -1 }] }] }],
        },
      },
      'data.sessions[0].exercises[0].sets[0].reps',
    ],
    ['no client anywhere', { data: { week: 1, outcome: 'completed' } }, 'data.clientId'],
    [
      'two different clients',
      { metadata, data: { clientId: 'ben-adeyemi', week: 1, outcome: 'completed' } },
      'data.clientId',
    ],
    ['a wrong time', { metadata: { ...metadata, occurredAt: 'yesterday' }, data: {} }, 'metadata.occurredAt'],
  ])('names the field of %s', (_, detail, path) => {
    expect(violationsOf(() => parseEvent(completed(detail)))).toContain(path);
  });

  test('names a detail-type that nobody knows', () => {
    expect(violationsOf(() => parseEvent({ ...completed({}), 'detail-type': 'WeekFinished' }))).toEqual([
      'detail-type',
    ]);
  });

  test('never repeats what stood in the field', () => {
    expect(() =>
      parseEvent(completed({ metadata, data: { week: 'my secret diagnosis', outcome: 'completed' } })),
    ).toThrow(expect.not.stringContaining('secret') as unknown as string);
  });
});

test('parseEventOf refuses an event of another type', () => {
  const message = completed({ metadata, data: { week: 3, outcome: 'completed' } });
  expect(parseEventOf(['WeekCompleted'], message).data.week).toBe(3);
  expect(violationsOf(() => parseEventOf(['ClientEnrolled'], message))).toEqual(['detail-type']);
});

describe('follows', () => {
  const cause = firstCause('ana-lopez', 'cause-1', '2026-12-06T18:00:00.000Z');
  const overdue = (week: number) =>
    follows(cause, 'WeekOverdue', [week], { week, stage: 'remind-client' as const });

  test('derives the same id for the same thing, another for another', () => {
    expect(overdue(3).metadata.id).toBe(overdue(3).metadata.id);
    expect(overdue(3).metadata.id).not.toBe(overdue(4).metadata.id);
  });

  test('keeps the correlation and names the cause', () => {
    expect(overdue(3).metadata).toMatchObject({ correlationId: 'cause-1', causationId: 'cause-1' });
  });
});
