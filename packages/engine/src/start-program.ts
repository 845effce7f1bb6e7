import { EXERCISES } from './eligible.ts';
import { kilograms } from './load.ts';
import { hasOneRepMax, knownOneRepMax } from './one-rep-max.ts';
import { painReasons } from './pain.ts';
import type { Profile } from './profile.ts';
import { type Program, phaseOfWeek } from './program.ts';
import type { Reason } from './reason.ts';
import { progressionReason } from './text/progression.ts';
import { type ExerciseRecord, liftsOnRecord, type TrainingState } from './training-state.ts';

type KnownLift = Profile['knownLifts'][number];

/**
 * The state before a program's first week. `previous` is what the program before it left: lifts, pain and what was finished go on.
 *
 * @example
 * startProgram(profile, planProgram(profile)).weekOfBlock; //=> 1
 */
export function startProgram(profile: Profile, program: Program, previous?: TrainingState): TrainingState {
  const first = program.blocks[0];
  const week = first?.startWeek ?? 1;
  const records = recordsWith(
    previous?.exercises ?? {},
    previous === undefined ? profile.knownLifts : [],
    week,
  );
  return {
    program: program.program,
    block: 1,
    phase: first === undefined ? 1 : phaseOfWeek(first, 1),
    week,
    weekOfBlock: 1,
    startDate: program.startDate,
    deload: false,
    reasons: previous === undefined ? tooLong(profile) : painReasons(profile, previous.reasons, false),
    position: 0,
    followsProgram: true,
    blockFinished: false,
    stopped: previous?.stopped ?? null,
    special: null,
    repeatsOfWeek: 0,
    weeksSinceDeload: previous?.weeksSinceDeload ?? 0,
    blockWeeks: [],
    blockRepeats: 0,
    hardBlocks: 0,
    finishedPhases: previous?.finishedPhases ?? {},
    weeksOff: previous?.weeksOff ?? 0,
    phaseBeforeOff: null,
    fullStepsFromWeek: previous?.fullStepsFromWeek ?? week,
    byEffort: false,
    reduction: null,
    badRecoveryWeeks: previous?.badRecoveryWeeks ?? 0,
    painFlags: previous?.painFlags ?? [],
    excludedPatterns: previous?.excludedPatterns ?? [],
    swaps: {},
    exercises: records,
    liftsOnRecord: liftsOnRecord(records),
    ...(previous?.cardio === undefined ? {} : { cardio: previous.cardio }),
    assessedWeek: previous?.assessedWeek ?? 0,
  };
}

/** Lifts the client named, as working 1RMs from the week they are told in. */
export function recordsWith(
  records: TrainingState['exercises'],
  lifts: readonly KnownLift[],
  week: number,
): TrainingState['exercises'] {
  const next: Record<string, ExerciseRecord> = { ...records };
  for (const lift of lifts) {
    const exercise = EXERCISES.get(lift.exerciseId);
    if (exercise === undefined || !hasOneRepMax(exercise)) continue;
    const oneRepMax = knownOneRepMax(kilograms(lift.load), lift.reps, week - 1, lift.weeksAgo ?? 0);
    if (oneRepMax !== null)
      next[lift.exerciseId] = { oneRepMax, phases: next[lift.exerciseId]?.phases ?? {} };
  }
  return next;
}

function tooLong(profile: Profile): Reason[] {
  return profile.knownLifts
    .filter((lift) => knownOneRepMax(kilograms(lift.load), lift.reps, 0, 0) === null)
    .map((lift) =>
      progressionReason(profile, 'lift-too-long', {
        exercise: EXERCISES.get(lift.exerciseId)?.name[profile.locale] ?? lift.exerciseId,
        reps: lift.reps,
      }),
    );
}
