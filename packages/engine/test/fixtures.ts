import { acuteRow } from '../src/acute-variables.ts';
import type { Exercise } from '../src/catalogue/exercise.ts';
import { EXERCISES } from '../src/eligible.ts';
import { limitsFor } from '../src/limits.ts';
import type { LoadTarget } from '../src/load-context.ts';
import type { Phase } from '../src/phase.ts';
import { type Profile, type ProfileInput, ProfileSchema } from '../src/profile.ts';
import type { Program } from '../src/program.ts';
import type { ExerciseRecord, Performance, TrainingState } from '../src/training-state.ts';
import { PARTS, type Prescription, type Session, type WeekPlan } from '../src/week-plan.ts';
import type { ExerciseResult } from '../src/week-results.ts';
import { FIRST_EXERCISE, ofWeek, SECOND_EXERCISE } from '../src/weekly-targets.ts';

/** A healthy adult with a full gym, in kilograms; overrides as a profile file would have them. */
export function profileOf(overrides: Partial<ProfileInput> = {}): Profile {
  return ProfileSchema.parse({
    clientId: 'ana-lopez',
    name: 'Ana Lopez',
    email: 'ana@example.com',
    trainer: { id: 't-kim', name: 'Kim Park', email: 'kim@example.com' },
    startDate: '2026-11-30',
    birthDate: '1990-05-04',
    sex: 'female',
    heightCm: 168,
    weightKg: 70,
    goal: 'muscle-gain',
    experience: 'intermediate',
    daysPerWeek: 3,
    minutesPerSession: 60,
    equipment: [
      'dumbbells',
      'barbell',
      'bench',
      'cable',
      'machines',
      'kettlebell',
      'bands',
      'stability-ball',
      'medicine-ball',
      'foam-roller',
      'plyo-box',
      'pull-up-bar',
      'cardio-machine',
    ],
    readiness: 'clear',
    ...overrides,
  } satisfies ProfileInput);
}

/** A macrocycle of four-week blocks in these phases. */
export function programOf(phases: readonly Phase[]): Program {
  return {
    program: 1,
    goal: 'muscle-gain',
    startDate: '2026-11-30',
    blocks: phases.map((phase, index) => ({
      block: index + 1,
      phase,
      phaseName: `Phase ${phase}`,
      startWeek: index * 4 + 1,
      weeks: 4,
    })),
    reasons: [],
  };
}

/** Before week 1 of an ordinary block of phase 2, ten weeks into coaching, so that no rule for beginners is in the way. */
export function stateOf(overrides: Partial<TrainingState> = {}): TrainingState {
  return {
    program: 1,
    block: 2,
    phase: 2,
    week: 13,
    weekOfBlock: 1,
    startDate: '2027-02-22',
    deload: false,
    reasons: [],
    position: 1,
    followsProgram: true,
    blockFinished: false,
    stopped: null,
    special: null,
    repeatsOfWeek: 0,
    weeksSinceDeload: 0,
    blockWeeks: [],
    blockRepeats: 0,
    hardBlocks: 0,
    finishedPhases: { 1: 12 },
    weeksOff: 0,
    phaseBeforeOff: null,
    fullStepsFromWeek: 1,
    byEffort: false,
    reduction: null,
    badRecoveryWeeks: 0,
    painFlags: [],
    excludedPatterns: [],
    swaps: {},
    exercises: {},
    liftsOnRecord: [],
    assessedWeek: 0,
    ...overrides,
  };
}

export function performanceOf(overrides: Partial<Performance> = {}): Performance {
  return {
    week: 12,
    block: 2,
    prescribedKg: 70,
    liftedKg: 70,
    blockStartKg: 70,
    tablePct: 70,
    sets: 2,
    reps: 10,
    rpe: 7,
    hit: 1,
    over: 0,
    row: 8,
    weeksAtTop: 0,
    ...overrides,
  };
}

export function recordOf(overrides: Partial<ExerciseRecord> = {}): ExerciseRecord {
  return { phases: { 2: performanceOf() }, ...overrides };
}

export function exerciseOf(id: string, overrides: Partial<Exercise> = {}): Exercise {
  const exercise = EXERCISES.get(id);
  if (exercise === undefined) throw new Error(`no such exercise: ${id}`);
  return { ...exercise, ...overrides };
}

/** What the phase's table asks of a compound lift in a week of the block, with the limits of its client in week 13 of coaching. */
export function targetOf(
  phase: Phase,
  weekOfBlock: number,
  overrides: Partial<LoadTarget> = {},
  profile: Profile = profileOf(),
): LoadTarget {
  const role = overrides.role ?? 'strength';
  const second = role === 'power' || (role === 'stabilization' && phase !== 1);
  const table = (second ? SECOND_EXERCISE[phase] : undefined) ?? FIRST_EXERCISE[phase];
  const line = ofWeek(table, weekOfBlock);
  return {
    phase,
    role,
    weekOfBlock,
    sets: line.sets,
    reps: line.reps,
    pct1RM: line.pct1RM,
    rpe: line.rpe,
    row: acuteRow(phase, second ? 'resistance-superset' : 'resistance-strength'),
    limits: limitsFor(profile, { day: '2027-02-22', weekOfCoaching: 13 }),
    ...overrides,
  };
}

export function prescriptionOf(exerciseId: string, overrides: Partial<Prescription> = {}): Prescription {
  const exercise = exerciseOf(exerciseId);
  return {
    exerciseId,
    name: exercise.name.en,
    component: exercise.component,
    sets: 2,
    reps: { min: 10, max: 10 },
    holdSeconds: null,
    durationSeconds: null,
    tempo: '2/0/2',
    intensityPct1RM: null,
    load: { value: 70, unit: 'kg' },
    targetRpe: 7,
    restSeconds: 15,
    superset: null,
    role: 'strength',
    sides: exercise.sides,
    muscles: exercise.muscles,
    equipment: exercise.equipment,
    tags: exercise.tags,
    level: exercise.level,
    cue: exercise.cue.en,
    ...overrides,
  };
}

/** A week whose sessions all hold these prescriptions in their resistance part. */
export function planOf(state: TrainingState, prescriptions: readonly Prescription[], sessions = 1): WeekPlan {
  return {
    week: state.week,
    startDate: state.startDate,
    program: state.program,
    block: state.block,
    phase: state.phase,
    weekOfBlock: state.weekOfBlock,
    deload: state.deload,
    why: [],
    reasons: [],
    cardio: [],
    nutrition: null,
    sessions: Array.from(
      { length: sessions },
      (_, index): Session => ({
        session: index + 1,
        date: state.startDate,
        kind: 'resistance',
        phase: state.phase,
        title: 'Total body',
        estimatedMinutes: 60,
        parts: PARTS.map((part) => ({ part, prescriptions: part === 'resistance' ? prescriptions : [] })),
      }),
    ),
  };
}

/** Done as prescribed in a week of phase 2, with 70 kg, at RPE 7; nothing hurt. */
export function resultOf(exerciseId: string, overrides: Partial<ExerciseResult> = {}): ExerciseResult {
  return {
    exercise: exerciseOf(exerciseId),
    phase: 2,
    part: 'resistance',
    role: 'strength',
    prescription: prescriptionOf(exerciseId),
    done: true,
    hit: 1,
    rpe: 7,
    over: 0,
    prescribedKg: 70,
    liftedKg: 70,
    pain: 0,
    where: '',
    effortSet: null,
    ...overrides,
  };
}
