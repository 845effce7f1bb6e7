import type { CardioProgress } from './cardio-progress.ts';
import type { BodyPart, Pattern } from './catalogue/exercise.ts';
import type { IsoDate } from './iso-date.ts';
import { WEEKS_IN_BLOCK } from './macrocycles.ts';
import { PHASES, type Phase } from './phase.ts';
import type { Program, ProgramBlock } from './program.ts';
import type { Reason } from './reason.ts';

/** A working 1RM and where it comes from; the estimate is the client's present one, not a record. Kilograms. */
export interface OneRepMax {
  readonly kg: number;
  /** Week of coaching of the set behind it; 0 or less: before coaching began. */
  readonly week: number;
  /** Reps of that set, reserve included. */
  readonly reps: number;
}

/** What the log of one week said about one exercise, and what was asked. Loads in kilograms. */
export interface Performance {
  readonly week: number;
  /** As `blockOf` counts. */
  readonly block: number;
  /** What the plan asked for; null: chosen by effort, or no load. */
  readonly prescribedKg: number | null;
  /** What was lifted. */
  readonly liftedKg: number | null;
  /** The first load of this block, on which the cap per block counts (OPT reference 6.5). */
  readonly blockStartKg: number | null;
  /** %1RM of the phase's table in that week, 0-100; null where the table has none. */
  readonly tablePct: number | null;
  readonly sets: number;
  readonly reps: number;
  /** Effort of the last set; null when nobody said. */
  readonly rpe: number | null;
  /** Share of the prescribed reps that were done, 0-1. */
  readonly hit: number;
  /** RPE done minus RPE ceiling. */
  readonly over: number;
  /** Row of the decision table that matched (OPT reference 6.2). */
  readonly row: DecisionRow;
  /** Weeks in a row at the top of the row's reps because the next weight is too big a jump. */
  readonly weeksAtTop: number;
  /** Phase 1: much too easy the week before, a step was made, and it was still at RPE 5 or less: now the load may rise (6.2, row 9). */
  readonly staysEasy?: true;
  /** Asked for again since, and not done: the latest such week, and what the plan asked for when `liftedKg` was lifted. */
  readonly asked?: { readonly week: number; readonly kgWhenLifted: number | null };
}

export type DecisionRow = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Kept for loadable exercises that were trained, and dropped when it is too old to be of use. */
export interface ExerciseRecord {
  readonly oneRepMax?: OneRepMax;
  /** The last performance in each phase: the same lift is another exercise at 75 % and at 90 %. */
  readonly phases: Partial<Readonly<Record<Phase, Performance>>>;
}

/** What stands in a slot in place of the exercise that the block chose. */
export interface Swap {
  readonly exerciseId: string;
  readonly why: 'pain' | 'regression' | 'progression';
  readonly week: number;
}

/** Pain that was reported. Kept for a while after it is over, so that a new block does not bring the exercise back. */
export interface PainFlag {
  readonly exerciseId: string;
  readonly pattern: Pattern | null;
  readonly bodyPart: BodyPart | null;
  readonly where: string;
  /** 0-10. */
  readonly level: number;
  /** Week of the latest report. */
  readonly week: number;
  readonly painFreeWeeks: number;
}

/** One lowering of loads for the coming week; it takes the place of any other, they never multiply. */
export interface Reduction {
  readonly rule: 'time-off' | 'go-on-after-repeats' | 'repeat-block';
  readonly factor: number;
  /** Performances of this phase are the base; null: of the phase that is trained. */
  readonly basePhase: Phase | null;
  /** Time off began the present block anew in this week: what was asked for before it is not repeated. */
  readonly fromWeek1?: number;
}

/** What a week of the present block was like, oldest first. */
export interface BlockWeek {
  readonly week: number;
  readonly weekOfBlock: number;
  readonly deload: boolean;
  /** Sessions done of sessions planned, 0-1. */
  readonly adherence: number;
  /** Mean over the exercises done; null when none was. */
  readonly meanOver: number | null;
  readonly meanHit: number | null;
}

export type SpecialWeek =
  /** Easy on purpose (OPT reference 3.5). `phase-1-numbers`: pain in two body parts, loads drop to phase 1's. */
  | { readonly kind: 'deload'; readonly numbers: 'own' | 'phase-1' }
  /** The last week's numbers once more, by the trainer's word: outside the block's count. */
  | { readonly kind: 'hold' };

/**
 * Where a client stands before a week: the only memory of the engine. Plain JSON, so that it can be stored with the week it leads to;
 * week N+1 is a function of the profile, the program, this state and the log of week N.
 */
export interface TrainingState {
  readonly program: number;
  readonly block: number;
  readonly phase: Phase;
  /** Week of coaching that is planned next, from 1. */
  readonly week: number;
  /** Which week of the block's table it follows, 1-4. */
  readonly weekOfBlock: number;
  /** First day of the coming week. */
  readonly startDate: IsoDate;
  readonly deload: boolean;
  /** Why the coming week is not just the next line of the table. */
  readonly reasons: readonly Reason[];

  /** Index into `program.blocks` of what is being trained, or comes next: repeats and steps back make it lag behind `block`. */
  readonly position: number;
  /** False in a block whose phase the program does not have at `position`: it goes on there afterwards. */
  readonly followsProgram: boolean;
  /** True after the block's last week: `finishBlock` comes next, no week can be planned before it. */
  readonly blockFinished: boolean;
  /** Set by a red flag: nothing is planned until clearance (OPT reference 5.2). */
  readonly stopped: { readonly week: number } | null;
  readonly special: SpecialWeek | null;
  /** How often the coming week has been planned before. */
  readonly repeatsOfWeek: number;
  /** Weeks planned since the last deload week or phase-1 block; 0 throughout phase 1. */
  readonly weeksSinceDeload: number;
  /** Weeks of the present block that are in. */
  readonly blockWeeks: readonly BlockWeek[];
  /** How often the present block has been repeated. */
  readonly blockRepeats: number;
  /** Blocks in a row that ended with pain or far above their effort. */
  readonly hardBlocks: number;
  /** Week in which a block of the phase was last finished. */
  readonly finishedPhases: Partial<Readonly<Record<Phase, number>>>;
  /** Weeks in a row without one session. */
  readonly weeksOff: number;
  /** Phase that was trained when the time off began; null: none. */
  readonly phaseBeforeOff: Phase | null;
  /** First week at full load steps again after time off; steps are halved before it. */
  readonly fullStepsFromWeek: number;
  /** Loads of the coming week are found by effort although figures are on record (after long time off). */
  readonly byEffort: boolean;
  readonly reduction: Reduction | null;
  /** The reduction of a week that was trained since. In its block it still holds for what that week did not ask for. */
  readonly lastReduction?: Reduction & { readonly week: number; readonly block: number };
  /** Weeks in a row with sleep, stress or soreness reported as bad. */
  readonly badRecoveryWeeks: number;
  readonly painFlags: readonly PainFlag[];
  /** Movement patterns that are out until the trainer or a doctor says otherwise (pain of 7 and more). */
  readonly excludedPatterns: readonly Pattern[];
  /** By the exercise the block chose. */
  readonly swaps: Readonly<Record<string, Swap>>;
  /** By exercise. */
  readonly exercises: Readonly<Record<string, ExerciseRecord>>;
  /** Lifts that had a 1RM when the block began: its choice leans on them, and must not move when the log brings new ones. */
  readonly liftsOnRecord: readonly string[];
  /** How far cardio has come; absent: nothing done yet, it starts in the lower part of the goal's range. */
  readonly cardio?: CardioProgress;
  /** Week of the last movement assessment; 0: at enrolment. */
  readonly assessedWeek: number;
}

/**
 * The exercise that stands in the slot of `exerciseId` now, after pain swaps and steps on the proprioceptive
 * continuum (OPT reference 6.2, 6.4).
 *
 * @example
 * currentExercise(state, 'dumbbell-bench-press'); //=> 'dumbbell-floor-press', after shoulder pain
 */
export function currentExercise(state: TrainingState, exerciseId: string): string {
  return state.swaps[exerciseId]?.exerciseId ?? exerciseId;
}

/** More than any program has. */
const BLOCKS_APART = 100;

/**
 * The block being trained, counted through all of a client's programs with gaps, so that the first block of this program is not taken for
 * the first of the one before.
 *
 * @example
 * blockOf({ program: 1, block: 3 }); //=> 3
 * blockOf({ program: 2, block: 1 }); //=> 101
 */
export function blockOf({ program, block }: Pick<TrainingState, 'program' | 'block'>): number {
  return (program - 1) * BLOCKS_APART + block;
}

/** The lifts of these records that have a 1RM. */
export function liftsOnRecord(records: TrainingState['exercises']): string[] {
  return Object.keys(records).filter((id) => records[id]?.oneRepMax !== undefined);
}

/** Exercises that nobody plans for the client now: they hurt at 4 and more, or twice (OPT reference 6.2, row 2). */
export function painfulExercises(state: TrainingState): ReadonlySet<string> {
  return new Set(state.painFlags.filter((flag) => flag.level >= SWAPPED_FROM).map((flag) => flag.exerciseId));
}

/** Pain that still hurts lately: bad pain until two weeks without, a twinge until one. */
export function isOpen(flag: PainFlag): boolean {
  return flag.painFreeWeeks < (flag.level >= SWAPPED_FROM ? 2 : 1);
}

/**
 * The block that is being trained: as the program has it, or, after a step back or time off that the program did not
 * foresee, a plain one of the present phase.
 */
export function presentBlock(program: Program, state: TrainingState): ProgramBlock {
  const planned = program.blocks[state.position];
  if (planned !== undefined && state.followsProgram) return planned;
  return {
    block: state.block,
    phase: state.phase,
    phaseName: PHASES[state.phase].name,
    startWeek: state.week - state.weekOfBlock + 1,
    weeks: WEEKS_IN_BLOCK,
  };
}

/** Pain of this level and up exchanges the exercise at once (OPT reference 6.2, row 2). */
export const SWAPPED_FROM = 4;
