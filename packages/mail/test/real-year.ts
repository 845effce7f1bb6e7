import {
  type BlockProposal,
  completeWeek,
  finishBlock,
  type Profile,
  type ProfileInput,
  ProfileSchema,
  type Program,
  planProgram,
  planWeek,
  startProgram,
  type WeekLog,
  type WeekPlan,
} from '@phasewise/engine';
import type { WeeklyPlanInput } from '../src/index.ts';
import { links, studio } from './sample.ts';

export const ANA: ProfileInput = {
  clientId: 'ana-lopez',
  name: 'Ana Lopez',
  email: 'ana@example.com',
  trainer: { id: 't-kim', name: 'Kim Park', email: 'kim@example.com' },
  timeZone: 'America/New_York',
  units: 'lb',
  startDate: '2026-11-30',
  birthDate: '1990-05-04',
  sex: 'female',
  heightCm: 168,
  weightKg: 70,
  goal: 'muscle-gain',
  experience: 'beginner',
  daysPerWeek: 4,
  minutesPerSession: 60,
  equipment: ['bodyweight', 'dumbbells', 'bench', 'foam-roller', 'stability-ball'],
  readiness: 'clear',
  compensations: ['knees-move-inward'],
  knownLifts: [{ exerciseId: 'dumbbell-bench-press', load: { value: 40, unit: 'lb' }, reps: 10 }],
  preferences: { choice: ['calves'], dislikes: [] },
};

/** Six days, two hours a day, everything in the gym, in the longer language: no week is longer than this client's. */
export const LONGEST: ProfileInput = {
  ...ANA,
  clientId: 'leo-vidal',
  name: 'Leo Vidal',
  locale: 'es',
  units: 'kg',
  timeZone: 'Europe/Madrid',
  goal: 'performance',
  experience: 'advanced',
  daysPerWeek: 6,
  minutesPerSession: 120,
  equipment: [
    'bodyweight',
    'dumbbells',
    'barbell',
    'bench',
    'cable',
    'machines',
    'kettlebell',
    'bands',
    'stability-ball',
    'balance-disc',
    'medicine-ball',
    'foam-roller',
    'plyo-box',
    'pull-up-bar',
    'agility-ladder',
    'cardio-machine',
  ],
};

export interface RealWeek {
  readonly plan: WeekPlan;
  readonly log: WeekLog;
}

type LogOf = (plan: WeekPlan) => WeekLog;

/** The engine's own weeks, every one taken as prescribed unless `logOf` says otherwise; and what was proposed after the last finished block. */
export function realWeeks(
  input: ProfileInput,
  weeks: number,
  logOf: LogOf = ({ week }) => ({ week, outcome: 'completed' }),
): { profile: Profile; program: Program; weeks: readonly RealWeek[]; proposal: BlockProposal | null } {
  const profile = ProfileSchema.parse(input);
  const program = planProgram(profile);
  let state = startProgram(profile, program);
  const done: RealWeek[] = [];
  let proposal: BlockProposal | null = null;
  for (let week = 1; week <= weeks; week++) {
    const plan = planWeek(profile, program, state);
    const log = logOf(plan);
    done.push({ plan, log });
    state = completeWeek(profile, program, state, plan, log);
    if (state.blockFinished) ({ state, proposal } = finishBlock(profile, program, state));
  }
  return { profile, program, weeks: done, proposal };
}

/** What the mail of each of these weeks is made from. */
export function realInputs(input: ProfileInput, weeks: number, logOf?: LogOf): readonly WeeklyPlanInput[] {
  const { profile, program, weeks: done } = realWeeks(input, weeks, logOf);
  return done.map(({ plan }, index) => ({
    profile,
    program,
    plan,
    lastWeek: done[index - 1] ?? null,
    links,
    studio,
  }));
}

/** A log of somebody who found a load where the plan gave none: half of what an empty bar weighs, at the effort asked for. */
export function withLoadsFound({ week, sessions }: WeekPlan): WeekLog {
  const load = { value: 20, unit: 'lb' } as const;
  return {
    week,
    outcome: 'completed',
    sessions: sessions.map(({ session, parts }) => ({
      session,
      asPrescribed: true,
      exercises: parts
        .filter(({ part }) => part === 'resistance')
        .flatMap(({ prescriptions }) => prescriptions)
        .filter(({ adaptations }) => adaptations?.some(({ rule }) => rule === 'by-effort'))
        .map(({ exerciseId, sets, reps, targetRpe }) => ({
          exerciseId,
          sets: Array.from({ length: sets }, () => ({ reps: reps?.min ?? 12, load, rpe: targetRpe ?? 6 })),
        })),
    })),
  };
}
