import { afterEach, expect, test } from 'vitest';
import { Activity } from './activity.ts';
import { Clock } from './clock.ts';
import { timeline } from './timeline.ts';

const NOON = Date.parse('2026-11-30T12:00:00Z');
const clocks: Clock[] = [];

function clockAt(startMs: number): Clock {
  const clock = new Clock(startMs);
  clocks.push(clock);
  return clock;
}

afterEach(() => {
  for (const clock of clocks.splice(0)) clock.stop();
});

test('it starts where it is told and runs on from there', () => {
  const clock = clockAt(NOON);
  expect(clock.now() - NOON).toBeGreaterThanOrEqual(0);
  expect(clock.now() - NOON).toBeLessThan(5_000);
});

test('what is due runs in the order it is due, and what is due at the same time in the order it was set', () => {
  const clock = clockAt(NOON);
  const ran: string[] = [];
  clock.at(NOON + 3_600_000, () => ran.push('later'));
  clock.at(NOON + 1_800_000, () => ran.push('first'));
  clock.at(NOON + 1_800_000, () => ran.push('second'));
  const cancel = clock.at(NOON + 1_800_000, () => ran.push('cancelled'));
  cancel();
  clock.jumpTo(NOON + 7_200_000);
  expect(ran).toEqual(['first', 'second', 'later']);
});

test('it never goes back', () => {
  const clock = clockAt(NOON);
  clock.jumpTo(NOON - 86_400_000);
  expect(clock.now()).toBeGreaterThanOrEqual(NOON);
});

test('timers run by themselves in real time too', async () => {
  const clock = clockAt(NOON);
  await new Promise<void>((resolve) => clock.at(clock.now() + 5, resolve));
});

test('advancing stops at everything that becomes due, and lets the work it starts finish first', async () => {
  const clock = clockAt(NOON);
  const activity = new Activity();
  const seen: number[] = [];
  const daily = (day: number) => {
    clock.at(NOON + day * 86_400_000, () => {
      void activity.track(async () => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        seen.push(Math.floor((clock.now() - NOON) / 86_400_000));
      });
      daily(day + 1);
    });
  };
  daily(1);
  const { advance } = timeline(clock, activity, () => {});
  await advance(7 * 86_400_000 + 1_000);
  expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7]);
});
