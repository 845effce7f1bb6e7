import { describe, expect, it } from 'vitest';
import type { Prescription } from '../week-plan.ts';
import {
  exerciseSeconds,
  repSeconds,
  resistanceSeconds,
  setSeconds,
  setSecondsByReps,
  setupSeconds,
  timingOf,
  totalSeconds,
} from './estimate.ts';

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
  [{ component: 'saq' as const, tempo: 'X/X/X' }, 15],
  [{ component: 'saq' as const, holdSeconds: 3 }, 15],
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

it('counts a set of a drill by 15 s a rep, there and back', () => {
  expect(setSeconds(of({ component: 'saq', tempo: 'X/X/X', reps: reps(4) }))).toBe(60);
});

it.each<[Partial<Prescription>, number]>([
  [{ component: 'smr', equipment: ['foam-roller'] }, 10],
  [{ component: 'flexibility', equipment: ['bodyweight'] }, 10],
  // A stretch against a rack is still a stretch.
  [{ component: 'flexibility', equipment: ['machines'] }, 10],
  [{ equipment: ['barbell'] }, 60],
  [{ equipment: ['machines'] }, 60],
  [{ equipment: ['bench', 'barbell'] }, 60],
  [{ equipment: ['dumbbells', 'bench'] }, 30],
  [{ equipment: ['cable'] }, 30],
  [{ component: 'core', equipment: ['bodyweight'] }, 30],
])('to set up %o takes %i s', (overrides, seconds) => {
  expect(setupSeconds(of(overrides))).toBe(seconds);
});

it('takes a set by its minutes, its reps, or its hold, on both sides', () => {
  expect(setSecondsByReps(of({ component: 'cardio', durationSeconds: 300, sides: 2 }))).toBe(300);
  expect(setSecondsByReps(of({ holdSeconds: 30, sides: 2 }))).toBe(60);
  expect(setSecondsByReps(of({}))).toBe(0);
  expect(setSecondsByReps(of({ reps: { min: 8, max: 12 }, tempo: '2/0/2' }))).toBe(48);
});

describe('at a station of a group', () => {
  const station = { workSeconds: [40], breakSeconds: 20, changeOverSeconds: 15, easier: null, harder: null };

  it('goes by the clock, whatever the reps', () => {
    const timed = of({ reps: reps(12), tempo: '4/2/1', sides: 2, station });
    expect(setSeconds(timed)).toBe(40);
    expect(setSecondsByReps(timed)).toBe(168);
  });

  it('breaks between the pieces of a turn, not after', () => {
    const pieces = (...workSeconds: number[]) => setSeconds(of({ station: { ...station, workSeconds } }));
    expect([pieces(40), pieces(30, 30), pieces(20, 20, 10)]).toEqual([40, 80, 90]);
  });

  it('makes rounds of them', () => {
    const timing = timingOf([of({ sets: 3, restSeconds: 15, station })]);
    expect(timing).toEqual({ sets: 3, onceSeconds: 30, setSeconds: 40, restSeconds: 15 });
    expect(resistanceSeconds([{ timing }, { timing }], 'circuit', 60)).toBe(60 + 6 * 55 - 15 + 2 * 60);
  });
});

describe('heavy lifts in rotation', () => {
  const lift = (overrides: Partial<Prescription> = {}) => ({
    timing: timingOf([
      of({ reps: reps(4), tempo: 'X/X/X', sets: 4, restSeconds: 180, equipment: ['barbell'], ...overrides }),
    ]),
  });
  const seconds = (...lifts: readonly ReturnType<typeof lift>[]) =>
    resistanceSeconds(lifts, 'alternating-sets', 999);
  /** Set up once; 12 s of work and 180 s until the same lift comes again; the last round has no rest after it. */
  const rotation = (lifts: number) => 60 * lifts + 3 * 192 + 12 * lifts;

  it.each([
    [1, rotation(1)],
    [2, rotation(2)],
    [3, rotation(3)],
    [4, rotation(3) + rotation(1)],
    [6, 2 * rotation(3)],
    [7, 2 * rotation(3) + rotation(1)],
  ])('%i take %i s: a fourth begins its own', (count, expected) => {
    expect(seconds(...Array.from({ length: count }, () => lift()))).toBe(expected);
  });

  it('go on as long as the one with most sets, by the longest way back to the same lift', () => {
    const short = lift({ sets: 2, restSeconds: 60 });
    expect(seconds(short, lift())).toBe(120 + 3 * 192 + 24);
    expect(seconds(lift(), short)).toBe(120 + 3 * 192 + 24);
  });

  it('take no more rest than their own work leaves', () => {
    const long = lift({ reps: reps(30), restSeconds: 60, sets: 2 });
    // 90 s of each are more than the 90 + 60 until the same comes again.
    expect(seconds(long, long)).toBe(120 + 180 + 180);
  });

  it('need no rest for one set, and no time for none', () => {
    expect(seconds(lift({ sets: 1 }))).toBe(60 + 12);
    expect(seconds()).toBe(0);
    expect(seconds(lift({ sets: 0 }))).toBe(72);
  });
});

it.each(['straight-sets', 'circuit'] as const)('one set in %s needs no rest', (format) => {
  const one = { timing: timingOf([of({ reps: reps(10), tempo: '2/0/2', sets: 1, restSeconds: 60 })]) };
  expect(resistanceSeconds([one], format, 60)).toBe(30 + 40);
});

it('times exercises one after the other, warm-up sets included', () => {
  const squat = of({ reps: reps(10), tempo: '2/0/2', sets: 2, restSeconds: 60, warmUpSets: 2 });
  expect(exerciseSeconds(squat)).toBe(30 + 90 + 80 + 60);
  expect(exerciseSeconds(of({ sets: 0, restSeconds: 60 }))).toBe(30);
  expect(totalSeconds([squat, squat])).toBe(2 * 260);
  expect(totalSeconds([])).toBe(0);
  expect(timingOf([])).toEqual({ sets: 0, onceSeconds: 0, setSeconds: 0, restSeconds: 0 });
  expect(timingOf([squat, of({ restSeconds: 15 })]).onceSeconds).toBe(30 + 90 + 30);
});
