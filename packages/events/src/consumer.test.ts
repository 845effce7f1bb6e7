import type { SQSRecord } from 'aws-lambda';
import { describe, expect, test, vi } from 'vitest';
import { APPLIED, type ConsumerPorts, createConsumer, ignored, type Outcome } from './consumer.ts';
import { parseEventOf } from './event.ts';
import { NeverProcessable, NotYet } from './failures.ts';

const body = (week: unknown) =>
  JSON.stringify({
    id: `e-${String(week)}`,
    'detail-type': 'WeekCompleted',
    time: '2026-12-06T18:00:00Z',
    detail: { data: { clientId: 'ana-lopez', week, outcome: 'completed' } },
  });
const record = (messageId: string, text: string, receiveCount = 1) =>
  ({
    messageId,
    body: text,
    receiptHandle: `handle-${messageId}`,
    attributes: { ApproximateReceiveCount: String(receiveCount) },
  }) as SQSRecord;

function setUp(handle: (week: number) => Promise<Outcome>) {
  const ports = {
    logger: { info: vi.fn(), warn: vi.fn(), error: vi.fn() },
    deadLetters: { put: vi.fn(async () => {}), putBack: vi.fn(async () => {}) },
    record: vi.fn(async () => {}),
    maxReceiveCount: 5,
  } satisfies ConsumerPorts;
  const consumer = createConsumer(
    'advance-week',
    (message) => parseEventOf(['WeekCompleted'], message),
    (event) => handle(event.data.week),
    ports,
  );
  return { ports, consume: (...Records: SQSRecord[]) => consumer({ Records }) };
}

describe('a consumer', () => {
  test('applies and keeps the outcome', async () => {
    const { ports, consume } = setUp(async (week) => (week === 1 ? APPLIED : ignored('done-before')));
    expect(await consume(record('a', body(1)), record('b', body(2)))).toEqual({ batchItemFailures: [] });
    expect(ports.record.mock.calls.map((call: unknown[]) => call[2])).toEqual([
      { outcome: 'applied' },
      { outcome: 'ignored', reason: 'done-before' },
    ]);
  });

  test('a message that breaks its contract goes to the dead letters at once; the rest of the batch goes on', async () => {
    const handle = vi.fn(async () => APPLIED);
    const { ports, consume } = setUp(handle);
    const answer = await consume(record('a', body('three')), record('b', 'not json'), record('c', body(1)));
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(handle).toHaveBeenCalledOnce();
    const reasons = ports.deadLetters.put.mock.calls.map((call: unknown[]) => call[1]);
    expect(reasons).toMatchObject([
      { code: 'contract-violation', message: expect.stringContaining('data.week') },
      { code: 'contract-violation', message: expect.stringContaining('JSON') },
    ]);
  });

  test('what can never be processed is not tried again', async () => {
    const { ports, consume } = setUp(async () => {
      throw new NeverProcessable('withdrawn', 'gone');
    });
    expect(await consume(record('a', body(1)))).toEqual({ batchItemFailures: [] });
    expect(ports.deadLetters.put).toHaveBeenCalledWith(
      expect.objectContaining({ messageId: 'a' }),
      expect.objectContaining({ code: 'withdrawn' }),
    );
  });

  test('what fails goes back to the queue, alone', async () => {
    const { ports, consume } = setUp(async (week) => {
      if (week === 1) throw new NotYet('unknown-client', 'not here');
      return APPLIED;
    });
    expect(await consume(record('a', body(1)), record('b', body(2)))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'a' }],
    });
    expect(ports.deadLetters.put).not.toHaveBeenCalled();
  });

  test('what has to wait is put back, even on its last delivery', async () => {
    const { ports, consume } = setUp(async () => {
      throw new NotYet('throttled', 'slow down', 30);
    });
    expect(await consume(record('a', body(1), 5))).toEqual({ batchItemFailures: [] });
    expect(ports.deadLetters.putBack).toHaveBeenCalledWith(expect.objectContaining({ messageId: 'a' }), 30);
    expect(ports.deadLetters.put).not.toHaveBeenCalled();
  });

  test('the last delivery goes to the dead letters with its reason', async () => {
    const { ports, consume } = setUp(async () => {
      throw new NotYet('unknown-client', 'not here');
    });
    expect(await consume(record('a', body(1), 5))).toEqual({ batchItemFailures: [] });
    expect(ports.deadLetters.put).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ code: 'unknown-client' }),
    );
  });

  test('when even the dead letters cannot be reached, the message stays in its queue', async () => {
    const { ports, consume } = setUp(async () => APPLIED);
    ports.deadLetters.put.mockRejectedValue(new Error('no network'));
    expect(await consume(record('a', 'not json'))).toEqual({ batchItemFailures: [{ itemIdentifier: 'a' }] });
  });

  test('an outcome that cannot be kept is a failure: the event comes again', async () => {
    const { ports, consume } = setUp(async () => APPLIED);
    ports.record.mockRejectedValue(new Error('throttled'));
    expect((await consume(record('a', body(1)))).batchItemFailures).toHaveLength(1);
  });

  test('logs ids, and nothing of the data', async () => {
    const { ports, consume } = setUp(async () => APPLIED);
    await consume(record('a', body(1)));
    expect(ports.logger.info).toHaveBeenCalledWith('applied', {
      messageId: 'a',
      detailType: 'WeekCompleted',
      eventId: 'e-1',
      clientId: 'ana-lopez',
      correlationId: 'e-1',
      outcome: 'applied',
    });
  });
});
