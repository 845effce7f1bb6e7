import { afterEach, beforeEach, expect, test } from 'vitest';
import { chance } from '../ids.ts';
import { Clock } from '../time/clock.ts';
import { Queue } from './queue.ts';

let clock: Clock;

beforeEach(() => {
  clock = new Clock(Date.parse('2026-11-30T12:00:00Z'));
});

afterEach(() => clock.stop());

function queue(overrides: Partial<Queue['settings']> = {}): Queue {
  return new Queue(
    {
      name: 'work',
      url: 'http://127.0.0.1:1/0/work',
      arn: 'arn:aws:sqs:us-east-1:0:work',
      delaySeconds: 0,
      visibilityTimeoutSeconds: 60,
      retentionSeconds: 345_600,
      maximumMessageBytes: 1_048_576,
      waitTimeSeconds: 0,
      maxReceiveCount: undefined,
      ...overrides,
    },
    clock,
    chance('queue'),
  );
}

function pass(seconds: number): void {
  clock.jumpTo(clock.now() + seconds * 1000);
}

test('a received message is invisible for its timeout, then comes back counted', () => {
  const work = queue();
  work.send('one');
  expect(work.receive(10).map(({ body, receiveCount }) => [body, receiveCount])).toEqual([['one', 1]]);
  expect(work.receive(10)).toEqual([]);
  expect(work.counts()).toEqual({ visible: 0, inFlight: 1, delayed: 0 });
  pass(61);
  expect(work.receive(10).map(({ receiveCount }) => receiveCount)).toEqual([2]);
});

test('a deleted message does not come back, and no timer is left for it', () => {
  const work = queue();
  work.send('one');
  const [received] = work.receive(1);
  expect(work.delete(received?.receiptHandle ?? '')).toBe(true);
  expect(clock.nextDue()).toBeUndefined();
  pass(61);
  expect(work.receive(1)).toEqual([]);
});

test('listeners hear of a message when it becomes visible: sent, delayed, or given back', () => {
  const work = queue();
  let heard = 0;
  work.onVisible(() => {
    heard += 1;
  });
  work.send('one');
  expect(heard).toBe(1);
  work.send('two', {}, 30);
  expect(work.counts()).toEqual({ visible: 1, inFlight: 0, delayed: 1 });
  pass(31);
  expect(heard).toBe(2);
  work.receive(1);
  pass(61);
  expect(heard).toBe(3);
});

test('visibility can be changed while in flight: longer, or back at once', () => {
  const work = queue();
  work.send('one');
  const handle = work.receive(1)[0]?.receiptHandle ?? '';
  expect(work.changeVisibility(handle, 600)).toBe('changed');
  pass(120);
  expect(work.receive(1)).toEqual([]);
  expect(work.changeVisibility(handle, 0)).toBe('changed');
  expect(work.receive(1)).toHaveLength(1);
  expect(work.changeVisibility(handle, 0)).toBe('not-in-flight');
  expect(work.changeVisibility('nonsense', 0)).toBe('unknown-handle');
});

test('after the receive limit a message moves to the dead-letter queue with what it carries', () => {
  const work = queue({ maxReceiveCount: 3 });
  const dead = queue({ name: 'dead' });
  work.deadLetterQueue = dead;
  const sent = work.send('poison', { Reason: { DataType: 'String', StringValue: 'x' } });
  for (let receive = 1; receive <= 3; receive += 1) {
    expect(work.receive(1)).toHaveLength(1);
    expect(dead.messages()).toEqual([]);
    pass(61);
  }
  expect(work.receive(1)).toEqual([]);
  expect(work.messages()).toEqual([]);
  expect(dead.messages()).toMatchObject([
    { id: sent.id, body: 'poison', receiveCount: 3, attributes: sent.attributes, sentAtMs: sent.sentAtMs },
  ]);
});

test('a message older than the retention is gone', () => {
  const work = queue({ retentionSeconds: 3600 });
  work.send('old');
  pass(3601);
  expect(work.messages()).toEqual([]);
  expect(work.arrivals).toBe(1);
});
