import type { BodyPart } from '../catalogue/exercise.ts';
import { type Eligible, eligibleExercises } from '../eligible.ts';
import { type Limits, limitsFor } from '../limits.ts';
import { upperPainFreeWeeks } from '../pain.ts';
import type { PhaseProperties } from '../phase.ts';
import type { Profile } from '../profile.ts';
import type { Program } from '../program.ts';
import type { DayKind, TrainingDay } from '../splits.ts';
import { type TightAndWeak, tightAndWeak } from '../tight-and-weak.ts';
import type { TrainingState } from '../training-state.ts';

/** A day of the week with the phase whose tables it follows. */
export interface PlannedDay extends TrainingDay {
  readonly phase: PhaseProperties;
}

/** What holds for the whole week. */
export interface WeekContext {
  readonly profile: Profile;
  readonly state: TrainingState;
  readonly limits: Limits;
  readonly eligible: Eligible;
  readonly muscles: TightAndWeak;
  readonly deload: boolean;
  /** Counts the blocks: exercises rotate with it. */
  readonly round: number;
}

export function weekContextOf(profile: Profile, program: Program, state: TrainingState): WeekContext {
  const limits = limitsFor(profile, {
    day: state.startDate,
    weekOfCoaching: state.week,
    painFreeWeeks: upperPainFreeWeeks(state),
  });
  return {
    profile,
    state,
    limits,
    eligible: eligibleExercises(profile, limits, state),
    muscles: tightAndWeak(profile.compensations),
    deload: state.deload,
    round: (program.program - 1) * program.blocks.length + state.position,
  };
}

/** What holds for one session. `used` and `trainedThisWeek` fill up while the week is being built. */
export interface DayContext extends WeekContext {
  /** From 0 within the week. */
  readonly dayIndex: number;
  /** Which of the week's resistance days, from 0; cardio days come after them. Exercises take turns by it. */
  readonly turn: number;
  readonly kind: DayKind;
  readonly phase: PhaseProperties;
  /** Which line of the four-week tables the session follows, 1-4. */
  readonly line: number;
  readonly minutes: number;
  /** Exercises that are in the session already; none comes twice. */
  readonly used: Set<string>;
  /** In how many earlier sessions of the week each body part was trained. */
  readonly trainedThisWeek: Map<BodyPart, number>;
  /** Body parts that no later session of the week has in its plan. */
  readonly lastChance: ReadonlySet<BodyPart>;
  /** Resistance days that come later in the week. */
  readonly resistanceDaysLeft: number;
  /** Jumps and drills only where the last were two days ago or more (OPT reference 7.1.6). */
  readonly skillDay: boolean;
  /** The pairs of the day jump: part 3 leaves jumps out. */
  readonly jumpsInPairs: boolean;
  /** Core and balance fit under the row's sessions per week. */
  readonly activationDay: boolean;
}
