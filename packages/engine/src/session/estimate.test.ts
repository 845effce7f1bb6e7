import { expect, it } from 'vitest';
import type { Prescription } from '../week-plan.ts';
import { exerciseSeconds, repSeconds, resistanceSeconds, setSeconds, timingOf } from './estimate.ts';

const of = (overrides: Partial<Prescription>): Prescription => ({
  exerciseId: 'goblet-squat',
  name: 'Goblet squat',
  component: 'resistance',
  sets: 1,
  reps: null,
  holdSeconds: null,
  durationSeconds: null,
  tempo: null,
  intensityPct1RM: null,
  load: null,
  targetRpe: null,
  restSeconds: 0,
  superset: null,
  sides: 1,
  muscles: [],
  equipment: ['dumbbells'],
  tags: [],
  level: 'strength',
  cue: '',
  ...overrides,
});
const reps = (count: number) => ({ min: count, max: count });

it.each([
  [{ tempo: '4/2/1' }, 7],
  [{ tempo: '2/0/2' }, 4],
  [{ tempo: 'X/X/X' }, 3],
  [{ component: 'plyometric' as const, holdSeconds: 3 }, 5],
  [{ component: 'plyometric' as const }, 2],
  [{ component: 'flexibility' as const, stretch: 'dynamic' as const }, 3],
  [{ component: 'saq' as const }, 15],
])('a rep of %o takes %i s', (overrides, seconds) => {
  expect(repSeconds(of(overrides))).toBe(seconds);
});

it('counts both sides, setup, sets and the rests between them', () => {
  expect(setSeconds(of({ reps: reps(12), tempo: '4/2/1', sides: 2 }))).toBe(168);
  expect(exerciseSeconds(of({ component: 'smr', holdSeconds: 30, sides: 2, sets: 2, restSeconds: 15 }))).toBe(
    145,
  );
  expect(
    exerciseSeconds(
      of({ reps: reps(10), tempo: '2/0/2', sets: 3, restSeconds: 60, equipment: ['barbell'], warmUpSets: 1 }),
    ),
  ).toBe(60 + 45 + 3 * 40 + 2 * 60);
});

it('times a pair with its change-over inside and its rest after', () => {
  const pair = [
    of({ reps: reps(10), tempo: '2/0/2', sets: 2, restSeconds: 15 }),
    of({ reps: reps(8), tempo: '4/2/1', sets: 2, restSeconds: 60 }),
  ];
  expect(resistanceSeconds([{ timing: timingOf(pair) }], 'straight-sets', 0)).toBe(
    60 + 2 * (40 + 15 + 56) + 60,
  );
});

it('times a circuit without the last rest, with rests between rounds', () => {
  const one = { timing: timingOf([of({ reps: reps(12), tempo: '4/2/1', sets: 2, restSeconds: 60 })]) };
  expect(resistanceSeconds([one, one], 'circuit', 30)).toBe(2 * 30 + 2 * 2 * (84 + 60) - 60 + 30);
});

it('lets three heavy lifts rotate in about 13 minutes instead of 32', () => {
  const lift = [of({ reps: reps(4), tempo: 'X/X/X', sets: 4, restSeconds: 180, equipment: ['barbell'] })];
  const timed = { timing: timingOf(lift) };
  const lifts = [timed, timed, timed];
  expect(Math.round(resistanceSeconds(lifts, 'alternating-sets', 0) / 60)).toBe(13);
  expect(Math.round(resistanceSeconds(lifts, 'straight-sets', 0) / 60)).toBe(32);
});
