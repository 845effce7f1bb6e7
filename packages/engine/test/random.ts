import fc from 'fast-check';
import { COMPENSATION_IDS } from '../src/compensations.ts';
import { EXERCISES } from '../src/eligible.ts';
import type { PhaseDecision } from '../src/phase-decision.ts';
import {
  CONDITIONS,
  EQUIPMENT,
  GOALS,
  type Profile,
  type ProfileInput,
  ProfileSchema,
} from '../src/profile.ts';
import type { ExerciseLog, SessionLog, WeekLog } from '../src/week-log.ts';
import type { Prescription, WeekPlan } from '../src/week-plan.ts';

const LIFTS = [...EXERCISES.values()].filter(
  ({ component, loading, isolation }) =>
    component === 'resistance' &&
    isolation !== true &&
    (loading === 'barbell' || loading === 'dumbbell' || loading === 'machine'),
);

const birthDate = fc
  .record({
    age: fc.integer({ min: 8, max: 85 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(
    ({ age, month, day }) =>
      `${2026 - age}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );

const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 1, nil: undefined });

/** Any client that the schema lets in. */
export const profiles: fc.Arbitrary<Profile> = fc
  .record({
    birthDate,
    sex: fc.constantFrom('female', 'male', 'unspecified'),
    heightCm: fc.option(fc.integer({ min: 120, max: 205 }), { nil: undefined }),
    weightKg: fc.option(fc.integer({ min: 35, max: 160 }), { nil: undefined }),
    restingHeartRate: rarely(fc.integer({ min: 45, max: 95 })),
    goal: fc.constantFrom(...GOALS),
    experience: fc.constantFrom('beginner', 'intermediate', 'advanced'),
    daysPerWeek: fc.integer({ min: 2, max: 6 }),
    minutesPerSession: fc.integer({ min: 30, max: 120 }),
    equipment: fc.subarray([...EQUIPMENT]),
    units: fc.constantFrom('kg', 'lb'),
    locale: fc.constantFrom('en', 'es'),
    readiness: fc.constantFrom('clear', 'clear', 'clear', 'clear-with-care'),
    clearance: rarely(fc.record({ maxPhase: fc.constantFrom(1, 2, 3, 4, 5) })),
    conditions: fc.oneof(
      { weight: 3, arbitrary: fc.constant<(typeof CONDITIONS)[number][]>([]) },
      { weight: 2, arbitrary: fc.subarray([...CONDITIONS], { maxLength: 2 }) },
    ),
    trimester: fc.constantFrom(1, 2, 3),
    compensations: fc.oneof(fc.constant(undefined), fc.subarray([...COMPENSATION_IDS], { maxLength: 3 })),
    knownLifts: fc.array(
      fc.record({
        exerciseId: fc.constantFrom(...LIFTS.map(({ id }) => id)),
        load: fc.record({
          value: fc.integer({ min: 20, max: 120 }),
          unit: fc.constantFrom('kg' as const, 'lb' as const),
        }),
        reps: fc.integer({ min: 1, max: 15 }),
      }),
      { maxLength: 6 },
    ),
    options: fc.record({
      skipStabilization: fc.boolean(),
      skipHypertrophy: fc.boolean(),
      allPhases: fc.boolean(),
      undulation: fc.constantFrom('none', 'none', 'weekly', 'daily'),
      overload: fc.constantFrom('absolute', 'percent'),
    }),
    eventDate: rarely(fc.constantFrom('2027-05-22', '2027-08-03', '2027-10-25', '2027-11-10')),
  })
  .map(({ trimester, eventDate, ...rest }) =>
    ProfileSchema.parse(
      withoutUndefined({
        clientId: 'someone',
        name: 'Someone',
        email: 'someone@example.com',
        trainer: { id: 't-kim', name: 'Kim Park', email: 'kim@example.com' },
        startDate: '2026-11-30',
        ...rest,
        ...(rest.conditions.includes('pregnancy') ? { trimester } : {}),
        ...(rest.goal === 'performance' ? { eventDate } : {}),
      }) as ProfileInput,
    ),
  );

function withoutUndefined(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** How a client is: what goes wrong, and how often. Shares are 0-1. */
export interface Temper {
  readonly misses: number;
  readonly fails: number;
  readonly hurts: number;
  readonly redFlag: number;
  readonly logsFigures: number;
  readonly isStrong: number;
}

export const tempers: fc.Arbitrary<Temper> = fc.oneof(
  fc.constant({ misses: 0, fails: 0, hurts: 0, redFlag: 0, logsFigures: 0, isStrong: 0.5 }),
  fc.constant({ misses: 0.05, fails: 0.1, hurts: 0.01, redFlag: 0, logsFigures: 0.9, isStrong: 0.5 }),
  fc.constant({ misses: 0.05, fails: 0, hurts: 0, redFlag: 0, logsFigures: 1, isStrong: 1 }),
  fc.record({
    misses: fc.double({ min: 0, max: 0.6, noNaN: true }),
    fails: fc.double({ min: 0, max: 0.8, noNaN: true }),
    hurts: fc.double({ min: 0, max: 0.15, noNaN: true }),
    redFlag: fc.constantFrom(0, 0, 0.02),
    logsFigures: fc.double({ min: 0, max: 1, noNaN: true }),
    isStrong: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
);

/** Chance from a seed (mulberry32): the same seed, the same year. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What a client of that temper may say about a week. */
export function randomLog(plan: WeekPlan, temper: Temper, next: () => number): WeekLog {
  const week = plan.week;
  if (next() < temper.misses / 3) return { week, outcome: 'missed' };
  if (next() > temper.logsFigures && next() > temper.misses) return { week, outcome: 'completed' };
  const recovery = (['good', 'fair', 'bad'] as const)[Math.floor(next() * 3)];
  return {
    week,
    outcome: 'partial',
    ...(recovery === undefined ? {} : { recovery }),
    ...(next() < temper.redFlag ? { redFlag: true } : {}),
    sessions: plan.sessions.map((session): SessionLog => {
      if (next() < temper.misses) return { session: session.session, missed: true };
      const exercises = session.parts.flatMap(({ part, prescriptions }) =>
        prescriptions
          .filter(() => part === 'resistance' || next() < temper.hurts)
          .map((prescription) => randomExercise(prescription, part === 'resistance', temper, next)),
      );
      return { session: session.session, asPrescribed: true, exercises };
    }),
  };
}

function randomExercise(
  prescription: Prescription,
  isLift: boolean,
  temper: Temper,
  next: () => number,
): ExerciseLog {
  const { exerciseId } = prescription;
  const pain = next() < temper.hurts ? { pain: 'somewhere', painLevel: 1 + Math.floor(next() * 9) } : {};
  if (!isLift || prescription.reps === null) return { exerciseId, ...pain };
  const asked = prescription.reps.min;
  const fails = next() < temper.fails;
  const loaded = EXERCISES.get(exerciseId)?.loading !== 'none';
  const own = 10 + Math.floor(next() * 40);
  return {
    exerciseId,
    ...pain,
    sets: Array.from({ length: prescription.sets }, () => ({
      reps: fails ? Math.floor(asked * next()) : asked,
      ...(prescription.load !== null
        ? {
            load:
              next() < 0.1
                ? { ...prescription.load, value: prescription.load.value * 1.2 }
                : prescription.load,
          }
        : loaded
          ? { load: { value: own, unit: 'kg' as const } }
          : {}),
      rpe: Math.max(1, Math.min(10, (prescription.targetRpe ?? 6) + effort(fails, temper, next))),
    })),
  };
}

function effort(fails: boolean, temper: Temper, next: () => number): number {
  const spread = Math.floor(next() * 3);
  if (fails) return spread;
  return next() < temper.isStrong ? -spread : spread - 1;
}

/** A trainer who mostly lets things run. */
export function randomDecision(block: number, next: () => number): PhaseDecision | undefined {
  const roll = next();
  if (roll < 0.85) return undefined;
  if (roll < 0.88) return { block, decision: 'advance' };
  if (roll < 0.91) return { block, decision: 'repeat' };
  if (roll < 0.94) return { block, decision: 'hold' };
  return { block, decision: 'goto', phase: (1 + Math.floor(next() * 5)) as 1 | 2 | 3 | 4 | 5 };
}
